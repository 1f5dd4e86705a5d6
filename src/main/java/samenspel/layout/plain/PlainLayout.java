package samenspel.layout.plain;

import java.util.ArrayList;
import java.util.List;
import samenspel.layout.solve.Distances;
import samenspel.layout.solve.Overlaps;
import samenspel.layout.solve.Positions;
import samenspel.layout.solve.Progress;
import samenspel.layout.solve.SeededRandom;

/// One picture of a plain graph in which an edge is about 1 long: its parts by themselves, then side by side.
public final class PlainLayout {
    private PlainLayout() {
    }

    /// @return one place a node; what there is so far when the work was cancelled
    public static Positions of(PlainGraph graph, PlainSettings settings, Progress progress) {
        List<Positions> drawn = new ArrayList<>();
        List<int[]> parts = graph.parts();
        int done = 0;
        for (int[] part : parts) {
            Progress own = progress.part((double) done / graph.n(), (double) (done + part.length) / graph.n());
            drawn.add(connected(graph, shuffled(part, settings.seed()), settings, own));
            done += part.length;
        }
        return RowPacking.together(parts, drawn, graph.n());
    }

    /// One picture of nodes between any distances, not only steps: the best of the starts, by stress alone.
    ///
    /// @param distances all above 0 but those from a node to itself; of at most [PlainSettings#MOST_PAIRED] nodes
    public static Positions of(Distances distances, PlainSettings settings, Progress progress) {
        if (distances.n() < 2) {
            return Positions.origin(distances.n());
        }
        int starts = distances.n() <= PlainSettings.SMALL ? settings.starts() : 1;
        return new AllPairsLayout(InverseDistances.of(distances), settings.threads(), progress).solved(starts, settings.seed());
    }

    private static Positions large(PlainGraph graph, PlainSettings settings, Progress progress) {
        boolean grouped = settings.groups() > 0;
        Positions honest = new SampledLayout(graph, settings).solved(progress.part(0, grouped ? 0.3 : 1));
        return grouped ? Overlaps.partedOnPage(GroupSeparation.of(graph, honest, settings, progress.part(0.3, 1))) : honest;
    }

    /// @param places NaN where there was none
    /// @param start  the same, with a place for everybody
    private record Former(Positions places, Positions start) {
    }

    /// A picture near a former one: nobody moves farther than a bound on the stress asks for ([AnchoredLayout]), and the
    /// whole is turned, mirrored and shifted onto the former picture.
    ///
    /// @param former one place a node, NaN where there was none
    public static Positions again(PlainGraph graph, Positions former, PlainSettings settings, Progress progress) {
        Positions start = AddedNodes.placed(graph, former);
        List<Positions> drawn = new ArrayList<>();
        List<int[]> parts = graph.parts();
        for (int[] part : parts) {
            drawn.add(settled(graph, shuffled(part, settings.seed()), new Former(former, start), settings, progress));
        }
        return AddedNodes.onto(former, RowPacking.together(parts, drawn, graph.n()));
    }

    private static Positions settled(PlainGraph graph, int[] part, Former former, PlainSettings settings, Progress progress) {
        if (part.length == 1) {
            return Positions.origin(1);
        }
        PlainGraph own = graph.of(part);
        Positions from = former.start.of(part);
        boolean grouped = settings.groups() > 0 && part.length > 2;
        if (part.length > PlainSettings.MOST_PAIRED) {
            Positions honest = new SampledLayout(own, settings).settled(from, new boolean[0], progress);
            return grouped ? Overlaps.partedOnPage(GroupSeparation.of(own, honest, settings, progress)) : honest;
        }
        InverseDistances closeness = InverseDistances.ofHops(own);
        Positions honest = AnchoredLayout.of(closeness, from, AddedNodes.known(former.places, part), progress);
        return grouped ? Overlaps.partedOnPage(GroupSeparation.of(own, closeness, honest, settings.groups(), progress)) : honest;
    }

    /// In an order by chance, so that nothing depends on the order in which the nodes were given.
    private static int[] shuffled(int[] part, long seed) {
        new SeededRandom(seed).shuffle(part);
        return part;
    }

    private static Positions connected(PlainGraph graph, int[] part, PlainSettings settings, Progress progress) {
        if (part.length == 1) {
            return Positions.origin(1);
        }
        PlainGraph own = graph.of(part);
        if (part.length > PlainSettings.MOST_PAIRED) {
            return large(own, settings, progress);
        }
        int starts = part.length <= PlainSettings.SMALL ? settings.starts() : 1;
        InverseDistances closeness = InverseDistances.ofHops(own);
        boolean grouped = settings.groups() > 0 && part.length > 2;
        Positions honest = new AllPairsLayout(closeness, settings.threads(), progress.part(0, grouped ? 0.4 : 1)).solved(starts, settings.seed());
        return !grouped ? honest
                : Overlaps.partedOnPage(GroupSeparation.of(own, closeness, honest, settings.groups(), progress.part(0.4, 1)));
    }
}
