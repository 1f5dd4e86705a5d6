package samenspel.text.account;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import samenspel.text.Folding;
import samenspel.text.Sheet;
import samenspel.text.Texts;

/// What became of everything in files that were read.
///
/// @param tally    of the items; all 0 where items are not counted, or nothing was read
/// @param problems in the order of the files; those set aside or rejected stand for `setAside + rejected` items, less `unlisted`
/// @param unlisted how many items more were not used than there is room for in the list
public record Account(Tally tally, List<Problem> problems, int unlisted) {
    public static final Account NOTHING = new Account(Tally.NONE, List.of(), 0);

    public Account {
        problems = List.copyOf(problems);
    }

    public Account(Tally tally, List<Problem> problems) {
        this(tally, problems, 0);
    }

    /// Of what is listed and not counted.
    public static Account of(List<Problem> problems) {
        return new Account(Tally.NONE, problems);
    }

    /// This one and what comes after it.
    public Account and(Account other) {
        return new Account(tally.and(other.tally), Stream.concat(problems.stream(), other.problems.stream()).toList(), unlisted + other.unlisted);
    }

    public Account with(Tally other) {
        return new Account(other, problems, unlisted);
    }

    public Account each(UnaryOperator<Problem> change) {
        return new Account(tally, problems.stream().map(change).toList(), unlisted);
    }

    public boolean isEmpty() {
        return problems.isEmpty();
    }

    public List<Problem> with(Outcome outcome) {
        return problems.stream().filter(problem -> problem.outcome() == outcome).toList();
    }

    /// Why nothing is used; empty if something is.
    public Optional<Problem> refusal() {
        return problems.stream().filter(Problem::isRefusal).findFirst();
    }

    public boolean hasSeveralFiles() {
        return problems.stream().map(problem -> problem.place().file()).distinct().count() > 1;
    }

    /// The gravest first, then those there are most of.
    public List<ProblemKind> kinds() {
        Map<List<Object>, ProblemKind> kinds = new LinkedHashMap<>();
        problems.forEach(problem -> kinds.merge(List.of(problem.outcome(), problem.reason()), new ProblemKind(problem, problem.times()),
                (former, _) -> former.and(problem)));
        return kinds.values().stream().sorted(Comparator.<ProblemKind, Outcome>comparing(kind -> kind.first().outcome())
                .thenComparing(ProblemKind::times, Comparator.reverseOrder())).toList();
    }

    /// The problems of a kind, or of all, in which the words somebody typed are found.
    public List<Problem> shown(Optional<ProblemKind> kind, String typed, Texts texts) {
        String folded = Folding.fold(typed);
        return problems.stream().filter(problem -> kind.isEmpty() || kind.get().has(problem)).filter(problem -> problem.says(folded, texts)).toList();
    }

    /// One for each repair that would help.
    public List<Remedy> remedies() {
        List<Remedy> remedies = new ArrayList<>();
        for (Repair repair : Repair.values()) {
            List<Problem> about = problems.stream().filter(problem -> problem.repair().filter(repair::equals).isPresent()).toList();
            if (!about.isEmpty()) {
                remedies.add(Remedy.of(repair, about));
            }
        }
        return remedies;
    }

    /// Rows as a spreadsheet takes them.
    public Sheet sheet(String title, List<Problem> rows, Texts texts) {
        List<String> head = List.of(texts.get("report.file"), texts.get("report.sheet"), texts.get("report.row"), texts.get("report.column"),
                texts.get("report.fate"), texts.get("report.reason"), texts.get("report.stood"), texts.get("report.times"));
        return new Sheet(title, head, rows.stream().map(problem -> row(problem, texts)).toList(),
                tally.read() == 0 ? List.of() : List.of(tally.in(texts)));
    }

    private static List<Sheet.Cell> row(Problem problem, Texts texts) {
        return List.of(new Sheet.Words(problem.place().file()), new Sheet.Words(problem.place().path()), number(problem.place().line()),
                number(problem.place().column()), new Sheet.Words(problem.outcome().in(texts)), new Sheet.Words(problem.message(texts)),
                new Sheet.Words(problem.stood()), new Sheet.Whole(problem.times()));
    }

    private static Sheet.Cell number(int place) {
        return place == 0 ? new Sheet.Words("") : new Sheet.Whole(place);
    }
}
