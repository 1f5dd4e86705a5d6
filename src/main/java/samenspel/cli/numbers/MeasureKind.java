package samenspel.cli.numbers;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Stream;
import samenspel.cli.call.Stop;
import samenspel.measure.MeasureWords;
import samenspel.measure.between.LayersMeasure;
import samenspel.measure.between.PairMeasure;
import samenspel.measure.whole.NetworkMeasure;
import samenspel.study.numbers.Explained;
import samenspel.study.numbers.WholeTopic;
import samenspel.study.numbers.organisation.OrganisationColumn;
import samenspel.text.Texts;

/// What is measured: whole networks, each organisation in them, ties between sectors, two layers, or two waves.
enum MeasureKind {
    NETWORK(WholeTopic.NETWORK, NetworkMeasure.values()),
    ORGANISATION(WholeTopic.NETWORK),
    SECTOR(WholeTopic.NETWORK, NetworkMeasure.SECTOR_BLOCKS),
    LAYERS(WholeTopic.LAYERS, Stream.<MeasureWords[]>of(LayersMeasure.values(), PairMeasure.values()).flatMap(Stream::of).toArray(MeasureWords[]::new)),
    WAVES(WholeTopic.WAVES, PairMeasure.values());

    private static final Set<NetworkMeasure> OF_ORGANISATIONS = EnumSet.of(NetworkMeasure.CORE, NetworkMeasure.CUTPOINTS, NetworkMeasure.COMMUNITIES, NetworkMeasure.LAMBDA_SETS,
            NetworkMeasure.KEY_PLAYERS_REACH, NetworkMeasure.KEY_PLAYERS_REMOVAL);

    private final WholeTopic topic;
    private final List<MeasureWords> whole;

    MeasureKind(WholeTopic topic, MeasureWords... whole) {
        this.topic = topic;
        this.whole = List.of(whole);
    }

    /// Where is measured.
    WholeTopic topic() {
        return topic;
    }

    /// The ids of all measures of this kind, in their order.
    List<String> ids() {
        return this == ORGANISATION ? OrganisationColumn.measures().stream().map(OrganisationColumn::id).toList() : whole.stream().map(MeasureWords::id).toList();
    }

    /// The measures that a list with commas names, each once, in its order.
    ///
    /// @throws Stop for one that is not of this kind
    List<String> named(String list, Texts texts) throws Stop {
        for (String word : words(list).toList()) {
            if (!ids().contains(word) && !(this == ORGANISATION && OrganisationColumn.ofId(word).isPresent())) {
                String unknown = texts.get("cli.unknown.measure", word, String.join(", ", ids()));
                throw Stop.wrongUsage(of(word).map(other -> texts.get("cli.measure.other-kind", unknown, other)).orElse(unknown));
            }
        }
        return words(list).distinct().toList();
    }

    /// What has a measure, as the command line calls it.
    private static Optional<String> of(String measure) {
        return Stream.of(values()).filter(kind -> kind.ids().contains(measure)).findFirst().map(kind -> kind.name().toLowerCase(Locale.ROOT));
    }

    private static Stream<String> words(String list) {
        return Stream.of(list.split(",", -1)).map(String::strip);
    }

    /// Whether what these measures say has organisations in it.
    boolean tellsWho(List<String> measures) {
        return this == ORGANISATION || measures(measures).stream().anyMatch(OF_ORGANISATIONS::contains);
    }

    /// Those of whole networks.
    List<MeasureWords> measures(List<String> ids) {
        return ids.stream().map(this::measure).toList();
    }

    private MeasureWords measure(String id) {
        return whole.stream().filter(measure -> measure.id().equals(id)).findFirst().orElseThrow();
    }

    static List<OrganisationColumn> columns(List<String> ids) {
        return ids.stream().map(id -> OrganisationColumn.ofId(id).orElseThrow()).toList();
    }

    /// For each id what the measure is called, and a line each of what explains it.
    SequencedMap<String, List<String>> explained(List<String> ids, Texts texts) {
        SequencedMap<String, List<String>> explained = new LinkedHashMap<>();
        ids.forEach(id -> explained.put(id, this == ORGANISATION ? explained(OrganisationColumn.ofId(id).orElseThrow(), texts)
                : explained(Explained.of(measure(id), texts), texts)));
        return explained;
    }

    private static List<String> explained(Explained measure, Texts texts) {
        return Stream.concat(Stream.of(measure.word()), measure.lines(texts).stream()).toList();
    }

    private static List<String> explained(OrganisationColumn column, Texts texts) {
        return column.words().map(measure -> explained(Explained.of(measure, texts), texts)).orElse(List.of(column.name(texts)));
    }
}
