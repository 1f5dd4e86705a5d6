package samenspel.render.raster;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import samenspel.diagram.Box;
import samenspel.diagram.Colour;
import samenspel.diagram.Mark.Label;
import samenspel.diagram.TextStyle;
import samenspel.diagram.Weight;
import samenspel.layout.Point;
import samenspel.render.EveryKind;

class LabelTest {

    @ParameterizedTest
    @ValueSource(doubles = {9, 11, 12.5, 13, 24})
    void letters_and_halo_stay_within_the_mark_s_bounds(double size) {
        Label label = label("Kinderopvang ’t Gejuich (Qlj)", size, Optional.of(Colour.WHITE));
        assertTrue(Painted.of(500, 80, label).isWithin(label.bounds().grown(0.5)));
    }

    @Test
    void a_text_is_as_wide_as_its_mark_says() {
        Label label = label("HHHHHHHHHHHHHHHHHHHHHHHH", 13, Optional.empty());
        int[] inked = Painted.of(400, 60, label).inkedColumns(36);
        assertArrayEquals(new double[] {20, 20 + label.width()}, new double[] {inked[0], inked[1] + 1.0}, 2);
    }

    @Test
    void kerning_does_not_pull_letters_together() {
        assertEquals(Painted.of(90, 60, label("A", 40, Optional.empty())).covered()
                + Painted.of(90, 60, label("V", 40, Optional.empty())).covered(),
                Painted.of(90, 60, label("AV", 40, Optional.empty())).covered(), 1);
    }

    @Test
    void a_halo_surrounds_the_letters_but_not_the_whole_line() {
        Painted painted = Painted.of(60, 60, label("I", 20, Optional.of(Colour.of("#ff0000"))));
        assertEquals(List.of(0xffff0000, 0), List.of(painted.at(20, 34), painted.at(32, 34)));
    }

    @Test
    void a_faded_text_fades_in_proportion() {
        Label label = label("Gemeente", 12, Optional.empty());
        Label faded = new Label(label.id(), label.role(), label.start(), label.text(), label.lettering().faded(0.4),
                label.width(), label.halo());
        assertEquals(0.4, Painted.of(100, 60, faded).covered() / Painted.of(100, 60, label).covered(), 0.01);
    }

    @Test
    void a_character_no_typeface_has_is_a_box_half_the_size_wide() {
        Label label = label("\ue9f3", 40, Optional.empty());
        Painted painted = Painted.of(90, 60, label);
        assertTrue(painted.covered() > 50 && painted.isWithin(new Box(20, 0, 20, 50)));
    }

    @Test
    void a_text_without_letters_leaves_nothing() {
        Optional<Colour> halo = Optional.of(Colour.WHITE);
        assertEquals(0, Painted.of(90, 60, label("", 12, halo), label(" \u0007", 12, halo)).covered());
    }

    @Test
    void what_is_kept_is_bounded_and_the_oldest_goes_first() {
        RecentCache<Integer, String> recent = new RecentCache<>(10, String::length);
        List<String> made = List.of(recent.get(1, _ -> "aaaa"), recent.get(2, _ -> "bbbb"), recent.get(1, _ -> "again"),
                recent.get(3, _ -> "cccc"), recent.get(1, _ -> "again"), recent.get(2, _ -> "anew"));
        assertEquals(List.of("aaaa", "bbbb", "aaaa", "cccc", "aaaa", "anew"), made);
    }

    private static Label label(String text, double size, Optional<Colour> halo) {
        return EveryKind.label("l", text, new Point(20, 40), new TextStyle(size, Weight.REGULAR, Colour.BLACK), halo);
    }
}
