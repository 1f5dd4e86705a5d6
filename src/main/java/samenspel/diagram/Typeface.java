package samenspel.diagram;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

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

    /// Scripts whose letters fill a square.
    private static final Set<Character.UnicodeScript> SQUARE = EnumSet.of(Character.UnicodeScript.HAN, Character.UnicodeScript.HIRAGANA,
            Character.UnicodeScript.KATAKANA, Character.UnicodeScript.HANGUL, Character.UnicodeScript.BOPOMOFO);
    /// Behind it come pictures of things and rare Chinese characters, which are as wide as high.
    private static final int LAST_NARROW = 0x1efff;
    /// So many characters from the first, of which nearly all texts are made, are looked up at once.
    private static final int LATIN = 0x250;
    private static final int LACKING = -1;

    private final String file;
    private final Map<Integer, Integer> advances = new HashMap<>();
    private final int[] latin = new int[LATIN];
    private final int unitsPerEm;

    Typeface(String file) {
        this.file = file;
        ByteBuffer font = ByteBuffer.wrap(bytes(file));
        this.unitsPerEm = font.getShort(FontTables.offset(font, "head") + 18) & 0xffff;
        FontTables.advances(font, advances);
        Arrays.setAll(latin, character -> advances.getOrDefault(character, LACKING));
    }

    public static Typeface of(Weight weight) {
        return weight == Weight.REGULAR ? REGULAR : SEMI_BOLD;
    }

    /// The advance of a text in page units. A character the font lacks counts as half the size, one of a script whose letters fill
    /// a square as the size, and one that stands over or under another as nothing.
    public static double width(String text, double size, Weight weight) {
        Typeface face = of(weight);
        int units = 0;
        for (int at = 0, character; at < text.length(); at += Character.charCount(character)) {
            character = text.codePointAt(at);
            units += face.advance(character);
        }
        return (double) units * size / face.unitsPerEm;
    }

    /// Whether the font has a character.
    public boolean has(int character) {
        return advances.containsKey(character);
    }

    private int advance(int character) {
        int known = character < latin.length ? latin[character] : advances.getOrDefault(character, LACKING);
        return known == LACKING ? lacking(character) : known;
    }

    private int lacking(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default -> character > LAST_NARROW || SQUARE.contains(Character.UnicodeScript.of(character)) ? unitsPerEm : unitsPerEm / 2;
        };
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
