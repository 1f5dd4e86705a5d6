package samenspel.diagram.seen;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import samenspel.measure.Measure;
import samenspel.measure.OrganisationMeasure;
import samenspel.measure.organisation.FurtherMeasure;

/// What the area of a disc says.
public sealed interface SizeBy {

    record OfMeasure(OrganisationMeasure measure) implements SizeBy {
    }

    /// A number that a file gives by this name.
    record OfAttribute(String name) implements SizeBy {
    }

    static SizeBy of(OrganisationMeasure measure) {
        return new OfMeasure(measure);
    }

    /// The measures there are, by what they are asked for.
    static List<OrganisationMeasure> measures() {
        return Stream.<OrganisationMeasure>concat(Arrays.stream(Measure.values()), FurtherMeasure.counted().stream())
                .sorted(Comparator.comparing(OrganisationMeasure::question)).toList();
    }

    /// Those that conditions may ask for.
    static List<OrganisationMeasure> measuresWithoutCapacity() {
        return measures().stream().filter(measure -> !measure.needsCapacity()).toList();
    }

    static Optional<OrganisationMeasure> ofId(String id) {
        return measures().stream().filter(measure -> measure.id().equals(id)).findFirst();
    }

    /// Whether there is something to say only against a capacity.
    default boolean needsCapacity() {
        return this instanceof OfMeasure(OrganisationMeasure measure) && measure.needsCapacity();
    }

    /// Whether there is something to say in a picture of one wave.
    default boolean needsChange() {
        return this instanceof OfMeasure(OrganisationMeasure measure) && measure.needsChange();
    }

    /// Whether there is something to say only of layers whose ties have a direction.
    default boolean needsDirection() {
        return this instanceof OfMeasure(OrganisationMeasure measure) && measure.needsDirection();
    }

    default Optional<OrganisationMeasure> ofMeasure() {
        return this instanceof OfMeasure(OrganisationMeasure measure) ? Optional.of(measure) : Optional.empty();
    }
}
