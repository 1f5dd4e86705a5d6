package samenspel.study.scenario;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import samenspel.diagram.seen.NameMode;
import samenspel.diagram.seen.Names;
import samenspel.diagram.view.integration.PossibleWords;
import samenspel.diagram.words.ChangeWords;
import samenspel.network.Layer;
import samenspel.network.LayerId;
import samenspel.network.Network;
import samenspel.network.OrganisationId;
import samenspel.network.WaveId;
import samenspel.scenario.Capacity;
import samenspel.scenario.CoreProposal;
import samenspel.scenario.DropOut;
import samenspel.scenario.IntegrationRole;
import samenspel.scenario.PlannedTie;
import samenspel.scenario.ProposalKind;
import samenspel.scenario.ScenarioChoice;
import samenspel.scenario.ScenarioNumber;
import samenspel.scenario.ScenarioOutcome;
import samenspel.text.Language;
import samenspel.text.Texts;

/// Says what follows from a scenario of a network.
public final class ScenarioWords {
    private static final int MOST_NAMED = 5;

    private final Network network;
    private final Names names;
    private final ChangeWords words;
    private final Texts texts;

    public ScenarioWords(Network network, NameMode mode, Language language) {
        this.network = network;
        this.names = Names.of(network, mode.inWords(), language);
        this.words = new ChangeWords(network, language);
        this.texts = Texts.in(language);
    }

    public String name(OrganisationId one) {
        return names.of(one);
    }

    public String role(IntegrationRole role) {
        return texts.get("scenario.role." + role.word());
    }

    public String what(PlannedTie.What what) {
        return texts.get("scenario.do." + what.word());
    }

    /// One number, as it is said.
    ///
    /// @param now  empty where there is none today
    /// @param rule that it follows from the rules alone, or that it is an outcome
    public record Line(String label, String now, String then, String rule) {
    }

    /// Outcomes, then what follows from the rules alone.
    public List<Line> numbers(ScenarioOutcome outcome) {
        return ScenarioNumber.outcomesFirst(List.of(outcome)).stream().map(number -> line(label(number, List.of(outcome)), number, outcome)).toList();
    }

    private Line line(String label, ScenarioNumber number, ScenarioOutcome outcome) {
        return new Line(label, now(number, outcome), then(number, outcome), follows(outcome.isByRule(number)));
    }

    String follows(boolean rules) {
        return texts.get(rules ? "scenario.by-rule" : "scenario.by-outcome");
    }

    /// What is counted; where one of some scenarios has several teams, a number of one of them is said to be that.
    String label(ScenarioNumber number, List<ScenarioOutcome> scenarios) {
        boolean several = number == ScenarioNumber.TEAM_TIES && scenarios.stream().anyMatch(one -> one.count(IntegrationRole.TEAM) > 1);
        return texts.get("scenario.number." + number.word() + (several ? ".several" : ""));
    }

    String now(ScenarioNumber number, ScenarioOutcome outcome) {
        return new PossibleWords(outcome, texts).now(number);
    }

    String then(ScenarioNumber number, ScenarioOutcome outcome) {
        return new PossibleWords(outcome, texts).then(number);
    }

    /// The same, and how stable the core is where it is the usual proposal.
    public List<String> sentences(ScenarioTable.Told told) {
        return Stream.concat(sentences(told.outcome()).stream(), told.usual().stream().flatMap(usual -> sentences(usual).stream())).toList();
    }

    /// What was chosen and what follows, in sentences.
    public List<String> sentences(ScenarioOutcome outcome) {
        if (outcome.count(IntegrationRole.TEAM) == 0 || outcome.count(IntegrationRole.CORE) == 0) {
            return Stream.of(Stream.of(chosen(outcome)), leftOut(outcome), Stream.of(texts.get("scenario.said.nothing"))).flatMap(each -> each).toList();
        }
        List<String> said = new ArrayList<>();
        said.add(chosen(outcome));
        leftOut(outcome).forEach(said::add);
        List<PlannedTie> made = outcome.ties(PlannedTie.What.MAKE);
        said.add(texts.get("scenario.said.ties", then(ScenarioNumber.TO_MAKE, outcome), then(ScenarioNumber.CONTACT, outcome), then(ScenarioNumber.TO_LET_GO, outcome), then(ScenarioNumber.KEPT, outcome)));
        unknown(made).ifPresent(said::add);
        said.add(capacity(outcome));
        said.add(texts.get("scenario.said.reach", now(ScenarioNumber.WITHIN_TWO, outcome), then(ScenarioNumber.WITHIN_TWO, outcome), outcome.roles().size() - outcome.count(IntegrationRole.TEAM)));
        if (!Double.isNaN(outcome.now().meanDistance()) && !Double.isNaN(outcome.then().meanDistance())) {
            said.add(texts.get("scenario.said.distance", outcome.now().meanDistance(), outcome.then().meanDistance(), outcome.possible(ScenarioNumber.DISTANCE).isKnown() ? 0 : 1));
        }
        farther(outcome).ifPresent(said::add);
        dropOut(outcome).forEach(said::add);
        said.add(lostPath(outcome));
        rules(outcome).ifPresent(said::add);
        if (outcome.unknownTies() > 0) {
            said.add(texts.get("scenario.said.unknown-ties", outcome.unknownTies()));
        }
        said.add(example(outcome));
        return said;
    }

    String example(ScenarioOutcome outcome) {
        Capacity capacity = outcome.choice().capacity();
        return texts.get("scenario.said.example", assumed(capacity), capacity.partners());
    }

    /// For texts that say whether a capacity was chosen.
    private static int assumed(Capacity capacity) {
        return capacity.assumed() ? 1 : 0;
    }

    String layer(LayerId layer) {
        return network.layer(layer).map(Layer::name).map(words::name).orElse(layer.value());
    }

    String wave(WaveId wave) {
        return words.wave(wave);
    }

    String teams(ScenarioOutcome outcome) {
        return named(outcome.roles().entrySet().stream().filter(one -> one.getValue() == IntegrationRole.TEAM).map(Map.Entry::getKey).toList());
    }

    private String chosen(ScenarioOutcome outcome) {
        ScenarioChoice choice = outcome.choice();
        return texts.get("scenario.said.chosen", layer(choice.layer()), wave(choice.wave()), outcome.count(IntegrationRole.TEAM), teams(outcome), outcome.count(IntegrationRole.CORE), outcome.count(IntegrationRole.PERIPHERY));
    }

    /// Who is chosen and not there, those absent in the wave and those who are in no wave any more.
    public Stream<String> leftOut(ScenarioOutcome outcome) {
        Map<Boolean, List<OrganisationId>> left = outcome.leftOut().stream().collect(Collectors.partitioningBy(id -> network.organisation(id).isPresent()));
        List<OrganisationId> absent = left.getOrDefault(true, List.of());
        int gone = left.getOrDefault(false, List.of()).size();
        return Stream.concat(absent.isEmpty() ? Stream.empty() : Stream.of(texts.get("scenario.said.absent", absent.size(), named(absent))),
                gone == 0 ? Stream.empty() : Stream.of(texts.get("scenario.said.gone", gone)));
    }

    private String lostPath(ScenarioOutcome outcome) {
        List<OrganisationId> lost = outcome.lostPath();
        if (!new PossibleWords(outcome, texts).isOne(ScenarioNumber.LOST_PATH)) {
            return texts.get("scenario.said.path-lost-known", then(ScenarioNumber.LOST_PATH, outcome), named(lost));
        }
        return lost.isEmpty() ? texts.get("scenario.said.no-path-lost") : texts.get("scenario.said.path-lost", lost.size(), named(lost));
    }

    /// Empty where nobody reaches a team both today and in the scenario.
    private Optional<String> farther(ScenarioOutcome outcome) {
        int others = outcome.roles().size() - outcome.count(IntegrationRole.TEAM);
        String key = outcome.lostPath().isEmpty() ? "scenario.said.farther" : "scenario.said.farther-of-those";
        return outcome.unreached().size() == others ? Optional.empty() : Optional.of(texts.get(key, new PossibleWords(outcome, texts).many(ScenarioNumber.FARTHER), then(ScenarioNumber.FARTHER, outcome)));
    }

    private Optional<String> unknown(List<PlannedTie> made) {
        long unknown = made.stream().filter(PlannedTie::unknown).count();
        return unknown == 0 ? Optional.empty() : Optional.of(texts.get("scenario.said.unknown", unknown));
    }

    private String capacity(ScenarioOutcome outcome) {
        Capacity capacity = outcome.choice().capacity();
        List<OrganisationId> over = outcome.over().stream().map(ScenarioOutcome.Partners::organisation).toList();
        int most = (int) outcome.possible(ScenarioNumber.OVER).thenMost();
        String perhaps = most > over.size() ? " " + texts.get("scenario.said.over-perhaps", most) : "";
        return capacity(outcome, capacity, over) + perhaps;
    }

    private String capacity(ScenarioOutcome outcome, Capacity capacity, List<OrganisationId> over) {
        return over.isEmpty() ? texts.get("scenario.said.within", capacity.partners(), assumed(capacity)) : texts.get("scenario.said.over", capacity.partners(), over.size(),
                outcome.over().stream().limit(MOST_NAMED).map(one -> texts.get("scenario.said.over-one", name(one.organisation()), new PossibleWords(outcome, texts).then(one))).collect(Collectors.joining(", ")) + more(over.size()), assumed(capacity));
    }

    /// Who does not reach the team in the scenario, then what happens to those who do when one of the core drops out.
    private Stream<String> dropOut(ScenarioOutcome outcome) {
        List<OrganisationId> unreached = outcome.unreached();
        int others = outcome.roles().size() - outcome.count(IntegrationRole.TEAM);
        if (unreached.isEmpty() || unreached.size() == others) {
            return Stream.of(unreached.isEmpty() ? worst(outcome, others) : texts.get("scenario.said.nobody-reaches"));
        }
        return Stream.of(texts.get("scenario.said.unreached", unreached.size(), others, named(unreached), outcome.unknownTies() > 0 ? 1 : 0), worst(outcome, others));
    }

    private String worst(ScenarioOutcome outcome, int others) {
        if (!new PossibleWords(outcome, texts).isOne(ScenarioNumber.CUT_OFF)) {
            return texts.get("scenario.said.cut-off-known", then(ScenarioNumber.CUT_OFF, outcome));
        }
        Optional<DropOut> worst = outcome.dropOuts().stream().max(Comparator.comparingInt((DropOut one) -> one.cutOff().size()).thenComparing(DropOut::core, Comparator.reverseOrder()));
        return worst.filter(one -> !one.cutOff().isEmpty()).map(one -> texts.get("scenario.said.cut-off", name(one.core()), one.cutOff().size(), named(one.cutOff())))
                .orElseGet(() -> nobodyCutOff(outcome, others));
    }

    private String nobodyCutOff(ScenarioOutcome outcome, int others) {
        int reaching = others - outcome.unreached().size();
        return reaching == others ? texts.get("scenario.said.nobody-cut-off") : texts.get("scenario.said.none-of-them-cut-off", reaching);
    }

    private Optional<String> rules(ScenarioOutcome outcome) {
        String labels = Arrays.stream(ScenarioNumber.values()).filter(outcome::isByRule).map(number -> label(number, List.of(outcome))).collect(Collectors.joining("; "));
        return labels.isEmpty() ? Optional.empty() : Optional.of(texts.get("scenario.said.rules", labels));
    }

    /// How a core was proposed and how much of it is so in every wave.
    public List<String> sentences(CoreProposal proposal) {
        List<String> said = new ArrayList<>();
        if (proposal.waves() > 1) {
            said.add(texts.get("scenario.said.stable", proposal.core().size(), proposal.stable().size(), proposal.waves(), proposal.together() ? 1 : 0));
        }
        if (proposal.kind() == ProposalKind.REACH) {
            said.add(texts.get("scenario.said.smallest", proposal.core().size()));
        }
        if (!proposal.tieless().isEmpty()) {
            said.add(texts.get("scenario.said.unreachable", proposal.tieless().size(), named(proposal.tieless())));
        }
        if (!proposal.doubtful().isEmpty()) {
            said.add(texts.get("scenario.said.doubtful", proposal.doubtful().size(), named(proposal.doubtful())));
        }
        return said;
    }

    private String named(List<OrganisationId> some) {
        return some.isEmpty() ? texts.get("scenario.said.nobody") : some.stream().limit(MOST_NAMED).map(this::name).collect(Collectors.joining(", ")) + more(some.size());
    }

    private String more(int all) {
        return all > MOST_NAMED ? texts.get("scenario.said.more", all - MOST_NAMED) : "";
    }
}
