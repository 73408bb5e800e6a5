"""Opens maps in Chromium and uses them; screenshots stay in target/html for whoever wants to look."""

import re
import subprocess
import sys
from pathlib import Path

from chromium import Chromium

CJM = str(Path(sys.argv[1]).resolve())
AXE = Path(sys.argv[2]).read_text()
FOLDER = Path("target/html")
FOLDER.mkdir(parents=True, exist_ok=True)


def drawn(path, *options):
    page = FOLDER / f"{Path(path).name.split('.')[0]}{''.join(options[1:2])}.html"
    subprocess.run([CJM, "render", path, "--quiet", *options, "-o", page], check=True)
    return page


def width(tab, selector=".sheet svg"):
    return tab.run(f"document.querySelector('{selector}').getBoundingClientRect().width")


def height(tab, selector=".sheet svg"):
    return tab.run(f"document.querySelector('{selector}').getBoundingClientRect().height")


def focused(tab):
    return tab.run("document.activeElement.dataset.name")


def is_seen(tab, selector):
    return tab.run(f"document.querySelector('{selector}').getBoundingClientRect().height > 0")


def pages_of(pdf):
    told = subprocess.run(["pdfinfo", pdf], check=True, capture_output=True, text=True).stdout
    size = [float(it) for it in re.search(r"Page size: +([\d.]+) x ([\d.]+)", told).groups()]
    return int(re.search(r"Pages: +(\d+)", told)[1]), size


def points(tab, page):
    """The card follows the pointer, Escape closes it, and it can be read with the pointer on it."""
    tab.open(page)
    assert not is_seen(tab, "#card")
    tab.hover('[data-name="stage-purchase_pains"]')
    tab.until("!document.getElementById('card').hidden")
    told = tab.run("document.getElementById('card').textContent")
    assert told.startswith("Purchase · PainsDelivery cost appears at the last step"), told
    assert "Cause: The cost is computed after the address." in told, told
    tab.picture(FOLDER / "card.png")
    tab.hover("#card")
    tab.run("new Promise((done) => setTimeout(done, 600))")
    assert is_seen(tab, "#card"), "the card went away under the pointer"
    tab.press("Escape")
    assert not is_seen(tab, "#card")


def types(tab, page):
    """Tab reaches every part, arrows go through the table, Enter and Escape show a stage and all."""
    tab.open(page)
    parts = tab.run("[...document.querySelectorAll('g[data-name][tabindex]')].map(it => it.dataset.name)")
    seen = []
    for _ in range(len(parts) + 20):
        tab.press("Tab")
        seen.append(focused(tab))
    assert [it for it in seen if it][: len(parts)] == parts, seen
    # Header, persona, phases and legend; six stages with nine lanes each.
    assert len(parts) == 4 + 6 + 6 * 9, len(parts)
    assert is_seen(tab, "#card") == bool(focused(tab))
    tab.run("document.querySelector('[data-name=\"stage-awareness\"]').focus()")
    walk = {
        "ArrowRight": "stage-consideration", "ArrowDown": "stage-consideration_goals",
        "End": "stage-loyalty", "ArrowLeft": "stage-use-and-support",
        "ArrowUp": "stage-use-and-support", "Home": "stage-awareness",
    }
    for key, expected in walk.items():
        tab.press(key)
        assert focused(tab) == expected, (key, focused(tab))
    for key in ("ArrowDown", "ArrowDown", "ArrowRight"):
        tab.press(key)
    assert focused(tab) == "stage-consideration_actions", focused(tab)
    assert is_seen(tab, "#card")
    tab.press("Escape")
    assert not is_seen(tab, "#card")
    before = width(tab)
    tab.press("Enter")
    assert width(tab) > 1.5 * before
    faint = "document.querySelectorAll('[data-part=\"stage\"].faint').length"
    assert tab.run(faint) == 5
    tab.run("new Promise((done) => setTimeout(done, 700))")
    tab.picture(FOLDER / "stage.png")
    tab.press("Escape")
    assert tab.run(faint) == 0 and abs(width(tab) - before) < 1


def zooms(tab, page):
    """Keys, buttons and the wheel change the size; the wheel keeps the point under the pointer."""
    tab.open(page)
    first = width(tab)
    tab.press("+")
    assert abs(width(tab) - 1.25 * first) < 1
    tab.press("-")
    assert abs(width(tab) - first) < 1
    tab.click("#larger"), tab.click("#larger")
    assert abs(width(tab) - 1.5625 * first) < 1
    tab.click("#fit")
    assert abs(width(tab) - first) < 1
    at = tab.middle('[data-name="stage-purchase_pains"]')
    tab.mouse("mouseWheel", *at, deltaX=0, deltaY=-300, modifiers=2)
    tab.until(f"document.querySelector('.sheet svg').getBoundingClientRect().width > {2.5 * first}")
    after = tab.middle('[data-name="stage-purchase_pains"]')
    assert max(abs(a - b) for a, b in zip(at, after)) < 4, (at, after)
    left = tab.run("document.querySelector('.sheet').scrollLeft")
    tab.mouse("mousePressed", 700, 400, button="left", clickCount=1)
    tab.mouse("mouseMoved", 500, 400, button="left", buttons=1)
    tab.mouse("mouseReleased", 500, 400, button="left", clickCount=1)
    assert tab.run("document.querySelector('.sheet').scrollLeft") == left + 200
    tab.press("0")
    assert abs(width(tab) - first) < 1


def chooses(tab, page):
    """Lanes close up and come back; the page becomes shorter by just their height."""
    tab.open(page, width=1000)
    whole = height(tab)
    heads = [height(tab, '[data-part="lane"][data-lane="quotes"] rect')]
    below = tab.run("document.querySelector('[data-lane=\"kpis\"] rect').getBoundingClientRect().top")
    tab.click("#menu-lane summary"), tab.click('input[value="quotes"]')
    tab.run("new Promise((done) => setTimeout(done, 400))")
    assert not is_seen(tab, '[data-part="lane"][data-lane="quotes"] rect')
    assert not is_seen(tab, '[data-name="stage-purchase_quotes"]')
    lost = whole - height(tab)
    now = tab.run("document.querySelector('[data-lane=\"kpis\"] rect').getBoundingClientRect().top")
    assert heads[0] < lost < heads[0] + 8 and abs(below - now - lost) < 0.5, (heads, lost, below - now)
    tab.picture(FOLDER / "lanes.png")
    tab.click('input[value="quotes"]')
    tab.press("Escape")
    tab.run("new Promise((done) => setTimeout(done, 400))")
    assert is_seen(tab, '[data-name="stage-purchase_quotes"]') and abs(height(tab) - whole) < 0.5
    assert tab.run("document.activeElement.textContent") == "Lanes"


def shows_people(tab, page):
    """Whoever is switched off takes their curve along, and the touchpoints that are theirs alone fade."""
    tab.open(page)
    def seen(part):
        return tab.run(f"""[...document.querySelectorAll('[data-part="{part}"][data-whose="1"]')]
            .filter(it => it.getBoundingClientRect().height && !it.matches('.faint')).length""")
    before = seen("curves"), seen("met")
    assert before[0] > 5 and before[1] > 0, before
    tab.click("#menu-person summary"), tab.click('input[name="person"][value="1"]')
    assert (seen("curves"), seen("met")) == (0, 0)
    tab.run("new Promise((done) => setTimeout(done, 400))")
    tab.picture(FOLDER / "people.png")
    tab.click('input[name="person"][value="1"]')
    assert (seen("curves"), seen("met")) == before


def prints(tab, page, pages):
    """A sheet of paper of the slide's size for each page, whatever is zoomed and hidden."""
    tab.open(page)
    tab.press("+")
    tab.print(FOLDER / "print.pdf")
    assert pages_of(FOLDER / "print.pdf") == (pages, [960, 540])


def runs_leftwards(tab):
    """A map that is read from the right begins there, its words stand in it, and arrows follow."""
    map = "journey: معطف\nlang: ar\nstages:\n" + "".join(
        f"  - {{stage: مرحلة {number}, touchpoints: [موقع], pains: [ألم]}}\n" for number in range(6)
    )
    page = FOLDER / "rightmost.html"
    page.write_bytes(subprocess.run(
        [CJM, "render", "-", "--to", "html", "--quiet"], input=map.encode(), check=True,
        capture_output=True).stdout)
    tab.open(page, width=390, height=844, touch=True)
    assert tab.run("document.querySelector('.sheet svg').getBoundingClientRect().right <= innerWidth")
    outside = tab.run("""(() => {
        const picture = document.querySelector('.sheet svg').getBoundingClientRect();
        const boxes = [...document.querySelectorAll('.sheet text')].map(it => it.getBoundingClientRect());
        return boxes.filter(it => it.left < picture.left || it.right > picture.right).length;
    })()""")
    assert outside == 0, outside
    tab.run("document.querySelector('[data-part=\"stage\"]').focus()")
    names = tab.run("[...document.querySelectorAll('[data-part=\"stage\"]')].map(it => it.dataset.name)")
    tab.press("ArrowLeft")
    assert focused(tab) == names[1], focused(tab)
    tab.picture(FOLDER / "leftwards.png")


def is_accessible(tab, page, **media):
    """axe-core finds nothing to say, with everything unfolded."""
    tab.open(page, **media)
    tab.run("document.querySelectorAll('details').forEach(it => it.open = true)")
    tab.run(f"{AXE};0")
    faults = tab.run("axe.run().then(it => it.violations.map(it => [it.id, it.nodes[0].html]))")
    assert faults == [], (page, media, faults)


def asks_nobody(tab):
    asked = [it for it in tab.requests if not it.startswith(("file:///", "data:", "about:"))]
    assert not asked, asked
    assert not tab.trouble, tab.trouble


coat, deck = drawn("examples/coat.journey.yaml"), drawn("examples/coat.journey.yaml", "--view", "deck")
future = drawn("examples/membership.future.journey.yaml")
care = drawn("examples/home-care.journey.yaml")
french = drawn("examples/fr/manteau.parcours.yaml")
with Chromium() as tab:
    points(tab, coat)
    types(tab, coat)
    zooms(tab, coat)
    chooses(tab, coat)
    shows_people(tab, care)
    runs_leftwards(tab)
    prints(tab, coat, 1)
    prints(tab, deck, 7)
    for page in (coat, deck, care, future, french):
        is_accessible(tab, page)
        is_accessible(tab, page, prefers_color_scheme="dark")
    for name, page, window in [
        ("desktop", coat, {}), ("dark", french, {"prefers_color_scheme": "dark"}),
        ("phone", coat, {"width": 390, "height": 844, "touch": True}), ("deck", deck, {}),
        ("calm", coat, {"prefers_reduced_motion": "reduce"}),
    ]:
        tab.open(page, **window)
        tab.picture(FOLDER / f"{name}.png")
        # Nothing makes the window itself wider than it is.
        assert tab.run("document.documentElement.scrollWidth <= innerWidth"), name
    asks_nobody(tab)
print("pages point, type, zoom, choose and print; nobody was asked")
