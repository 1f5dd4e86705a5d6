package samenspel.render;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import samenspel.diagram.Typeface;
import samenspel.diagram.Weight;

/// The bundled typeface as the JDK draws it, for renderers that need the shapes of letters.
public final class BundledFont {
    private BundledFont() {
    }

    /// Read from the program's own file, which takes some milliseconds.
    public static Font of(Weight weight, float size) {
        try (InputStream in = Typeface.of(weight).open()) {
            return Font.createFont(Font.TRUETYPE_FONT, in).deriveFont(size);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("the bundled typeface cannot be read", e);
        }
    }
}
