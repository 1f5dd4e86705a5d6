package samenspel.diagram.look;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import samenspel.diagram.Colour;
import samenspel.diagram.DiscEdge;

/// More colours in the manner of some: lighter and darker ones of the same, each time the one that lies farthest
/// from all there are, in the sight in which it lies nearest. Cost: candidates × colours.
final class PaletteCompletion {
    private static final double[] LIGHTER = {0.2, 0.4, 0.6, 0.8};
    private static final double[] DARKER = {0.4, 0.65, 0.85};
    /// CIEDE2000 below which two discs look the same at a glance.
    private static final double SAME = 5;
    /// Grey print is left out: codes in discs serve it better than any eleven colours.
    private static final List<Sight> SIGHTS = List.of(Sight.NORMAL, Sight.PROTAN, Sight.DEUTAN, Sight.TRITAN);

    private PaletteCompletion() {
    }

    /// As many colours as asked for, those given first; when there are no more, they begin again.
    ///
    /// @param given at least one
    static List<Colour> of(List<Colour> given, int count) {
        List<Colour> colours = new ArrayList<>(given.subList(0, Math.min(count, given.size())));
        Set<Colour> candidates = candidates(given);
        while (colours.size() < count && !candidates.isEmpty()) {
            Colour farthest = farthest(candidates, colours);
            candidates.remove(farthest);
            colours.add(farthest);
        }
        for (int again = 0; colours.size() < count; again++) {
            colours.add(colours.get(again));
        }
        return colours;
    }

    /// An edge for each of some colours, so that no two discs of a colour that looks the same have the same edge, as long as there are edges.
    static List<DiscEdge> edges(List<Colour> colours) {
        List<DiscEdge> edges = new ArrayList<>();
        for (Colour colour : colours) {
            edges.add(Stream.of(DiscEdge.values()).filter(edge -> IntStream.range(0, edges.size())
                    .noneMatch(i -> edges.get(i) == edge && distance(colours.get(i), colour) < SAME)).findFirst().orElse(DiscEdge.PLAIN));
        }
        return edges;
    }

    private static Set<Colour> candidates(List<Colour> given) {
        Set<Colour> candidates = new LinkedHashSet<>();
        for (Colour colour : given) {
            DoubleStream.of(LIGHTER).forEach(share -> candidates.add(Shades.of(colour, Colour.WHITE, share)));
            DoubleStream.of(DARKER).forEach(share -> candidates.add(Shades.of(colour, Colour.BLACK, share)));
        }
        candidates.removeAll(given);
        return candidates;
    }

    private static Colour farthest(Set<Colour> candidates, List<Colour> colours) {
        Colour farthest = candidates.iterator().next();
        double most = -1;
        for (Colour candidate : candidates) {
            double distance = colours.stream().mapToDouble(colour -> distance(colour, candidate)).min().orElse(0);
            if (distance > most) {
                farthest = candidate;
                most = distance;
            }
        }
        return farthest;
    }

    /// The smallest CIEDE2000 in any sight.
    private static double distance(Colour one, Colour other) {
        return SIGHTS.stream().mapToDouble(sight -> Ciede2000.between(sight.lab(one), sight.lab(other))).min().orElseThrow();
    }
}
