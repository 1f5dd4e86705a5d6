package samenspel.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import samenspel.diagram.figure.Page;
import samenspel.diagram.seen.Emphasis;
import samenspel.diagram.seen.Seen;
import samenspel.diagram.view.StudyView;
import samenspel.diagram.view.ViewChoices;
import samenspel.diagram.view.ViewRequest;
import samenspel.diagram.view.page.ViewFigures;
import samenspel.network.Layer;
import samenspel.network.OrganisationId;
import samenspel.network.WaveId;
import samenspel.scenario.NamedScenario;
import samenspel.scenario.PairRule;
import samenspel.scenario.PresentTies;
import samenspel.scenario.ScenarioChoice;
import samenspel.scenario.ScenarioOutcome;
import samenspel.scenario.ScenarioStart;
import samenspel.storage.NetworkFile;
import samenspel.study.Document;
import samenspel.text.Language;

/// What a dial of a scenario costs in sample network I: everything that follows from the choice, with its numbers, and then the marks of its
/// picture. Each kind of dial is turned a number of times, warm; the median and
/// the slowest of each are printed, in processor time.
///
/// `mvn -q test-compile exec:exec@scenario-benchmark`
public final class ScenarioBenchmark {
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
    private static final int WARM = 60;
    private static final int TURNS = 40;
    private static final Page PAGE = Page.ofCm(16, 11.2);

    private final Document study;
    private final Layer layer;
    private final ScenarioChoice start;

    private ScenarioBenchmark(Document study) {
        this.study = study;
        this.layer = study.network().layers().getLast();
        WaveId last = study.network().waves().getLast().id();
        this.start = ScenarioStart.of(study.network(), layer, last, study.capacityOrAssumed());
    }

    public static void main(String[] args) {
        new ScenarioBenchmark(NetworkFile.read(Path.of("samples/network-1.samenspel.json"), _ -> {
            throw new IllegalStateException("a sample has its places");
        }).value().orElseThrow()).run();
    }

    /// A dial, turned a little each time.
    private interface Dial {
        ScenarioChoice turned(int turn);
    }

    private void run() {
        List<OrganisationId> others = study.network().organisations().stream().map(one -> one.id()).filter(id -> !start.core().contains(id)).toList();
        List<PairRule> rules = List.of(PairRule.ALL, PairRule.AS_IS);
        timed("warming", WARM, turn -> start.withCapacity(5 + turn));
        timed("capacity", TURNS, turn -> start.withCapacity(5 + turn));
        timed("somebody into the core", TURNS, turn -> start.withCore(with(others.get(turn))));
        timed("core of 1 to 40", TURNS, turn -> start.withCore(others.subList(0, 1 + turn)));
        timed("rule within the core", TURNS, turn -> start.with(start.rules().withCoreCore(rules.get(turn % 2))));
        timed("wave", TURNS, turn -> start.in(layer.id(), study.network().waves().get(turn % 2).id()));
    }

    private List<OrganisationId> with(OrganisationId one) {
        List<OrganisationId> core = new ArrayList<>(start.core());
        core.add(one);
        return core;
    }

    private void timed(String what, int turns, Dial dial) {
        double[] numbers = new double[turns];
        double[] whole = new double[turns];
        int marks = 0;
        for (int turn = 0; turn < turns; turn++) {
            ScenarioChoice choice = dial.turned(turn);
            long begin = CLOCK.getCurrentThreadCpuTime();
            ScenarioOutcome.of(PresentTies.of(study.network(), layer, choice.wave()), choice).numbers();
            numbers[turn] = (CLOCK.getCurrentThreadCpuTime() - begin) / 1e6;
            marks = ViewFigures.diagram(request(choice), PAGE).marks().size();
            whole[turn] = (CLOCK.getCurrentThreadCpuTime() - begin) / 1e6;
        }
        Arrays.sort(numbers);
        Arrays.sort(whole);
        System.out.printf(Locale.ROOT, "%s: numbers median %.1f, slowest %.1f ms; with the picture's marks (%d) median %.1f, slowest %.1f ms%n", what,
                numbers[turns / 2], numbers[turns - 1], marks, whole[turns / 2], whole[turns - 1]);
    }

    private ViewRequest request(ScenarioChoice choice) {
        ViewChoices chosen = ViewChoices.NONE.with(NamedScenario.notKept(choice));
        return new ViewRequest(StudyView.INTEGRATION, List.of(study.depict(Seen.opening(study.network()), Emphasis.NONE, Language.NL)), chosen);
    }
}
