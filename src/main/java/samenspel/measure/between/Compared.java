package samenspel.measure.between;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import samenspel.measure.Interruption;
import samenspel.measure.whole.NetworkValue;
import samenspel.measure.whole.NetworkValue.Amount;
import samenspel.measure.whole.NetworkValue.Bounds;
import samenspel.measure.whole.NetworkValue.Count;
import samenspel.measure.whole.NetworkValue.Undefined;
import samenspel.measure.whole.NetworkValue.Why;
import samenspel.measure.whole.UnknownPairs;

/// Two layers and what was found of them; what several measures need is found once.
final class Compared {
    private final TwoLayers two;
    private final UnknownPairs unknown;
    private final TieMatrix first;
    private final TieMatrix second;
    private final Agreement agreement;
    private @Nullable Permutations permutations;
    private @Nullable Bootstrap bootstrap;

    Compared(TwoLayers two, UnknownPairs unknown) {
        this.two = two;
        this.unknown = unknown;
        this.first = cells(TieMatrix.of(two.first()));
        this.second = cells(TieMatrix.of(two.second()));
        this.agreement = Agreement.of(two);
    }

    private TieMatrix cells(TieMatrix cells) {
        return unknown == UnknownPairs.LEFT_OUT ? cells : cells.withoutUnknown();
    }

    boolean inDoubt() {
        return two.inDoubt();
    }

    /// With unknown pairs apart.
    Agreement agreement() {
        return agreement;
    }

    /// With unknown pairs as asked for.
    Agreement counted() {
        return agreement.under(unknown);
    }

    /// Finds side by side what is drawn thousands of times.
    void findDrawn() {
        Interruption.together(List.of(this::permutations, this::bootstrap));
    }

    private Permutations permutations() {
        Permutations found = permutations == null ? Permutations.of(first, second) : permutations;
        permutations = found;
        return found;
    }

    private Bootstrap bootstrap() {
        Bootstrap found = bootstrap == null ? Bootstrap.of(first, second, two.cellsOfOne()) : bootstrap;
        bootstrap = found;
        return found;
    }

    NetworkValue organisations() {
        return NetworkValue.of(new Count(two.first().n()));
    }

    NetworkValue correlation() {
        return defined(Permutations.observed(first, second), Why.ALL_ALIKE);
    }

    NetworkValue correlationSpread() {
        return defined(permutations().spread(), Why.ALL_ALIKE);
    }

    NetworkValue correlationChance() {
        return defined(permutations().asLarge(), Why.ALL_ALIKE);
    }

    /// Over pairs known in both, or over all.
    NetworkValue densityDifference() {
        NetworkValue value = defined(bootstrap().observed(), Why.TOO_FEW);
        double possible = Math.max(1, two.first().n() * (two.first().n() - 1.0) / two.cellsOfOne());
        double ties = two.ties(two.second()) - two.ties(two.first());
        return !inDoubt() ? value : new NetworkValue(value.reading(), Optional.of(new Bounds(
                (ties - two.unknown(two.first())) / possible, (ties + two.unknown(two.second())) / possible)), Optional.empty());
    }

    NetworkValue densityDifferenceError() {
        return defined(bootstrap().error(), Why.TOO_FEW);
    }

    NetworkValue densityDifferenceChance() {
        return defined(bootstrap().asFar(), Why.TOO_FEW);
    }

    private static NetworkValue defined(double value, Why otherwise) {
        return NetworkValue.of(Double.isNaN(value) ? new Undefined(otherwise) : new Amount(value));
    }
}
