package samenspel.diagram.view.integration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
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
import samenspel.scenario.Capacity;
import samenspel.scenario.DropOut;
import samenspel.scenario.IntegrationRole;
import samenspel.scenario.NamedScenario;
import samenspel.scenario.PlannedTie;
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
    private static final int MOST_NAMED = 3;
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
        return unfit().or(() -> outcome.filter(one -> one.count(IntegrationRole.TEAM) == 0).map(_ -> texts.get("view.integration.no-team", network.called())));
    }

    @Override
    public Caption caption() {
        ScenarioOutcome shown = outcome.orElseThrow();
        String wave = network.words().wave(shown.choice().wave());
        String ties = network.ties(layer().orElseThrow());
        int core = shown.count(IntegrationRole.CORE);
        int made = shown.ties(PlannedTie.What.MAKE).size();
        int ended = shown.ties(PlannedTie.What.LET_GO).size();
        boolean open = network.isOpen(layer().orElseThrow(), shown.choice().wave());
        String title = core == 0 ? texts.get("view.integration.title", ties, wave) : ViewCaptions.asKnown(texts.get("view.integration.found", core, made, ties, ended), open, texts);
        String drawn = texts.get("view.integration.drawn", network.called(), ties, wave, teams(shown));
        return ViewCaptions.of(request, title, drawn, lines(shown, ties));
    }

    private String teams(ScenarioOutcome shown) {
        List<OrganisationId> teams = shown.roles().entrySet().stream().filter(one -> one.getValue() == IntegrationRole.TEAM).map(Map.Entry::getKey).toList();
        String named = teams.stream().limit(MOST_NAMED).map(one -> network.name(one, request.names())).collect(Collectors.joining(", "));
        return teams.size() <= MOST_NAMED ? named : named + texts.get("scenario.said.more", teams.size() - MOST_NAMED);
    }

    private List<String> lines(ScenarioOutcome shown, String ties) {
        List<String> lines = new ArrayList<>();
        lines.add(ViewCaptions.answered(List.of(network), _ -> List.of(shown.choice().wave()), texts));
        which(shown).ifPresent(lines::add);
        ViewCaptions.known(List.of(network), _ -> layer().stream().toList(), _ -> List.of(shown.choice().wave()), texts).ifPresent(lines::add);
        byRule(shown).ifPresent(lines::add);
        if (!Double.isNaN(shown.now().meanDistance()) && !Double.isNaN(shown.then().meanDistance())) {
            lines.add(texts.get("view.integration.distance", shown.now().meanDistance(), shown.then().meanDistance()));
        }
        shown.dropOuts().stream().max(Comparator.comparingInt((DropOut one) -> one.cutOff().size()).thenComparing(DropOut::core, Comparator.reverseOrder()))
                .map(worst -> worst.cutOff().isEmpty() ? texts.get("scenario.said.nobody-cut-off") : texts.get("view.integration.cut-off", worst.cutOff().size())).ifPresent(lines::add);
        if (!shown.over().isEmpty()) {
            lines.add(texts.get("view.integration.over", shown.choice().capacity().partners(), shown.over().size()));
        }
        long unknown = shown.ties(PlannedTie.What.MAKE).stream().filter(PlannedTie::unknown).count();
        if (unknown > 0) {
            lines.add(texts.get("view.integration.unknown", unknown));
        }
        long others = shown.ties().stream().filter(tie -> tie.innerRole() == IntegrationRole.PERIPHERY).count();
        if (others > 0) {
            lines.add(texts.get("view.integration.not-drawn", others, ties));
        }
        Capacity capacity = shown.choice().capacity();
        lines.add(texts.get("scenario.said.example", capacity.assumed() ? 1 : 0, capacity.partners()));
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

    /// Numbers that are no findings, because the rules make them so.
    private Optional<String> byRule(ScenarioOutcome shown) {
        boolean team = ScenarioNumber.TEAM_TIES.isByRule(shown.choice());
        boolean reach = ScenarioNumber.WITHIN_TWO.isByRule(shown.choice());
        int others = shown.roles().size() - shown.count(IntegrationRole.TEAM);
        List<String> said = new ArrayList<>();
        if (team) {
            said.add(texts.get("view.integration.rule-team", shown.count(IntegrationRole.CORE)));
        }
        if (reach) {
            said.add(texts.get("view.integration.rule-reach", shown.now().withinTwo(), others));
        }
        return said.isEmpty() ? Optional.of(texts.get("view.integration.reach", shown.now().withinTwo(), shown.then().withinTwo(), others))
                : Optional.of(String.join(" ", said));
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
