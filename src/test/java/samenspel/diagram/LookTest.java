package samenspel.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import samenspel.change.Fate;
import samenspel.diagram.picture.Discs;
import samenspel.network.Network;
import samenspel.study.Document;

class LookTest {
    private static final double LEAST_DIFFERENCE = 11;

    /// Pairs 1, 4, 7, 10, 13, 17, 20 and 25 of table 1 in Sharma, Wu & Dalal (2005).
    @ParameterizedTest
    @CsvSource({
        "50 2.6772 -79.7751, 50 0 -82.7485, 2.0425",
        "50 -1.3802 -84.2814, 50 0 -82.7485, 1.0000",
        "50 0 0, 50 -1 2, 2.3669",
        "50 2.49 -0.001, 50 -2.49 0.0010, 7.1792",
        "50 -0.001 2.49, 50 0.0009 -2.49, 4.8045",
        "50 2.5 0, 73 25 -18, 27.1492",
        "50 2.5 0, 58 24 15, 19.4535",
        "60.2574 -34.0099 36.2677, 60.4626 -34.1751 39.4387, 1.2644"})
    void the_measure_of_difference_gives_the_published_values(String one, String other, double published) {
        assertEquals(published, Ciede2000.between(lab(one), lab(other)), 0.00005);
    }

    @ParameterizedTest
    @EnumSource(Sight.class)
    void white_is_white_in_every_sight(Sight sight) {
        Ciede2000.Lab white = sight.of(Colour.WHITE);
        assertTrue(Math.abs(white.l() - 100) < 0.01 && Math.hypot(white.a(), white.b()) < 0.02, white.toString());
    }

    @ParameterizedTest
    @EnumSource(Sight.class)
    void any_two_sector_colours_differ_enough(Sight sight) {
        List<String> alike = new ArrayList<>();
        for (String one : Look.SECTOR_COLOURS) {
            for (String other : Look.SECTOR_COLOURS) {
                double difference = Ciede2000.between(sight.of(Colour.of(one)), sight.of(Colour.of(other)));
                if (one.compareTo(other) < 0 && difference < LEAST_DIFFERENCE) {
                    alike.add(one + " " + other + " differ by " + difference);
                }
            }
        }
        assertEquals(List.of(), alike);
    }

    @ParameterizedTest
    @MethodSource("grounds")
    void letters_in_discs_can_be_read(Colour ground) {
        assertTrue(contrast(ground, Discs.inkOn(ground)) >= 3, ground.hex() + " " + contrast(ground, Discs.inkOn(ground)));
    }

    @ParameterizedTest
    @EnumSource(Sight.class)
    void gained_and_lost_differ_in_every_sight(Sight sight) {
        assertTrue(Ciede2000.between(sight.of(FateLook.pen(Fate.GAINED).colour()), sight.of(FateLook.pen(Fate.LOST).colour())) > 30);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void the_samples_have_the_standard_look(Document document) {
        assertEquals(Look.standard(document.network()), document.look());
    }

    @Test
    void every_sector_and_layer_has_a_look() {
        Network network = Drawn.samples().getFirst().network();
        Look look = Look.standard(network);
        assertEquals(List.of(network.sectors().size(), network.layers().size()), List.of(look.sectors().size(), look.layers().size()));
    }

    /// L*, a* and b*, separated by blanks.
    private static Ciede2000.Lab lab(String values) {
        double[] lab = Stream.of(values.split(" ")).mapToDouble(Double::parseDouble).toArray();
        return new Ciede2000.Lab(lab[0], lab[1], lab[2]);
    }

    /// WCAG 2.2, "contrast ratio".
    private static double contrast(Colour one, Colour other) {
        double first = luminance(one);
        double second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(Colour colour) {
        return 0.2126 * Sight.linear(colour.red()) + 0.7152 * Sight.linear(colour.green()) + 0.0722 * Sight.linear(colour.blue());
    }

    private static List<Colour> grounds() {
        List<Colour> grounds = new ArrayList<>(Look.SECTOR_COLOURS.stream().map(Colour::of).toList());
        grounds.addAll(List.of(Discs.BRONZE, Discs.SLATE));
        return grounds;
    }

    private static List<Named<Document>> samples() {
        return Drawn.named();
    }
}
