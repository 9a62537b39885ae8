"""Makes the type that PDFs embed from Noto Serif CJK: python3 paper-type.py NotoSerifCJK-Regular.ttc out.ttf (needs fontTools)."""
import io
import sys

from fontTools import subset
from fontTools.pens.cu2quPen import Cu2QuPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTCollection, TTFont, newTable

RANGES = [(0x20, 0x7E), (0xA0, 0xFF), (0x370, 0x3FF), (0x2000, 0x209F), (0x20A0, 0x20CF), (0x2100, 0x22FF), (0x2460, 0x27BF),
          (0x3000, 0x303F), (0x3200, 0x9FFF), (0xF900, 0xFAFF), (0xFE10, 0xFE6F), (0xFF00, 0xFF60), (0xFFE0, 0xFFEF), (0x20000, 0x3FFFF)]

collection = TTCollection(sys.argv[1], lazy=True)
face = next(face for face in collection.fonts if face["name"].getDebugName(1) == "Noto Serif CJK SC")
alone = io.BytesIO()
face.save(alone)
font = TTFont(io.BytesIO(alone.getvalue()))

options = subset.Options()
options.layout_features = []
options.hinting = False
options.desubroutinize = True
options.notdef_outline = True
options.name_IDs = ["*"]
options.drop_tables += ["GSUB", "GPOS", "GDEF", "BASE", "VORG", "vhea", "vmtx", "DSIG"]
subsetter = subset.Subsetter(options)
subsetter.populate(unicodes=[code for code in font.getBestCmap() if any(first <= code <= last for first, last in RANGES)])
subsetter.subset(font)

order, outlines, glyphs = font.getGlyphOrder(), font.getGlyphSet(), {}
for name in order:
    pen = TTGlyphPen(None)
    outlines[name].draw(Cu2QuPen(pen, 1.0, reverse_direction=True))
    glyphs[name] = pen.glyph()
font["loca"] = newTable("loca")
font["glyf"] = newTable("glyf")
font["glyf"].glyphOrder, font["glyf"].glyphs = order, glyphs
del font["CFF "]
maxp = font["maxp"]
maxp.tableVersion = 0x00010000
maxp.maxZones = 1
for unused in ("TwilightPoints", "Storage", "FunctionDefs", "InstructionDefs", "StackElements", "SizeOfInstructions", "ComponentElements",
               "Points", "Contours", "CompositePoints", "CompositeContours", "ComponentDepth"):
    setattr(maxp, "max" + unused, 0)
for name in order:
    glyphs[name].recalcBounds(font["glyf"])
font["hmtx"].metrics = {name: (font["hmtx"].metrics[name][0], getattr(glyphs[name], "xMin", 0)) for name in order}
font["post"].formatType = 3.0
font.sfntVersion = "\000\001\000\000"
font.save(sys.argv[2])
