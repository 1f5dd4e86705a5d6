package samenspel.cli.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.ParseResult;
import samenspel.cli.call.NetworkLookup;
import samenspel.cli.call.Stop;
import samenspel.cli.call.Syntax;
import samenspel.cli.call.ValueKind;
import samenspel.diagram.seen.Seen;
import samenspel.network.Layer;
import samenspel.network.Network;
import samenspel.network.OrganisationId;
import samenspel.network.WaveId;
import samenspel.scenario.CoreProposal;
import samenspel.scenario.CoreProposals;
import samenspel.scenario.PairRule;
import samenspel.scenario.ProposalKind;
import samenspel.scenario.ScenarioChoice;
import samenspel.scenario.ScenarioRules;
import samenspel.scenario.ScenarioStart;
import samenspel.text.Texts;

/// What a call chooses of a scenario.
record ScenarioOptions(ParseResult call, Texts texts) {
    private static final String TEAM = "--team";
    private static final String CORE = "--core";
    private static final String PROPOSE = "--propose";
    private static final String SIZE = "--size";
    private static final String EVERY_WAVE = "--every-wave";
    private static final String RULES = "--rules";

    static Syntax options(Syntax syntax) {
        return syntax.text(TEAM, "ID,…").text(CORE, "ID,…").choice(PROPOSE, ProposalKind.class, "sectors|brokers|reach|capacity")
                .value(SIZE, ValueKind.CAPACITY, "N").flag(EVERY_WAVE).text(RULES, "TIES=RULE,…");
    }

    /// A choice, and the proposal its core is from, if it is from one.
    record Chosen(ScenarioChoice choice, Optional<CoreProposal> proposal) {
    }

    /// @param layer id; empty for the usual one
    /// @param wave  id; empty for the last
    Chosen of(Network network, String layer, String wave) throws Stop {
        NetworkLookup known = new NetworkLookup(network, texts);
        Layer in = layer.isEmpty() ? Seen.opening(network).layersOf(network).getFirst() : known.layer(layer);
        WaveId then = wave.isEmpty() ? network.waves().getLast().id() : known.wave(wave).id();
        List<OrganisationId> teams = call.hasMatchedOption(TEAM) ? organisations(known, TEAM) : ScenarioStart.teams(network, then);
        if (teams.isEmpty()) {
            throw Stop.wrongUsage(texts.get("cli.scenario.no-team"));
        }
        Optional<CoreProposal> proposal = call.hasMatchedOption(CORE) ? Optional.empty() : Optional.of(proposal(network, in, then, teams));
        List<OrganisationId> core = proposal.isPresent() ? proposal.get().core() : organisations(known, CORE);
        ScenarioChoice choice = ScenarioChoice.of(teams, core, in.id(), then).with(rules()).withCapacity(call.matchedOptionValue("--capacity", ScenarioChoice.USUAL_CAPACITY));
        return new Chosen(choice, proposal);
    }

    private CoreProposal proposal(Network network, Layer layer, WaveId wave, List<OrganisationId> teams) {
        ProposalKind kind = call.matchedOptionValue(PROPOSE, ProposalKind.SECTORS);
        int usual = kind == ProposalKind.CAPACITY ? call.matchedOptionValue("--capacity", kind.usual()) : kind.usual();
        return new CoreProposals(network, layer, teams).of(kind, Math.max(1, call.matchedOptionValue(SIZE, usual)), wave, call.hasMatchedOption(EVERY_WAVE));
    }

    private List<OrganisationId> organisations(NetworkLookup known, String option) throws Stop {
        List<OrganisationId> found = new ArrayList<>();
        for (String id : words(call, option)) {
            found.add(known.organisation(id).id());
        }
        return found;
    }

    /// Such as `team-core=all`; the others as usual.
    private ScenarioRules rules() throws Stop {
        ScenarioRules rules = ScenarioRules.USUAL;
        for (String word : words(call, RULES)) {
            String[] parts = word.split("=", 2);
            Optional<PairRule> rule = parts.length == 2 ? PairRule.of(parts[1].strip()) : Optional.empty();
            String known = Arrays.stream(PairRule.values()).map(PairRule::word).collect(Collectors.joining(", "));
            PairRule said = rule.orElseThrow(() -> Stop.wrongUsage(texts.get("cli.scenario.unknown-rule", word, known)));
            rules = switch (parts[0].strip()) {
                case "team-core" -> rules.withTeamCore(said);
                case "team-periphery" -> rules.withTeamPeriphery(said);
                case "core-core" -> rules.withCoreCore(said);
                case "core-periphery" -> rules.withCorePeriphery(said);
                default -> throw Stop.wrongUsage(texts.get("cli.scenario.unknown-rule", word, known));
            };
        }
        return rules;
    }

    static List<String> words(ParseResult call, String option) {
        return Arrays.stream(call.matchedOptionValue(option, "").split(",")).map(String::strip).filter(word -> !word.isEmpty()).toList();
    }
}
