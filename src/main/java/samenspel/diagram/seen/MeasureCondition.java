package samenspel.diagram.seen;

import samenspel.measure.NumberRange;
import samenspel.measure.OrganisationMeasure;

/// That what a measure says of an organisation, by the ties of the layers shown, lies in a range: such as at least 10 partners.
///
/// @param measure one that needs no capacity
public record MeasureCondition(OrganisationMeasure measure, NumberRange range) {
}
