package samenspel.study.story;

import java.util.List;
import java.util.Optional;
import samenspel.diagram.seen.NameMode;
import samenspel.diagram.view.StudyView;
import samenspel.diagram.view.ViewChoices;
import samenspel.network.Network;
import samenspel.network.WaveId;
import samenspel.scenario.Capacity;
import samenspel.scenario.NamedScenario;

/// A view of the study that is seen in a scene, of the network that is open.
///
/// @param choices what was chosen of it; the capacity is the document's
public record SceneView(StudyView view, ViewChoices choices) {
    public SceneView {
        choices = choices.with(Capacity.ASSUMED);
    }

    SceneView called(NameMode names) {
        return view.hasOrganisations() ? new SceneView(view, choices.with(names)) : this;
    }

    SceneView unwritten() {
        return new SceneView(view, choices.unwritten());
    }

    /// As far as it is in a network.
    SceneView among(Network network) {
        List<WaveId> waves = choices.waves().stream().filter(id -> network.wave(id).isPresent()).toList();
        Optional<NamedScenario> scenario = choices.scenario().filter(one -> network.layer(one.choice().layer()).isPresent() && network.wave(one.choice().wave()).isPresent())
                .map(one -> one.with(one.choice().among(network)));
        return new SceneView(view, new ViewChoices(waves, choices.layers().stream().filter(id -> network.layer(id).isPresent()).toList(), choices.names(), choices.lit(), choices.capacity(), scenario));
    }
}
