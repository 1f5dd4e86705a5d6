package samenspel.exchange.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import samenspel.exchange.cells.Grid;
import samenspel.exchange.cells.Numerals;
import samenspel.text.Folding;

/// Recognises a survey of one row a respondent: a column that says who answers, and columns that ask about organisations
/// (a roster) or hold the names they mention (nominations). Taken for one only if those who answer are among those asked
/// about or mentioned, or known from a list beside it.
final class SurveyShapes {
    /// What a survey may ask of the organisation itself; other questions than these may be about a person.
    private static final Map<String, ColumnRole> TRAITS = Map.of("sector", ColumnRole.SECTOR, "werkveld", ColumnRole.SECTOR, "access role", ColumnRole.ACCESS,
            "toegangsrol", ColumnRole.ACCESS, "toegangsorganisatie", ColumnRole.ACCESS, "short name", ColumnRole.SHORT_NAME, "korte naam", ColumnRole.SHORT_NAME,
            "afkorting", ColumnRole.SHORT_NAME);
    private static final int FEWEST = 3;
    private static final Pattern MENTION = Pattern.compile(
            "(?i)[\\s_.-]*(mention|nomination|nominatie|genoemde?|noem|vermelding|contact(persoon)?|partner|naam|name|organisatie|organi[sz]ation|org|alter)$");

    private final Grid grid;
    private final KnownNames known;
    private final SurveyHeads heads;
    private final Grid below;
    private final ReadColumn[] columns;

    private SurveyShapes(Grid grid, KnownNames known) {
        this.grid = grid;
        this.known = known;
        this.heads = SurveyHeads.of(grid);
        this.below = grid.after(heads.rows().getLast());
        this.columns = new ReadColumn[grid.width()];
    }

    static Optional<TableShape> of(Grid grid, KnownNames known) {
        return grid.width() > FEWEST && grid.rows().size() > 1 ? new SurveyShapes(grid, known).shape() : Optional.empty();
    }

    /// The columns that ask, as headings say; all others are not used. For a table somebody says is a survey.
    static TableForm form(Grid grid, TableKind kind, KnownNames known) {
        return new SurveyShapes(grid, known).asked(kind).form(kind);
    }

    private Optional<TableShape> shape() {
        if (below.isEmpty()) {
            return Optional.empty();
        }
        groups().values().forEach(this::ask);
        boolean asks = IntStream.range(0, columns.length).anyMatch(at -> columns[at] != null);
        if (!asks || !respondent()) {
            return Optional.empty();
        }
        boolean roster = Arrays.stream(columns).anyMatch(column -> column != null && column.role() == ColumnRole.ANSWER);
        return Optional.of(new TableShape.Survey(form(roster ? TableKind.ROSTER : TableKind.NOMINATIONS), below));
    }

    private SurveyShapes asked(TableKind kind) {
        groups().forEach((_, group) -> group.forEach((at, question) -> columns[at] = kind == TableKind.ROSTER ? answer(at, question) : mention(at, question)));
        if (kind == TableKind.ROSTER && Arrays.stream(columns).noneMatch(Objects::nonNull)) {
            named();
        }
        respondent();
        return this;
    }

    /// Headings that are names and nothing else: the columns of answers ask about whom they name.
    private void named() {
        for (int at = 1; at < columns.length; at++) {
            String name = heads.names().get(at);
            if (!name.isBlank() && holdsAnswers(at)) {
                columns[at] = answer(at, new SurveyQuestion("", "", name));
            }
        }
    }

    /// The questions of each layer and wave, by column.
    private Map<String, Map<Integer, SurveyQuestion>> groups() {
        Map<String, Map<Integer, SurveyQuestion>> groups = new LinkedHashMap<>();
        for (int at = 0; at < grid.width(); at++) {
            int column = at;
            SurveyQuestion.of(heads.names().get(at)).or(() -> SurveyQuestion.of(grid.rows().getFirst().cell(column))).ifPresent(question ->
                    groups.computeIfAbsent(question.layer() + "\n" + question.wave(), _ -> new TreeMap<>()).put(column, question));
        }
        return groups;
    }

    private void ask(Map<Integer, SurveyQuestion> group) {
        long different = group.values().stream().map(SurveyQuestion::organisation).distinct().count();
        boolean answers = group.keySet().stream().allMatch(this::holdsAnswers);
        boolean words = group.keySet().stream().noneMatch(this::holdsAnswers) && group.values().stream().allMatch(q -> q.organisation().matches("\\d{1,2}"));
        if (answers && different >= FEWEST && different == group.size()) {
            group.forEach((at, question) -> columns[at] = answer(at, question));
        } else if (words && group.size() > 1) {
            group.forEach((at, question) -> columns[at] = mention(at, question));
        }
    }

    private ReadColumn answer(int at, SurveyQuestion question) {
        return new ReadColumn(heads.names().get(at), ColumnRole.ANSWER, question.organisation(), question.layer(), question.wave(), ColumnReason.HEADING);
    }

    private ReadColumn mention(int at, SurveyQuestion question) {
        String layer = MENTION.matcher(question.layer()).replaceFirst("");
        return new ReadColumn(heads.names().get(at), ColumnRole.MENTION, "", layer, question.wave(), ColumnReason.CELLS);
    }

    /// Whether nine of ten cells are answers; a column nobody filled in is one too.
    private boolean holdsAnswers(int column) {
        List<String> filled = below.column(column).stream().filter(cell -> !cell.isEmpty()).toList();
        return filled.stream().filter(cell -> AnswerCodes.USUAL.value(cell).isPresent()).count() * 10 >= filled.size() * 9L;
    }

    /// Finds who answers: the column that has most names in common with the organisations asked about, mentioned or known.
    private boolean respondent() {
        Set<String> asked = asked();
        int best = -1;
        long most = 0;
        for (int at = 0; at < columns.length; at++) {
            long common = columns[at] != null ? 0 : below.column(at).stream().distinct().filter(asked::contains).count();
            boolean fitsBetter = best >= 0 && common == most && fits(at) && !fits(best);
            if (common > most || fitsBetter && common > 0) {
                best = at;
                most = common;
            }
        }
        if (best < 0) {
            return false;
        }
        columns[best] = ReadColumn.of(heads.names().get(best), ColumnRole.RESPONDENT, ColumnReason.NAMES);
        Set<String> answering = new HashSet<>(below.column(best));
        return most * 2 >= answering.size();
    }

    private boolean fits(int column) {
        return ColumnRole.RESPONDENT.fit(heads.names().get(column)).isPresent();
    }

    private Set<String> asked() {
        Set<String> asked = new HashSet<>();
        for (int at = 0; at < columns.length; at++) {
            if (columns[at] != null && columns[at].role() == ColumnRole.ANSWER) {
                asked.add(columns[at].organisation());
                asked.add(known.id(columns[at].organisation()));
            } else if (columns[at] != null) {
                asked.addAll(below.column(at));
            } else {
                below.column(at).stream().filter(known::has).forEach(asked::add);
            }
        }
        asked.remove("");
        return asked;
    }

    private TableForm form(TableKind kind) {
        List<ReadColumn> all = new ArrayList<>();
        for (int at = 0; at < columns.length; at++) {
            all.add(columns[at] == null ? other(at) : columns[at]);
        }
        return new TableForm(kind, heads.rows(), all);
    }

    /// When somebody answered, from where and how long says nothing of an organisation and may be private.
    private ReadColumn other(int at) {
        String heading = heads.names().get(at);
        boolean wave = ColumnRole.WAVE.fit(heading).filter(fit -> fit < 100).isPresent() && isFew(at);
        boolean name = ColumnRole.NAME.fit(heading).isPresent() && Arrays.stream(columns).noneMatch(column -> column != null && column.role() == ColumnRole.NAME)
                && respondentIsNumber();
        ColumnRole role = wave ? ColumnRole.WAVE : name ? ColumnRole.NAME : TRAITS.getOrDefault(Folding.fold(heading), ColumnRole.NOT_USED);
        ReadColumn column = ReadColumn.of(heading, role, role == ColumnRole.NOT_USED ? ColumnReason.REST : ColumnReason.HEADING);
        columns[at] = column;
        return column;
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
