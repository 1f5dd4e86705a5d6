package samenspel.work.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import samenspel.claim.ClaimText;
import samenspel.diagram.figure.FigureSubject;
import samenspel.diagram.figure.FigureWords;
import samenspel.diagram.seen.Filter;
import samenspel.diagram.seen.LegendKey;
import samenspel.diagram.seen.Lens;
import samenspel.diagram.seen.TieConditions;
import samenspel.network.LayerId;
import samenspel.network.Network;
import samenspel.network.OrganisationId;
import samenspel.network.SectorId;
import samenspel.network.WaveId;
import samenspel.scenario.ScenarioChoice;
import samenspel.storage.FileReason;
import samenspel.study.Document;
import samenspel.study.story.Scene;
import samenspel.study.story.SceneSight;
import samenspel.study.story.SceneView;
import samenspel.text.account.Outcome;
import samenspel.text.account.Place;
import samenspel.text.account.Problem;

/// Organisations, sectors, layers and waves that what somebody made with a study names and its network has not. They stay in the file until they are
/// there again.
final class WaitingNames {
    private final String file;
    private final Network network;
    private final List<Problem> said = new ArrayList<>();

    private WaitingNames(String file, Network network) {
        this.file = file;
        this.network = network;
    }

    /// A word on each scenario, scene, finding, figure and filter that names some; of a scene that is not shown as it was made for that, that it is not.
    static List<Problem> in(String file, Document document) {
        WaitingNames waiting = new WaitingNames(file, document.network());
        waiting.each("scenarios", document.scenarios().all(), scenario -> of(scenario.choice(), waiting.network));
        waiting.scenes(document.story().scenes());
        waiting.each("findings", document.story().findings(), finding -> waiting.words(finding.sentence()));
        waiting.each("figures", List.copyOf(document.written().words().entrySet()), figure -> waiting.figure(figure.getKey(), figure.getValue()));
        waiting.each("filters", document.filters(), kept -> waiting.filter(kept.filter()));
        return waiting.said;
    }

    private <T> void each(String section, List<T> parts, Function<T, Stream<String>> ids) {
        for (int at = 0; at < parts.size(); at++) {
            say(section, at, FileReason.NAME_WAITS, ids.apply(parts.get(at)).distinct().toList());
        }
    }

    private void scenes(List<Scene> scenes) {
        for (int at = 0; at < scenes.size(); at++) {
            Scene scene = scenes.get(at);
            List<String> needed = scene.sight().absent(network);
            Stream<String> all = Stream.of(of(scene.sight(), network), filter(scene.sight().seen().filter()), words(scene.title()), words(scene.note())).flatMap(each -> each);
            say("scenes", at, FileReason.SCENE_WAITS, needed);
            say("scenes", at, FileReason.NAME_WAITS, all.distinct().filter(id -> !needed.contains(id)).toList());
        }
    }

    private void say(String section, int at, FileReason reason, List<String> ids) {
        if (!ids.isEmpty()) {
            String quoted = ids.stream().map(id -> "\"" + id + "\"").collect(Collectors.joining(", "));
            said.add(new Problem(new Place(file, "$." + section + "[" + at + "]", 0, 0), reason, List.of(quoted, ids.size()), Outcome.NOTED));
        }
    }

    private Stream<String> words(String typed) {
        return ClaimText.read(typed).references().stream().flatMap(reference -> new NamedInWords(network).waiting(reference));
    }

    private Stream<String> figure(FigureSubject figure, FigureWords written) {
        return Stream.of(layers(figure.layers().stream(), network), waves(figure.waves().stream(), network), words(written.title()), words(written.caption())).flatMap(each -> each);
    }

    private Stream<String> filter(Filter filter) {
        TieConditions ties = filter.ties();
        Stream<LayerId> layers = Stream.of(filter.conditions().all().stream().flatMap(condition -> condition.layers().stream()), ties.layers().in().stream(), ties.layers().notIn().stream()).flatMap(each -> each);
        Stream<SectorId> between = ties.traits().between().stream().flatMap(pair -> Stream.of(pair.one(), pair.other()));
        Stream<OrganisationId> round = ties.around().stream().flatMap(around -> around.of().stream());
        Stream<OrganisationId> hidden = filter.hidden(LegendKey.Kind.ORGANISATION).map(key -> new OrganisationId(key.id()));
        Stream<SectorId> sectors = filter.hidden(LegendKey.Kind.SECTOR).map(key -> new SectorId(key.id()));
        return Stream.of(layers(layers, network), Stream.concat(between, sectors).filter(id -> network.sector(id).isEmpty()).map(SectorId::value),
                organisations(Stream.concat(round, hidden), network)).flatMap(each -> each);
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
