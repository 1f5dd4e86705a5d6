package samenspel.diagram.seen;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import samenspel.measure.OrganisationMeasure;

/// What the colour of a disc says.
public sealed interface ColourBy {
    /// What the program knows of every organisation.
    enum Trait implements ColourBy {
        SECTOR,
        ACCESS
    }

    /// How much there is of a measure, pale for little and dark for much.
    record OfMeasure(OrganisationMeasure measure) implements ColourBy {
    }

    /// What a file says by this name.
    record OfAttribute(String name) implements ColourBy {
    }

    /// What colour can say of any network, whatever its file says besides.
    static List<ColourBy> ofAnyNetwork() {
        return Stream.<ColourBy>concat(Arrays.stream(Trait.values()), SizeBy.measures().stream().map(OfMeasure::new)).toList();
    }

    /// What files and the command line call it.
    default String word() {
        return switch (this) {
            case Trait trait -> trait.name().toLowerCase(Locale.ROOT);
            case OfMeasure(OrganisationMeasure measure) -> measure.id();
            case OfAttribute(String name) -> name;
        };
    }

    /// The size that says the same; empty where colour says no measure.
    default Optional<SizeBy> size() {
        return this instanceof OfMeasure(OrganisationMeasure measure) ? Optional.of(SizeBy.of(measure)) : Optional.empty();
    }
}
