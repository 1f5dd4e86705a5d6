package samenspel.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import samenspel.measure.KnownTies;
import samenspel.measure.NumberRange;
import samenspel.measure.PossiblePlaces;
import samenspel.measure.Silence;
import samenspel.measure.organisation.Load;
import samenspel.network.Layer;
import samenspel.network.Network;
import samenspel.network.Organisation;
import samenspel.network.OrganisationId;
import samenspel.network.Pair;
import samenspel.network.SectorId;
import samenspel.network.WaveId;

/// Numbers of the ties of one layer in one wave.
///
/// @param capacity against which partners are held; empty where none is chosen
record TieNumbers(Network network, Layer layer, WaveId wave, KnownTies ties, Optional<Integer> capacity) {

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

    /// Unknown of who did not give all its answers, where these can make it another.
    private ToldNumber place(OrganisationId of) {
        return PossiblePlaces.of(ties, Silence.answered(network, layer, wave)).of(of).map(TieNumbers::place).orElse(ToldNumber.exactly(NumberUnit.PLACE, Double.NaN));
    }

    private static ToldNumber place(PossiblePlaces.Place own) {
        ToldNumber place = ToldNumber.of(NumberUnit.PLACE, own.isTold() ? own.rank() : Double.NaN, new NumberRange(own.from(), own.to()));
        return own.shared() ? place.shared() : place;
    }

    private ToldNumber tooMany(Set<OrganisationId> whom) throws NoNumber {
        int most = capacity.orElseThrow(() -> new NoNumber(ClaimReason.NO_CAPACITY, Quantity.OfTies.TOO_MANY.word()));
        List<Load> loads = Load.of(ties, most).entrySet().stream().filter(one -> whom.contains(one.getKey())).map(Map.Entry::getValue).toList();
        long least = loads.stream().mapToLong(load -> Math.max(0, load.overload())).sum();
        long atMost = loads.stream().mapToLong(load -> Math.max(0, load.overloadAtMost())).sum();
        return loads.isEmpty() ? ToldNumber.exactly(NumberUnit.COUNT, Double.NaN) : ToldNumber.count(least, atMost - least);
    }
}
