package samenspel.work.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import samenspel.diagram.seen.Lens;
import samenspel.network.LayerId;
import samenspel.network.Network;
import samenspel.network.OrganisationId;
import samenspel.network.SectorId;
import samenspel.network.WaveId;
import samenspel.scenario.NamedScenario;
import samenspel.scenario.ScenarioChoice;
import samenspel.storage.FileReason;
import samenspel.study.Document;
import samenspel.study.story.SceneSight;
import samenspel.study.story.SceneView;
import samenspel.text.account.Outcome;
import samenspel.text.account.Place;
import samenspel.text.account.Problem;

/// Organisations, layers and waves that scenarios and scenes of a file name and its network has not. They stay in the file until they are
/// there again.
final class WaitingNames {
    private WaitingNames() {
    }

    /// A word on each scenario and each scene that names some.
    static List<Problem> in(String file, Document document) {
        Network network = document.network();
        List<Problem> said = new ArrayList<>();
        List<NamedScenario> scenarios = document.scenarios().all();
        for (int at = 0; at < scenarios.size(); at++) {
            said(file, "$.scenarios[" + at + "]", of(scenarios.get(at).choice(), network)).ifPresent(said::add);
        }
        for (int at = 0; at < document.story().scenes().size(); at++) {
            said(file, "$.scenes[" + at + "]", of(document.story().scenes().get(at).sight(), network)).ifPresent(said::add);
        }
        return said;
    }

    private static Optional<Problem> said(String file, String path, Stream<String> waiting) {
        String ids = waiting.distinct().map(id -> "\"" + id + "\"").collect(Collectors.joining(", "));
        return ids.isEmpty() ? Optional.empty() : Optional.of(new Problem(new Place(file, path, 0, 0), FileReason.NAME_WAITS, List.of(ids), Outcome.NOTED));
    }

    private static Stream<String> of(ScenarioChoice choice, Network network) {
        Stream<OrganisationId> organisations = Stream.concat(choice.teams().stream(), choice.core().stream());
        return Stream.of(layers(Stream.of(choice.layer()), network), waves(Stream.of(choice.wave()), network), organisations(organisations, network)).flatMap(each -> each);
    }

    private static Stream<String> of(SceneSight sight, Network network) {
        Stream<WaveId> waves = sight.seen().lens() instanceof Lens.Between(var from, var to, _) ? Stream.of(from, to) : Stream.of(sight.seen().lens().wave());
        Stream<String> seen = Stream.of(layers(sight.seen().layers().stream(), network), waves(waves, network), organisations(sight.selection().stream(), network)).flatMap(each -> each);
        return Stream.concat(seen, sight.view().stream().flatMap(view -> of(view, network)));
    }

    private static Stream<String> of(SceneView view, Network network) {
        Stream<String> scenario = view.choices().scenario().stream().flatMap(one -> of(one.choice(), network));
        Stream<String> lit = view.choices().lit().stream().filter(id -> network.organisation(new OrganisationId(id)).isEmpty() && network.sector(new SectorId(id)).isEmpty());
        return Stream.of(layers(view.choices().layers().stream(), network), waves(view.choices().waves().stream().distinct(), network), lit, scenario).flatMap(each -> each);
    }

    private static Stream<String> layers(Stream<LayerId> ids, Network network) {
        return ids.filter(id -> network.layer(id).isEmpty()).map(LayerId::value);
    }

    private static Stream<String> waves(Stream<WaveId> ids, Network network) {
        return ids.filter(id -> network.wave(id).isEmpty()).map(WaveId::value);
    }

    private static Stream<String> organisations(Stream<OrganisationId> ids, Network network) {
        return ids.filter(id -> network.organisation(id).isEmpty()).map(OrganisationId::value);
    }
}
