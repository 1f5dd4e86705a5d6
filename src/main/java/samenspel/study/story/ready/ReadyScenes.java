package samenspel.study.story.ready;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import samenspel.change.ChangeColumn;
import samenspel.claim.ClaimBase;
import samenspel.claim.Quantity;
import samenspel.claim.Verdict;
import samenspel.diagram.seen.ColourBy;
import samenspel.diagram.seen.Lens;
import samenspel.diagram.seen.NameMode;
import samenspel.diagram.seen.Seen;
import samenspel.diagram.seen.SizeBy;
import samenspel.diagram.view.StudyView;
import samenspel.diagram.view.ViewChoices;
import samenspel.diagram.words.ChangeWords;
import samenspel.measure.Measure;
import samenspel.measure.Measures;
import samenspel.measure.Ranking;
import samenspel.measure.between.PairMeasure;
import samenspel.measure.whole.NetworkMeasure;
import samenspel.network.Layer;
import samenspel.network.LayerId;
import samenspel.network.Network;
import samenspel.network.Organisation;
import samenspel.network.OrganisationId;
import samenspel.network.WaveId;
import samenspel.network.kind.GovernanceForm;
import samenspel.network.kind.MunicipalTask;
import samenspel.scenario.Capacity;
import samenspel.scenario.NamedScenario;
import samenspel.scenario.ScenarioChoice;
import samenspel.scenario.ScenarioStart;
import samenspel.study.findings.LiveWords;
import samenspel.study.story.Scene;
import samenspel.study.story.SceneSight;
import samenspel.study.story.SceneView;
import samenspel.text.Language;
import samenspel.text.Texts;

/// Writes the scenes of a ready story.
final class ReadyScenes {
    /// Who carries most, as the study tells of two.
    private static final int CARRIERS = 2;
    private static final List<String> ACCESS = List.of("access");

    private final Network network;
    private final Texts texts;
    private final ChangeWords words;
    private final LiveWords live;
    private final Seen opening;
    private final WaveId first;
    private final WaveId last;

    ReadyScenes(Network network, Language language) {
        this.network = network;
        this.texts = Texts.in(language);
        this.words = new ChangeWords(network, language);
        this.live = new LiveWords(network, Optional.empty(), NameMode.SHORT, language);
        this.opening = Seen.opening(network);
        this.first = network.waves().getFirst().id();
        this.last = network.waves().getLast().id();
    }

    /// Empty where the network has not what it tells of.
    Optional<Scene> scene(ReadyScene one) {
        return switch (one) {
            case TOGETHER -> Optional.of(together());
            case LOAD -> strictest().filter(layer -> hasTies(layer, first)).map(this::load);
            case STEERING -> strictest().filter(_ -> tellsOfSteering()).map(this::steering);
            case ACCESS -> reported("referral").filter(_ -> givesAccess()).map(this::access);
            case FLOWS -> reported("content").flatMap(content -> reported("administrative").map(other -> flows(content, other)));
            case CHANGE -> strictest().filter(layer -> !first.equals(last) && hasTies(layer, first)).map(this::change);
            case CORE -> strictest().map(layer -> ScenarioStart.of(network, layer, last, Capacity.ASSUMED)).filter(start -> !start.core().isEmpty()).map(this::core);
        };
    }

    private Scene together() {
        Layer layer = reported("content").or(() -> network.layers().stream().findFirst()).orElseThrow();
        TypedNumbers then = TypedNumbers.in(first);
        return scene(ReadyScene.TOGETHER, seen(layer.id(), first), List.of(), then.of(new Quantity.OfNetwork(NetworkMeasure.PRESENT), List.of(), List.of()),
                then.called(), then.of(Quantity.OfTies.TIES, layer), words.tiesOf(layer));
    }

    private Scene load(Layer layer) {
        List<OrganisationId> carriers = best(layer, CARRIERS);
        TypedNumbers then = TypedNumbers.in(first);
        Seen seen = seen(layer.id(), first).with(opening.appearance().withSizeBy(Optional.of(SizeBy.of(Measure.DEGREE))));
        return scene(ReadyScene.LOAD, seen, carriers, TypedNumbers.names(carriers), then.of(Quantity.OfTies.TIES_SHARE, List.of(layer), TypedNumbers.ids(carriers)),
                then.called(), then.of(Quantity.OfTies.TIES, List.of(layer), TypedNumbers.ids(carriers)), then.of(Quantity.OfTies.TIES, layer), words.tiesOf(layer));
    }

    private Scene steering(Layer layer) {
        TypedNumbers then = TypedNumbers.in(first);
        TypedNumbers later = TypedNumbers.in(last);
        return scene(ReadyScene.STEERING, seen(layer.id(), last), leading(), then.perceived(GovernanceForm.SELF_GOVERNED), then.called(),
                later.perceived(GovernanceForm.SELF_GOVERNED), later.called(), later.perceived(GovernanceForm.LEAD_ORGANISATION), later.halfPerceived(GovernanceForm.SELF_GOVERNED));
    }

    private Scene access(Layer layer) {
        TypedNumbers then = TypedNumbers.in(first);
        TypedNumbers later = TypedNumbers.in(last);
        Seen seen = seen(layer.id(), first).with(opening.appearance().with(ColourBy.Trait.ACCESS));
        return scene(ReadyScene.ACCESS, seen, List.of(), then.reported(Quantity.OfTies.TIES_SHARE, layer, ACCESS), then.called(),
                later.reported(Quantity.OfTies.TIES_SHARE, layer, ACCESS), later.called(), then.reported(Quantity.OfTies.TIES, layer, List.of()), then.half(Quantity.OfTies.TIES_SHARE, layer, ACCESS, ClaimBase.REPORTED));
    }

    private Scene flows(Layer content, Layer administrative) {
        List<OrganisationId> middle = best(administrative, 1);
        TypedNumbers then = TypedNumbers.in(first);
        Seen seen = seen(content.id(), first);
        return scene(ReadyScene.FLOWS, seen.withLayers(List.of(content.id(), administrative.id())), middle, TypedNumbers.names(middle),
                then.of(Quantity.OfTies.PLACE, List.of(administrative), TypedNumbers.ids(middle)), then.of(Quantity.OfTies.PLACE, List.of(content), TypedNumbers.ids(middle)),
                then.of(Quantity.OfTies.PAIRS, administrative), then.of(Quantity.OfTies.PAIRS, content), then.of(new Quantity.OfTwo(PairMeasure.TIED_IN_BOTH), List.of(content, administrative), List.of()));
    }

    private Scene change(Layer layer) {
        TypedNumbers between = TypedNumbers.in(first, last);
        Seen seen = seen(layer.id(), last).with(new Lens.Between(first, last));
        return scene(ReadyScene.CHANGE, seen, List.of(), change(between, ChangeColumn.LOSS, layer), words.tiesOf(layer), TypedNumbers.in(first).called(), TypedNumbers.in(last).called(),
                change(between, ChangeColumn.LOST, layer), change(between, ChangeColumn.GAINED, layer), change(between, ChangeColumn.KEPT, layer), change(between, ChangeColumn.UNKNOWN, layer),
                between.half(new Quantity.OfChange(ChangeColumn.LOSS), layer, List.of(), ClaimBase.NETWORK));
    }

    /// The core with which a scenario starts.
    private Scene core(ScenarioChoice start) {
        List<OrganisationId> teams = List.copyOf(start.teams());
        List<OrganisationId> chosen = Stream.concat(teams.stream(), start.core().stream()).toList();
        Scene picture = scene(ReadyScene.CORE, seen(start.layer(), start.wave()), chosen, TypedNumbers.names(teams), start.core().size(), TypedNumbers.in(start.wave()).called());
        return picture.showing(picture.sight().with(new SceneView(StudyView.INTEGRATION, ViewChoices.NONE.with(NameMode.SHORT).with(NamedScenario.notKept(start)))));
    }

    private static String change(TypedNumbers between, ChangeColumn column, Layer layer) {
        return between.of(new Quantity.OfChange(column), layer);
    }

    private Scene scene(ReadyScene one, Seen seen, List<OrganisationId> chosen, Object... numbers) {
        return new Scene(title(one, numbers), texts.get(one.key("note"), numbers), false, new SceneSight(seen, chosen, Optional.empty()));
    }

    /// What the study found in words, where that holds here; else what is counted.
    private String title(ReadyScene one, Object... numbers) {
        Optional<String> claim = Optional.of(one.key("claim")).filter(texts::has).map(key -> texts.get(key, numbers));
        return claim.filter(typed -> live.filled(typed).verdict().equals(Optional.of(Verdict.HOLDS))).orElseGet(() -> texts.get(one.key("title"), numbers));
    }

    private Seen seen(LayerId layer, WaveId wave) {
        return opening.with(new Lens.OneWave(wave)).withLayers(List.of(layer));
    }

    private Optional<Layer> strictest() {
        return opening.layersOf(network).stream().findFirst();
    }

    private Optional<Layer> reported(String id) {
        return network.layers().stream().filter(layer -> layer.id().value().equals(id) && hasTies(layer, first)).findFirst();
    }

    private boolean hasTies(Layer layer, WaveId wave) {
        return !network.ties(layer, wave).isEmpty();
    }

    private boolean tellsOfSteering() {
        return !network.fieldwork(first).perceptions().isEmpty() && !network.fieldwork(last).perceptions().isEmpty();
    }

    private boolean givesAccess() {
        return network.organisations().stream().anyMatch(Organisation::givesAccess);
    }

    private List<OrganisationId> leading() {
        return network.organisations().stream().filter(one -> one.task() == MunicipalTask.LEADING).map(Organisation::id).toList();
    }

    /// Those with most known partners in the first wave; of equals those whose ids come first.
    private List<OrganisationId> best(Layer layer, int number) {
        return Ranking.of(Measures.of(Measure.DEGREE, network, layer, first)).top(number).stream().map(Ranking.Ranked::organisation).toList();
    }
}
