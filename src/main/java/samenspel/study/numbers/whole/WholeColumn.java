package samenspel.study.numbers.whole;

import java.util.Optional;
import samenspel.network.Layer;
import samenspel.study.numbers.MeasuredPlace;

/// A column of a table of whole networks: what is measured somewhere, or how it differs from before.
///
/// @param before what is subtracted; empty for the numbers themselves
public record WholeColumn(WholePlace place, Optional<WholePlace> before) {

    public static WholeColumn of(WholePlace place) {
        return new WholeColumn(place, Optional.empty());
    }

    public boolean isDifference() {
        return before.isPresent();
    }

    /// The layer under which it stands; empty for those that stand under a wave.
    public Optional<Layer> layer() {
        return switch (place) {
            case WholePlace.One(MeasuredPlace at) -> Optional.of(at.layer());
            case WholePlace.Two(var first, var second) -> Optional.of(first.layer()).filter(second.layer()::equals);
            case WholePlace.Together _ -> Optional.empty();
        };
    }
}
