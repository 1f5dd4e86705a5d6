package samenspel.measure.whole;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import samenspel.measure.Interruption;
import samenspel.measure.KnownTies;
import samenspel.measure.PartnerLists;
import samenspel.measure.whole.NetworkValue.Amount;
import samenspel.measure.whole.NetworkValue.Block;
import samenspel.measure.whole.NetworkValue.Blocks;
import samenspel.measure.whole.NetworkValue.Bounds;
import samenspel.measure.whole.NetworkValue.Why;
import samenspel.network.Organisation;
import samenspel.network.OrganisationId;
import samenspel.network.Sector;
import samenspel.network.SectorId;

/// Ties inside and across sectors. Organisations whose sector is not known are left out.
///
/// The E-I index is Krackhardt & Stern (1988), "Informal networks and organizational crises", Social Psychology Quarterly
/// 51: (external − internal) ÷ (external + internal), over partners, each pair once; −1 all inside, 1 all across. Expected
/// is the index of the network in which all are tied, which is also the mean over all ways to deal the sectors out anew.
///
/// @param sectors those with an organisation in the network, in their order
/// @param of      the place in it of each organisation's sector; −1 when it is not known
record SectorMixing(List<SectorId> sectors, int[] of) {
    /// How many times sectors are dealt out anew for a p-value, by the seed of [#SEED].
    static final int PERMUTATIONS = 5_000;
    private static final long SEED = 1;
    /// Quotients of the same counts differ in their last digits.
    private static final double EQUAL = 1e-12;

    static SectorMixing of(LayerInWave in) {
        return in.once(SectorMixing.class, SectorMixing::found);
    }

    private static SectorMixing found(LayerInWave in) {
        Map<OrganisationId, SectorId> sectors = new HashMap<>();
        in.network().organisations().forEach((Organisation one) -> sectors.put(one.id(), one.sector()));
        List<SectorId> own = in.known().ids().stream().map(id -> Objects.requireNonNull(sectors.get(id))).toList();
        List<SectorId> used = in.network().sectors().stream().filter(sector -> !sector.code().equals(Sector.NOT_KNOWN))
                .map(Sector::id).filter(own::contains).toList();
        return new SectorMixing(used, own.stream().mapToInt(used::indexOf).toArray());
    }

    private int n() {
        return (int) Arrays.stream(of).filter(sector -> sector >= 0).count();
    }

    static NetworkValue index(LayerInWave in) {
        SectorMixing mixing = of(in);
        double[] least = ends(in.known().partners(), mixing.of);
        NetworkValue index = NetworkValue.ratio(least[0] - least[1], least[0] + least[1], Why.NO_TIES).within(mixing.n(), in.known().n());
        if (!in.inDoubt()) {
            return index;
        }
        double[] most = ends(in.most().partners(), mixing.of);
        return index.between(index(least[0], most[1], 1), index(most[0], least[1], -1));
    }

    private static double index(double external, double internal, double otherwise) {
        return external + internal == 0 ? otherwise : (external - internal) / (external + internal);
    }

    /// (index + 1) ÷ 2.
    static NetworkValue across(LayerInWave in) {
        NetworkValue index = index(in);
        Optional<Bounds> bounds = index.bounds().map(around -> new Bounds((around.least() + 1) / 2, (around.most() + 1) / 2));
        return new NetworkValue(index.number().isEmpty() ? index.reading() : new Amount((index.number().getAsDouble() + 1) / 2), bounds, index.within());
    }

    /// External and internal partnerships, each counted from both ends.
    private static double[] ends(PartnerLists partners, int[] sector) {
        double[] ends = new double[2];
        for (int place = 0; place < sector.length; place++) {
            for (int i = partners.first()[place]; i < partners.first()[place + 1]; i++) {
                int other = sector[partners.at()[i]];
                ends[sector[place] == other ? 1 : 0] += sector[place] >= 0 && other >= 0 ? 1 : 0;
            }
        }
        return ends;
    }

    static NetworkValue expected(LayerInWave in) {
        SectorMixing mixing = of(in);
        double n = mixing.n();
        double inside = 0;
        for (int size : mixing.sizes()) {
            inside += size * (size - 1.0);
        }
        double all = n * (n - 1);
        return NetworkValue.ratio(all - 2 * inside, all, Why.TOO_FEW).within((long) n, in.known().n());
    }

    private int[] sizes() {
        int[] sizes = new int[sectors.size()];
        Arrays.stream(of).filter(sector -> sector >= 0).forEach(sector -> sizes[sector]++);
        return sizes;
    }

    /// Share of the ways to deal sectors out anew whose index is at least as far from the expected, this one among them.
    static NetworkValue chance(LayerInWave in) {
        SectorMixing mixing = of(in);
        double[] found = ends(in.known().partners(), mixing.of);
        double ties = found[0] + found[1];
        if (ties == 0 || mixing.sectors.size() < 2) {
            return NetworkValue.undefined(ties == 0 ? Why.NO_TIES : Why.ALL_ALIKE);
        }
        double expected = expected(in).number().orElseThrow();
        double far = Math.abs((found[0] - found[1]) / ties - expected);
        double asFar = 1;
        for (double inside : mixing.dealtAnew(in.known().partners())) {
            asFar += Math.abs((ties - 4 * inside) / ties - expected) >= far - EQUAL ? 1 : 0;
        }
        return NetworkValue.of(new Amount(asFar / (PERMUTATIONS + 1))).within(mixing.n(), in.known().n());
    }

    /// How many partnerships are internal each time sectors are dealt out anew among those whose sector is known.
    private double[] dealtAnew(PartnerLists partners) {
        int[] known = Arrays.stream(Standing.places(Standing.of(partners, of))).filter(place -> of[place] >= 0).toArray();
        long[] pairs = Arrays.stream(known).mapToObj(place -> IntStream.range(partners.first()[place], partners.first()[place + 1])
                .map(i -> partners.at()[i]).filter(other -> place < other && of[other] >= 0).mapToLong(other -> (long) place << Integer.SIZE | other))
                .flatMapToLong(each -> each).toArray();
        int[] ones = Arrays.stream(pairs).mapToInt(pair -> (int) (pair >> Integer.SIZE)).toArray();
        int[] others = Arrays.stream(pairs).mapToInt(pair -> (int) pair).toArray();
        SplittableRandom random = new SplittableRandom(SEED);
        int[] dealt = of.clone();
        double[] inside = new double[PERMUTATIONS];
        for (int draw = 0; draw < PERMUTATIONS; draw++) {
            Interruption.check(draw, PERMUTATIONS);
            deal(known, dealt, random);
            int alike = 0;
            for (int i = 0; i < ones.length; i++) {
                alike += dealt[ones[i]] == dealt[others[i]] ? 1 : 0;
            }
            inside[draw] = alike;
        }
        return inside;
    }

    private static void deal(int[] known, int[] dealt, SplittableRandom random) {
        for (int i = known.length - 1; i > 0; i--) {
            int other = known[random.nextInt(i + 1)];
            int swapped = dealt[known[i]];
            dealt[known[i]] = dealt[other];
            dealt[other] = swapped;
        }
    }

    static NetworkValue blocks(LayerInWave in) {
        SectorMixing mixing = of(in);
        int[] sizes = mixing.sizes();
        KnownTies known = in.known();
        long[][] ties = mixing.counted(known, known::out);
        long[][] unknown = mixing.counted(known, known::unknown);
        List<Block> blocks = new ArrayList<>();
        for (int from = 0; from < sizes.length; from++) {
            for (int to = known.directed() ? 0 : from; to < sizes.length; to++) {
                int twice = known.directed() || from != to ? 1 : 2;
                long possible = from == to ? sizes[from] * (sizes[from] - 1L) : (long) sizes[from] * sizes[to];
                blocks.add(new Block(mixing.sectors.get(from), mixing.sectors.get(to), ties[from][to] / twice, unknown[from][to] / twice, possible / twice));
            }
        }
        return NetworkValue.of(new Blocks(blocks)).within(mixing.n(), known.n());
    }

    private long[][] counted(KnownTies known, IntFunction<int[]> list) {
        long[][] counts = new long[sectors.size()][sectors.size()];
        for (int place = 0; place < known.n(); place++) {
            for (int other : list.apply(place)) {
                if (of[place] >= 0 && of[other] >= 0) {
                    counts[of[place]][of[other]]++;
                }
            }
        }
        return counts;
    }
}
