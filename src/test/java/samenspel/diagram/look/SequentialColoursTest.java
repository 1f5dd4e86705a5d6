package samenspel.diagram.look;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import samenspel.diagram.Colour;
import samenspel.diagram.FixedColours;
import samenspel.diagram.Mark;
import samenspel.diagram.MarkId;
import samenspel.diagram.MarkRole;
import samenspel.diagram.Pen;
import samenspel.diagram.picture.Discs;
import samenspel.layout.Point;

class SequentialColoursTest {
    private static final List<Sight> FOUR = List.of(Sight.NORMAL, Sight.PROTAN, Sight.DEUTAN, Sight.TRITAN);

    private static List<Colour> colours(int classes, FixedColours ink) {
        return IntStream.range(0, classes).mapToObj(place -> SequentialColours.of(place, classes, ink)).toList();
    }

    private static List<String> neighbours(FixedColours ink, Sight sight, double least) {
        List<String> alike = new ArrayList<>();
        for (int classes = 2; classes <= SequentialColours.MOST; classes++) {
            List<Colour> all = colours(classes, ink);
            for (int i = 1; i < classes; i++) {
                Ciede2000.Lab paler = sight.lab(all.get(i - 1));
                Ciede2000.Lab darker = sight.lab(all.get(i));
                if (Ciede2000.between(paler, darker) < least || darker.l() >= paler.l()) {
                    alike.add(sight + ": " + all.get(i - 1) + " and " + all.get(i));
                }
            }
        }
        return alike;
    }

    @ParameterizedTest
    @EnumSource(FixedColours.class)
    void each_class_is_darker_than_the_one_before_it_and_can_be_told_from_it_in_four_sights_and_in_grey(FixedColours ink) {
        double least = ink == FixedColours.GREY ? 8 : 12;
        assertEquals(List.of(), FOUR.stream().flatMap(sight -> neighbours(ink, sight, least).stream()).toList());
        assertEquals(List.of(), neighbours(ink, Sight.GREY, 8));
    }

    @ParameterizedTest
    @EnumSource(FixedColours.class)
    void no_class_is_as_pale_as_what_is_unknown(FixedColours ink) {
        assertEquals(List.of(), FOUR.stream().filter(sight -> Ciede2000.between(sight.lab(SequentialColours.of(0, 6, ink)), sight.lab(Colour.WHITE)) < 7).toList());
    }

    @ParameterizedTest
    @EnumSource(FixedColours.class)
    void on_dark_paper_a_disc_has_the_colour_it_has_on_white(FixedColours ink) {
        List<Mark> discs = colours(SequentialColours.MOST, ink).stream().<Mark>map(colour -> new Mark.Disc(new MarkId("disc"), MarkRole.ORGANISATION, "", new Point(0, 0), 9,
                colour, Pen.solid(Discs.OUTLINE, 1))).toList();
        assertEquals(colours(SequentialColours.MOST, ink), new SightColours(Paper.DARK, Sight.NORMAL).of(discs).stream().map(mark -> ((Mark.Disc) mark).fill()).toList());
    }

    @ParameterizedTest
    @EnumSource(FixedColours.class)
    void letters_can_be_read_on_each_and_its_outline_stands_out_from_white(FixedColours ink) {
        assertEquals(List.of(), colours(SequentialColours.MOST, ink).stream().filter(colour -> LinearLight.contrast(colour, Discs.inkOn(colour)) < 4.5).toList());
        assertEquals(List.of(), Stream.of(Discs.OUTLINE).filter(outline -> LinearLight.contrast(outline, Colour.WHITE) < 3).toList());
    }
}
