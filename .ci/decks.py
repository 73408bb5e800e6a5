"""Reads and draws decks with other programs and compares them with the SVG and PNG of their pages."""

import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from pathlib import Path

from PIL import Image, ImageChops, ImageStat
from pptx import Presentation
from pptx.util import Emu

CJM = str(Path(sys.argv[1]).resolve())
MAPS = ["examples/coat.journey.yaml", "examples/fr/manteau.parcours.yaml"]
SVG = "{http://www.w3.org/2000/svg}"
HTML = "{http://www.w3.org/1999/xhtml}"
EMU = 6350
# Pixels of a page 1920 wide: where a word may begin in another program, and on which line.
BESIDE, BELOW = 3, 3
# How far pdftotext has Liberation Sans reach below the baseline, em.
DESCENT = 0.362


def run(*command, **options):
    return subprocess.run(command, check=True, text=True, capture_output=True, **options).stdout


def lines(svg):
    """The lines of an SVG's words: their text, left end or None, baseline and type size."""
    found = []
    for text in ET.parse(svg).iter(f"{SVG}text"):
        for line in [text] if text.get("x") else text.iter(f"{SVG}tspan"):
            words = line.text.strip("\u2067\u2069 ")
            left = float(line.get("x")) if text.get("text-anchor") is None else None
            found.append((words, left, float(line.get("y")), float(text.get("font-size"))))
    return found


def shapes(group):
    for shape in group.shapes:
        yield shape
        if shape.shape_type == 6:
            yield from shapes(shape)


def words_of(slide):
    """The lines of a slide's text boxes in reading order."""
    boxes = [it for it in shapes(slide) if it.has_text_frame and not it.is_placeholder]
    return [line for box in boxes for line in box.text_frame.text.split("\v") if line]


def check(path, work):
    stem = work / Path(path).name.split(".")[0]
    deck = stem.with_suffix(".pptx")
    run(CJM, "render", path, "--quiet", "-o", str(deck))
    run(CJM, "render", path, "--quiet", "--view", "deck", "--svg-text", "plain", "-o", f"{stem}.svg")
    run(CJM, "render", path, "--quiet", "--view", "deck", "--scale", "1", "-o", f"{stem}.png")
    show = Presentation(deck)
    assert (show.slide_width, show.slide_height) == (Emu(1920 * EMU), Emu(1080 * EMU))
    pages = [lines(f"{stem}-{number}.svg") for number in range(1, len(show.slides) + 1)]
    assert not Path(f"{stem}-{len(pages) + 1}.svg").exists(), "a page is no slide"
    for slide, page in zip(show.slides, pages):
        title = slide.shapes.title.text
        assert title and slide.notes_slide.notes_text_frame.text.strip(), title
        drawn = [" ".join(words.split()) for words, *_ in page]
        read = [" ".join(words.split()) for words in words_of(slide)]
        assert read == drawn, (title, sorted(set(read) ^ set(drawn)))

    home = f"-env:UserInstallation=file://{work}/office"
    run("soffice", home, "--headless", "--convert-to", "pdf", "--outdir", str(work), str(deck))
    pdf = str(stem.with_suffix(".pdf"))
    run("pdftoppm", "-png", "-scale-to-x", "1920", "-scale-to-y", "1080", pdf, f"{stem}-office")
    run("pdftotext", "-bbox", pdf, f"{stem}.html")
    sheets = list(ET.parse(f"{stem}.html").iter(f"{HTML}page"))
    assert len(sheets) == len(pages), f"LibreOffice draws {len(sheets)} of {len(pages)} slides"
    drawings = sorted(work.glob(f"{stem.name}-office-*.png"))
    for number, (sheet, page, drawing) in enumerate(zip(sheets, pages, drawings), 1):
        scale = 1920 / float(sheet.get("width"))
        seen = [
            (word.text, float(word.get("xMin")) * scale, float(word.get("yMax")) * scale)
            for word in sheet.iter(f"{HTML}word")
        ]
        for words, left, baseline, size in page:
            first = words.split()[0]
            bottom = baseline + DESCENT * size
            if left is None or len(first) < 3:
                continue
            # Words with space between their letters are read as letters.
            near = [
                word for word, x, y in seen
                if abs(x - left) < BESIDE and abs(y - bottom) < BELOW
                and (word[:3] == first[:3] or first.startswith(word))
            ]
            assert near, f"{path}, slide {number}: “{words}” is not at {left:.0f}, {baseline:.0f}"
        ours = Image.open(f"{stem}-{number}.png").convert("L").resize((96, 54))
        office = Image.open(drawing).convert("L").resize((96, 54))
        difference = ImageStat.Stat(ImageChops.difference(ours, office))
        assert difference.mean[0] < 4, f"{path}, slide {number}: {difference.mean[0]:.1f} of 255"
    print(f"{path}: {len(pages)} slides")


with tempfile.TemporaryDirectory() as folder:
    for path in MAPS:
        check(path, Path(folder))
