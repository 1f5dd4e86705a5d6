package samenspel.study.filling;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import samenspel.diagram.Colour;
import samenspel.diagram.Look;

/// Colours of sectors that no other sector has.
final class FreeColours {
    private static final double HALF = 0.5;

    private FreeColours() {
    }

    /// The first of the usual ones that is free; when none is, the paler or darker one of them that is farthest from all.
    static Colour besides(Collection<Colour> taken) {
        List<Colour> usual = Look.SECTOR_COLOURS.stream().map(Colour::of).toList();
        return usual.stream().filter(one -> !taken.contains(one)).findFirst().orElseGet(() -> usual.stream()
                .flatMap(one -> Stream.of(one.towards(Colour.WHITE, HALF), one.towards(Colour.BLACK, HALF)))
                .max(Comparator.comparingDouble(one -> taken.stream().mapToDouble(other -> distance(one, other)).min().orElse(0))).orElseThrow());
    }

    /// Riemersma, "Colour metric" (2008): near what eyes see, in steps of a channel.
    private static double distance(Colour one, Colour other) {
        double red = (one.red() + other.red()) / 2.0;
        return Math.sqrt((2 + red / 256) * square(one.red() - other.red()) + 4 * square(one.green() - other.green())
                + (2 + (255 - red) / 256) * square(one.blue() - other.blue()));
    }

    private static double square(int difference) {
        return (double) difference * difference;
    }
}
