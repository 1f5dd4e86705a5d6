package samenspel.ui.canvas;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import samenspel.diagram.Mark;
import samenspel.diagram.MarkId;
import samenspel.network.Layer;
import samenspel.network.LayerId;
import samenspel.network.Network;
import samenspel.network.Pair;

/// A line between two organisations.
record TieOn(LayerId layer, Pair pair) {

    /// The tie that a line stands for.
    static Optional<TieOn> of(Network network, MarkId line, Pair pair) {
        return ids(network, pair).filter(one -> MarkId.tie(one.layer, one.pair).equals(line)).findFirst();
    }

    /// The first line that is drawn between two, or else a tie of the first layer that may be drawn.
    static Optional<TieOn> between(Network network, List<Mark> drawn, List<LayerId> layers, Pair pair) {
        List<MarkId> lines = drawn.stream().filter(Mark.Stroke.class::isInstance).map(Mark::id).toList();
        return ids(network, pair).filter(one -> lines.contains(MarkId.tie(one.layer, one.pair))).findFirst()
                .or(() -> layers.stream().findFirst().map(layer -> new TieOn(layer, pair)));
    }

    private static Stream<TieOn> ids(Network network, Pair pair) {
        return network.layers().stream().map(Layer::id).flatMap(layer -> Stream.of(pair, pair.reversed()).map(one -> new TieOn(layer, one)));
    }
}
