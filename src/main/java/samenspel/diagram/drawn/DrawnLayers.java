package samenspel.diagram.drawn;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import samenspel.change.CountedLayers;
import samenspel.diagram.seen.Depiction;
import samenspel.diagram.seen.DrawnTie;
import samenspel.diagram.seen.FilterOutcome;
import samenspel.diagram.seen.Lens;
import samenspel.network.Layer;
import samenspel.network.LayerId;
import samenspel.network.Network;

/// All layers of a network as a lens shows them.
///
/// @param layers in the order of their lanes
public record DrawnLayers(List<DrawnLayer> layers) {
    public DrawnLayers {
        layers = List.copyOf(layers);
    }

    public static DrawnLayers of(Network network, Lens lens) {
        return of(network, lens, new ResolvedTies(network));
    }

    static DrawnLayers of(Network network, Lens lens, ResolvedTies ties) {
        return new DrawnLayers(network.layers().stream().map(layer -> LayerDrawing.of(network, layer, lens, ties)).toList());
    }

    public Optional<DrawnLayer> layer(LayerId id) {
        return layers.stream().filter(drawn -> drawn.layer().id().equals(id)).findFirst();
    }

    /// Of the layers shown, those whose ties may be counted together. ([CountedLayers]).
    public List<DrawnLayer> counted(Set<LayerId> shown) {
        List<DrawnLayer> visible = layers.stream().filter(drawn -> shown.contains(drawn.layer().id())).toList();
        List<Layer> counted = CountedLayers.of(visible.stream().map(DrawnLayer::layer).toList());
        return visible.stream().filter(drawn -> counted.contains(drawn.layer())).toList();
    }

    /// Of the layers shown the others, whose ties are made of reports that are counted with those.
    public List<DrawnLayer> apart(Set<LayerId> shown) {
        List<DrawnLayer> counted = counted(shown);
        return layers.stream().filter(drawn -> shown.contains(drawn.layer().id()) && !counted.contains(drawn)).toList();
    }

    /// The number of lines of the layers that are on, whatever the filter hides.
    public int lines(Set<LayerId> shown) {
        return layers.stream().filter(drawn -> shown.contains(drawn.layer().id())).mapToInt(drawn -> drawn.ties().size()).sum();
    }

    /// The lines of the layers that are on, those the filter hides left out, whatever the phase.
    public List<DrawnTie> ties(Depiction depiction, VisibleOrganisations visible) {
        Optional<FilterOutcome> left = depiction.seen().left(depiction.network());
        return layers.stream()
                .filter(drawn -> depiction.seen().shows(drawn.layer()))
                .flatMap(drawn -> drawn.ties().stream())
                .filter(tie -> visible.contains(tie.pair()))
                .filter(tie -> tie.fate().map(depiction.seen().filter()::shows).orElse(true))
                .filter(tie -> left.map(outcome -> outcome.ties().contains(tie)).orElse(true))
                .toList();
    }
}
