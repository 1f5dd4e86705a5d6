package samenspel.diagram.drawn;

import java.util.List;
import java.util.Optional;
import samenspel.change.Counts;
import samenspel.diagram.seen.DrawnTie;
import samenspel.network.Layer;

/// One layer as a lens shows it, whether it is switched on or not.
///
/// @param ties   as lines, in order of their pairs
/// @param count  of ties as the network counts them (two directions are two): those of the wave, or
///               those that stand in either of the two waves compared
/// @param change the counts by fate; empty in a picture of one wave
public record DrawnLayer(Layer layer, List<DrawnTie> ties, int count, Optional<Counts> change) {
    public DrawnLayer {
        ties = List.copyOf(ties);
    }
}
