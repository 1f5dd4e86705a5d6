package samenspel.layout;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import samenspel.layout.arrange.RegionOutline;
import samenspel.layout.graph.TieGraph;
import samenspel.layout.solve.Positions;
import samenspel.network.Network;

/// The regions in which an arrangement puts organisations.
public final class Regions {
    private Regions() {
    }

    /// In drawing order, the widest first where one lies in another; none for the arrangement by stress, for one this
    /// version does not know, and where nobody is tied. They follow from the network and the placement's recipe: moving
    /// organisations by hand moves no region.
    public static List<Region> of(Network network, Placement placement) {
        Optional<Arrangement> arrangement = placement.recipe().known();
        return arrangement.filter(known -> !(known instanceof Arrangement.Stress))
                .map(known -> of(network, known)).orElse(List.of());
    }

    private static List<Region> of(Network network, Arrangement arrangement) {
        return new ArrangedLayout(network, TieGraph.of(network), arrangement).zones().stream()
                .map(zone -> region(kind(arrangement), zone)).toList();
    }

    private static Region.Kind kind(Arrangement arrangement) {
        return switch (arrangement) {
            case Arrangement.Levels _ -> Region.Kind.LEVEL;
            case Arrangement.Centrality _ -> Region.Kind.PARTNERS;
            case Arrangement.Hubs _ -> Region.Kind.POSITION;
            case Arrangement.Stress _, Arrangement.Sectors _, Arrangement.Circle _ -> Region.Kind.SECTOR;
        };
    }

    private static Region region(Region.Kind kind, RegionOutline zone) {
        Positions outline = zone.outline();
        return new Region(kind, zone.id(), IntStream.range(0, outline.n())
                .mapToObj(k -> new Point(outline.x()[k], outline.y()[k])).toList(), new Point(zone.labelX(), zone.labelY()));
    }
}
