package samenspel.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import samenspel.diagram.Box;
import samenspel.diagram.Colour;
import samenspel.diagram.Diagram;
import samenspel.diagram.Mark;
import samenspel.diagram.MarkId;
import samenspel.diagram.MarkRole;
import samenspel.diagram.Pen;
import samenspel.diagram.TextStyle;
import samenspel.diagram.Weight;
import samenspel.layout.Point;
import samenspel.text.Language;
import samenspel.text.Texts;

class PrintFlawsTest {
    private final PrintFlaws flaws = new PrintFlaws();

    private List<String> of(Mark.Label... labels) {
        return flaws.of(new Diagram(new Box(0, 0, 400, 100), List.of(labels), "", "", "en"), Texts.in(Language.EN));
    }

    private static Mark.Label label(MarkRole role, double points, String text) {
        TextStyle lettering = new TextStyle(points * 96 / 72, Weight.REGULAR, Colour.of("#000000"));
        return new Mark.Label(new MarkId("label"), role, new Point(0, 50), text, lettering, 100, Optional.empty());
    }

    @Test
    void a_name_in_letters_of_the_bundled_typeface_has_no_flaw() {
        assertEquals(List.of(), of(label(MarkRole.NAME, 8, "Œuvre \u2013 Łódź")));
    }

    @Test
    void characters_without_a_shape_are_named_with_where_they_stand_and_what_helps() {
        assertEquals(List.of("No typeface on this computer has a shape for U+E9F1, U+E9F2, U+E9F3 …, in “\ue9f1\ue9f2\ue9f3\ue9f4 Organisation for th…”: "
                + "a box stands there. No typeface to install is known for it; write it otherwise."),
                of(label(MarkRole.NAME, 8, "\ue9f1\ue9f2\ue9f3\ue9f4 Organisation for the whole region")));
    }

    @Test
    void characters_are_those_of_the_name_that_is_told_and_other_names_are_counted() {
        assertEquals(List.of("No typeface on this computer has a shape for U+E9F2, in “A\ue9f2”: a box stands there. "
                + "Other words with such characters: 1. No typeface to install is known for it; write it otherwise."),
                of(label(MarkRole.NAME, 8, "A\ue9f2"), label(MarkRole.NAME, 8, "B\ue9f1")));
    }

    /// Scripts that hardly any machine has a typeface for.
    @ParameterizedTest
    @CsvSource({"\ud80c\udc00,Noto Sans Egyptian Hieroglyphs", "\ud83e\udee8,Noto Emoji", "\ud883\udf50,Noto Sans CJK"})
    void a_typeface_that_has_the_script_is_proposed(String character, String typeface) {
        org.junit.jupiter.api.Assumptions.assumeFalse(new OtherScripts().lacking(character, Weight.REGULAR).isEmpty(), "no typeface with it");
        assertEquals(List.of(true), of(label(MarkRole.NAME, 8, character)).stream().map(said -> said.contains("such as " + typeface + ", and save again")).toList());
    }

    @Test
    void a_short_word_of_the_legend_is_no_code() {
        assertEquals(List.of(List.of(), 1), List.of(of(label(MarkRole.LEGEND_CODE, 5.6, "CJG")), of(label(MarkRole.LEGEND, 5.6, "2018")).size()));
    }

    @Test
    void discs_that_lie_over_each_other_are_counted_and_those_that_touch_are_not() {
        List<Mark> discs = IntStream.of(0, 12, 32, 52).mapToObj(x -> (Mark) new Mark.Disc(new MarkId("disc-" + x), MarkRole.ORGANISATION, "", new Point(x, 0), 10,
                Colour.WHITE, Pen.solid(Colour.BLACK, 1))).toList();
        List<String> said = flaws.of(new Diagram(new Box(0, 0, 400, 100), discs, "", "", "en"), Texts.in(Language.EN));
        assertEquals(List.of("2 discs lie over each other: their places, from a file or put by hand, are too close together. Arrange the network anew, or make discs smaller."), said);
    }
}
