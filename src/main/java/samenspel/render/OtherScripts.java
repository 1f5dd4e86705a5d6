package samenspel.render;

import java.awt.Font;
import java.awt.GraphicsEnvironment;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.text.AttributedString;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import samenspel.diagram.Typeface;
import samenspel.diagram.Weight;

/// Texts with letters that the bundled typeface lacks, in typefaces of this machine: joined and ordered as their script is written.
///
/// Their shapes differ from machine to machine, their places and widths do not. Cost: the first letter of a script looks through all
/// typefaces there are, some hundred milliseconds. For one thread at a time.
public final class OtherScripts {
    private static final float DRAWN_AT = 1000;
    private static final FontRenderContext UNHINTED = new FontRenderContext(null, true, true);
    /// Made for all scripts and near to the bundled typeface in weight and width.
    private static final String PREFERRED = "Noto Sans";

    private final Map<Integer, Optional<Font>> found = new HashMap<>();
    private final Map<Weight, Font> bundled = new HashMap<>();
    private @Nullable List<Font> installed;

    /// Whether a text has letters that the bundled typeface lacks.
    public static boolean isNeeded(String text, Weight weight) {
        Typeface face = Typeface.of(weight);
        return text.codePoints().anyMatch(c -> !face.has(c) && isDrawn(c));
    }

    private static boolean isDrawn(int character) {
        return !Character.isWhitespace(character) && !Character.isISOControl(character) && Character.getType(character) != Character.FORMAT;
    }

    /// The outline of a text for font size 1, as wide as [Typeface#width] says, its origin at the left end of its baseline, y down;
    /// empty when no other typeface of this machine helps. A character that none has is an empty box.
    public Optional<Path2D> outline(String text, Weight weight) {
        Typeface face = Typeface.of(weight);
        if (text.codePoints().noneMatch(c -> !face.has(c) && isDrawn(c) && other(c).isPresent())) {
            return Optional.empty();
        }
        TextLayout layout = new TextLayout(set(text, weight).getIterator(), UNHINTED);
        double across = Typeface.width(text, 1, weight) / Math.max(1, layout.getAdvance());
        return Optional.of(new Path2D.Double(layout.getOutline(null), AffineTransform.getScaleInstance(across, 1 / DRAWN_AT)));
    }

    /// The characters of a text that no typeface of this machine can draw.
    public SortedSet<String> lacking(String text, Weight weight) {
        Typeface face = Typeface.of(weight);
        SortedSet<String> lacking = new TreeSet<>();
        text.codePoints().filter(c -> !face.has(c) && isDrawn(c) && other(c).isEmpty()).forEach(c -> lacking.add(Character.toString(c)));
        return lacking;
    }

    private AttributedString set(String text, Weight weight) {
        AttributedString set = new AttributedString(text);
        // Texts are Dutch or English, whatever the name they begin with.
        set.addAttribute(TextAttribute.RUN_DIRECTION, TextAttribute.RUN_DIRECTION_LTR);
        Font usual = bundled.computeIfAbsent(weight, one -> BundledFont.of(one, DRAWN_AT));
        Typeface face = Typeface.of(weight);
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int character = text.codePointAt(at);
            Font font = face.has(character) || !isDrawn(character) ? usual : other(character).orElse(usual);
            set.addAttribute(TextAttribute.FONT, font, at, at + Character.charCount(character));
        }
        return set;
    }

    private Optional<Font> other(int character) {
        return found.computeIfAbsent(character, c -> installed().stream().filter(font -> draws(font, c)).findFirst());
    }

    /// A typeface of coloured pictures has a character but no outline of it.
    private static boolean draws(Font font, int character) {
        return font.canDisplay(character) && !font.createGlyphVector(UNHINTED, Character.toString(character)).getOutline().getBounds2D().isEmpty();
    }

    private List<Font> installed() {
        List<Font> known = installed;
        if (known == null) {
            Comparator<Font> order = Comparator.comparing((Font font) -> !font.getFamily().startsWith(PREFERRED)).thenComparing(font -> !font.getFontName().endsWith("Regular"))
                    .thenComparing(font -> font.getFontName());
            known = Stream.of(GraphicsEnvironment.getLocalGraphicsEnvironment().getAllFonts()).sorted(order).map(font -> font.deriveFont(DRAWN_AT)).toList();
            installed = known;
        }
        return known;
    }
}
