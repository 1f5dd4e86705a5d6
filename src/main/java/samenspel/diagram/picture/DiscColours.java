package samenspel.diagram.picture;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import samenspel.diagram.Colour;
import samenspel.diagram.DiscEdge;
import samenspel.diagram.drawn.MeasuredColours;
import samenspel.diagram.look.AttributeColours;
import samenspel.diagram.seen.ColourBy;
import samenspel.diagram.seen.Depiction;

/// What the fill of a disc says, and the edge that distinguishes discs of one colour.
final class DiscColours {
    private final Depiction depiction;
    private final Optional<MeasuredColours> measured;
    private @Nullable AttributeColours attributeColours;

    /// @param measured where colour says a measure
    DiscColours(Depiction depiction, Optional<MeasuredColours> measured) {
        this.depiction = depiction;
        this.measured = measured;
    }

    /// As who answered has it.
    Colour fill(PlacedDisc disc) {
        return switch (depiction.seen().colourBy()) {
            case ColourBy.Trait.SECTOR -> depiction.look().of(disc.organisation().sector());
            case ColourBy.Trait.ACCESS -> disc.organisation().givesAccess() ? Discs.access(depiction.look().ink()) : Discs.other(depiction.look().ink());
            case ColourBy.OfMeasure _ -> measured.map(colours -> colours.of(disc.organisation().id())).orElse(MeasuredColours.UNKNOWN);
            case ColourBy.OfAttribute(String name) -> attributeColours(name).map(colours -> colours.of(disc.said())).orElse(AttributeColours.UNKNOWN);
        };
    }

    DiscEdge edge(PlacedDisc disc) {
        return switch (depiction.seen().colourBy()) {
            case ColourBy.Trait.SECTOR -> depiction.look().edgeOf(disc.organisation().sector());
            case ColourBy.OfAttribute(String name) -> attributeColours(name).map(colours -> colours.edgeOf(disc.said())).orElse(DiscEdge.PLAIN);
            case ColourBy.Trait.ACCESS -> DiscEdge.PLAIN;
            case ColourBy.OfMeasure _ -> DiscEdge.PLAIN;
        };
    }

    /// Worked out when first asked for, since most pictures do without.
    private Optional<AttributeColours> attributeColours(String name) {
        if (attributeColours == null) {
            attributeColours = AttributeColours.of(depiction.network(), name, depiction.look().ink()).orElse(null);
        }
        return Optional.ofNullable(attributeColours);
    }
}
