package samenspel.diagram.picture;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.SequencedSet;
import samenspel.diagram.Look;
import samenspel.diagram.note.Annotations;
import samenspel.layout.Placement;
import samenspel.measure.Measure;
import samenspel.network.Layer;
import samenspel.network.LayerId;
import samenspel.network.Network;
import samenspel.text.Language;

/// Everything a picture depends on, but for where on the page it stands.
///
/// @param layers those shown; the others keep their lanes free
/// @param annotations what was added by hand
/// @param sizeBy what the area of a disc says; empty for discs of one size
public record Depiction(
        Network network,
        Placement placement,
        Look look,
        Lens lens,
        SequencedSet<LayerId> layers,
        ColourBy colourBy,
        Optional<Measure> sizeBy,
        LabelMode labels,
        NameMode names,
        Filter filter,
        Emphasis emphasis,
        Annotations annotations,
        Language language) {

    public Depiction {
        layers = Collections.unmodifiableSequencedSet(new LinkedHashSet<>(layers));
    }

    public boolean shows(Layer layer) {
        return layers.contains(layer.id());
    }

    public Depiction with(Lens other) {
        return new Depiction(network, placement, look, other, layers, colourBy, sizeBy, labels, names, filter, emphasis, annotations, language);
    }

    public Depiction with(Emphasis other) {
        return new Depiction(network, placement, look, lens, layers, colourBy, sizeBy, labels, names, filter, other, annotations, language);
    }

    /// With organisations called otherwise.
    public Depiction with(NameMode other) {
        return new Depiction(network, placement, look, lens, layers, colourBy, sizeBy, labels, other, filter, emphasis, annotations, language);
    }
}
