package samenspel.diagram.figure;

import java.util.List;
import samenspel.network.LayerId;
import samenspel.network.WaveId;

/// What a figure shows, whatever its colours and its page.
///
/// @param kind   as lists of figures call it, such as `picture`
/// @param layers in the order of the network
/// @param waves  one, both of a change, or all
public record FigureSubject(String kind, List<LayerId> layers, List<WaveId> waves) {
    public FigureSubject {
        layers = List.copyOf(layers);
        waves = List.copyOf(waves);
    }
}
