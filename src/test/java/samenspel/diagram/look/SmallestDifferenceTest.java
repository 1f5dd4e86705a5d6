package samenspel.diagram.look;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import samenspel.change.Fate;
import samenspel.diagram.Colour;
import samenspel.diagram.Drawn;
import samenspel.diagram.FateLook;
import samenspel.diagram.Look;
import samenspel.diagram.picture.Discs;
import samenspel.network.Network;

/// The smallest CIEDE2000 between two things of a kind that nothing but colour tells apart: two sectors with one
/// edge, two layers or two fates with one dash, two access roles. Codes in discs and widths of lines come on top.
class SmallestDifferenceTest {
    private static final Network NETWORK = Drawn.samples().getFirst().network();

    /// A colour, and what besides tells it from others.
    private record Thing(Colour colour, Object besides) {
    }

    /// In the order of the sights: usual, protan, deutan, tritan, printed in grey.
    @ParameterizedTest
    @CsvSource({
        "DEFAULT, sectors, 17.3 11.9 12.6 13.3 0.1",
        "DEFAULT, layers, 22.9 20.5 24.4 20.9 3.1",
        "DEFAULT, fates, 25.1 24.8 28.2 20.4 17.2",
        "DEFAULT, access, 37.7 40.4 38.5 37.8 16.0",
        "OKABE_ITO, sectors, 21.7 12.2 11.6 10.9 0.6",
        "GREY, sectors, 16.6 16.6 16.6 16.6 16.6",
        "GREY, layers, 22.2 22.2 22.2 22.2 22.2",
        "GREY, fates, 44.6 44.6 44.6 44.6 44.6",
        "GREY, access, 56.4 56.4 56.4 56.4 56.4"})
    void in_each_sight_it_is_as_documented(Palette.Ready palette, String kind, String documented) {
        List<Thing> things = things(Palettes.of(palette, NETWORK), kind);
        assertEquals(documented, Stream.of(Sight.values()).map(sight -> Math.round(10 * smallest(things, sight)) / 10.0 + "")
                .collect(Collectors.joining(" ")));
    }

    private static List<Thing> things(Look look, String kind) {
        return switch (kind) {
            case "sectors" -> look.sectors().entrySet().stream().map(s -> new Thing(s.getValue(), look.edgeOf(s.getKey()))).toList();
            case "layers" -> look.layers().values().stream().map(style -> new Thing(style.colour(), style.dash())).toList();
            case "fates" -> Stream.of(Fate.values()).map(fate -> FateLook.pen(fate, look.ink())).map(pen -> new Thing(pen.colour(), pen.dash())).toList();
            default -> List.of(new Thing(Discs.access(look.ink()), ""), new Thing(Discs.other(look.ink()), ""));
        };
    }

    private static double smallest(List<Thing> things, Sight sight) {
        List<Double> differences = new ArrayList<>();
        for (Thing one : things) {
            things.stream().filter(other -> other != one && other.besides.equals(one.besides))
                    .forEach(other -> differences.add(Ciede2000.between(sight.lab(one.colour), sight.lab(other.colour))));
        }
        return differences.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
    }
}
