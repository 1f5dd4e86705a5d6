package samenspel.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import samenspel.layout.graph.Subgraph;
import samenspel.layout.graph.TieGraph;
import samenspel.layout.plain.EdgeLengthLayout;
import samenspel.layout.plain.PlainSettings;
import samenspel.layout.solve.Extent;
import samenspel.layout.solve.Orientation;
import samenspel.layout.solve.Overlaps;
import samenspel.layout.solve.Positions;
import samenspel.layout.solve.Progress;

/// The steps from a graph to one picture of all its organisations.
///
/// Each part by itself: desired lengths, stress, orientation, frame, removal of overlaps. Then the parts
/// side by side, the largest in the middle; when there is a former picture, turned, mirrored and shifted
/// onto it; what is pinned put in its place and the rest settled round it; last the tray.
final class UnionLayout {
    private static final double LEAST = Layouts.LEAST_DISTANCE;
    /// Of the work when some are pinned: the picture without pins.
    private static final double FREE = 0.8;
    private final TieGraph graph;
    private final List<Subgraph> tied;
    private final Tray tray;
    private final List<EdgeLengthLayout> layouts;
    private final Progress progress;

    UnionLayout(LayoutTies ties, PlainSettings settings, Progress progress) {
        graph = ties.graph();
        this.progress = progress;
        tied = Subgraph.of(graph).stream().filter(Subgraph::isTied).toList();
        tray = Tray.of(graph);
        layouts = tied.stream().map(part -> ties.layout(part, settings)).toList();
    }

    /// A picture by itself, its middle at (0, 0).
    Positions fresh() {
        Positions places = drawn(progress);
        tray.put(places);
        Extent extent = places.extent();
        return places.shifted(-extent.middleX(), -extent.middleY());
    }

    /// A picture in the frame of a former one.
    Positions after(FormerPlaces former) {
        Positions aligned = former.aligned(drawn(progress.part(0, former.anyPinned() ? FREE : 1)), tied);
        Positions places = former.anyPinned() ? round(former, aligned) : aligned;
        tray.put(places);
        return former.held(places);
    }

    /// What is pinned in its place, the others at rest between and no disc over another.
    private Positions round(FormerPlaces former, Positions aligned) {
        Positions places = former.held(aligned);
        for (int k = 0; k < tied.size(); k++) {
            Subgraph part = tied.get(k);
            boolean[] held = part.of(former.pinned());
            if (anyOf(held)) {
                places.put(part.members(), layouts.get(k).settled(
                        aligned.of(part.members()), places.of(part.members()), held, progress.part(FREE, 1)));
            }
        }
        tray.put(places);
        return Overlaps.parted(former.held(places), former.pinned(), LEAST, progress);
    }

    private static boolean anyOf(boolean[] held) {
        return IntStream.range(0, held.length).anyMatch(i -> held[i]);
    }

    private Positions drawn(Progress progress) {
        List<Positions> drawn = new ArrayList<>();
        double before = 0;
        for (int k = 0; k < tied.size(); k++) {
            double after = before + tied.get(k).n();
            drawn.add(drawn(layouts.get(k), progress.part(before / graph.n(), after / graph.n())));
            before = after;
        }
        List<Positions> packed = PartPacking.of(drawn);
        Positions all = Positions.origin(graph.n());
        for (int k = 0; k < packed.size(); k++) {
            all.put(tied.get(k).members(), packed.get(k));
        }
        return all;
    }

    private static Positions drawn(EdgeLengthLayout layout, Progress progress) {
        Positions solved = layout.free(progress);
        return Overlaps.parted(LayoutFrame.fitted(Orientation.of(solved)), new boolean[0], LEAST, progress);
    }
}
