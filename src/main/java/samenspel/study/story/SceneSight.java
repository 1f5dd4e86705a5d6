package samenspel.study.story;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import samenspel.diagram.figure.PicturePart;
import samenspel.diagram.seen.Lens;
import samenspel.diagram.seen.NameMode;
import samenspel.diagram.seen.Seen;
import samenspel.network.LayerId;
import samenspel.network.Network;
import samenspel.network.OrganisationId;
import samenspel.network.WaveId;

/// What is to be seen in a scene.
///
/// @param selection organisations chosen, in the order of choosing
/// @param camera    the part of the picture that is seen; empty for the whole
/// @param view      that is seen in place of the picture; empty for the picture
public record SceneSight(Seen seen, SequencedSet<OrganisationId> selection, Optional<PicturePart> camera, Optional<SceneView> view) {
    public SceneSight {
        selection = Collections.unmodifiableSequencedSet(new LinkedHashSet<>(selection));
    }

    /// Of the picture.
    public SceneSight(Seen seen, Collection<OrganisationId> selection, Optional<PicturePart> camera) {
        this(seen, new LinkedHashSet<>(selection), camera, Optional.empty());
    }

    public SceneSight with(SceneView shown) {
        return new SceneSight(seen, selection, camera, Optional.of(shown));
    }

    /// The same with organisations called otherwise.
    public SceneSight called(NameMode names) {
        return new SceneSight(seen.with(seen.appearance().with(names)), selection, camera, view.map(shown -> shown.called(names)));
    }

    /// Whether somebody is chosen in it.
    boolean has(OrganisationId one) {
        return selection.contains(one) || view.filter(shown -> shown.has(one)).isPresent();
    }

    /// With organisations by other ids.
    SceneSight of(UnaryOperator<OrganisationId> ids) {
        return new SceneSight(seen, new LinkedHashSet<>(selection.stream().map(ids).toList()), camera, view.map(shown -> shown.of(ids)));
    }

    /// Without what somebody wrote.
    public SceneSight unwritten() {
        return new SceneSight(seen, selection, camera, view.map(SceneView::unwritten));
    }

    /// Ids of waves and layers it shows that a network has not, so that it cannot be shown as it was made.
    public List<String> absent(Network network) {
        if (view.isPresent()) {
            return view.get().absent(network);
        }
        Stream<WaveId> waves = seen.lens() instanceof Lens.Between(var from, var to, _) ? Stream.of(from, to) : Stream.of(seen.lens().wave());
        return absent(waves, seen.layers().stream(), network);
    }

    /// Organisations it shows something of that a network has not.
    public Set<OrganisationId> absentOrganisations(Network network) {
        Stream<OrganisationId> around = seen.filter().ties().around().stream().flatMap(some -> some.of().stream());
        Stream<OrganisationId> named = Stream.of(selection.stream(), around, view.stream().flatMap(shown -> shown.named(network))).flatMap(some -> some);
        return named.filter(id -> network.organisation(id).isEmpty()).collect(Collectors.toUnmodifiableSet());
    }

    static List<String> absent(Stream<WaveId> waves, Stream<LayerId> layers, Network network) {
        return Stream.concat(waves.filter(id -> network.wave(id).isEmpty()).map(WaveId::value), layers.filter(id -> network.layer(id).isEmpty()).map(LayerId::value)).distinct().toList();
    }

    /// As far as it is in a network: without layers and organisations that are not there, and of the waves with which that opens if one
    /// is not.
    public SceneSight among(Network network) {
        List<LayerId> layers = seen.layers().stream().filter(id -> network.layer(id).isPresent()).toList();
        boolean hasWaves = switch (seen.lens()) {
            case Lens.OneWave(var wave) -> network.wave(wave).isPresent();
            case Lens.Between(var from, var to, _) -> network.wave(from).isPresent() && network.wave(to).isPresent();
        };
        Lens lens = hasWaves ? seen.lens() : Seen.opening(network).lens();
        List<OrganisationId> there = selection.stream().filter(id -> network.organisation(id).isPresent()).toList();
        boolean whole = hasWaves && layers.size() == seen.layers().size();
        return new SceneSight(whole ? seen : seen.with(lens).withLayers(layers), new LinkedHashSet<>(there), camera, view.map(shown -> shown.among(network)));
    }
}
