package samenspel.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import samenspel.measure.KnownTies;
import samenspel.measure.Measure;
import samenspel.measure.NumberRange;
import samenspel.measure.Ranking;
import samenspel.measure.organisation.Load;
import samenspel.measure.organisation.MeasureBounds;
import samenspel.measure.Measures;
import samenspel.measure.whole.NetworkValue.Bounds;
import samenspel.network.Network;
import samenspel.network.Organisation;
import samenspel.network.OrganisationId;
import samenspel.network.Pair;
import samenspel.network.Participation;
import samenspel.network.SectorId;
import samenspel.network.Tie;
import samenspel.network.WaveId;

/// Numbers of the ties of one layer in one wave.
///
/// @param capacity against which partners are held; empty where none is chosen
record TieNumbers(Network network, WaveId wave, KnownTies ties, Optional<Integer> capacity) {

    /// @param whom empty for all
    ToldNumber of(Quantity.OfTies what, Optional<Set<OrganisationId>> whom) throws NoNumber {
        Predicate<Pair> touches = whom.<Predicate<Pair>>map(some -> pair -> some.contains(pair.from()) || some.contains(pair.to())).orElse(_ -> true);
        if (whom.isEmpty() && needsWhom(what)) {
            throw new NoNumber(ClaimReason.SOME_ORGANISATION, what.word());
        }
        return switch (what) {
            case TIES -> ToldNumber.count(count(ties.tiedPairs(), touches), count(ties.unknownPairs(), touches));
            case TIES_SHARE -> share(ties.tiedPairs(), ties.unknownPairs(), touches);
            case PAIRS -> ToldNumber.count(count(tied(), touches), count(unknown(), touches));
            case PAIRS_SHARE -> share(tied(), unknown(), touches);
            case WITHIN_SECTORS -> within(whom);
            case PLACE -> place(only(whom.orElseThrow(), what));
            case TOO_MANY -> tooMany(whom.orElseThrow());
        };
    }

    private static boolean needsWhom(Quantity.OfTies what) {
        return what != Quantity.OfTies.TIES && what != Quantity.OfTies.PAIRS && what != Quantity.OfTies.WITHIN_SECTORS;
    }

    private static long count(List<Pair> pairs, Predicate<Pair> which) {
        return pairs.stream().filter(which).count();
    }

    private static ToldNumber share(List<Pair> tied, List<Pair> unknown, Predicate<Pair> in) {
        long inside = count(tied, in);
        long unknownInside = count(unknown, in);
        return ToldNumber.share(inside, tied.size() - inside, unknownInside, unknown.size() - unknownInside);
    }

    /// Each two once.
    private List<Pair> tied() {
        return ties.tiedPairs().stream().map(Pair::unordered).distinct().toList();
    }

    /// Pairs tied in neither direction as far as is known.
    private List<Pair> unknown() {
        return ties.unknownPairs().stream().map(Pair::unordered).distinct()
                .filter(pair -> !ties.directed() || !isTied(pair)).toList();
    }

    private boolean isTied(Pair pair) {
        int from = ties.ids().indexOf(pair.from());
        int to = ties.ids().indexOf(pair.to());
        return ties.tied(from, to) || ties.tied(to, from);
    }

    private ToldNumber within(Optional<Set<OrganisationId>> whom) throws NoNumber {
        if (whom.isPresent()) {
            throw new NoNumber(ClaimReason.NO_ORGANISATION, Quantity.OfTies.WITHIN_SECTORS.word());
        }
        Map<OrganisationId, SectorId> sectors = new HashMap<>();
        network.organisations().forEach((Organisation one) -> sectors.put(one.id(), one.sector()));
        return share(ties.tiedPairs(), ties.unknownPairs(), pair -> Objects.equals(sectors.get(pair.from()), sectors.get(pair.to())));
    }

    static OrganisationId only(Set<OrganisationId> whom, Quantity what) throws NoNumber {
        if (whom.size() != 1) {
            throw new NoNumber(ClaimReason.ONE_ORGANISATION, what.word());
        }
        return whom.iterator().next();
    }

    /// Unknown of who did not answer; from the place where its own unknown ties are and those of others are not, to that where it is the other way round.
    private ToldNumber place(OrganisationId of) {
        Map<OrganisationId, Double> partners = Measures.ofTies(Measure.DEGREE, ties.ids(), ties.tiedPairs().stream().map(pair -> new Tie(pair, 1)).toList(), ties.directed());
        Map<OrganisationId, Bounds> open = MeasureBounds.of(Measure.DEGREE, ties);
        Ranking ranking = Ranking.of(partners);
        Optional<Ranking.Ranked> own = ranking.of(of);
        if (own.isEmpty()) {
            return ToldNumber.exactly(NumberUnit.PLACE, Double.NaN);
        }
        Bounds around = bounds(open, partners, of);
        boolean misleads = around.least() < around.most() && network.fieldwork(wave).participationOf(of) == Participation.NOT_ANSWERED;
        long before = ties.ids().stream().filter(other -> !other.equals(of) && bounds(open, partners, other).least() > around.most()).count();
        long perhaps = ties.ids().stream().filter(other -> !other.equals(of) && bounds(open, partners, other).most() > around.least()).count();
        ToldNumber place = ToldNumber.of(NumberUnit.PLACE, misleads ? Double.NaN : own.get().rank(), new NumberRange(1 + before, 1 + perhaps));
        return ranking.sharing(own.get()) > 1 ? place.shared() : place;
    }

    private static Bounds bounds(Map<OrganisationId, Bounds> open, Map<OrganisationId, Double> partners, OrganisationId of) {
        double known = Objects.requireNonNull(partners.get(of));
        return open.getOrDefault(of, new Bounds(known, known));
    }

    private ToldNumber tooMany(Set<OrganisationId> whom) throws NoNumber {
        int most = capacity.orElseThrow(() -> new NoNumber(ClaimReason.NO_CAPACITY, Quantity.OfTies.TOO_MANY.word()));
        List<Load> loads = Load.of(ties, most).entrySet().stream().filter(one -> whom.contains(one.getKey())).map(Map.Entry::getValue).toList();
        long least = loads.stream().mapToLong(load -> Math.max(0, load.overload())).sum();
        long atMost = loads.stream().mapToLong(load -> Math.max(0, load.overloadAtMost())).sum();
        return loads.isEmpty() ? ToldNumber.exactly(NumberUnit.COUNT, Double.NaN) : ToldNumber.count(least, atMost - least);
    }
}
