package samenspel.exchange.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import samenspel.exchange.cells.Grid;
import samenspel.exchange.cells.Numerals;
import samenspel.exchange.cells.Totals;
import samenspel.exchange.survey.AnswerCells;
import samenspel.exchange.survey.RespondentHeading;
import samenspel.exchange.survey.SurveyQuestion;
import samenspel.text.Folding;

/// Recognises a survey whose columns of answers bear nothing but names, with other columns before or between them: who answers is
/// the column whose names stand in the headings. Without such other columns it is a matrix.
final class SurveyRosters {
    /// No survey has as many columns that may say who answers; each is compared with all others.
    private static final int MOST_CANDIDATES = 100;
    private static final int FEWEST = 2;
    private static final int MOST_ROWS = 5_000;
    /// A larger number before the known names describes who answers.
    private static final int MOST_STRENGTH = 5;
    private static final Pattern AGAIN = Pattern.compile("(.*\\D) ?([2-9])");
    private static final Pattern NO_NAME = Pattern.compile("(totaal|total|som|sum|subtotaal|subtotal|gemiddelde?|mean|average|aantal|number|count|n|fte|opmerking\\w*|remarks?|toelichting"
            + "|datum|date|jaar|year|wave|meting|golf|sector|type|id|nr|code|graad|degree|score|gewicht|weight|medewerkers|budget|leeftijd|age)( .*)?");

    private static final Pattern TRAIT = Pattern.compile("(.* )?(omvang|grootte|size|formatie|staff|personeel|employees|clienten|clients|caseload|omzet|toegang\\w*|access|rol|role|functie|function|kern\\w*|intern"
            + "|extern|core|soort|kind|aard|categorie|category|groep|group|werkveld|domein|domain|wijk|regio|region|provincie|postcode|plaats|gebied|bereik|percentage|procent|actief|active|sinds|since|lid|member"
            + "|subsidie|contract|respons|response|deelname|deelgenomen|ingevuld|geantwoord|answered|belang|importance|tevreden\\w*|satisfaction|cluster|fase|phase|niveau|level|ervaring|experience|laag|layer)( .*)?");

    private final Grid grid;
    private final SurveyHeads heads;
    private final Grid below;

    private SurveyRosters(Grid grid, SurveyHeads heads) {
        this.grid = grid;
        this.heads = heads;
        this.below = grid.after(heads.rows().getLast());
    }

    /// A survey with columns that are neither who answers nor answers; empty where there are none.
    static Optional<TableShape> of(Grid grid, KnownNames known) {
        if (grid.width() < FEWEST + 2 || grid.rows().size() < 2 || grid.rows().size() > MOST_ROWS) {
            return Optional.empty();
        }
        SurveyHeads heads = SurveyHeads.of(grid);
        Map<Integer, ReadColumn> columns = columns(grid, heads, known);
        Grid below = grid.after(heads.rows().getLast());
        boolean more = IntStream.range(0, grid.width()).anyMatch(at -> !columns.containsKey(at) && !Totals.isPerhaps(heads.names().get(at))
                && below.column(at).stream().anyMatch(cell -> !cell.isEmpty()));
        return columns.isEmpty() || !more ? Optional.empty() : Optional.of(new TableShape.Survey(form(grid, heads, columns), below));
    }

    /// The same without other columns, where the answers are words.
    static Optional<TableShape> ofWords(Grid grid, KnownNames known) {
        if (grid.width() < FEWEST + 1 || grid.rows().size() < 2 || grid.rows().size() > MOST_ROWS) {
            return Optional.empty();
        }
        SurveyHeads heads = SurveyHeads.of(grid);
        Map<Integer, ReadColumn> columns = columns(grid, heads, known);
        return columns.isEmpty() ? Optional.empty() : Optional.of(new TableShape.Survey(form(grid, heads, columns), grid.after(heads.rows().getLast())));
    }

    private static TableForm form(Grid grid, SurveyHeads heads, Map<Integer, ReadColumn> columns) {
        ReadColumn[] all = new ReadColumn[grid.width()];
        columns.forEach((at, column) -> all[at] = column);
        return new TableForm(TableKind.ROSTER, heads.rows(), new SurveyTraits(heads, grid.after(heads.rows().getLast()), all).all());
    }

    /// Who answers and the answers, by column; none if it is no such survey.
    static Map<Integer, ReadColumn> columns(Grid grid, SurveyHeads heads, KnownNames known) {
        return new SurveyRosters(grid, heads).columns(known);
    }

    private Map<Integer, ReadColumn> columns(KnownNames known) {
        Set<String> asked = IntStream.range(0, grid.width()).filter(this::canBeName).mapToObj(at -> WhoAnswers.folded(heads.names().get(at))).collect(Collectors.toSet());
        for (WhoAnswers.Candidate who : WhoAnswers.candidates(heads.names(), below, at -> true, asked).stream().sorted(
                Comparator.comparing(WhoAnswers.Candidate::common).reversed()).filter(who -> who.common() >= FEWEST
                && (who.isEach(below) || who.heading().compareTo(RespondentHeading.OTHER) > 0)).limit(MOST_CANDIDATES).toList()) {
            List<Integer> named = named(who.column());
            if (named.size() >= FEWEST && answers(named)) {
                return about(who.column(), whole(named, who.column()));
            }
        }
        return Map.of();
    }

    private boolean canBeName(int at) {
        String heading = heads.names().get(at);
        return !Totals.isPerhaps(heading) && !SurveyQuestion.isRemark(heading) && heading.codePoints().anyMatch(Character::isLetter) && !NO_NAME.matcher(Folding.fold(heading)).matches();
    }

    /// The columns whose heading is a name that stands in another one.
    private List<Integer> named(int column) {
        Set<String> names = names(column);
        List<Integer> named = IntStream.range(0, grid.width()).filter(at -> at != column && (names.contains(WhoAnswers.folded(heads.names().get(at))) || again(at, names).isPresent()))
                .boxed().toList();
        Set<Integer> totals = Totals.columns(new Grid.Row(0, heads.names()), below, named, below.column(column));
        return named.stream().filter(at -> !totals.contains(at)).toList();
    }

    private Set<String> names(int column) {
        return below.column(column).stream().filter(cell -> !cell.isEmpty()).distinct().map(WhoAnswers::folded).collect(Collectors.toSet());
    }

    /// The name of a heading that ends in a number because it stands there a second time (MS Forms), and the number.
    private Optional<Matcher> again(int at, Set<String> names) {
        Matcher again = AGAIN.matcher(heads.names().get(at));
        return again.matches() && !names.contains(WhoAnswers.folded(heads.names().get(at))) && names.contains(WhoAnswers.folded(again.group(1)))
                && heads.names().contains(again.group(1)) ? Optional.of(again) : Optional.empty();
    }

    private boolean answers(List<Integer> named) {
        return AnswerCells.hold(below, named) || AnswerCells.areChosen(below, named)
                || AnswerCells.areTicked(below, named.stream().collect(Collectors.toMap(at -> at, heads.names()::get)));
    }

    /// With those between and behind that hold the same answers, about whom nobody answers.
    private List<Integer> whole(List<Integer> named, int who) {
        List<Integer> whole = new ArrayList<>(named);
        boolean known = AnswerCells.hold(below, named);
        for (int at = named.getFirst() + 1; at < grid.width(); at++) {
            if (at != who && !named.contains(at) && isAlike(named, at, known, at < named.getLast() || isOfFew(named, at) ? within(named) : most(named))) {
                whole.add(at);
            } else if (at > named.getLast()) {
                break;
            }
        }
        for (int at = named.getFirst() - 1; at >= 0 && at != who && !isTrait(at) && isAlike(named, at, known, within(named)); at--) {
            whole.add(at);
        }
        return whole.stream().sorted().toList();
    }

    /// Whether so few answer that their answers about each other tell little of what they may answer.
    private boolean isOfFew(List<Integer> named, int at) {
        return named.size() <= FEWEST + 1 && !isTrait(at);
    }

    /// Who stands before or between known names may have stronger ties than they.
    private double within(List<Integer> named) {
        return Math.max(MOST_STRENGTH, 2 * most(named));
    }

    /// Whether a column bears a name and holds the answers that others hold.
    private boolean isAlike(List<Integer> named, int at, boolean known, double most) {
        boolean between = at > named.getFirst() && at < named.getLast();
        boolean answers = known ? between && AnswerCells.isMostly(below, named, at) || AnswerCells.among(below, with(named, at)).contains(at) : answersIn(named).containsAll(answersIn(List.of(at)));
        return canBeName(at) && answers && below.column(at).stream().anyMatch(cell -> !cell.isEmpty()) && most(List.of(at)) <= most;
    }

    /// Whether a column between who answers and the first known name is more likely one that describes who answers.
    private boolean isTrait(int at) {
        return TRAIT.matcher(Folding.fold(heads.names().get(at))).matches() || RespondentHeading.of(heads.names().get(at)) == RespondentHeading.TOOL;
    }

    private static List<Integer> with(List<Integer> columns, int one) {
        List<Integer> more = new ArrayList<>(columns);
        more.add(one);
        return more;
    }

    private Set<String> answersIn(List<Integer> columns) {
        Set<String> answers = new HashSet<>();
        columns.forEach(at -> answers.addAll(below.column(at)));
        return answers;
    }

    private double most(List<Integer> columns) {
        return answersIn(columns).stream().mapToDouble(cell -> Numerals.number(cell).orElse(0)).max().orElse(0);
    }

    private Map<Integer, ReadColumn> about(int who, List<Integer> asked) {
        Map<Integer, ReadColumn> columns = new TreeMap<>();
        columns.put(who, ReadColumn.of(heads.names().get(who), ColumnRole.RESPONDENT, ColumnReason.NAMES));
        Set<String> names = names(who);
        Set<String> taken = new HashSet<>();
        for (int at : asked) {
            String name = again(at, names).map(again -> again.group(1)).orElse(heads.names().get(at));
            int layer = 1;
            while (!taken.add(layer + name)) {
                layer++;
            }
            columns.put(at, new ReadColumn(heads.names().get(at), ColumnRole.ANSWER, name, layer == 1 ? "" : Integer.toString(layer), "", ColumnReason.NAMES));
        }
        return columns;
    }
}
