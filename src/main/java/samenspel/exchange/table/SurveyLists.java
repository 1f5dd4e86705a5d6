package samenspel.exchange.table;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import samenspel.exchange.cells.Grid;
import samenspel.exchange.survey.NamesInCell;
import samenspel.exchange.survey.RespondentHeading;

/// Recognises a survey in which respondents name several organisations in one cell, as forms write the boxes that were ticked.
final class SurveyLists {
    private static final int FEWEST = 2;
    private static final int MOST_ROWS = 5_000;
    private static final Pattern QUESTION = Pattern.compile(".*\\p{L}\\s*\\?\\s*");
    /// What a survey tool calls a question of which it does not give the words.
    private static final Pattern CODE = Pattern.compile("(q|v|vr|vraag|question|var|item)[\\s_.]?\\d{1,3}([_.]\\d{1,3})*", Pattern.CASE_INSENSITIVE);

    private final Grid grid;
    private final SurveyHeads heads;
    private final Grid below;
    private final KnownNames known;

    private SurveyLists(Grid grid, SurveyHeads heads, KnownNames known) {
        this.grid = grid;
        this.heads = heads;
        this.below = grid.after(heads.rows().getLast());
        this.known = known;
    }

    /// Such a survey, if a heading says who answers and at least one cell holds more than one name or a heading asks for one. A mere
    /// code above who answers is enough where each cell below it is another name.
    static Optional<TableShape> of(Grid grid, KnownNames known) {
        if (grid.width() < 2 || grid.rows().size() < FEWEST + 1 || grid.rows().size() > MOST_ROWS) {
            return Optional.empty();
        }
        SurveyHeads heads = SurveyHeads.of(grid);
        Map<Integer, ReadColumn> columns = columns(grid, heads, known);
        if (columns.isEmpty()) {
            return Optional.empty();
        }
        ReadColumn[] all = new ReadColumn[grid.width()];
        columns.forEach((at, column) -> all[at] = column);
        Grid below = grid.after(heads.rows().getLast());
        return Optional.of(new TableShape.Survey(new TableForm(TableKind.NOMINATIONS, heads.rows(), new SurveyTraits(heads, below, all).all()), below));
    }

    /// Who answers and whom they name, by column; none if it is no such survey.
    static Map<Integer, ReadColumn> columns(Grid grid, SurveyHeads heads, KnownNames known) {
        return new SurveyLists(grid, heads, known).columns();
    }

    private Map<Integer, ReadColumn> columns() {
        Map<Integer, ReadColumn> best = Map.of();
        for (int at = 0; at < grid.width(); at++) {
            Map<Integer, ReadColumn> columns = answeredBy(at);
            best = columns.size() > best.size() ? columns : best;
        }
        return best;
    }

    private Map<Integer, ReadColumn> answeredBy(int who) {
        String heading = heads.names().get(who);
        Set<String> names = filled(who).stream().collect(Collectors.toSet());
        boolean each = names.size() * 2 > filled(who).size();
        boolean coded = CODE.matcher(heading.strip()).matches() && names.size() == filled(who).size() && names.size() > FEWEST;
        if (!coded && RespondentHeading.of(heading).compareTo(RespondentHeading.NAME) < 0 || names.size() < FEWEST || !each) {
            return Map.of();
        }
        Map<Integer, ReadColumn> columns = new TreeMap<>();
        boolean several = false;
        for (int at = 0; at < grid.width(); at++) {
            NamesInCell parted = NamesInCell.of(filled(at), word -> names.contains(word) || known.has(word));
            if (at != who && names(at, parted, names)) {
                columns.put(at, new ReadColumn(heads.names().get(at), ColumnRole.MENTIONS, "", heads.names().get(at), "", ColumnReason.CELLS));
                several |= filled(at).stream().anyMatch(parted::parts);
            }
        }
        boolean asked = !isQuestion(heading) && names.size() == filled(who).size() && !grid.rows().getFirst().cells().contains("") && columns.keySet().stream().anyMatch(at -> at > who && isQuestion(heads.names().get(at)));
        if (!several && !asked || isOfSeveral(who, names)) {
            return Map.of();
        }
        columns.put(who, ReadColumn.of(heading, ColumnRole.RESPONDENT, ColumnReason.NAMES));
        return columns;
    }

    private static boolean isQuestion(String heading) {
        return QUESTION.matcher(heading.strip()).matches();
    }

    /// Whether cells name several who answer; a mark may stand in a name too.
    private boolean isOfSeveral(int who, Set<String> names) {
        NamesInCell parted = NamesInCell.of(filled(who), _ -> false);
        List<String> parts = filled(who).stream().filter(parted::parts).toList();
        return parts.size() * 3 > filled(who).size() || parts.stream().anyMatch(cell -> parted.in(cell).stream().anyMatch(names::contains));
    }

    /// Whether half of those named in a column answer, or half of those who answer are named.
    private boolean names(int column, NamesInCell parted, Set<String> answering) {
        Set<String> named = new HashSet<>();
        filled(column).forEach(cell -> named.addAll(parted.in(cell)));
        long common = named.stream().filter(name -> answering.contains(name) || known.has(name)).count();
        boolean tool = RespondentHeading.of(heads.names().get(column)) == RespondentHeading.TOOL;
        return !tool && common >= FEWEST && (common * 2 >= named.size() || common * 2 >= answering.size() && answering.size() > FEWEST);
    }

    private List<String> filled(int column) {
        return below.rows().stream().map(row -> row.cell(column)).filter(cell -> !cell.isEmpty()).toList();
    }
}
