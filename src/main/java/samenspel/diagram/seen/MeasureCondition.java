package samenspel.diagram.seen;

import java.util.Optional;
import samenspel.measure.NumberRange;
import samenspel.measure.OrganisationMeasure;

/// That a number of an organisation lies in a range: what a measure says of it by the ties of the layers shown, such as at least 10
/// partners, or a number that a file gives.
///
/// @param by a measure that needs no capacity, or an attribute
public record MeasureCondition(SizeBy by, NumberRange range) {

    public MeasureCondition(OrganisationMeasure measure, NumberRange range) {
        this(SizeBy.of(measure), range);
    }

    public Optional<OrganisationMeasure> measure() {
        return by.ofMeasure();
    }

    /// With other bounds.
    public MeasureCondition with(NumberRange other) {
        return new MeasureCondition(by, other);
    }
}
