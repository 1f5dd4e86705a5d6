package samenspel.layout;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import samenspel.layout.graph.Part;
import samenspel.layout.graph.TieGraph;
import samenspel.layout.solve.Distances;
import samenspel.layout.solve.Extent;
import samenspel.layout.solve.LayoutProblem;
import samenspel.layout.solve.Orientation;
import samenspel.layout.solve.Overlaps;
import samenspel.layout.solve.Positions;
import samenspel.layout.solve.Stress;
import samenspel.layout.solve.StressLayout;

/// The steps from a graph to one picture of all its organisations.
///
/// Each part by itself: desired lengths, stress, orientation, frame, removal of overlaps. Then the parts
/// side by side, the largest in the middle; when there is a former picture, turned, mirrored and shifted
/// onto it; what is pinned put in its place and the rest settled round it; last the tray.
final class UnionLayout {
    private static final double LEAST = Layouts.LEAST_DISTANCE;
    private final TieGraph graph;
    private final List<Part> tied;
    private final List<Part> single;
    private final long seed;

    UnionLayout(TieGraph graph, long seed) {
        this.graph = graph;
        this.seed = seed;
        List<Part> parts = Part.of(graph);
        tied = parts.stream().filter(Part::isTied).toList();
        single = parts.stream().filter(part -> !part.isTied()).toList();
    }

    /// Nodes without an edge, in order of their names.
    int[] tray() {
        return single.stream().map(part -> part.members()[0])
                .sorted(Comparator.comparing(graph.ids()::get)).mapToInt(Integer::intValue).toArray();
    }

    /// A picture by itself, its middle at (0, 0).
    ///
    /// @param quick whether one start is enough
    Positions fresh(boolean quick) {
        Positions places = drawn(quick);
        putTray(places);
        Extent extent = places.extent();
        return places.shifted(-extent.middleX(), -extent.middleY());
    }

    /// A picture in the frame of a former one.
    Positions after(FormerPicture former) {
        Positions aligned = former.aligned(drawn(false), tied);
        Positions places = former.anyPinned() ? round(former, aligned) : aligned;
        putTray(places);
        return former.held(places);
    }

    /// What is pinned in its place, the others at rest between and no disc over another.
    private Positions round(FormerPicture former, Positions aligned) {
        Positions places = former.held(aligned);
        for (Part part : tied) {
            part.into(places, settled(part, part.of(aligned), part.of(places), former.pinned(part)));
        }
        putTray(places);
        return Overlaps.parted(former.held(places), former.pinned(), LEAST);
    }

    private Positions drawn(boolean quick) {
        List<Positions> packed = Packing.of(tied.stream().map(part -> drawn(part, quick)).toList());
        Positions all = Positions.origin(graph.n());
        for (int k = 0; k < packed.size(); k++) {
            tied.get(k).into(all, packed.get(k));
        }
        return all;
    }

    private Positions drawn(Part part, boolean quick) {
        LayoutProblem problem = LayoutProblem.of(part.n(), part.ends(), part.lengths(), seed);
        Positions solved = StressLayout.solve(quick ? problem.with(problem.settings().once()) : problem);
        return Overlaps.parted(Frame.fitted(Orientation.of(solved)), new boolean[0], LEAST);
    }

    /// From `start`, by majorisation at the scale of the picture without pins.
    private Positions settled(Part part, Positions free, Positions start, boolean[] pinned) {
        double[] lengths = part.lengths();
        double scale = Stress.bestLength(free, Distances.of(part.n(), part.ends(), lengths));
        double[] scaled = Arrays.stream(lengths).map(length -> length * scale).toArray();
        return StressLayout.settled(LayoutProblem.of(part.n(), part.ends(), scaled, seed).from(start, pinned));
    }

    private void putTray(Positions places) {
        int[] tray = tray();
        Extent picture = Extent.of(tied.stream().map(part -> part.of(places)).toList());
        Positions rows = Tray.under(picture, tied.isEmpty(), tray.length);
        for (int k = 0; k < tray.length; k++) {
            places.x()[tray[k]] = rows.x()[k];
            places.y()[tray[k]] = rows.y()[k];
        }
    }
}
