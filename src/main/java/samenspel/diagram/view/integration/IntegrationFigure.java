package samenspel.diagram.view.integration;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import samenspel.diagram.Box;
import samenspel.diagram.Mark;
import samenspel.diagram.legend.Caption;
import samenspel.diagram.view.ViewCaptions;
import samenspel.diagram.view.ViewChoices;
import samenspel.diagram.view.ViewContent;
import samenspel.diagram.view.ViewMarks;
import samenspel.diagram.view.ViewReasons;
import samenspel.diagram.view.ViewRequest;
import samenspel.diagram.view.ViewedNetwork;
import samenspel.network.Layer;
import samenspel.network.OrganisationId;
import samenspel.network.WaveId;
import samenspel.scenario.IntegrationRole;
import samenspel.scenario.NamedScenario;
import samenspel.scenario.PresentTies;
import samenspel.scenario.ProposalKind;
import samenspel.scenario.ScenarioChoice;
import samenspel.scenario.ScenarioNumber;
import samenspel.scenario.ScenarioOutcome;
import samenspel.scenario.ScenarioStart;
import samenspel.text.Texts;

/// Draws a network without and with selective integration, everybody at one place in both.
public final class IntegrationFigure implements ViewContent {
    private static final int MOST_ORGANISATIONS = 400;
    private static final double GAP = 6;

    private final ViewRequest request;
    private final Texts texts;
    private final ViewedNetwork network;
    private final Optional<ScenarioOutcome> outcome;

    public IntegrationFigure(ViewRequest request) {
        this.request = request;
        this.texts = request.texts();
        this.network = request.viewed().getFirst();
        this.outcome = unfit().isPresent() ? Optional.empty() : Optional.of(outcome());
    }

    private Optional<Layer> layer() {
        return request.choices().scenario().map(chosen -> network.network().layer(chosen.choice().layer())).orElseGet(network::strictest);
    }

    private Optional<WaveId> wave() {
        return request.choices().scenario().map(chosen -> network.network().wave(chosen.choice().wave()).map(one -> one.id())).orElseGet(network::lastWave);
    }

    private ScenarioOutcome outcome() {
        Layer layer = layer().orElseThrow();
        WaveId wave = wave().orElseThrow();
        ScenarioChoice choice = request.choices().scenario().map(NamedScenario::choice).orElseGet(() -> ScenarioStart.of(network.network(), layer, wave, request.choices().capacity()));
        return ScenarioOutcome.of(PresentTies.of(network.network(), layer, wave), choice);
    }

    private Optional<String> unfit() {
        if (request.networks().size() > 1) {
            return Optional.of(texts.get("view.too-many", 1));
        }
        if (network.network().organisations().size() > MOST_ORGANISATIONS) {
            return Optional.of(texts.get("view.too-large", network.called(), MOST_ORGANISATIONS));
        }
        ViewChoices asked = request.choices().scenario().map(NamedScenario::choice).map(one -> request.choices().withLayers(List.of(one.layer())).withWaves(one.wave())).orElse(request.choices());
        return ViewReasons.absent(network, layer(), wave(), new ViewRequest(request.view(), request.networks(), asked));
    }

    @Override
    public Optional<String> missing() {
        return unfit().or(() -> outcome.filter(one -> one.count(IntegrationRole.TEAM) == 0).map(one -> texts.get(noTeam(one), network.called(), network.words().wave(one.choice().wave()))));
    }

    /// Key of the message that nobody chose a team, that those chosen are not there, or that there is none to begin with.
    private String noTeam(ScenarioOutcome shown) {
        if (request.choices().scenario().isEmpty()) {
            return "view.integration.no-team";
        }
        return shown.choice().teams().isEmpty() ? "view.integration.team-not-chosen" : "view.integration.team-absent";
    }

    @Override
    public Caption caption() {
        ScenarioOutcome shown = outcome.orElseThrow();
        String wave = network.words().wave(shown.choice().wave());
        String ties = network.ties(layer().orElseThrow());
        int core = shown.count(IntegrationRole.CORE);
        PossibleWords words = new PossibleWords(shown, texts);
        boolean open = network.isOpen(layer().orElseThrow(), shown.choice().wave());
        String title = core == 0 ? texts.get("view.integration.title", ties, wave) : ViewCaptions.asKnown(texts.get("view.integration.found", core, words.many(ScenarioNumber.TO_MAKE), ties, words.many(ScenarioNumber.TO_LET_GO), words.then(ScenarioNumber.TO_MAKE), words.then(ScenarioNumber.TO_LET_GO)), open, texts);
        List<OrganisationId> teams = shown.roles().entrySet().stream().filter(one -> one.getValue() == IntegrationRole.TEAM).map(Map.Entry::getKey).toList();
        String drawn = texts.get(shown.choice().rules().tieEverybody() ? "view.integration.drawn" : "view.integration.drawn-otherwise", network.called(), ties, wave, said(shown).named(teams));
        return ViewCaptions.of(request, title, drawn, lines(shown));
    }

    private IntegrationLines said(ScenarioOutcome shown) {
        return new IntegrationLines(shown, network.network(), one -> network.name(one, request.names()), network.ties(layer().orElseThrow()), texts);
    }

    private List<String> lines(ScenarioOutcome shown) {
        List<String> lines = new ArrayList<>();
        lines.add(ViewCaptions.answered(List.of(network), _ -> List.of(shown.choice().wave()), texts));
        which(shown).ifPresent(lines::add);
        lines.addAll(said(shown).all());
        return lines;
    }

    /// By which name the scenario is kept, or how the core is proposed where nobody chose another; empty for one that is chosen and not kept.
    private Optional<String> which(ScenarioOutcome shown) {
        Optional<NamedScenario> kept = request.choices().scenario().filter(NamedScenario::isKept);
        if (kept.isPresent()) {
            return Optional.of(texts.get("view.integration.kept", kept.get().name()));
        }
        return ScenarioStart.proposal(network.network(), layer().orElseThrow(), shown.choice()).map(usual -> texts.get("view.integration.usual",
                network.network().sectors().size(), ProposalKind.SECTORS.usual(), usual.waves(), usual.stable().size(), usual.core().size()));
    }

    @Override
    public List<Mark> marks(Box room, double unit) {
        ScenarioOutcome shown = outcome.orElseThrow();
        ViewMarks marks = new ViewMarks(unit);
        IntegrationRings rings = new IntegrationRings(marks, network, shown, unit);
        IntegrationLegend legend = new IntegrationLegend(marks, network, shown, rings, unit);
        IntegrationLoads loads = new IntegrationLoads(marks, network, shown, request.names(), unit);
        double legendHeight = legend.height(room.width());
        double height = room.height() - legendHeight;
        double width = (room.width() - (IntegrationLoads.WIDTH + 2 * GAP) * unit) / 2;
        rings.draw(new Box(room.x(), room.y(), width, height), false);
        rings.draw(new Box(room.x() + width + GAP * unit, room.y(), width, height), true);
        loads.draw(new Box(room.right() - IntegrationLoads.WIDTH * unit, room.y(), IntegrationLoads.WIDTH * unit, height));
        legend.draw(new Box(room.x(), room.y() + height, room.width(), legendHeight));
        return marks.all();
    }
}
