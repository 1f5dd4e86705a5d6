package samenspel.measure.whole;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import samenspel.measure.CutPoints;
import samenspel.measure.Interruption;
import samenspel.measure.PartnerLists;
import samenspel.measure.whole.NetworkValue.Amount;
import samenspel.measure.whole.NetworkValue.Bounds;
import samenspel.measure.whole.NetworkValue.Count;
import samenspel.measure.whole.NetworkValue.Groups;
import samenspel.measure.whole.NetworkValue.Part;
import samenspel.measure.whole.NetworkValue.Undefined;
import samenspel.measure.whole.NetworkValue.Why;

/// The parts a network falls into, in which everybody reaches everybody from partner to partner (components), and the
/// steps between those of each. Where several parts are the largest, a number of the largest part is one on which all of them agree.
///
/// Cost O(n · ties) for steps.
final class Parts {
    /// Sums in another order differ in their last digits.
    private static final double EQUAL = 1e-12;

    private final List<int[]> parts;
    private final long[] steps;
    private final double near;
    private final int[] farthest;

    private Parts(PartnerLists partners) {
        this.parts = found(partners);
        this.steps = new long[partners.n()];
        int[] distance = new int[partners.n()];
        int[] queue = new int[partners.n()];
        this.farthest = new int[partners.n()];
        double sum = 0;
        for (int place = 0; place < partners.n(); place++) {
            Interruption.check(place, partners.n());
            int reached = breadthFirst(partners, place, distance, queue);
            for (int k = 1; k < reached; k++) {
                steps[place] += distance[queue[k]];
                sum += 1.0 / distance[queue[k]];
            }
            farthest[place] = distance[queue[reached - 1]];
        }
        this.near = sum;
    }

    static Parts of(LayerInWave in) {
        return in.once(Parts.class, one -> of(one.known().partners()));
    }

    static Parts of(PartnerLists partners) {
        return new Parts(partners);
    }

    /// Places of each part ascending, the largest first.
    static List<int[]> found(PartnerLists partners) {
        boolean[] seen = new boolean[partners.n()];
        List<int[]> parts = new ArrayList<>();
        for (int place = 0; place < partners.n(); place++) {
            if (!seen[place]) {
                int[] part = reached(partners, place);
                Arrays.stream(part).forEach(one -> seen[one] = true);
                Arrays.sort(part);
                parts.add(part);
            }
        }
        parts.sort(Comparator.comparingInt(part -> -part.length));
        return parts;
    }

    private static int[] reached(PartnerLists partners, int from) {
        int[] distance = new int[partners.n()];
        int[] queue = new int[partners.n()];
        return Arrays.copyOf(queue, breadthFirst(partners, from, distance, queue));
    }

    /// Fills the steps from a place and the places in order of steps; -1 for those it does not reach.
    ///
    /// @return how many it reaches, itself among them
    static int breadthFirst(PartnerLists partners, int from, int[] distance, int[] queue) {
        Arrays.fill(distance, -1);
        distance[from] = 0;
        queue[0] = from;
        int reached = 1;
        for (int k = 0; k < reached; k++) {
            for (int i = partners.first()[queue[k]]; i < partners.first()[queue[k] + 1]; i++) {
                int next = partners.at()[i];
                if (distance[next] < 0) {
                    distance[next] = distance[queue[k]] + 1;
                    queue[reached++] = next;
                }
            }
        }
        return reached;
    }

    /// Sum of the steps from a place to all others of its part.
    double steps(int place) {
        return steps[place];
    }

    /// Sum of 1 ÷ steps from each to each other of its part.
    double near() {
        return near;
    }

    /// Those without whom the part they are in falls apart, as one set.
    static NetworkValue cutpoints(LayerInWave in) {
        double[] cuts = CutPoints.of(in.known().partners());
        return NetworkValue.of(new Groups(List.of(IntStream.range(0, cuts.length).filter(place -> cuts[place] > 0)
                .mapToObj(in.known().ids()::get).toList())));
    }

    static NetworkValue count(LayerInWave in) {
        NetworkValue count = NetworkValue.count(of(in).parts.size());
        return in.inDoubt() ? count.between(found(in.most().partners()).size(), of(in).parts.size()) : count;
    }

    static NetworkValue share(LayerInWave in) {
        int n = in.known().n();
        int part = size(in);
        NetworkValue share = NetworkValue.of(new Part(part, n));
        return n == 0 ? NetworkValue.undefined(Why.TOO_FEW) : !in.inDoubt() ? share
                : share.between((double) part / n, (double) found(in.most().partners()).getFirst().length / n);
    }

    /// Of the largest part; 0 in a network of nobody.
    private static int size(LayerInWave in) {
        List<int[]> parts = of(in).parts;
        return parts.isEmpty() ? 0 : parts.getFirst().length;
    }

    static NetworkValue diameter(LayerInWave in) {
        int[] farthest = of(in).farthest;
        return ofLargest(in, 2, part -> Arrays.stream(part).map(place -> farthest[place]).max().orElse(0), most -> new Count((long) most));
    }

    static NetworkValue meanDistance(LayerInWave in) {
        return ofLargest(in, 2, part -> Arrays.stream(part).mapToDouble(of(in)::steps).sum() / (part.length * (part.length - 1.0)), Amount::new);
    }

    /// What the largest parts agree on; how far they differ where they do not.
    ///
    /// @param least organisations for there to be a number
    static NetworkValue ofLargest(LayerInWave in, int least, ToDoubleFunction<int[]> number, DoubleFunction<NetworkValue.Reading> reading) {
        int size = size(in);
        if (size < least) {
            return NetworkValue.undefined(size < 2 ? Why.NO_TIES : Why.TOO_FEW);
        }
        DoubleSummaryStatistics numbers = of(in).parts.stream().takeWhile(part -> part.length == size).mapToDouble(number).summaryStatistics();
        boolean agree = numbers.getMax() - numbers.getMin() < EQUAL;
        return new NetworkValue(agree ? reading.apply(numbers.getMin()) : new Undefined(Why.EQUAL_PARTS),
                agree ? Optional.empty() : Optional.of(new Bounds(numbers.getMin(), numbers.getMax())), Optional.empty()).within(size, in.known().n());
    }
}
