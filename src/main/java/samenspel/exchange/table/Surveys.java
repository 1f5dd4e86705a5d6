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
import samenspel.text.Folding;

/// Recognises a survey of one row a respondent: a column that says who answers, and columns that ask about organisations
/// (a roster) or hold the names they mention (nominations). Taken for one only if those who answer are among those asked
/// about or mentioned, or known from a list beside it.
final class Surveys {
    /// What a survey may ask of the organisation itself; other questions than these may be about a person.
    private static final Map<String, Role> TRAITS = Map.of("sector", Role.SECTOR, "werkveld", Role.SECTOR, "access role", Role.ACCESS,
            "toegangsrol", Role.ACCESS, "toegangsorganisatie", Role.ACCESS, "short name", Role.SHORT_NAME, "korte naam", Role.SHORT_NAME,
            "afkorting", Role.SHORT_NAME);
    private static final int FEWEST = 3;
    private static final Pattern MENTION = Pattern.compile(
            "(?i)[\\s_.-]*(mention|nomination|nominatie|genoemde?|noem|vermelding|contact(persoon)?|partner|naam|name|organisatie|organi[sz]ation|org|alter)$");

    private final Grid grid;
    private final Known known;
    private final SurveyHeads heads;
    private final Grid below;
    private final Column[] columns;

    private Surveys(Grid grid, Known known) {
        this.grid = grid;
        this.known = known;
        this.heads = SurveyHeads.of(grid);
        this.below = grid.after(heads.rows().getLast());
        this.columns = new Column[grid.width()];
    }

    static Optional<Shape> of(Grid grid, Known known) {
        return grid.width() > FEWEST && grid.rows().size() > 1 ? new Surveys(grid, known).shape() : Optional.empty();
    }

    /// The columns that ask, as headings say; all others are not used. For a table somebody says is a survey.
    static TableForm form(Grid grid, TableKind kind, Known known) {
        return new Surveys(grid, known).asked(kind).form(kind);
    }

    private Optional<Shape> shape() {
        if (below.isEmpty()) {
            return Optional.empty();
        }
        groups().values().forEach(this::ask);
        boolean asks = IntStream.range(0, columns.length).anyMatch(at -> columns[at] != null);
        if (!asks || !respondent()) {
            return Optional.empty();
        }
        boolean roster = Arrays.stream(columns).anyMatch(column -> column != null && column.role() == Role.ANSWER);
        return Optional.of(new Shape.Survey(form(roster ? TableKind.ROSTER : TableKind.NOMINATIONS), below));
    }

    private Surveys asked(TableKind kind) {
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
                columns[at] = answer(at, new Question("", "", name));
            }
        }
    }

    /// The questions of each layer and wave, by column.
    private Map<String, Map<Integer, Question>> groups() {
        Map<String, Map<Integer, Question>> groups = new LinkedHashMap<>();
        for (int at = 0; at < grid.width(); at++) {
            int column = at;
            Question.of(heads.names().get(at)).or(() -> Question.of(grid.rows().getFirst().cell(column))).ifPresent(question ->
                    groups.computeIfAbsent(question.layer() + "\n" + question.wave(), _ -> new TreeMap<>()).put(column, question));
        }
        return groups;
    }

    private void ask(Map<Integer, Question> group) {
        long different = group.values().stream().map(Question::organisation).distinct().count();
        boolean answers = group.keySet().stream().allMatch(this::holdsAnswers);
        boolean words = group.keySet().stream().noneMatch(this::holdsAnswers) && group.values().stream().allMatch(q -> q.organisation().matches("\\d{1,2}"));
        if (answers && different >= FEWEST && different == group.size()) {
            group.forEach((at, question) -> columns[at] = answer(at, question));
        } else if (words && group.size() > 1) {
            group.forEach((at, question) -> columns[at] = mention(at, question));
        }
    }

    private Column answer(int at, Question question) {
        return new Column(heads.names().get(at), Role.ANSWER, question.organisation(), question.layer(), question.wave(), Why.HEADING);
    }

    private Column mention(int at, Question question) {
        String layer = MENTION.matcher(question.layer()).replaceFirst("");
        return new Column(heads.names().get(at), Role.MENTION, "", layer, question.wave(), Why.CELLS);
    }

    /// Whether nine of ten cells are answers; a column nobody filled in is one too.
    private boolean holdsAnswers(int column) {
        List<String> filled = below.column(column).stream().filter(cell -> !cell.isEmpty()).toList();
        return filled.stream().filter(cell -> Codes.USUAL.value(cell).isPresent()).count() * 10 >= filled.size() * 9L;
    }

    /// Finds who answers: the column that has most names in common with the organisations asked about, mentioned or known.
    private boolean respondent() {
        Set<String> asked = asked();
        int best = -1;
        long most = 0;
        for (int at = 0; at < columns.length; at++) {
            long common = columns[at] != null ? 0 : below.column(at).stream().distinct().filter(asked::contains).count();
            boolean told = best >= 0 && common == most && fits(at) && !fits(best);
            if (common > most || told && common > 0) {
                best = at;
                most = common;
            }
        }
        if (best < 0) {
            return false;
        }
        columns[best] = Column.of(heads.names().get(best), Role.RESPONDENT, Why.NAMES);
        Set<String> answering = new HashSet<>(below.column(best));
        return most * 2 >= answering.size();
    }

    private boolean fits(int column) {
        return Role.RESPONDENT.fit(heads.names().get(column)).isPresent();
    }

    private Set<String> asked() {
        Set<String> asked = new HashSet<>();
        for (int at = 0; at < columns.length; at++) {
            if (columns[at] != null && columns[at].role() == Role.ANSWER) {
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
        List<Column> all = new ArrayList<>();
        for (int at = 0; at < columns.length; at++) {
            all.add(columns[at] == null ? other(at) : columns[at]);
        }
        return new TableForm(kind, heads.rows(), all);
    }

    /// When somebody answered, from where and how long says nothing of an organisation and may be private.
    private Column other(int at) {
        String heading = heads.names().get(at);
        boolean wave = Role.WAVE.fit(heading).filter(fit -> fit < 100).isPresent() && isFew(at);
        boolean name = Role.NAME.fit(heading).isPresent() && Arrays.stream(columns).noneMatch(column -> column != null && column.role() == Role.NAME)
                && respondentIsNumber();
        Role role = wave ? Role.WAVE : name ? Role.NAME : TRAITS.getOrDefault(Folding.fold(heading), Role.NOT_USED);
        Column column = Column.of(heading, role, role == Role.NOT_USED ? Why.REST : Why.HEADING);
        columns[at] = column;
        return column;
    }

    private boolean isFew(int column) {
        Set<String> different = below.column(column).stream().filter(cell -> !cell.isEmpty()).collect(Collectors.toSet());
        return !different.isEmpty() && different.size() < below.rows().size() && different.size() <= TieRows.MOST_WAVES;
    }

    private boolean respondentIsNumber() {
        return IntStream.range(0, columns.length).filter(at -> columns[at] != null && columns[at].role() == Role.RESPONDENT)
                .anyMatch(at -> below.column(at).stream().allMatch(cell -> cell.isEmpty() || Numerals.number(cell).isPresent()));
    }
}
