package samenspel.exchange.table;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import samenspel.exchange.cells.Grid;
import samenspel.exchange.found.ImportReason;
import samenspel.exchange.found.Ledger;
import samenspel.exchange.survey.RespondentHeading;
import samenspel.exchange.survey.SurveyQuestion;
import samenspel.text.Folding;
import samenspel.text.Spot;

/// Which column of a survey says who answers: the one whose heading means an organisation, before a name, before any other,
/// before a number of the survey tool; of those alike the one with most names in common with whom the survey asks about.
public final class WhoAnswers {
    private WhoAnswers() {
    }

    /// A column that could say who answers, since at least half of its names are those asked about.
    ///
    /// @param common    how many of its names are
    /// @param different how many names it has
    record Candidate(int column, RespondentHeading heading, int common, int different) {
        private double share() {
            return (double) common / different;
        }

        /// Whether nobody stands in it much more than once.
        boolean isEach(Grid below) {
            return different * 2 > below.rows().size();
        }
    }

    /// What makes names the same here.
    static String folded(String name) {
        String plain = SurveyQuestion.plain(name);
        String folded = Folding.fold(plain);
        return folded.isEmpty() ? plain : folded;
    }

    /// The best first.
    ///
    /// @param headings a name for each column
    /// @param free     which columns to look at
    /// @param asked    folded
    static List<Candidate> candidates(List<String> headings, Grid below, IntPredicate free, Set<String> asked) {
        return IntStream.range(0, headings.size()).filter(free).mapToObj(at -> candidate(headings.get(at), below, at, asked))
                .filter(one -> one.common() > 0 && one.common() * 2 >= one.different())
                .sorted(Comparator.comparing(Candidate::heading).thenComparing(Candidate::share).thenComparing(Candidate::common).reversed()
                        .thenComparing(Candidate::column)).toList();
    }

    /// The column whose heading says that it names who answers, where few of those are asked about: nobody stands in it much more
    /// than once.
    static Optional<Candidate> named(List<String> headings, Grid below, IntPredicate free, Set<String> asked) {
        return IntStream.range(0, headings.size()).filter(free).mapToObj(at -> candidate(headings.get(at), below, at, asked))
                .filter(one -> one.heading().compareTo(RespondentHeading.OTHER) > 0 && one.common() > 1 && one.isEach(below))
                .max(Comparator.comparing(Candidate::heading).thenComparing(Candidate::common));
    }

    private static Candidate candidate(String heading, Grid below, int at, Set<String> asked) {
        Set<String> names = below.column(at).stream().filter(cell -> !cell.isEmpty()).distinct().map(WhoAnswers::folded).collect(Collectors.toSet());
        int common = (int) names.stream().filter(asked::contains).count();
        return new Candidate(at, RespondentHeading.of(heading), common, Math.max(1, names.size()));
    }

    /// Says that columns ask by the number the survey tool gives to answers, which may as well be that of a choice.
    static void sayNumbers(TableForm form, Ledger ledger) {
        String who = form.column(ColumnRole.RESPONDENT).stream().mapToObj(at -> form.columns().get(at).heading()).findFirst().orElse("");
        List<Integer> asked = form.columns(ColumnRole.ANSWER);
        boolean numbers = !asked.isEmpty() && asked.stream().allMatch(at -> form.columns().get(at).organisation().matches("\\d+"));
        if (numbers && RespondentHeading.of(who) == RespondentHeading.TOOL) {
            ledger.noted(ImportReason.ASKED_BY_NUMBER, new Spot(Math.max(1, form.lastHeading()), asked.getFirst() + 1), form.columns().get(asked.getFirst()).heading(), who);
        }
    }

    /// The columns of a survey that may as well say who answers as the one that is taken, and that one; empty where none may.
    public static List<Integer> equallyGood(Grid grid, TableForm form) {
        Grid below = grid.after(form.lastHeading());
        int taken = form.column(ColumnRole.RESPONDENT).orElse(-1);
        List<String> headings = form.columns().stream().map(ReadColumn::heading).toList();
        Set<String> asked = asked(below, form);
        List<Candidate> candidates = candidates(headings, below, at -> !form.columns().get(at).isQuestion() && (at == taken || form.columns().get(at).role() != ColumnRole.RESPONDENT), asked);
        if (candidates.size() < 2 || candidates.stream().noneMatch(one -> one.column() == taken)) {
            return List.of();
        }
        RespondentHeading best = candidates.getFirst().heading();
        List<Integer> alike = candidates.stream().filter(one -> one.heading() == best && (one.column() == taken || isOther(below, one.column(), taken)))
                .map(Candidate::column).toList();
        return alike.size() > 1 && alike.contains(taken) ? alike : List.of();
    }

    /// The columns that could say who answers where none is known to: filled in, and no numbers or times of the survey tool unless
    /// there is nothing else.
    public static List<Integer> possible(Grid grid, TableForm form) {
        Grid below = grid.after(form.lastHeading());
        List<Integer> filled = IntStream.range(0, form.columns().size()).filter(at -> !form.columns().get(at).isQuestion()
                && below.rows().stream().anyMatch(row -> !row.cell(at).isEmpty())).boxed().toList();
        List<Integer> own = filled.stream().filter(at -> RespondentHeading.of(form.columns().get(at).heading()) != RespondentHeading.TOOL).toList();
        return own.isEmpty() ? filled : own;
    }

    private static boolean isOther(Grid below, int column, int taken) {
        return below.rows().stream().anyMatch(row -> !row.cell(column).equals(row.cell(taken)));
    }

    private static Set<String> asked(Grid below, TableForm form) {
        Set<String> asked = new HashSet<>();
        var mentions = MentionCells.of(below, form);
        for (int at = 0; at < form.columns().size(); at++) {
            ReadColumn column = form.columns().get(at);
            if (column.role() == ColumnRole.ANSWER) {
                asked.add(folded(column.organisation()));
            } else if (column.isMention()) {
                int here = at;
                below.column(at).stream().filter(cell -> !cell.isEmpty()).flatMap(cell -> mentions.containsKey(here) ? mentions.get(here).in(cell).stream()
                        : Stream.of(cell)).forEach(name -> asked.add(folded(name)));
            }
        }
        return asked;
    }
}
