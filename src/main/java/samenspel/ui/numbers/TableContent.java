package samenspel.ui.numbers;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import samenspel.measure.Ranking;
import samenspel.measure.organisation.OrganisationValue;
import samenspel.network.OrganisationId;
import samenspel.study.numbers.OrganisationRows;
import samenspel.study.numbers.OrganisationWords;
import samenspel.study.numbers.organisation.OrganisationTable.Scale;
import samenspel.study.numbers.organisation.PlacedColumn;
import samenspel.study.numbers.organisation.WhoWords;
import samenspel.text.Texts;

/// What the table says now, as its cells ask for it.
final class TableContent {
    private final OrganisationRows rows;
    private final WhoWords who;
    private final OrganisationWords words;
    private final Predicate<PlacedColumn> there;
    private final Texts texts;
    private final Map<PlacedColumn, Scale> scales = new HashMap<>();
    private final Map<PlacedColumn, Map<OrganisationId, Integer>> ranks = new HashMap<>();

    /// @param there whether a column is of the network as it is now
    TableContent(OrganisationRows rows, Predicate<PlacedColumn> there, Texts texts) {
        this.rows = rows;
        this.who = WhoWords.of(rows.network(), rows.names(), texts);
        this.words = new OrganisationWords(texts);
        this.there = there;
        this.texts = texts;
    }

    OrganisationRows rows() {
        return rows;
    }

    WhoWords who() {
        return who;
    }

    OrganisationWords words() {
        return words;
    }

    boolean isThere(PlacedColumn column) {
        return there.test(column);
    }

    /// Empty while it is being worked out.
    Optional<OrganisationValue> value(PlacedColumn column, OrganisationId id) {
        return rows.table().values().containsKey(column) ? Optional.of(rows.table().value(column, id)) : Optional.empty();
    }

    Scale scale(PlacedColumn column) {
        return scales.computeIfAbsent(column, one -> rows.table().values().containsKey(one) ? rows.table().scale(one) : new Scale(0, 0));
    }

    /// What there is to know of a number: its place among all, and what ties that are unknown could make of it.
    String told(PlacedColumn column, OrganisationId id, OrganisationValue value) {
        return Stream.concat(rank(column, id).stream(), words.remark(column.column(), value).stream()).collect(Collectors.joining("\n"));
    }

    private Optional<String> rank(PlacedColumn column, OrganisationId id) {
        Map<OrganisationId, Integer> places = ranks.computeIfAbsent(column, one -> rows.table().ranking(one).ranked().stream()
                .collect(Collectors.toMap(Ranking.Ranked::organisation, Ranking.Ranked::rank)));
        return Optional.ofNullable(places.get(id)).map(rank -> texts.get(places.values().stream().filter(rank::equals).count() > 1
                ? "numbers.rank.joint" : "numbers.rank", rank, places.size()));
    }
}
