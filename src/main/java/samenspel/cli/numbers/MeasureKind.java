package samenspel.cli.numbers;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Stream;
import samenspel.cli.call.Stop;
import samenspel.measure.whole.NetworkMeasure;
import samenspel.study.numbers.Explained;
import samenspel.study.numbers.organisation.OrganisationColumn;
import samenspel.text.Texts;

/// What is measured: whole networks, or each organisation in them.
enum MeasureKind {
    NETWORK,
    ORGANISATION;

    private static final Set<NetworkMeasure> OF_ORGANISATIONS = EnumSet.of(NetworkMeasure.CORE, NetworkMeasure.COMMUNITIES, NetworkMeasure.LAMBDA_SETS,
            NetworkMeasure.KEY_PLAYERS_REACH, NetworkMeasure.KEY_PLAYERS_REMOVAL);

    /// The ids of all measures of this kind, in their order.
    List<String> ids() {
        return switch (this) {
            case NETWORK -> Arrays.stream(NetworkMeasure.values()).map(NetworkMeasure::id).toList();
            case ORGANISATION -> OrganisationColumn.measures().stream().map(OrganisationColumn::id).toList();
        };
    }

    /// The measures that a list with commas names, each once, in its order.
    ///
    /// @throws Stop for one that is not of this kind
    List<String> named(String list, Texts texts) throws Stop {
        for (String word : words(list).toList()) {
            if (!ids().contains(word) && !(this == ORGANISATION && OrganisationColumn.ofId(word).isPresent())) {
                throw Stop.wrongUsage(texts.get("cli.unknown.measure", word, String.join(", ", ids())));
            }
        }
        return words(list).distinct().toList();
    }

    private static Stream<String> words(String list) {
        return Arrays.stream(list.split(",", -1)).map(String::strip);
    }

    /// Whether what these measures say has organisations in it.
    boolean tellsWho(List<String> measures) {
        return this == ORGANISATION || networkMeasures(measures).stream().anyMatch(OF_ORGANISATIONS::contains);
    }

    static List<NetworkMeasure> networkMeasures(List<String> ids) {
        return ids.stream().map(id -> NetworkMeasure.ofId(id).orElseThrow()).toList();
    }

    static List<OrganisationColumn> columns(List<String> ids) {
        return ids.stream().map(id -> OrganisationColumn.ofId(id).orElseThrow()).toList();
    }

    /// For each id what the measure is called, and a line each of what explains it.
    SequencedMap<String, List<String>> explained(List<String> ids, Texts texts) {
        SequencedMap<String, List<String>> explained = new LinkedHashMap<>();
        ids.forEach(id -> explained.put(id, this == NETWORK ? explained(Explained.of(NetworkMeasure.ofId(id).orElseThrow(), texts), texts)
                : explained(OrganisationColumn.ofId(id).orElseThrow(), texts)));
        return explained;
    }

    private static List<String> explained(Explained measure, Texts texts) {
        return Stream.concat(Stream.of(measure.word()), measure.lines(texts).stream()).toList();
    }

    private static List<String> explained(OrganisationColumn column, Texts texts) {
        return column.words().map(measure -> explained(Explained.of(measure, texts), texts)).orElse(List.of(column.name(texts)));
    }
}
