package samenspel.diagram.seen;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import samenspel.measure.NumberRange;

/// What a tie has to be like to be drawn.
///
/// @param strength  of the stronger direction, by the numbers of the answer scale; of a derived layer in how many of its layers
/// @param layers    in how many reported layers its ends are tied, in whichever direction
/// @param between   the sectors of its ends; empty for any
public record TieTraits(NumberRange strength, NumberRange layers, TieDirection direction, SortedSet<SectorPair> between) {
    public static final TieTraits ANY = new TieTraits(NumberRange.ALL, NumberRange.ALL, TieDirection.ANY, new TreeSet<>());

    public TieTraits {
        between = Collections.unmodifiableSortedSet(new TreeSet<>(between));
    }

    public TieTraits withStrength(NumberRange range) {
        return new TieTraits(range, layers, direction, between);
    }

    public TieTraits withLayers(NumberRange range) {
        return new TieTraits(strength, range, direction, between);
    }

    public TieTraits with(TieDirection other) {
        return new TieTraits(strength, layers, other, between);
    }

    public TieTraits withBetween(SortedSet<SectorPair> pairs) {
        return new TieTraits(strength, layers, direction, pairs);
    }
}
