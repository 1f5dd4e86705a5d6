package samenspel.exchange.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import samenspel.exchange.cells.Grid;
import samenspel.exchange.cells.Numerals;
import samenspel.exchange.survey.AnswerCells;
import samenspel.exchange.survey.AnswerCodes;
import samenspel.exchange.survey.AnswerWords;
import samenspel.exchange.survey.NamedStrengths;
import samenspel.exchange.survey.QuestionBeginnings;
import samenspel.exchange.survey.QuestionsAround;
import samenspel.exchange.survey.RespondentHeading;
import samenspel.exchange.survey.SurveyQuestion;
import samenspel.text.Folding;

/// Recognises a survey of one row a respondent: a column that says who answers, and columns that ask about organisations
/// (a roster) or hold the names they mention (nominations). Taken for one only if those who answer are among those asked
/// about or mentioned, or known from a list beside it.
final class SurveyShapes {
    private static final int FEWEST = 3;
    /// Names of a table with more rows are not compared with its headings.
    private static final int MOST_COMPARED = 5_000;
    private static final Pattern CODE = Pattern.compile("\\p{L}{0,3}[ _-]?\\d+");
    private static final Pattern NUMBERED = Pattern.compile("(?i)(q|qid|v|vraag|question)[ .]?\\d+");
    /// A box for what the list does not name.
    private static final Pattern OTHERS = Pattern.compile("(other|others|anders|overig|overige|comments?|opmerking(en)?|toelichting|specify)"
            + "( (please )?specify| namelijk| text| tekst| geef (nadere )?toelichting| organisations?| organisaties?)*( text| tekst)?|.* text entry");
    /// A place for a name.
    private static final Pattern SLOT = Pattern.compile("(?iU)((partner|organisatie|organi[sz]ation|instelling|rang|rank|naam|name|keuze|choice|plaats|nummer|nr|mention|nomination|contact|alter|antwoord|answer|veld|field)[ ._-]*)?\\d{1,2}");
    private static final Pattern MENTION = Pattern.compile(
            "(?i)[\\s_.-]*(mention|nomination|nominatie|genoemde?|noem|vermelding|contact(persoon)?|partner|naam|name|organisatie|organi[sz]ation|org|alter)$");

    private final Grid grid;
    private final KnownNames known;
    private final SurveyHeads heads;
    private final Grid below;
    /// The headings, empty where the survey tool writes something or a remark is asked for.
    private final List<String> looked;
    private final ReadColumn[] columns;
    private final boolean within;
    private final Set<Integer> asking = new HashSet<>();

    /// @param within whether names may stand anywhere in headings
    private SurveyShapes(Grid grid, KnownNames known, boolean within) {
        this.within = within;
        this.grid = grid;
        this.known = known;
        this.heads = SurveyHeads.of(grid);
        this.below = grid.after(heads.rows().getLast());
        this.looked = heads.names().stream().map(heading -> RespondentHeading.of(heading) == RespondentHeading.TOOL || SurveyQuestion.isRemark(heading) ? "" : heading).toList();
        this.columns = new ReadColumn[grid.width()];
    }

    static Optional<TableShape> of(Grid grid, KnownNames known) {
        return grid.width() > FEWEST && grid.rows().size() > 1 ? new SurveyShapes(grid, known, false).shape().or(() -> new SurveyShapes(grid, known, true).shape()) : Optional.empty();
    }

    /// The columns that ask, as headings say; all others are not used. For a table somebody says is a survey.
    static TableForm form(Grid grid, TableKind kind, KnownNames known) {
        return new SurveyShapes(grid, known, false).asked(kind).form(kind);
    }

    private Optional<TableShape> shape() {
        if (below.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Map<Integer, SurveyQuestion>> groups = groups();
        groups.values().forEach(group -> asking.addAll(group.keySet()));
        nameless();
        Set<Integer> beside = strengths();
        groups.values().forEach(group -> group.keySet().removeAll(beside));
        groups.values().forEach(this::ask);
        groups.values().forEach(this::beside);
        Optional<WhoAnswers.Candidate> who = who();
        boolean roster = isRoster();
        if (who.isEmpty()) {
            return roster && (isExport() || !listsNames() && areSaid()) ? Optional.of(new TableShape.Survey(form(TableKind.ROSTER), below)) : Optional.empty();
        }
        if (roster && isAboutItems(who.get())) {
            return Optional.empty();
        }
        keepAbout(below.column(who.get().column()).stream().map(WhoAnswers::folded).collect(Collectors.toSet()));
        take(who.get().column());
        return Optional.of(new TableShape.Survey(form(isRoster() ? TableKind.ROSTER : TableKind.NOMINATIONS), below));
    }

    private boolean isRoster() {
        return IntStream.range(0, columns.length).anyMatch(this::isAnswer);
    }

    /// Whether a survey tool wrote it, which then numbers the answers itself.
    private boolean isExport() {
        return heads.names().stream().filter(heading -> RespondentHeading.of(heading) == RespondentHeading.TOOL).count() > 2;
    }

    /// Whether each row has a name of its own, and no code, so that the table may describe those it names.
    private boolean listsNames() {
        return IntStream.range(0, columns.length).filter(at -> columns[at] == null && ColumnRole.NAME.fit(heads.names().get(at)).isPresent())
                .anyMatch(at -> below.column(at).stream().noneMatch(cell -> cell.isEmpty() || CODE.matcher(cell).matches())
                        && below.column(at).stream().distinct().count() == below.rows().size());
    }

    /// Whether most answers are words of how often or how much; or each row leaves one answer open and no two the same one: that about
    /// itself.
    private boolean areSaid() {
        List<Integer> asked = IntStream.range(0, columns.length).filter(this::isAnswer).boxed().toList();
        List<String> answers = asked.stream().flatMap(at -> below.column(at).stream()).filter(cell -> !cell.isEmpty()).toList();
        long words = answers.stream().filter(cell -> Numerals.answer(cell).isEmpty() && AnswerWords.alone(cell).isPresent()).count();
        List<List<Integer>> open = below.rows().stream().map(row -> asked.stream().filter(at -> row.cell(at).isEmpty()).toList()).toList();
        boolean own = below.rows().size() > FEWEST && open.stream().allMatch(one -> one.size() == 1) && open.stream().distinct().count() == open.size();
        return words * 2 > answers.size() || own;
    }

    /// Whether the columns are numbered questions about something else: respondents that are numbered too answer about their own
    /// number.
    private boolean isAboutItems(WhoAnswers.Candidate who) {
        int own = 0;
        int said = 0;
        for (int at = 0; at < columns.length; at++) {
            if (isAnswer(at)) {
                if (!columns[at].organisation().matches("\\d+") || heads.names().get(at).indexOf('[') >= 0) {
                    return false;
                }
                for (Grid.Row row : below.rows()) {
                    boolean itself = row.cell(who.column()).equals(columns[at].organisation());
                    own += itself ? 1 : 0;
                    said += itself && AnswerCodes.USUAL.value(row.cell(at)).orElse(0) != 0 ? 1 : 0;
                }
            }
        }
        return who.heading().compareTo(RespondentHeading.NAME) < 0 && own > 1 && said * 2 > own;
    }

    private SurveyShapes asked(TableKind kind) {
        if (kind == TableKind.NOMINATIONS) {
            SurveyLists.columns(grid, heads, known).forEach((at, column) -> columns[at] = column);
        }
        if (kind == TableKind.NOMINATIONS && Arrays.stream(columns).noneMatch(Objects::nonNull)) {
            nameless();
            strengths();
        }
        if (Arrays.stream(columns).noneMatch(Objects::nonNull)) {
            groups().forEach((_, group) -> group.forEach((at, question) -> columns[at] = kind == TableKind.ROSTER ? answer(at, question) : mention(at, question)));
        }
        if (kind == TableKind.ROSTER && Arrays.stream(columns).noneMatch(Objects::nonNull)) {
            named();
        }
        if (Arrays.stream(columns).noneMatch(column -> column != null && column.role() == ColumnRole.RESPONDENT)) {
            who().ifPresent(one -> take(one.column()));
        }
        return this;
    }

    /// Headings that are names and nothing else: the columns of answers ask about whom they name.
    private void named() {
        Map<Integer, ReadColumn> roster = SurveyRosters.columns(grid, heads, known);
        if (!roster.isEmpty()) {
            roster.forEach((at, column) -> columns[at] = column);
            return;
        }
        for (int at = 1; at < columns.length; at++) {
            String name = heads.names().get(at);
            if (!name.isBlank() && AnswerCells.hold(below, List.of(at))) {
                columns[at] = answer(at, new SurveyQuestion("", "", name));
            }
        }
    }

    /// The questions of each layer and wave, by column.
    private Map<String, Map<Integer, SurveyQuestion>> groups() {
        if (within) {
            Map<String, Map<Integer, SurveyQuestion>> around = new LinkedHashMap<>();
            new TreeMap<>(QuestionsAround.of(looked, named(names()))).forEach((at, question) ->
                    around.computeIfAbsent(question.layer() + "\n" + question.wave(), _ -> new TreeMap<>()).put(at, question));
            return around;
        }
        Map<String, Map<Integer, SurveyQuestion>> groups = new LinkedHashMap<>();
        Map<Integer, SurveyQuestion> bracketed = bracketed();
        Map<Integer, SurveyQuestion> beginnings = beginnings(bracketed.keySet());
        for (int at = 0; at < grid.width(); at++) {
            int column = at;
            if (!looked.get(at).isEmpty()) {
                Optional.ofNullable(bracketed.get(at)).or(() -> Optional.ofNullable(beginnings.get(column)))
                        .or(() -> SurveyQuestion.ranked(heads.names().get(column))).or(() -> SurveyQuestion.labelled(heads.names().get(column))).or(() -> SurveyQuestion.numbered(heads.names().get(column))).or(() -> SurveyQuestion.bracketed(heads.names().get(column))).or(() -> coded(column))
                        .ifPresent(question -> groups.computeIfAbsent(question.layer() + "\n" + question.wave(), _ -> new TreeMap<>()).put(column, question));
            }
        }
        return groups;
    }

    /// What the code above a question says; the mere number of a question says nothing of what it asks.
    private Optional<SurveyQuestion> coded(int column) {
        String code = grid.rows().getFirst().cell(column).strip();
        return heads.rows().size() > 1 && NUMBERED.matcher(code).matches() ? Optional.empty() : SurveyQuestion.of(code);
    }

    /// Questions with the name in brackets; brackets that few headings have behind the same words are part of a name.
    private Map<Integer, SurveyQuestion> bracketed() {
        Map<Integer, SurveyQuestion> all = new TreeMap<>();
        IntStream.range(0, grid.width()).forEach(at -> SurveyQuestion.bracketed(looked.get(at)).ifPresent(question -> all.put(at, question)));
        Map<String, Long> times = all.values().stream().collect(Collectors.groupingBy(question -> question.layer() + "\n" + question.wave(), Collectors.counting()));
        all.values().removeIf(question -> times.getOrDefault(question.layer() + "\n" + question.wave(), 0L) < FEWEST);
        return all;
    }

    private Map<Integer, SurveyQuestion> beginnings(Set<Integer> bracketed) {
        List<String> plain = IntStream.range(0, grid.width()).mapToObj(at -> bracketed.contains(at) ? "" : looked.get(at)).toList();
        return QuestionBeginnings.of(plain, named(names()));
    }

    private static Function<String, Optional<String>> named(Map<String, String> names) {
        return name -> Optional.ofNullable(names.get(WhoAnswers.folded(name)));
    }

    /// The names in the table and of the lists beside it, as they are written there.
    private Map<String, String> names() {
        Map<String, String> names = new HashMap<>();
        if (below.rows().size() <= MOST_COMPARED) {
            below.rows().forEach(row -> row.cells().stream().map(String::strip).filter(cell -> cell.codePoints().anyMatch(Character::isLetter))
                    .forEach(cell -> names.putIfAbsent(WhoAnswers.folded(cell), cell)));
        }
        known.all().forEach(name -> names.putIfAbsent(WhoAnswers.folded(name), name));
        return names;
    }

    /// Names below a heading and in columns without one behind it.
    private void nameless() {
        Grid.Row first = grid.rows().getFirst();
        for (int at = 1; heads.rows().size() == 1 && at < columns.length; at++) {
            int from = at;
            int end = IntStream.range(at + 1, columns.length).filter(next -> !first.cell(next).isEmpty()).findFirst().orElse(columns.length);
            Set<Integer> run = IntStream.range(from, end).boxed().collect(Collectors.toSet());
            if (end > at + 1 && !looked.get(at).isEmpty() && run.stream().noneMatch(one -> AnswerCells.hold(below, List.of(one)) && !isBlank(one)) && areNames(run)) {
                run.stream().filter(one -> one == from || !isBlank(one)).forEach(one -> columns[one] = mention(one, new SurveyQuestion(heads.names().get(from), "", "")));
            }
            at = end - 1;
        }
    }

    private boolean isBlank(int column) {
        return below.column(column).stream().allMatch(String::isEmpty);
    }

    /// Columns of names with those that say how strong a tie to each is.
    private Set<Integer> strengths() {
        NamedStrengths.Found found = NamedStrengths.of(looked, below);
        found.names().forEach((at, layer) -> columns[at] = new ReadColumn(heads.names().get(at), ColumnRole.MENTION, "", layer, "", ColumnReason.CELLS));
        found.strengths().forEach((at, strength) ->
                columns[at] = new ReadColumn(heads.names().get(at), ColumnRole.STRENGTH, heads.names().get(strength.name()), strength.layer(), "", ColumnReason.CELLS));
        found.kinds().forEach((at, name) -> columns[at] = new ReadColumn(heads.names().get(at), ColumnRole.LAYER, heads.names().get(name), "", "", ColumnReason.CELLS));
        return found.beside();
    }

    private void ask(Map<Integer, SurveyQuestion> group) {
        Map<Integer, SurveyQuestion> about = new TreeMap<>(group);
        about.keySet().removeIf(at -> columns[at] != null);
        about.values().removeIf(question -> OTHERS.matcher(Folding.fold(question.organisation())).matches());
        List<Integer> answered = AnswerCells.among(below, List.copyOf(about.keySet()));
        long different = about.values().stream().map(SurveyQuestion::organisation).distinct().count();
        boolean numbers = about.entrySet().stream().allMatch(one -> one.getValue().organisation().matches("\\d{1,4}") && heads.names().get(one.getKey()).indexOf('[') < 0);
        boolean answers = answered.size() * 4 >= about.size() * 3 && AnswerCells.hold(below, answered)
                || !numbers && (AnswerCells.hold(below, List.copyOf(about.keySet())) || AnswerCells.areChosen(below, List.copyOf(about.keySet())));
        boolean named = numbered(about) && areNames(about.keySet());
        boolean ticked = AnswerCells.areTicked(below, about.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, one -> one.getValue().organisation())));
        boolean words = (answered.isEmpty() || named) && about.values().stream().allMatch(question -> SLOT.matcher(question.organisation()).matches());
        if ((answers || ticked) && !named && different >= FEWEST && different == about.size()) {
            (!ticked && answered.size() * 4 >= about.size() * 3 ? answered : about.keySet()).forEach(at -> columns[at] = answer(at, about.get(at)));
        } else if (words && about.size() > 1) {
            about.forEach((at, question) -> columns[at] = mention(at, question));
        }
    }

    /// Columns beside answers to the same question of which few cells are understood ask too, where they are about somebody who
    /// answers or whom another question is about, or at least half of them is understood.
    private void beside(Map<Integer, SurveyQuestion> group) {
        List<Integer> answers = group.keySet().stream().filter(this::isAnswer).toList();
        Set<String> asked = IntStream.range(0, columns.length).filter(this::isAnswer).mapToObj(at -> WhoAnswers.folded(columns[at].organisation())).collect(Collectors.toSet());
        Map<String, String> names = answers.isEmpty() || answers.size() == group.size() ? Map.of() : names();
        group.forEach((at, question) -> {
            String name = WhoAnswers.folded(question.organisation());
            boolean odd = columns[at] == null && !answers.isEmpty() && !OTHERS.matcher(Folding.fold(question.organisation())).matches();
            if (odd && (asked.contains(name) || names.containsKey(name) || AnswerCells.isMostly(below, answers, at))) {
                columns[at] = answer(at, question);
            }
        });
    }

    private boolean isAnswer(int column) {
        return columns[column] != null && columns[column].role() == ColumnRole.ANSWER;
    }

    private static boolean numbered(Map<Integer, SurveyQuestion> about) {
        return about.values().stream().allMatch(question -> SLOT.matcher(question.organisation()).matches());
    }

    /// Whether at least half of what stands in columns are names that stand in another one that asks nothing.
    private boolean areNames(Set<Integer> group) {
        Set<String> words = new HashSet<>();
        group.forEach(at -> below.column(at).stream().filter(cell -> cell.codePoints().anyMatch(Character::isLetter)).forEach(words::add));
        return !words.isEmpty() && IntStream.range(0, columns.length).filter(at -> !asking.contains(at) && !group.contains(at))
                .anyMatch(at -> below.column(at).stream().filter(words::contains).distinct().count() * 2 >= words.size());
    }

    private ReadColumn answer(int at, SurveyQuestion question) {
        return new ReadColumn(heads.names().get(at), ColumnRole.ANSWER, question.organisation(), question.layer(), question.wave(), ColumnReason.HEADING);
    }

    private ReadColumn mention(int at, SurveyQuestion question) {
        String layer = MENTION.matcher(question.layer()).replaceFirst("");
        return new ReadColumn(heads.names().get(at), ColumnRole.MENTION, "", layer, question.wave(), ColumnReason.CELLS);
    }

    private void take(int respondent) {
        String heading = heads.names().get(respondent);
        columns[respondent] = ReadColumn.of(heading, ColumnRole.RESPONDENT, ColumnReason.NAMES);
        IntStream.range(0, columns.length).filter(at -> columns[at] == null && RespondentHeading.isOther(heads.names().get(at), heading)).findFirst()
                .ifPresent(at -> columns[at] = ReadColumn.of(heads.names().get(at), ColumnRole.RESPONDENT, ColumnReason.HEADING));
    }

    /// Who answers. Words that several rows have in common are opinions and no names, unless a heading says so.
    private Optional<WhoAnswers.Candidate> who() {
        Set<String> asked = new HashSet<>();
        boolean roster = false;
        for (int at = 0; at < columns.length; at++) {
            if (isAnswer(at)) {
                roster = true;
                asked.add(WhoAnswers.folded(columns[at].organisation()));
                asked.add(WhoAnswers.folded(known.id(columns[at].organisation())));
            } else if (columns[at] != null && columns[at].isMention()) {
                below.column(at).stream().distinct().map(WhoAnswers::folded).forEach(asked::add);
            }
        }
        asked.remove("");
        listed(asked);
        boolean rostered = roster;
        boolean asks = Arrays.stream(columns).anyMatch(Objects::nonNull);
        Predicate<String> other = RespondentHeading.otherOf(heads.names());
        IntPredicate free = at -> columns[at] == null && !other.test(heads.names().get(at));
        return !asks ? Optional.empty() : WhoAnswers.candidates(heads.names(), below, free, asked).stream()
                .filter(one -> one.heading() != RespondentHeading.TOOL || !isExport()).filter(one -> rostered || one.isEach(below) || one.heading().compareTo(RespondentHeading.OTHER) > 0).findFirst()
                .or(() -> rostered ? WhoAnswers.named(heads.names(), below, free, asked) : Optional.empty());
    }

    /// Those of a list beside it are asked about too, where it names half of those that are.
    private void listed(Set<String> asked) {
        Set<String> listed = known.all().stream().map(WhoAnswers::folded).collect(Collectors.toSet());
        if (asked.stream().filter(listed::contains).count() * 2 >= asked.size()) {
            asked.addAll(listed);
        }
    }

    /// Columns that ask about nobody who answers ask something else, where others do ask about them.
    private void keepAbout(Set<String> answering) {
        Map<String, List<Integer>> groups = new LinkedHashMap<>();
        for (int at = 0; at < columns.length; at++) {
            if (isAnswer(at)) {
                groups.computeIfAbsent(columns[at].layer() + "\n" + columns[at].wave(), _ -> new ArrayList<>()).add(at);
            }
        }
        Map<String, Long> common = new HashMap<>();
        groups.forEach((name, group) -> common.put(name, group.stream().filter(at -> answering.contains(WhoAnswers.folded(columns[at].organisation()))).count()));
        if (common.values().stream().anyMatch(count -> count > 0)) {
            groups.forEach((name, group) -> {
                if (common.get(name) == 0) {
                    group.forEach(at -> columns[at] = null);
                }
            });
        }
    }

    private TableForm form(TableKind kind) {
        return new TableForm(kind, heads.rows(), new SurveyTraits(heads, below, columns).all());
    }
}
