"""Writes colors.ttf: four small emoji of our own, drawn in every way that cjm tells apart.

🙂 U+1F642 flat layers, one of them in the colour of the words; 🌈 U+1F308 from red to blue;
🔵 U+1F535 around a bright spot; 🟢 U+1F7E2 a square that a circle cuts. The mark U+20E3 is a frame
around the 1 that is here, too.

    pip install fonttools==4.60.1 && python3 colors.py
"""

from pathlib import Path

from fontTools.colorLib.builder import buildCOLR, buildCPAL
from fontTools.fontBuilder import FontBuilder
from fontTools.pens.ttGlyphPen import TTGlyphPen


def discs(*circles):
    """Circles of a centre and a radius, as quadratic curves through the middles of eight corners."""
    pen = TTGlyphPen(None)
    for x, y, r in circles:
        c = r * 0.41421356
        points = [
            (x + r, y + c), (x + c, y + r), (x - c, y + r), (x - r, y + c),
            (x - r, y - c), (x - c, y - r), (x + c, y - r), (x + r, y - c),
        ]
        pen.qCurveTo(*[(round(a), round(b)) for a, b in points], None)
        pen.closePath()
    return pen.glyph()


def square(left, bottom, right, top):
    pen = TTGlyphPen(None)
    pen.moveTo((left, bottom))
    for point in [(left, top), (right, top), (right, bottom)]:
        pen.lineTo(point)
    pen.closePath()
    return pen.glyph()


EMPTY = TTGlyphPen(None).glyph()
GLYPHS = {
    ".notdef": EMPTY,
    "smile": EMPTY,
    "rainbow": EMPTY,
    "ball": EMPTY,
    "cut": EMPTY,
    "disc": discs((500, 300, 480)),
    "eyes": discs((340, 420, 70), (660, 420, 70)),
    "mouth": square(320, 80, 680, 150),
    "box": square(20, -180, 980, 780),
    "one": square(450, 50, 550, 550),
    "frame": square(20, -180, 980, -120),
    "half": square(500, -180, 980, 780),
}
CHARACTERS = {0x1F642: "smile", 0x1F308: "rainbow", 0x1F535: "ball", 0x1F7E2: "cut", 0x31: "one", 0x20E3: "frame"}
# Yellow, red, blue, white, green.
PALETTE = [(0xFF, 0xC8, 0x3D), (0xD1, 0x2B, 0x2B), (0x1B, 0x5F, 0xC1), (0xFF, 0xFF, 0xFF), (0x2E, 0x8B, 0x57)]
OF_WORDS = 0xFFFF
SOLID, LINEAR, RADIAL, GLYPH, LAYERS = 2, 4, 6, 10, 1


def stops(*colors):
    line = [{"StopOffset": at, "PaletteIndex": color, "Alpha": 1.0} for at, color in colors]
    return {"Extend": "pad", "ColorStop": line}


def filled(glyph, paint):
    return {"Format": GLYPH, "Glyph": glyph, "Paint": paint}


COLORS = {
    "smile": [("disc", 0), ("eyes", OF_WORDS), ("mouth", 1)],
    "rainbow": filled("box", {
        "Format": LINEAR, "ColorLine": stops((0.25, 1), (0.75, 2)),
        "x0": 20, "y0": 300, "x1": 980, "y1": 300, "x2": 20, "y2": 780,
    }),
    "ball": filled("disc", {
        "Format": RADIAL, "ColorLine": stops((0, 3), (1, 2)),
        "x0": 380, "y0": 420, "r0": 0, "x1": 500, "y1": 300, "r1": 480,
    }),
    "cut": filled("disc", {"Format": LAYERS, "Layers": [
        filled("box", {"Format": SOLID, "PaletteIndex": 4, "Alpha": 1.0}),
        filled("half", {"Format": SOLID, "PaletteIndex": 0, "Alpha": 0.5}),
    ]}),
}

font = FontBuilder(1000, isTTF=True)
font.setupGlyphOrder(list(GLYPHS))
font.setupCharacterMap(CHARACTERS)
font.setupGlyf(GLYPHS)
font.setupHorizontalMetrics({name: (1000, getattr(glyph, "xMin", 0)) for name, glyph in GLYPHS.items()})
font.setupHorizontalHeader(ascent=800, descent=-200)
font.setupOS2(sTypoAscender=800, sTypoDescender=-200, usWinAscent=800, usWinDescent=200)
font.setupNameTable({"familyName": "Journey Colors", "styleName": "Regular"})
font.setupPost()
font.setupMaxp()
font.font["COLR"] = buildCOLR(COLORS, glyphMap=font.font.getReverseGlyphMap())
font.font["CPAL"] = buildCPAL([[tuple(part / 255 for part in color) + (1.0,) for color in PALETTE]])
font.font["head"].created = font.font["head"].modified = 0
font.font.recalcTimestamp = False
font.save(Path(__file__).with_name("colors.ttf"))
