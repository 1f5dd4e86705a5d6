package samenspel.diagram.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import samenspel.diagram.Box;
import samenspel.diagram.legend.LegendSection;

/// Where the legends of one page may stand, each looked for once: the same legend is asked for with every wording of the page. Not for
/// several threads.
final class LegendSpots {
    private final LegendPlace place;
    private final double unit;
    private final List<List<LegendSection>> legends = new ArrayList<>();
    private final List<Found> known = new ArrayList<>();

    /// @param name  the one that was looked for; empty for all
    private record Found(List<LegendSection> legend, Box free, double scale, Optional<LegendSpot.Name> name, List<LegendSpot> spots) {
        boolean isOf(List<LegendSection> other, Box otherFree, double otherScale) {
            return legend == other && scale == otherScale && free.equals(otherFree);
        }
    }

    /// @param unit page units to a screen pixel of a distance
    LegendSpots(LegendPlace place, double unit) {
        this.place = place;
        this.unit = unit;
    }

    /// The same list for equal legends.
    List<LegendSection> known(List<LegendSection> legend) {
        return legends.stream().filter(legend::equals).findFirst().orElseGet(() -> {
            legends.add(legend);
            return legend;
        });
    }

    /// The places that suit the page ([LegendSpot#of]).
    ///
    /// @param legend one of those known
    /// @param free   what is left of the page
    List<LegendSpot> of(List<LegendSection> legend, Box free, double scale) {
        return found(legend, free, scale, Optional.empty()).orElseGet(() ->
                kept(new Found(legend, free, scale, Optional.empty(), LegendSpot.of(legend, free, place, scale, unit))));
    }

    /// One of these places, where it suits the page.
    Optional<LegendSpot> named(LegendSpot.Name name, List<LegendSection> legend, Box free, double scale) {
        List<LegendSpot> spots = found(legend, free, scale, Optional.empty()).or(() -> found(legend, free, scale, Optional.of(name)))
                .orElseGet(() -> kept(new Found(legend, free, scale, Optional.of(name), LegendSpot.named(name, legend, free, place, scale, unit).stream().toList())));
        return spots.stream().filter(spot -> spot.name().equals(name)).findFirst();
    }

    private Optional<List<LegendSpot>> found(List<LegendSection> legend, Box free, double scale, Optional<LegendSpot.Name> name) {
        return known.stream().filter(one -> one.isOf(legend, free, scale) && one.name.equals(name)).findFirst().map(Found::spots);
    }

    private List<LegendSpot> kept(Found found) {
        known.add(found);
        return found.spots;
    }
}
