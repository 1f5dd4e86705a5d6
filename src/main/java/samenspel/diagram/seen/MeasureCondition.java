package samenspel.diagram.seen;

import samenspel.measure.Measure;
import samenspel.measure.NumberRange;

/// That what a measure says of an organisation, by the ties of the layers shown, lies in a range: such as at least 10 partners.
public record MeasureCondition(Measure measure, NumberRange range) {
}
