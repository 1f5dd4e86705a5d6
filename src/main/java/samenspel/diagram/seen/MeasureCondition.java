package samenspel.diagram.seen;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import samenspel.measure.NumberRange;
import samenspel.measure.OrganisationMeasure;
import samenspel.network.LayerId;

/// That a number of an organisation lies in a range: what a measure says of it by the ties of some layers, such as at least 10 partners, or
/// a number that a file gives.
///
/// @param by     a measure that needs no capacity, or an attribute
/// @param layers whose ties count, whatever is drawn; none for those that are drawn. A number of a file is of no layer
public record MeasureCondition(SizeBy by, NumberRange range, SortedSet<LayerId> layers) {
    public MeasureCondition {
        layers = Collections.unmodifiableSortedSet(new TreeSet<>(by.ofMeasure().isPresent() ? layers : List.of()));
    }

    /// Of what is drawn.
    public MeasureCondition(SizeBy by, NumberRange range) {
        this(by, range, new TreeSet<>());
    }

    /// Of what is drawn.
    public MeasureCondition(OrganisationMeasure measure, NumberRange range) {
        this(SizeBy.of(measure), range);
    }

    public Optional<OrganisationMeasure> measure() {
        return by.ofMeasure();
    }

    /// With other bounds.
    public MeasureCondition with(NumberRange other) {
        return new MeasureCondition(by, other, layers);
    }

    /// Of the ties of these layers and no others; of none for those that are drawn.
    public MeasureCondition in(Collection<LayerId> others) {
        return new MeasureCondition(by, range, new TreeSet<>(others));
    }

    /// Whether it stays the same whatever layers are drawn.
    public boolean isOfOwnLayers() {
        return !layers.isEmpty();
    }

    /// What is seen, with the layers whose ties count in place of those that are drawn.
    public Seen counted(Seen seen) {
        return isOfOwnLayers() ? seen.withLayers(layers) : seen;
    }
}
