package samenspel.exchange.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
        boolean name = ColumnRole.NAME.fit(heading).isPresent() && Arrays.stream(columns).noneMatch(column -> column != null && column.role() == ColumnRole.NAME)
                && respondentIsNumber();
        ColumnRole role = wave ? ColumnRole.WAVE : name ? ColumnRole.NAME : TRAITS.getOrDefault(Folding.fold(heading), ColumnRole.NOT_USED);
        return ReadColumn.of(heading, role, role == ColumnRole.NOT_USED ? ColumnReason.REST : ColumnReason.HEADING);
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
