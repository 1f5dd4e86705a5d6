package samenspel.diagram.drawn;

import java.util.List;

/// What the sizes of discs say in several pictures that are seen together, on one scale.
///
/// @param all of each picture
public record SharedSizes(List<DiscSizes> all) {
    public SharedSizes {
        double largest = all.stream().mapToDouble(DiscSizes::largest).max().orElse(0);
        all = all.stream().map(one -> one.upTo(largest)).toList();
    }

    /// The value of the largest disc of all pictures.
    public double largest() {
        return all.stream().mapToDouble(DiscSizes::largest).max().orElse(0);
    }
}
