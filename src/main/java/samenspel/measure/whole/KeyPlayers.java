package samenspel.measure.whole;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import samenspel.measure.Interruption;
import samenspel.measure.PartnerLists;
import samenspel.measure.whole.NetworkValue.Amount;
import samenspel.measure.whole.NetworkValue.Groups;
import samenspel.measure.whole.NetworkValue.Interchangeable;
import samenspel.measure.whole.NetworkValue.Why;
import samenspel.network.OrganisationId;

/// How far a network is in pieces, and the two organisations that matter most for it. Borgatti (2006), "Identifying sets of
/// key players in a social network", Computational & Mathematical Organization Theory 12.
///
/// @param reach   the two from whom the others are nearest
/// @param near    Σ 1 ÷ steps from the nearer of the two, themselves as 1, ÷ n
/// @param removed the two without whom the rest is most in pieces, of the [#TRIED] with most partners; all of them when it is
///                as much in pieces without any two of them
/// @param left    how far the rest is in pieces then
record KeyPlayers(BestPairs reach, double near, BestPairs removed, double left) {
    /// Above so many organisations looking at all pairs takes too long.
    static final int MOST = 1_000;
    static final int TRIED = 25;
    /// Two, and one they reach.
    private static final int FEWEST = 3;
    /// Two, and a pair of others.
    private static final int FEWEST_REMOVED = 4;

    private static KeyPlayers of(LayerInWave in) {
        return in.once(KeyPlayers.class, one -> of(one.known().partners()));
    }

    private static KeyPlayers of(PartnerLists partners) {
        double[][] nearness = nearness(partners);
        BestPairs reach = new BestPairs();
        for (int one = 0; one < partners.n(); one++) {
            // The earlier ones have more others after them.
            Interruption.check((long) one * (2L * partners.n() - one), (long) partners.n() * partners.n());
            for (int other = one + 1; other < partners.n(); other++) {
                reach.met(one, other, together(nearness[one], nearness[other]));
            }
        }
        BestPairs removed = removed(partners);
        return new KeyPlayers(reach, reach.most() / partners.n(), removed, removed.most());
    }

    private static double together(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += Math.max(one[i], other[i]);
        }
        return sum;
    }

    private static BestPairs removed(PartnerLists partners) {
        long[] alike = Standing.of(partners);
        int[] most = IntStream.range(0, partners.n()).boxed()
                .sorted(Comparator.<Integer>comparingInt(place -> -partners.count(place)).thenComparingLong(place -> alike[place]))
                .limit(TRIED).sorted().mapToInt(place -> place).toArray();
        BestPairs removed = new BestPairs();
        boolean[] seen = new boolean[partners.n()];
        int[] queue = new int[partners.n()];
        for (int i = 0; i < most.length; i++) {
            Interruption.check();
            for (int j = i + 1; j < most.length; j++) {
                removed.met(most[i], most[j], without(most[i], most[j], partners, seen, queue));
            }
        }
        return removed;
    }

    /// 1 ÷ steps from each to each; 1 to itself and 0 where there is no way.
    private static double[][] nearness(PartnerLists partners) {
        int[] distance = new int[partners.n()];
        int[] queue = new int[partners.n()];
        return IntStream.range(0, partners.n()).mapToObj(place -> {
            Interruption.check();
            Parts.breadthFirst(partners, place, distance, queue);
            return Arrays.stream(distance).mapToDouble(steps -> steps < 0 ? 0 : 1.0 / Math.max(1, steps)).toArray();
        }).toArray(double[][]::new);
    }

    /// How far the others are in pieces without two of them.
    ///
    /// @param seen  one for each place, as `queue`
    private static double without(int one, int other, PartnerLists partners, boolean[] seen, int[] queue) {
        Arrays.fill(seen, false);
        seen[one] = true;
        seen[other] = true;
        double joined = 0;
        for (int place = 0; place < partners.n(); place++) {
            double size = seen[place] ? 0 : part(place, partners, seen, queue);
            joined += size * (size - 1);
        }
        double n = partners.n() - 2.0;
        return 1 - joined / (n * (n - 1));
    }

    /// How many are reached from a place, itself among them; they are seen from then on.
    private static int part(int from, PartnerLists partners, boolean[] seen, int[] queue) {
        queue[0] = from;
        seen[from] = true;
        int reached = 1;
        for (int k = 0; k < reached; k++) {
            for (int i = partners.first()[queue[k]]; i < partners.first()[queue[k] + 1]; i++) {
                int next = partners.at()[i];
                if (!seen[next]) {
                    seen[next] = true;
                    queue[reached++] = next;
                }
            }
        }
        return reached;
    }

    /// NaN for fewer than two.
    private static double fragmentation(PartnerLists partners) {
        double n = partners.n();
        return 1 - Parts.found(partners).stream().mapToDouble(part -> part.length * (part.length - 1.0)).sum() / (n * (n - 1));
    }

    static NetworkValue fragmentation(LayerInWave in) {
        if (in.known().n() < 2) {
            return NetworkValue.undefined(Why.TOO_FEW);
        }
        double value = fragmentation(in.known().partners());
        NetworkValue found = NetworkValue.of(new Amount(value));
        return in.inDoubt() ? found.between(fragmentation(in.most().partners()), value) : found;
    }

    static NetworkValue distanceFragmentation(LayerInWave in) {
        if (in.known().n() < 2) {
            return NetworkValue.undefined(Why.TOO_FEW);
        }
        double n = in.known().n();
        double value = 1 - Parts.of(in).near() / (n * (n - 1));
        NetworkValue found = NetworkValue.of(new Amount(value));
        return in.inDoubt() ? found.between(1 - Parts.of(in.most().partners()).near() / (n * (n - 1)), value) : found;
    }

    static NetworkValue reach(LayerInWave in) {
        return undefined(in, FEWEST) ? why(in, FEWEST) : pair(in, of(in).reach);
    }

    static NetworkValue reachShare(LayerInWave in) {
        return undefined(in, FEWEST) ? why(in, FEWEST) : NetworkValue.of(new Amount(of(in).near));
    }

    static NetworkValue removal(LayerInWave in) {
        return undefined(in, FEWEST_REMOVED) ? why(in, FEWEST_REMOVED) : of(in).removed.areAllAlike() ? NetworkValue.undefined(Why.ALL_ALIKE) : pair(in, of(in).removed);
    }

    static NetworkValue removalFragmentation(LayerInWave in) {
        return undefined(in, FEWEST_REMOVED) ? why(in, FEWEST_REMOVED) : NetworkValue.of(new Amount(of(in).left));
    }

    private static NetworkValue pair(LayerInWave in, BestPairs pairs) {
        List<OrganisationId> sure = ids(in, pairs.inAll());
        return NetworkValue.of(sure.size() == 2 ? new Groups(List.of(sure)) : new Interchangeable(sure, 2 - sure.size(), ids(in, pairs.inSome())));
    }

    private static List<OrganisationId> ids(LayerInWave in, IntStream places) {
        return places.mapToObj(in.known().ids()::get).toList();
    }

    private static boolean undefined(LayerInWave in, int fewest) {
        return in.known().n() < fewest || in.known().n() > MOST || in.known().ties() == 0;
    }

    private static NetworkValue why(LayerInWave in, int fewest) {
        return NetworkValue.undefined(in.known().n() < fewest ? Why.TOO_FEW : in.known().n() > MOST ? Why.TOO_MANY : Why.NO_TIES);
    }
}
