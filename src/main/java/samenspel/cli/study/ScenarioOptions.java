package samenspel.cli.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.ParseResult;
import samenspel.cli.call.NetworkLookup;
import samenspel.cli.call.Stop;
import samenspel.cli.call.Syntax;
import samenspel.cli.call.ValueKind;
import samenspel.diagram.seen.Seen;
import samenspel.network.Layer;
import samenspel.network.Network;
import samenspel.network.OrganisationId;
import samenspel.network.Participation;
import samenspel.network.WaveId;
import samenspel.scenario.Capacity;
import samenspel.scenario.CoreProposal;
import samenspel.scenario.CoreProposals;
import samenspel.scenario.NamedScenario;
import samenspel.scenario.PairRule;
import samenspel.scenario.ProposalKind;
import samenspel.scenario.ScenarioChoice;
import samenspel.scenario.ScenarioRules;
import samenspel.scenario.ScenarioStart;
import samenspel.scenario.Scenarios;
import samenspel.study.Document;
import samenspel.text.Texts;

/// What a call chooses of a scenario.
record ScenarioOptions(ParseResult call, Texts texts) {
    private static final String TEAM = "--team";
    private static final String CORE = "--core";
    private static final String PROPOSE = "--propose";
    private static final String SIZE = "--size";
    private static final String EVERY_WAVE = "--every-wave";
    static final String CAPACITY = "--capacity";
    private static final String RULES = "--rules";
    private static final String SCENARIO = "--scenario";

    static final List<String> ALL = List.of(TEAM, CORE, PROPOSE, SIZE, EVERY_WAVE, RULES, SCENARIO);

    static Syntax options(Syntax syntax) {
        return syntax.text(TEAM, "ID,…").text(CORE, "ID,…").choice(PROPOSE, ProposalKind.class, "sectors|brokers|reach|capacity")
                .value(SIZE, ValueKind.NUMBER, "N").flag(EVERY_WAVE).text(RULES, "TIES=RULE,…").text(SCENARIO, "TEXT");
    }

    /// A scenario, under its name where the call changed nothing of it, and the proposal its core is from, if it is from one.
    record Chosen(NamedScenario scenario, Optional<CoreProposal> proposal) {
    }

    static boolean isNamed(ParseResult call) {
        return call.hasMatchedOption(SCENARIO);
    }

    /// @param study with its own scenarios, one of which the call may name to begin with, and its own capacity
    /// @param layer id; empty for the usual one
    /// @param wave  id; empty for the last
    Chosen of(Document study, String layer, String wave) throws Stop {
        Network network = study.network();
        NetworkLookup known = new NetworkLookup(network, texts);
        Optional<NamedScenario> kept = named(study);
        Optional<ScenarioChoice> named = kept.map(NamedScenario::choice);
        Layer in = layer.isEmpty() ? known.layer(named.map(one -> one.layer().value()).orElseGet(() -> Seen.opening(network).layersOf(network).getFirst().id().value())) : known.layer(layer);
        WaveId then = wave.isEmpty() ? known.wave(named.map(ScenarioChoice::wave).orElse(network.waves().getLast().id()).value()).id() : known.wave(wave).id();
        if (call.hasMatchedOption(TEAM) && words(call, TEAM).isEmpty()) {
            throw Stop.wrongUsage(texts.get("cli.scenario.empty-team"));
        }
        List<OrganisationId> teams = call.hasMatchedOption(TEAM) ? organisations(known, TEAM) : named.map(ScenarioChoice::teams).orElseGet(() -> ScenarioStart.teams(network, then));
        if (teams.isEmpty()) {
            throw Stop.wrongUsage(kept.map(one -> texts.get("cli.scenario.kept-no-team", one.name())).orElseGet(() -> texts.get("cli.scenario.no-team")));
        }
        checkProposal(kept.isPresent());
        boolean proposed = !call.hasMatchedOption(CORE) && (named.isEmpty() || call.hasMatchedOption(PROPOSE));
        Capacity usual = named.map(ScenarioChoice::capacity).orElseGet(study::capacityOrAssumed);
        Capacity capacity = call.hasMatchedOption(CAPACITY) ? Capacity.of(call.matchedOptionValue(CAPACITY, usual.partners())) : usual;
        Optional<CoreProposal> proposal = proposed ? Optional.of(proposal(new CoreProposals(network, in, teams), then, capacity)) : Optional.empty();
        List<OrganisationId> core = call.hasMatchedOption(CORE) ? organisations(known, CORE) : proposal.map(CoreProposal::core).or(() -> named.map(ScenarioChoice::core)).orElseThrow();
        checkMembers(network, then, teams, core);
        ScenarioRules rules = rules(named.map(ScenarioChoice::rules).orElse(ScenarioRules.USUAL));
        ScenarioChoice choice = new ScenarioChoice(teams, core, in.id(), then, rules, capacity);
        return new Chosen(kept.map(one -> one.as(choice)).orElseGet(() -> NamedScenario.notKept(choice)), proposal);
    }

    /// A confidential study does not say how others are called.
    private Optional<NamedScenario> named(Document study) throws Stop {
        String name = call.matchedOptionValue(SCENARIO, "").strip();
        Scenarios kept = study.scenarios();
        if (isNamed(call) && kept.named(name).isEmpty()) {
            String known = kept.all().stream().map(NamedScenario::name).collect(Collectors.joining(", "));
            throw Stop.wrongUsage(study.network().profile().confidential() || kept.isNone() ? texts.get("cli.scenario.unknown-only", name) : texts.get("cli.scenario.unknown", name, known));
        }
        return kept.named(name);
    }

    /// Refuses what says how a core is proposed where none is, or where it is proposed otherwise.
    private void checkProposal(boolean kept) throws Stop {
        List<String> how = Stream.of(PROPOSE, SIZE, EVERY_WAVE).filter(call::hasMatchedOption).toList();
        if (call.hasMatchedOption(CORE) && !how.isEmpty()) {
            throw Stop.wrongUsage(texts.get("cli.scenario.core-is-said", String.join(", ", how)));
        }
        if (kept && !how.isEmpty() && !call.hasMatchedOption(PROPOSE)) {
            throw Stop.wrongUsage(texts.get("cli.scenario.core-is-kept", String.join(", ", how)));
        }
        if (call.hasMatchedOption(SIZE) && call.matchedOptionValue(PROPOSE, ProposalKind.SECTORS).usual() == 0) {
            throw Stop.wrongUsage(texts.get("cli.scenario.no-size", call.matchedOptionValue(PROPOSE, ProposalKind.SECTORS).word()));
        }
    }

    /// Refuses members of team and core whom the call names and who can be neither.
    private void checkMembers(Network network, WaveId wave, List<OrganisationId> teams, List<OrganisationId> core) throws Stop {
        if (call.hasMatchedOption(CORE) && core.stream().anyMatch(teams::contains)) {
            throw Stop.wrongUsage(texts.get("cli.scenario.core-is-team", ids(core.stream().filter(teams::contains))));
        }
        List<OrganisationId> said = Stream.concat(call.hasMatchedOption(TEAM) ? teams.stream() : Stream.empty(), call.hasMatchedOption(CORE) ? core.stream() : Stream.empty()).toList();
        List<OrganisationId> gone = said.stream().filter(one -> network.fieldwork(wave).participationOf(one) == Participation.ABSENT).toList();
        if (!gone.isEmpty()) {
            throw Stop.wrongUsage(texts.get("cli.scenario.not-there", ids(gone.stream()), wave.value()));
        }
    }

    private static String ids(Stream<OrganisationId> organisations) {
        return organisations.map(OrganisationId::value).distinct().collect(Collectors.joining(", "));
    }

    private CoreProposal proposal(CoreProposals proposals, WaveId wave, Capacity capacity) {
        ProposalKind kind = call.matchedOptionValue(PROPOSE, ProposalKind.SECTORS);
        int usual = kind == ProposalKind.CAPACITY ? capacity.partners() : kind.usual();
        return proposals.of(kind, Math.max(1, call.matchedOptionValue(SIZE, usual)), wave, call.hasMatchedOption(EVERY_WAVE));
    }

    private List<OrganisationId> organisations(NetworkLookup known, String option) throws Stop {
        List<OrganisationId> found = new ArrayList<>();
        for (String id : words(call, option)) {
            found.add(known.organisation(id).id());
        }
        return found;
    }

    /// Such as `team-core=all`; the others as usual.
    private ScenarioRules rules(ScenarioRules usual) throws Stop {
        ScenarioRules rules = usual;
        Set<String> said = new HashSet<>();
        for (String word : words(call, RULES)) {
            String[] parts = word.split("=", 2);
            Optional<PairRule> rule = parts.length == 2 ? PairRule.of(parts[1].strip()) : Optional.empty();
            String known = Arrays.stream(PairRule.values()).map(PairRule::word).collect(Collectors.joining(", "));
            PairRule chosen = rule.orElseThrow(() -> Stop.wrongUsage(texts.get("cli.scenario.unknown-rule", word, known)));
            if (!said.add(parts[0].strip())) {
                throw Stop.wrongUsage(texts.get("cli.scenario.rule-twice", parts[0].strip()));
            }
            rules = switch (parts[0].strip()) {
                case "team-core" -> rules.withTeamCore(chosen);
                case "team-periphery" -> rules.withTeamPeriphery(chosen);
                case "core-core" -> rules.withCoreCore(chosen);
                case "core-periphery" -> rules.withCorePeriphery(chosen);
                default -> throw Stop.wrongUsage(texts.get("cli.scenario.unknown-rule", word, known));
            };
        }
        return rules;
    }

    static List<String> words(ParseResult call, String option) {
        return Arrays.stream(call.matchedOptionValue(option, "").split(",")).map(String::strip).filter(word -> !word.isEmpty()).toList();
    }
}
