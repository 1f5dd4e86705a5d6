package samenspel.measure.organisation;

import java.util.Optional;
import java.util.OptionalDouble;
import samenspel.measure.whole.NetworkValue;

/// What a measure says of one organisation in one layer and wave, or between two waves.
public sealed interface OrganisationValue {

    /// @param number with unknown ties counted as none
    /// @param bounds the least and the most it is whatever the unknown ties are; empty when none is unknown, and for measures that
    ///               have no bounds
    /// @param open   whether so much is unknown that the number alone would mislead: it did not answer itself and some of its ties
    ///               are unknown, or its share of a change could differ by more than a fifth
    record Known(double number, Optional<NetworkValue.Bounds> bounds, boolean open) implements OrganisationValue {
    }

    /// It did not answer, and nobody said anything of it; or there is no number while with some of the unknown ties there is one.
    ///
    /// @param counted with unknown ties counted as none; NaN where there is none
    /// @param bounds  as of [Known]
    record Unknown(double counted, Optional<NetworkValue.Bounds> bounds) implements OrganisationValue {
    }

    /// It was not in the network.
    record Absent() implements OrganisationValue {
    }

    record Undefined(NetworkValue.Why why) implements OrganisationValue {
    }

    /// What is said of who did not answer while nobody named it.
    static OrganisationValue unknown(OrganisationValue counted) {
        return new Unknown(counted.known().orElse(Double.NaN), counted.leastToMost());
    }

    static OrganisationValue exactly(double number) {
        return new Known(number, Optional.empty(), false);
    }

    /// Empty where there is none.
    default OptionalDouble known() {
        return this instanceof Known(double number, var _, boolean _) ? OptionalDouble.of(number) : OptionalDouble.empty();
    }

    /// With unknown ties counted as none, whatever is unknown; NaN where there is no number.
    default double counted() {
        return this instanceof Unknown(double number, var _) ? number : known().orElse(Double.NaN);
    }

    /// The number, if it can be ranked among others: so much is known of it that it would not mislead.
    default OptionalDouble settled() {
        return this instanceof Known(double number, var _, boolean open) && !open ? OptionalDouble.of(number) : OptionalDouble.empty();
    }

    default Optional<NetworkValue.Bounds> leastToMost() {
        return switch (this) {
            case Known(double _, var bounds, boolean _) -> bounds;
            case Unknown(double _, var bounds) -> bounds;
            case Absent _, Undefined _ -> Optional.empty();
        };
    }
}
