"""SVG as others draw it: Chromium and librsvg, beside the PNG, whose pixels are resvg's."""

import subprocess
import sys
import tempfile
from pathlib import Path

from PIL import Image, ImageChops

from chromium import Chromium

CJM = str(Path(sys.argv[1]).resolve())
MAPS = {
    "examples/coat.journey.yaml": "light",
    "examples/nappies.journey.yaml": "light",
    "examples/home-care.journey.yaml": "dark",
    "examples/fr/manteau.parcours.yaml": "high-contrast",
}
# The part of a picture, halved, whose grey may differ by more than a quarter: edges are smoothed
# in several ways.
UNLIKE = 0.01
# How many texts Chromium draws, and those that reach out of the smallest box around their middle.
TEXTS = """(() => {
    const boxes = [...document.querySelectorAll('rect')].map(it => it.getBoundingClientRect());
    const faults = [];
    for (const text of document.querySelectorAll('text')) {
        const ink = text.getBoundingClientRect();
        const x = (ink.left + ink.right) / 2, y = (ink.top + ink.bottom) / 2;
        const around = boxes
            .filter(it => it.left <= x && x <= it.right && it.top <= y && y <= it.bottom)
            .sort((a, b) => a.width * a.height - b.width * b.height)[0];
        if (around && (ink.left < around.left - 0.5 || ink.right > around.right + 0.5)) {
            faults.push(`${text.textContent}: ${ink.left.toFixed(1)}–${ink.right.toFixed(1)} in `
                + `${around.left.toFixed(1)}–${around.right.toFixed(1)}`);
        }
    }
    return [document.querySelectorAll('text').length, faults];
})()"""


def run(*command):
    subprocess.run(command, check=True, capture_output=True)


def unlike(one, other):
    one, other = (Image.open(path).convert("RGB") for path in (one, other))
    assert one.size == other.size, (one.size, other.size)
    half = (one.width // 2, one.height // 2)
    one, other = (it.resize(half, Image.Resampling.BOX) for it in (one, other))
    counts = ImageChops.difference(one, other).convert("L").histogram()
    return sum(counts[64:]) / sum(counts)


def check(browser, path, theme, work):
    def drawn(name, *options):
        out = work / name
        run(CJM, "render", path, "--theme", theme, "--quiet", *options, "-o", str(out))
        return out

    ours = drawn("ours.png", "--scale", "1")
    width, height = Image.open(ours).size
    told = []

    def compare(what, one, other):
        part = unlike(one, other)
        assert part < UNLIKE, f"{path}: {what}: {part:.2%} look different"
        told.append(f"{what} {part:.2%}")

    chromium, librsvg = {}, {}
    for words in ("outline", "embed", "plain"):
        svg = drawn(f"{words}.svg", "--svg-text", words)
        chromium[words], librsvg[words] = (work / f"{words}-{it}.png" for it in "cl")
        browser.open(svg, width, height)
        browser.picture(chromium[words])
        run("rsvg-convert", str(svg), "-o", str(librsvg[words]))
        count, faults = browser.run(TEXTS)
        assert bool(count) == (words != "outline") and not faults, (path, words, count, faults)
    compare("outline in Chromium", ours, chromium["outline"])
    compare("outline in librsvg", ours, librsvg["outline"])
    compare("embed in Chromium", ours, chromium["embed"])
    # librsvg reads no embedded fonts and takes the next of the list, as Chromium does for `plain`.
    compare("embed in librsvg, beside plain in Chromium,", chromium["plain"], librsvg["embed"])
    print(f"{path}, {theme}, unlike: {', '.join(told)}")


with tempfile.TemporaryDirectory() as folder, Chromium() as browser:
    for path, theme in MAPS.items():
        check(browser, path, theme, Path(folder))
    assert not browser.trouble, browser.trouble
