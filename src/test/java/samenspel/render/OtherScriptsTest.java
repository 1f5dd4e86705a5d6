package samenspel.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import samenspel.diagram.Typeface;
import samenspel.diagram.Weight;

class OtherScriptsTest {
    private final OtherScripts scripts = new OtherScripts();

    private Path2D outline(String text) {
        assumeTrue(scripts.lacking(text, Weight.REGULAR).isEmpty(), "a typeface with these letters");
        return scripts.outline(text, Weight.REGULAR).orElseThrow();
    }

    @Test
    void letters_of_the_bundled_typeface_need_no_other() {
        assertEquals(List.of(false, Optional.empty()), List.of(OtherScripts.isNeeded("Café Œuvre – Łódź", Weight.REGULAR), scripts.outline("Café", Weight.REGULAR)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"בית ספר", "مدرسة", "相談支援", "학교", "Škola 相"})
    void a_text_of_another_script_is_as_wide_as_its_place(String text) {
        Rectangle2D ink = outline(text).getBounds2D();
        double width = Typeface.width(text, 1, Weight.REGULAR);
        assertTrue(ink.getWidth() > 0.5 * width && ink.getWidth() < 1.1 * width, ink + " " + width);
    }

    @Test
    void arabic_letters_are_joined() {
        int apart = "سمس".codePoints().mapToObj(Character::toString).mapToInt(letter -> pieces(outline(letter))).sum();
        assertTrue(pieces(outline("سمس")) < apart);
    }

    /// Yod, the second letter, hangs high and would stand on the right in a script from left to right.
    @Test
    void hebrew_begins_at_its_right_end() {
        Path2D outline = outline("אי");
        double quarter = outline.getBounds2D().getMinX() + outline.getBounds2D().getWidth() / 4;
        assertTrue(outline.intersects(0, -1, quarter, 0.6) && !outline.intersects(0, -0.15, quarter, 0.15));
    }

    /// A full stop is low.
    @Test
    void a_text_that_begins_with_a_name_from_right_to_left_ends_at_the_right_with_what_follows_it() {
        Path2D outline = outline("\u2068אאאא 12\u2069.");
        Rectangle2D ink = outline.getBounds2D();
        double end = ink.getWidth() / 20;
        assertTrue(!outline.intersects(ink.getMaxX() - end, -1, end, 0.7) && outline.intersects(ink.getMaxX() - end, -0.2, end, 0.2));
    }

    @Test
    void a_character_that_no_typeface_has_is_named() {
        assertEquals(List.of("\udbff\udffd"), List.copyOf(scripts.lacking("A\udbff\udffd", Weight.REGULAR)));
    }

    @Test
    void a_character_that_no_typeface_has_keeps_none_of_the_others_from_being_drawn() {
        assumeTrue(scripts.lacking("相談", Weight.REGULAR).isEmpty(), "a typeface with these letters");
        assertTrue(pieces(scripts.outline("相談\udbff\udffd", Weight.REGULAR).orElseThrow()) > pieces(outline("相談")));
    }

    /// Of the whole text, its letters united.
    private static int pieces(Path2D outline) {
        int pieces = 0;
        for (PathIterator step = new Area(outline).getPathIterator(null); !step.isDone(); step.next()) {
            pieces += step.currentSegment(new double[6]) == PathIterator.SEG_CLOSE ? 1 : 0;
        }
        return pieces;
    }
}
