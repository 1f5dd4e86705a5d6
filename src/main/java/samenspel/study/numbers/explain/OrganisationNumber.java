package samenspel.study.numbers.explain;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import samenspel.diagram.seen.NameMode;
import samenspel.diagram.seen.Names;
import samenspel.measure.MeasureWords;
import samenspel.measure.Ranking;
import samenspel.measure.organisation.OrganisationValue;
import samenspel.network.Layer;
import samenspel.network.Network;
import samenspel.network.OrganisationId;
import samenspel.network.Participation;
import samenspel.network.WaveId;
import samenspel.study.Cards;
import samenspel.study.Document;
import samenspel.study.View;
import samenspel.study.numbers.Explained;
import samenspel.study.numbers.OrganisationWords;
import samenspel.study.numbers.organisation.OrganisationColumn;
import samenspel.study.numbers.organisation.OrganisationTable;
import samenspel.study.numbers.organisation.PlacedColumn;
import samenspel.text.Texts;

/// The number of one organisation in a layer and wave, or between two waves.
///
/// @param column   one of a measure
/// @param ranking  of all of whom enough is known
/// @param capacity against which partners are held
public record OrganisationNumber(Network network, NameMode names, PlacedColumn column, OrganisationId whom, OrganisationValue value, Ranking ranking,
                                 Optional<Integer> capacity) implements QuotedNumber {

    /// @param table with this column in it
    public static OrganisationNumber of(OrganisationTable table, PlacedColumn column, OrganisationId whom, NameMode names) {
        return new OrganisationNumber(table.network(), names, column, whom, table.value(column, whom), table.ranking(column), table.capacity());
    }

    /// Worked out for one column.
    ///
    /// @param whom empty, or no longer there, for the first in rank
    /// @return empty where nobody has a rank
    public static Optional<QuotedNumber> in(Network network, PlacedColumn column, Optional<OrganisationId> whom, NameMode names, Optional<Integer> capacity) {
        OrganisationTable table = OrganisationTable.of(network, List.of(column), capacity);
        return whom.filter(id -> network.organisation(id).isPresent()).or(() -> table.ranking(column).ranked().stream().findFirst().map(Ranking.Ranked::organisation))
                .map(one -> of(table, column, one, names));
    }

    /// In the layer and wave looked at, of the organisation selected or the first in rank.
    public static Optional<QuotedNumber> lookedAt(Document document, View view, OrganisationColumn column) {
        Network network = document.network();
        return Cards.layerLookedAt(network, view).flatMap(layer -> PlacedColumn.of(column, network, layer.id(), view.seen().lens().wave()))
                .flatMap(placed -> in(network, placed, view.onlySelected(), view.seen().names(), document.capacity()));
    }

    @Override
    public MeasureWords measure() {
        return column.column().words().orElseThrow();
    }

    @Override
    public OrganisationNumber called(NameMode other) {
        return new OrganisationNumber(network, other, column, whom, value, ranking, capacity);
    }

    @Override
    public OrganisationNumber of(Network other) {
        return new OrganisationNumber(other, names, column, whom, value, ranking, capacity);
    }

    @Override
    public Explanation explained(Texts texts) {
        return new Writer(this, texts).explanation();
    }

    /// The waves it is measured in.
    private List<WaveId> waves() {
        return Stream.concat(column.since().stream(), column.wave().stream()).toList();
    }

    private boolean isSilent() {
        return waves().stream().anyMatch(wave -> network.fieldwork(wave).participationOf(whom) == Participation.NOT_ANSWERED);
    }

    private record Writer(OrganisationNumber number, Texts texts, PlaceWords place, Layer layer, String name) {
        Writer(OrganisationNumber number, Texts texts) {
            this(number, texts, number.column.layer(number.network).orElseThrow());
        }

        private Writer(OrganisationNumber number, Texts texts, Layer layer) {
            this(number, texts, new PlaceWords(number.network, List.of(layer), number.waves(), false, texts), layer,
                    Names.of(number.network, number.names.inWords(), texts.language()).of(number.whom));
        }

        Explanation explanation() {
            Explained measure = Explained.of(number.measure(), texts);
            String base = place.base(measure) + number.capacity.filter(_ -> number.column.column().needsCapacity()).map(capacity -> " " + texts.get("explain.capacity", capacity)).orElse("");
            return new Explanation(measure, here(), base, sentence(measure));
        }

        private String here() {
            String key = isOpen() ? "explain.here.open" : number.value instanceof OrganisationValue.Undefined ? "explain.here.none" : "explain.here";
            return joined(texts.get(key, name, ranked(value())), remark());
        }

        private boolean isOpen() {
            return number.value instanceof OrganisationValue.Known(double _, var _, boolean open) && open;
        }

        private String value() {
            OrganisationWords words = new OrganisationWords(texts);
            boolean full = isOpen() && number.value.leastToMost().isEmpty();
            String said = full ? words.full(number.column.column(), number.value) : words.of(number.column.column(), number.value);
            return said.startsWith("-") ? "−" + said.substring(1) : said;
        }

        private String ranked(String said) {
            return rank().map(rank -> texts.get("explain.value", said, rank)).orElse(said);
        }

        private Optional<String> rank() {
            return new RankWords(texts).of(number.ranking, number.whom, isCounted());
        }

        private String remark() {
            return new OrganisationWords(texts).remark(number.column.column(), number.value).orElse("");
        }

        private boolean isCounted() {
            return texts.has(countedKey());
        }

        private String countedKey() {
            return number.measure().nameKey() + ".counted";
        }

        private String counted(double value) {
            return texts.get(countedKey(), value, place.words().kind(layer));
        }

        private String sentence(Explained measure) {
            String about = place.about(measure.facts().reads());
            String word = measure.quoted(texts);
            return switch (number.value) {
                case OrganisationValue.Known(double known, var _, boolean open) -> open ? open(known, word, about) : isCounted()
                        ? joined(texts.get("explain.sentence.counted", place.when(), name, ranked(counted(known)), about), remark())
                        : texts.get("explain.sentence", place.when(), word, name, ranked(value()), about);
                case OrganisationValue.Unknown _ -> texts.get("explain.sentence.unknown", place.when(), word, name, about, remark());
                case OrganisationValue.Absent _ -> texts.get("explain.sentence.absent", place.when(), name, about);
                case OrganisationValue.Undefined(var why) -> texts.get("explain.sentence.undefined", place.when(), word, name, about, texts.get(why.key()));
            };
        }

        private String open(double known, String word, String about) {
            String reason = joined(texts.get(number.isSilent() ? "explain.open.silent" : "explain.open.change"), number.value.leastToMost().isPresent() ? remark() : "");
            return isCounted() ? texts.get("explain.sentence.counted.open", place.when(), name, counted(known), about, reason)
                    : texts.get("explain.sentence.open", place.when(), word, name, value(), about, reason);
        }

        private static String joined(String one, String other) {
            return other.isEmpty() ? one : one + " " + other;
        }
    }
}
