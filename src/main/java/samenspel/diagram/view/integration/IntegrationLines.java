package samenspel.diagram.view.integration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import samenspel.diagram.view.ViewCaptions;
import samenspel.network.Network;
import samenspel.network.OrganisationId;
import samenspel.scenario.Capacity;
import samenspel.scenario.DropOut;
import samenspel.scenario.IntegrationRole;
import samenspel.scenario.PlannedTie;
import samenspel.scenario.ScenarioNumber;
import samenspel.scenario.ScenarioOutcome;
import samenspel.text.Texts;

/// What the caption says of a scenario, in lines.
///
/// @param name how an organisation is called
/// @param ties the word for those of the layer
record IntegrationLines(ScenarioOutcome shown, Network network, Function<OrganisationId, String> name, String ties, Texts texts) {
    private static final int MOST_NAMED = 3;

    List<String> all() {
        List<String> lines = new ArrayList<>();
        leftOut().forEach(lines::add);
        lines.add(reach());
        if (!Double.isNaN(shown.now().meanDistance()) && !Double.isNaN(shown.then().meanDistance())) {
            lines.add(texts.get("view.integration.distance", shown.now().meanDistance(), shown.then().meanDistance(), shown.possible(ScenarioNumber.DISTANCE).isKnown() ? 0 : 1));
        }
        paths().forEach(lines::add);
        if (shown.possible(ScenarioNumber.OVER).thenMost() > 0) {
            lines.add(texts.get("view.integration.over", shown.choice().capacity().partners(), words().many(ScenarioNumber.OVER), words().then(ScenarioNumber.OVER)));
        }
        if (shown.unknownTies() > 0) {
            lines.add(texts.get("view.integration.unknown-ties", shown.unknownTies()));
        }
        network.layer(shown.choice().layer()).stream().flatMap(layer -> ViewCaptions.leftOut(network, layer, shown.choice().wave(), texts)).forEach(lines::add);
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

    String named(List<OrganisationId> some) {
        String first = some.isEmpty() ? texts.get("scenario.said.nobody") : some.stream().limit(MOST_NAMED).map(name).collect(Collectors.joining(", "));
        return some.size() <= MOST_NAMED ? first : first + texts.get("scenario.said.more", some.size() - MOST_NAMED);
    }

    /// Who is chosen and not there, those absent in the wave and those who are in no wave any more.
    private Stream<String> leftOut() {
        Map<Boolean, List<OrganisationId>> left = shown.leftOut().stream().collect(Collectors.partitioningBy(id -> network.organisation(id).isPresent()));
        List<OrganisationId> absent = left.getOrDefault(true, List.of());
        int gone = left.getOrDefault(false, List.of()).size();
        return Stream.concat(absent.isEmpty() ? Stream.empty() : Stream.of(texts.get("scenario.said.absent", absent.size(), named(absent))),
                gone == 0 ? Stream.empty() : Stream.of(texts.get("scenario.said.gone", gone)));
    }

    private int others() {
        return shown.roles().size() - shown.count(IntegrationRole.TEAM);
    }

    /// Numbers that are no findings, because the rules make them so, else who is near.
    private String reach() {
        List<String> said = new ArrayList<>();
        if (shown.isByRule(ScenarioNumber.TEAM_TIES)) {
            said.add(texts.get("view.integration.rule-team", shown.count(IntegrationRole.CORE)));
        }
        if (shown.isByRule(ScenarioNumber.WITHIN_TWO)) {
            said.add(texts.get("view.integration.rule-reach", now(), others()));
        }
        return said.isEmpty() ? texts.get("view.integration.reach", now(), words().then(ScenarioNumber.WITHIN_TWO), others()) : String.join(" ", said);
    }

    private PossibleWords words() {
        return new PossibleWords(shown, texts);
    }

    private String now() {
        return words().now(ScenarioNumber.WITHIN_TWO);
    }

    /// Who loses a path to the team, who has none, and who loses it when one of the core drops out.
    private Stream<String> paths() {
        List<OrganisationId> lost = shown.lostPath();
        List<OrganisationId> unreached = shown.unreached();
        Optional<DropOut> worst = shown.dropOuts().stream().max(Comparator.comparingInt((DropOut one) -> one.cutOff().size()).thenComparing(DropOut::core, Comparator.reverseOrder()));
        Stream<String> losing = words().isOne(ScenarioNumber.LOST_PATH) && lost.isEmpty() ? Stream.empty()
                : Stream.of(words().isOne(ScenarioNumber.LOST_PATH) ? texts.get("scenario.said.path-lost", lost.size(), named(lost)) : texts.get("scenario.said.path-lost-known", words().then(ScenarioNumber.LOST_PATH), named(lost)));
        if (worst.isEmpty() || unreached.size() == others()) {
            return Stream.concat(losing, unreached.isEmpty() || worst.isEmpty() ? Stream.empty() : Stream.of(texts.get("scenario.said.nobody-reaches")));
        }
        Stream<String> without = unreached.isEmpty() ? Stream.empty() : Stream.of(texts.get("scenario.said.unreached", unreached.size(), others(), named(unreached), shown.unknownTies() > 0 ? 1 : 0));
        return Stream.of(losing, without, Stream.of(without(worst.get()))).flatMap(each -> each);
    }

    private String without(DropOut worst) {
        if (!words().isOne(ScenarioNumber.CUT_OFF)) {
            return texts.get("scenario.said.cut-off-known", words().then(ScenarioNumber.CUT_OFF));
        }
        int reaching = others() - shown.unreached().size();
        String nobody = reaching == others() ? texts.get("scenario.said.nobody-cut-off") : texts.get("scenario.said.none-of-them-cut-off", reaching);
        return worst.cutOff().isEmpty() ? nobody : texts.get("view.integration.cut-off", worst.cutOff().size());
    }
}
