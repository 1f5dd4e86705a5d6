package samenspel.exchange.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import samenspel.exchange.cells.Grid;
import samenspel.exchange.cells.Numerals;
import samenspel.text.Folding;

/// What the columns of a survey are that neither ask nor say who answers. When somebody answered, from where and how long says
/// nothing of an organisation and may be private.
final class SurveyTraits {
    /// What a survey may ask of the organisation itself; other questions than these may be about a person.
    private static final Map<String, ColumnRole> TRAITS = Map.of("sector", ColumnRole.SECTOR, "werkveld", ColumnRole.SECTOR, "access role", ColumnRole.ACCESS,
            "toegangsrol", ColumnRole.ACCESS, "toegangsorganisatie", ColumnRole.ACCESS, "short name", ColumnRole.SHORT_NAME, "korte naam", ColumnRole.SHORT_NAME,
            "afkorting", ColumnRole.SHORT_NAME);

    /// What a row is about where each has one question.
    private static final Set<String> QUESTION = Set.of("vraag", "question", "onderwerp", "thema", "topic", "theme");

    private final SurveyHeads heads;
    private final Grid below;
    private final ReadColumn[] columns;

    /// @param columns those that are known; empty ones are filled
    SurveyTraits(SurveyHeads heads, Grid below, ReadColumn[] columns) {
        this.heads = heads;
        this.below = below;
        this.columns = columns;
    }

    List<ReadColumn> all() {
        List<ReadColumn> all = new ArrayList<>();
        for (int at = 0; at < columns.length; at++) {
            columns[at] = columns[at] == null ? other(at) : columns[at];
            all.add(columns[at]);
        }
        return all;
    }

    private ReadColumn other(int at) {
        String heading = heads.names().get(at);
        boolean wave = ColumnRole.WAVE.fit(heading).filter(fit -> fit < 100).isPresent() && isFew(at);
        boolean layer = !wave && (ColumnRole.LAYER.fit(heading).isPresent() || QUESTION.contains(Folding.fold(heading))) && areLayers(at);
        boolean name = ColumnRole.NAME.fit(heading).isPresent() && Arrays.stream(columns).noneMatch(column -> column != null && column.role() == ColumnRole.NAME)
                && respondentIsNumber();
        ColumnRole role = wave ? ColumnRole.WAVE : layer ? ColumnRole.LAYER : name ? ColumnRole.NAME : TRAITS.getOrDefault(Folding.fold(heading), ColumnRole.NOT_USED);
        return ReadColumn.of(heading, role, role == ColumnRole.NOT_USED ? ColumnReason.REST : ColumnReason.HEADING);
    }

    /// Whether most of those who answer have several rows, each with another word.
    private boolean areLayers(int column) {
        int who = IntStream.range(0, columns.length).filter(at -> columns[at] != null && columns[at].role() == ColumnRole.RESPONDENT).findFirst().orElse(-1);
        List<Integer> waves = IntStream.range(0, columns.length).filter(at -> at != column && ColumnRole.WAVE.fit(heads.names().get(at)).filter(fit -> fit < 100).isPresent() && isFew(at)).boxed().toList();
        if (who < 0 || Arrays.stream(columns).anyMatch(one -> one != null && one.role() == ColumnRole.LAYER)) {
            return false;
        }
        Map<List<String>, Set<String>> of = new HashMap<>();
        Set<String> different = new HashSet<>();
        boolean each = true;
        for (Grid.Row row : below.rows()) {
            String word = row.cell(column);
            boolean said = !row.cell(who).isEmpty();
            List<String> whose = Stream.concat(Stream.of(row.cell(who)), waves.stream().map(row::cell)).toList();
            each &= !said || !word.isEmpty() && Numerals.number(word).isEmpty() && of.computeIfAbsent(whose, _ -> new HashSet<>()).add(word);
            different.add(word);
        }
        return each && different.size() > 1 && different.size() <= TieRows.MOST_LAYERS && of.values().stream().filter(words -> words.size() > 1).count() * 2 > of.size();
    }

    private boolean isFew(int column) {
        Set<String> different = below.column(column).stream().filter(cell -> !cell.isEmpty()).collect(Collectors.toSet());
        return !different.isEmpty() && different.size() < below.rows().size() && different.size() <= TieRows.MOST_WAVES;
    }

    private boolean respondentIsNumber() {
        return IntStream.range(0, columns.length).filter(at -> columns[at] != null && columns[at].role() == ColumnRole.RESPONDENT)
                .anyMatch(at -> below.column(at).stream().allMatch(cell -> cell.isEmpty() || Numerals.number(cell).isPresent()));
    }
}
