package samenspel.study.story;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import samenspel.diagram.seen.NameMode;
import samenspel.diagram.seen.Seen;
import samenspel.diagram.view.StudyView;
import samenspel.diagram.view.StudyView.Choice;
import samenspel.diagram.view.ViewChoices;
import samenspel.diagram.view.ViewRequest;
import samenspel.diagram.view.ViewedNetwork;
import samenspel.network.LayerId;
import samenspel.network.Network;
import samenspel.network.OrganisationId;
import samenspel.network.SectorId;
import samenspel.network.WaveId;
import samenspel.scenario.Capacity;
import samenspel.scenario.NamedScenario;
import samenspel.scenario.ScenarioChoice;
import samenspel.scenario.ScenarioStart;

/// A view of the study that is seen in a scene, of the network that is open.
///
/// @param choices what was chosen of it; the capacity is the document's
public record SceneView(StudyView view, ViewChoices choices) {
    public SceneView {
        choices = choices.with(Capacity.ASSUMED);
    }

    /// A view as it is seen now: waves, layers and the proposed scenario are those drawn, whatever is added to the network later.
    public static SceneView of(ViewRequest request) {
        ViewChoices chosen = request.choices();
        Set<Choice> can = request.view().choices();
        List<WaveId> waves = request.view().holdsBeside() ? withBeside(request) : can.contains(Choice.WAVE) || can.contains(Choice.WAVES) ? request.waves() : chosen.waves();
        boolean counts = can.contains(Choice.LAYER) || can.contains(Choice.LAYERS);
        List<LayerId> layers = counts && chosen.layers().isEmpty() ? layers(request) : chosen.layers();
        Optional<NamedScenario> scenario = can.contains(Choice.SCENARIO) ? chosen.scenario().or(() -> proposed(request)) : chosen.scenario();
        return new SceneView(request.view(), new ViewChoices(waves, layers, chosen.names(), chosen.lit(), chosen.capacity(), scenario));
    }

    /// The wave itself once more where there is no other.
    private static List<WaveId> withBeside(ViewRequest request) {
        ViewedNetwork first = new ViewedNetwork(request.networks().getFirst(), request.choices());
        return request.waves().stream().flatMap(wave -> Stream.of(wave, first.beside(wave).orElse(wave))).toList();
    }

    /// That of the strictest rule first, since the first of those chosen counts as that.
    private static List<LayerId> layers(ViewRequest request) {
        Network network = request.networks().getFirst().network();
        Optional<LayerId> strictest = Seen.opening(network).layers().stream().findFirst().filter(request.layers()::contains);
        return Stream.concat(strictest.stream(), request.layers().stream()).distinct().toList();
    }

    private static Optional<NamedScenario> proposed(ViewRequest request) {
        Network network = request.networks().getFirst().network();
        return request.layers().stream().findFirst().flatMap(network::layer).flatMap(layer -> request.waves().stream().findFirst()
                .map(wave -> NamedScenario.notKept(ScenarioStart.of(network, layer, wave, request.choices().capacity()))));
    }

    /// Ids of waves and layers it was chosen to show that a network has not.
    List<String> absent(Network network) {
        Optional<ScenarioChoice> proposed = choices.scenario().map(NamedScenario::choice);
        return SceneSight.absent(Stream.concat(choices.waves().stream(), proposed.map(ScenarioChoice::wave).stream()), Stream.concat(choices.layers().stream(), proposed.map(ScenarioChoice::layer).stream()), network);
    }

    /// Organisations that stand out in it, or are in its scenario.
    Stream<OrganisationId> named(Network network) {
        Stream<OrganisationId> lit = choices.lit().stream().filter(id -> network.sector(new SectorId(id)).isEmpty()).map(OrganisationId::new);
        return Stream.concat(lit, choices.scenario().map(NamedScenario::choice).stream().flatMap(choice -> Stream.concat(choice.teams().stream(), choice.core().stream())));
    }

    boolean has(OrganisationId one) {
        return choices.lit().contains(one.value()) || choices.scenario().filter(scenario -> scenario.choice().has(one)).isPresent();
    }

    /// With organisations by other ids.
    SceneView of(UnaryOperator<OrganisationId> ids) {
        List<String> lit = choices.lit().stream().map(id -> ids.apply(new OrganisationId(id)).value()).distinct().toList();
        Optional<NamedScenario> scenario = choices.scenario().map(one -> one.with(one.choice().of(ids)));
        return new SceneView(view, new ViewChoices(choices.waves(), choices.layers(), choices.names(), lit, choices.capacity(), scenario));
    }

    SceneView called(NameMode names) {
        return view.hasOrganisations() ? new SceneView(view, choices.with(names)) : this;
    }

    SceneView unwritten() {
        return new SceneView(view, choices.unwritten());
    }

    /// Without organisations that are not in a network. Waves and layers that are not there stay: without them there is nothing of it to show.
    SceneView among(Network network) {
        List<String> lit = choices.lit().stream().filter(id -> network.organisation(new OrganisationId(id)).isPresent() || network.sector(new SectorId(id)).isPresent()).toList();
        Optional<NamedScenario> scenario = choices.scenario().map(one -> one.with(one.choice().among(network)));
        return new SceneView(view, new ViewChoices(choices.waves(), choices.layers(), choices.names(), lit, choices.capacity(), scenario));
    }
}
