package samenspel.render.raster;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import samenspel.diagram.Typeface;
import samenspel.diagram.Weight;
import samenspel.render.BundledFont;

/// The shapes of the bundled typeface's letters, one at a time: no kerning, no ligatures and no hinting,
/// so that a text is exactly as wide as its mark says. A character the typeface lacks is drawn as its
/// "missing" box, as wide as [Typeface#width] says.
final class LetterShapes {
    private static final float DRAWN_AT = 1000;
    private static final FontRenderContext UNHINTED = new FontRenderContext(null, true, true);

    private final Map<Weight, Font> fonts = new EnumMap<>(Weight.class);
    private final Map<Weight, Map<Integer, Path2D>> shapes = new EnumMap<>(Weight.class);

    LetterShapes() {
        for (Weight weight : Weight.values()) {
            shapes.put(weight, new HashMap<>());
        }
    }

    /// A letter's outline for font size 1, its origin at the left end of its baseline, y down.
    Path2D shape(int character, Weight weight) {
        return shapes.get(weight).computeIfAbsent(character, c -> outline(c, weight));
    }

    private Path2D outline(int character, Weight weight) {
        Font font = fonts.computeIfAbsent(weight, one -> BundledFont.of(one, DRAWN_AT));
        boolean known = font.canDisplay(character);
        GlyphVector glyph = known
                ? font.createGlyphVector(UNHINTED, Character.toString(character))
                : font.createGlyphVector(UNHINTED, new int[] {font.getMissingGlyphCode()});
        double squeeze = known ? 1 : Typeface.width(Character.toString(character), 1, weight) * DRAWN_AT / glyph.getGlyphMetrics(0).getAdvanceX();
        boolean hasInk = known || !Character.isWhitespace(character) && !Character.isISOControl(character);
        AffineTransform toSizeOne = AffineTransform.getScaleInstance(squeeze / DRAWN_AT, 1 / DRAWN_AT);
        return hasInk ? new Path2D.Double(glyph.getOutline(), toSizeOne) : new Path2D.Double();
    }
}
