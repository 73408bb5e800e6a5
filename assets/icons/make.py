"""Writes src/picture/icons.rs from lucide-static's icon-nodes.json: make.py icon-nodes.json icons.rs"""
import json, re, sys

NODES = json.load(open(sys.argv[1]))
WANTED = """app-window bell bot briefcase building calendar-days circle-question-mark clock
credit-card eye file-search file-text flag gauge globe hand-heart headset heart house landmark layers lightbulb
list-checks mail mailbox map-pin megaphone message-circle message-square messages-square minus
monitor mouse-pointer-click newspaper package phone plug presentation quote radio
search send server share-2 shopping-bag smartphone sparkles square-kanban star store target thumbs-up
trending-down trending-up triangle-alert truck tv user users video voicemail workflow wrench""".split()


def num(value):
    return ("%.3f" % float(value)).rstrip("0").rstrip(".")


def absolute(path):
    """A sub-path that starts with a relative `m` starts absolutely, so that sub-paths can be joined."""
    start = re.match(r"\s*m\s*(-?[\d.]+)[\s,]*(-?\d*\.?\d+)(.*)$", path, re.S)
    if not start:
        return path
    rest = start.group(3).strip()
    return f"M{start.group(1)} {start.group(2)}" + ("l" if rest and rest[0] in "-.0123456789" else "") + rest


def outline(tag, attributes):
    get = lambda key, default=0: float(attributes.get(key, default))
    if tag == "path":
        return absolute(attributes["d"])
    if tag == "line":
        return f"M{attributes['x1']} {attributes['y1']}L{attributes['x2']} {attributes['y2']}"
    if tag in ("polyline", "polygon"):
        p = attributes["points"].replace(",", " ").split()
        line = "M" + " ".join(p[:2]) + "".join("L" + " ".join(p[i : i + 2]) for i in range(2, len(p), 2))
        return line + ("Z" if tag == "polygon" else "")
    if tag in ("circle", "ellipse"):
        cx, cy = get("cx"), get("cy")
        rx, ry = (get("r"), get("r")) if tag == "circle" else (get("rx"), get("ry"))
        arc = f"a{num(rx)} {num(ry)} 0 1 0 "
        return f"M{num(cx - rx)} {num(cy)}{arc}{num(2 * rx)} 0{arc}{num(-2 * rx)} 0Z"
    if tag == "rect":
        x, y, w, h, r = get("x"), get("y"), get("width"), get("height"), get("rx", attributes.get("ry", 0))
        if r == 0:
            return f"M{num(x)} {num(y)}h{num(w)}v{num(h)}h{num(-w)}Z"
        arc = f"a{num(r)} {num(r)} 0 0 1 "
        return (
            f"M{num(x + r)} {num(y)}h{num(w - 2 * r)}{arc}{num(r)} {num(r)}v{num(h - 2 * r)}{arc}{num(-r)} {num(r)}"
            f"h{num(2 * r - w)}{arc}{num(-r)} {num(-r)}v{num(2 * r - h)}{arc}{num(r)} {num(-r)}Z"
        )
    raise ValueError(tag)


variant = lambda name: "".join(part.capitalize() for part in name.split("-"))
missing = [name for name in WANTED if name not in NODES]
assert not missing, missing
out = """//! The icon set: outlines of Lucide 1.62 on a square of 24.
//!
//! Written by `assets/icons/make.py` from the npm package lucide-static; the licence (ISC, some
//! icons MIT) is `assets/icons/LICENSE`.

/// A symbol of the icon set.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Icon {
"""
for name in WANTED:
    out += f"    /// Lucide's `{name}`.\n    {variant(name)},\n"
out += "}\n\nimpl Icon {\n    /// The outline in SVG path notation, to be drawn with lines 2 thick.\n"
out += "    pub const fn outline(self) -> &'static str {\n        match self {\n"
for name in WANTED:
    d = " ".join(outline(tag, attributes) for tag, attributes in NODES[name])
    arm = f'Self::{variant(name)} => "{d}",'
    if 12 + len(arm) > 100:
        arm = f'Self::{variant(name)} => {{\n                "{d}"\n            }}'
    out += f"            {arm}\n"
out += "        }\n    }\n}\n"
open(sys.argv[2], "w").write(out)
