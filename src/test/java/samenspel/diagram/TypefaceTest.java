package samenspel.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TypefaceTest {
    private static final String LETTERS = "ABCXYZabcijmwxyz0123456789 .,;:-–—…→↔−·&()éëïöüĳçÀŒß€'’“”";

    /// The JDK reads the same file by code of its own.
    @ParameterizedTest
    @EnumSource(Weight.class)
    void every_letter_is_as_wide_as_the_jdk_finds_it(Weight weight) throws IOException, FontFormatException {
        try (InputStream file = Typeface.of(weight).open()) {
            Font font = Font.createFont(Font.TRUETYPE_FONT, file).deriveFont(1000f);
            FontRenderContext exact = new FontRenderContext(new AffineTransform(), true, true);
            LETTERS.codePoints().filter(font::canDisplay).mapToObj(Character::toString).forEach(letter -> assertEquals(
                    font.createGlyphVector(exact, letter).getGlyphMetrics(0).getAdvance(), Typeface.width(letter, 1000, weight), 0.51, letter));
        }
    }

    @ParameterizedTest
    @EnumSource(Weight.class)
    void a_text_is_as_wide_as_its_letters_together(Weight weight) {
        double letters = "Jeugdhulp".chars().mapToDouble(c -> Typeface.width(Character.toString(c), 12, weight)).sum();
        assertEquals(letters, Typeface.width("Jeugdhulp", 12, weight), 1e-9);
    }

    @Test
    void a_character_the_typeface_lacks_counts_as_half_the_size_and_one_that_fills_a_square_as_the_size() {
        assertEquals(List.of(6.0, 12.0, 12.0), Stream.of("א", "相", "\ud83d\ude00").map(text -> Typeface.width(text, 12, Weight.REGULAR)).toList());
    }

    @Test
    void a_mark_over_a_letter_takes_no_room() {
        assertEquals(Typeface.width("ב", 12, Weight.REGULAR), Typeface.width("בּ", 12, Weight.REGULAR));
    }

    @Test
    void no_text_has_no_width() {
        assertEquals(0, Typeface.width("", 12, Weight.REGULAR));
    }
}
