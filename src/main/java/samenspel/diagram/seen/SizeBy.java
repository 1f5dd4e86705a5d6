package samenspel.diagram.seen;

import java.util.Optional;
import samenspel.measure.Measure;

/// What the area of a disc says.
public sealed interface SizeBy {

    record OfMeasure(Measure measure) implements SizeBy {
    }

    /// A number that a file gives by this name.
    record OfAttribute(String name) implements SizeBy {
    }

    static SizeBy of(Measure measure) {
        return new OfMeasure(measure);
    }

    /// Whether there is something to say in a picture of one wave.
    default boolean needsChange() {
        return this instanceof OfMeasure(Measure measure) && measure.needsChange();
    }

    /// Whether there is something to say only of layers whose ties have a direction.
    default boolean needsDirection() {
        return this instanceof OfMeasure(Measure measure) && measure.needsDirection();
    }

    default Optional<Measure> ofMeasure() {
        return this instanceof OfMeasure(Measure measure) ? Optional.of(measure) : Optional.empty();
    }
}
