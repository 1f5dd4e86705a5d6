package samenspel.diagram;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;

/// The bundled typeface (Source Sans 3, SIL Open Font License 1.1) as far as a drawing needs it: how wide
/// a text is. Read from the font's own tables, so that widths are the same on every machine.
///
/// Kerning is not applied, here or in any renderer.
public enum Typeface {
    REGULAR("SourceSans3-Regular.ttf"),
    SEMI_BOLD("SourceSans3-SemiBold.ttf");

    /// How far letters rise above the baseline and fall below it, in multiples of the font size.
    /// Smaller than the font's own line metrics, which leave room for stacked accents.
    public static final double ASCENT = 0.78;
    public static final double DESCENT = 0.22;
    public static final String FAMILY = "Source Sans 3";

    private final String file;
    private final Map<Integer, Integer> advances = new HashMap<>();
    private final int unitsPerEm;

    Typeface(String file) {
        this.file = file;
        ByteBuffer font = ByteBuffer.wrap(bytes(file));
        this.unitsPerEm = font.getShort(FontTables.offset(font, "head") + 18) & 0xffff;
        FontTables.advances(font, advances);
    }

    public static Typeface of(Weight weight) {
        return weight == Weight.REGULAR ? REGULAR : SEMI_BOLD;
    }

    /// The advance of a text in page units; a character the font lacks counts as half the size.
    public static double width(String text, double size, Weight weight) {
        Typeface face = of(weight);
        double units = text.codePoints().map(c -> face.advances.getOrDefault(c, face.unitsPerEm / 2)).sum();
        return units * size / face.unitsPerEm;
    }

    /// The font file, for renderers that need the letters' shapes.
    public InputStream open() {
        return Typeface.class.getResourceAsStream(file);
    }

    private static byte[] bytes(String file) {
        try (InputStream in = Typeface.class.getResourceAsStream(file)) {
            return new DataInputStream(in).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
