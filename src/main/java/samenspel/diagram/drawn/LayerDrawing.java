package samenspel.diagram.drawn;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import samenspel.change.Change;
import samenspel.diagram.seen.DrawnTie;
import samenspel.diagram.seen.Lens;
import samenspel.diagram.seen.TieLines;
import samenspel.network.Layer;
import samenspel.network.Network;
import samenspel.network.Tie;

/// Turns the ties of one layer into lines, and counts them.
final class LayerDrawing {
    private LayerDrawing() {
    }

    static DrawnLayer of(Network network, Layer layer, Lens lens, ResolvedTies ties) {
        return switch (lens) {
            case Lens.OneWave one -> ofWave(layer, ties.of(layer, one.wave()));
            case Lens.Between between -> ofChange(Change.of(network, layer, between.from(), between.to(), Stream.concat(ties.of(layer, between.from()).stream(), ties.of(layer, between.to()).stream())), layer);
        };
    }

    private static DrawnLayer ofWave(Layer layer, List<Tie> ties) {
        return new DrawnLayer(layer, TieLines.of(layer, ties), ties.size(), Optional.empty());
    }

    private static DrawnLayer ofChange(Change change, Layer layer) {
        List<DrawnTie> lines = TieLines.of(layer, change);
        return new DrawnLayer(layer, lines, change.ties().size(), Optional.of(change.counts()));
    }
}
