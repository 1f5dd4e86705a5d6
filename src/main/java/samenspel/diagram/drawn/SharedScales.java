package samenspel.diagram.drawn;

import java.util.List;
import java.util.Optional;

/// What the sizes and colours of discs say in several pictures that are seen together, on one scale.
///
/// @param sizes   of each picture
/// @param colours where colour says a measure
public record SharedScales(List<DiscSizes> sizes, Optional<MeasureClasses> colours) {
    public SharedScales {
        double largest = sizes.stream().mapToDouble(DiscSizes::largest).max().orElse(0);
        sizes = sizes.stream().map(one -> one.upTo(largest)).toList();
    }

    /// The value of the largest disc of all pictures.
    public double largest() {
        return sizes.stream().mapToDouble(DiscSizes::largest).max().orElse(0);
    }
}
