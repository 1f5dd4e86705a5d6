package samenspel.layout.plain;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import samenspel.layout.solve.Distances;
import samenspel.layout.solve.Overlaps;
import samenspel.layout.solve.Positions;
import samenspel.layout.solve.Progress;
import samenspel.layout.solve.SeededRandom;

/// Layouts of one connected graph whose edges have desired lengths.
///
/// Up to [PlainSettings#MOST_PAIRED] nodes every pair counts at the length of the shortest path between the two;
/// above that a sample of the pairs, and there every edge is as long as every other. What is computed of the graph alone is kept
/// for the second picture. Equal arguments give equal bits, on any number of threads.
public final class EdgeLengthLayout {
    private static final double HONEST = 0.4;
    /// Nodes nearer than this, in shares of the unit, part before they settle: at one place neither would move.
    private static final double AT_ONE_PLACE = 1e-3;
    private final int n;
    private final int[] ends;
    private final double[] lengths;
    private final PlainSettings settings;
    private @Nullable InverseDistances closeness;

    /// @param ends    two different nodes an edge, the lower first, edges in order of both
    /// @param lengths above 0, one an edge
    public EdgeLengthLayout(int n, int[] ends, double[] lengths, PlainSettings settings) {
        this.n = n;
        this.ends = ends;
        this.lengths = lengths;
        this.settings = settings;
    }

    private boolean isLarge() {
        return n > PlainSettings.MOST_PAIRED;
    }

    private InverseDistances closeness() {
        if (closeness == null) {
            closeness = InverseDistances.of(Distances.of(n, ends, lengths, settings.threads()));
        }
        return closeness;
    }

    /// A picture at any scale; as far as it is when the work was cancelled.
    public Positions free(Progress progress) {
        if (n < 2) {
            return Positions.origin(n);
        }
        return isLarge() ? large(progress) : paired(progress);
    }

    private Positions paired(Progress progress) {
        boolean grouped = settings.groups() > 0 && n > 2;
        int starts = n <= PlainSettings.SMALL ? settings.starts() : 1;
        Positions honest = new AllPairsLayout(closeness(), settings.threads(), progress.part(0, grouped ? HONEST : 1))
                .solved(starts, settings.seed());
        return grouped ? grouped(honest, progress.part(HONEST, 1)) : honest;
    }

    /// The unit is the median length of an edge: the forces of groups reach about that far.
    private Positions grouped(Positions honest, Progress progress) {
        double unit = Arrays.stream(lengths).sorted().skip(lengths.length / 4).findFirst().orElse(1);
        return GroupSeparation.of(TieFirmness.of(n, ends, lengths), closeness().inUnits(unit), honest, settings.groups(), progress);
    }

    /// Worked on in an order by chance: neighbours in the graph's own order are alike.
    private Positions large(Progress progress) {
        int[] order = order();
        PlainGraph graph = PlainGraph.of(n, ends).of(order);
        boolean grouped = settings.groups() > 0;
        Positions honest = new SampledLayout(graph, settings).solved(progress.part(0, grouped ? HONEST : 1));
        Positions drawn = grouped ? GroupSeparation.of(graph, honest, settings, progress.part(HONEST, 1)) : honest;
        return spread(drawn, order);
    }

    private int[] order() {
        int[] order = new int[n];
        Arrays.setAll(order, i -> i);
        new SeededRandom(settings.seed()).shuffle(order);
        return order;
    }

    private static Positions spread(Positions drawn, int[] order) {
        Positions all = Positions.origin(order.length);
        all.put(order, drawn);
        return all;
    }

    /// A picture in which some stay where they are and the others come to rest between them, nobody farther off than needed.
    /// With groups, the distances of the free picture are what is wanted; of a large graph with groups nobody but the
    /// held ones moves.
    ///
    /// @param free  the picture without any held, in the same units
    /// @param start the same with the held ones where they stay
    public Positions settled(Positions free, Positions start, boolean[] held, Progress progress) {
        if (n < 2 || isLarge() && settings.groups() > 0) {
            return start;
        }
        if (isLarge()) {
            return largeSettled(free, start, held, progress);
        }
        InverseDistances wanted = settings.groups() > 0 ? InverseDistances.drawn(free) : closeness();
        double unit = PairForces.edge(wanted, free);
        Positions rest = new AllPairsLayout(wanted, settings.threads(), progress).settled(Overlaps.parted(start.scaled(1 / unit, 1 / unit), held, AT_ONE_PLACE), held);
        return rest.scaled(unit, unit);
    }

    private Positions largeSettled(Positions free, Positions start, boolean[] held, Progress progress) {
        int[] order = order();
        boolean[] staying = new boolean[n];
        for (int k = 0; k < n; k++) {
            staying[k] = held[order[k]];
        }
        PlainGraph graph = PlainGraph.of(n, ends).of(order);
        double unit = SampledForces.edge(graph, free.of(order), settings.seed());
        Positions from = start.of(order).scaled(1 / unit, 1 / unit);
        Positions rest = new SampledLayout(graph, settings).settled(from, staying, progress);
        return spread(rest, order).scaled(unit, unit);
    }
}
