package samenspel.session.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import samenspel.text.Folding;
import samenspel.text.Sheet;
import samenspel.text.Texts;

/// What became of everything in files that were read, as it is shown and saved.
///
/// @param sums     empty where items are not counted, or nothing was used at all
/// @param remarks  in the order of the files
/// @param unlisted how many more there are than are listed
public record Account(Optional<Sums> sums, List<Remark> remarks, int unlisted) {
    public Account {
        remarks = List.copyOf(remarks);
    }

    public boolean isEmpty() {
        return remarks.isEmpty();
    }

    public boolean isRefusal() {
        return remarks.stream().anyMatch(remark -> remark.outcome() == Outcome.REFUSED);
    }

    public boolean hasSeveralFiles() {
        return remarks.stream().map(remark -> remark.place().file()).distinct().count() > 1;
    }

    /// The gravest first, then those there are most of.
    public List<Kind> kinds() {
        Map<List<Object>, Kind> kinds = new LinkedHashMap<>();
        remarks.forEach(remark -> kinds.merge(List.of(remark.outcome(), remark.key()), new Kind(remark, remark.times()),
                (former, _) -> former.and(remark)));
        return kinds.values().stream().sorted(Comparator.<Kind, Outcome>comparing(kind -> kind.first().outcome())
                .thenComparing(Kind::times, Comparator.reverseOrder())).toList();
    }

    /// The remarks of a kind, or of all, in which the words somebody typed are found.
    public List<Remark> shown(Optional<Kind> kind, String typed, Texts texts) {
        String folded = Folding.fold(typed);
        return remarks.stream().filter(remark -> kind.isEmpty() || kind.get().has(remark)).filter(remark -> remark.says(folded, texts)).toList();
    }

    /// One for each kind of mending that would help.
    public List<Remedy> remedies() {
        List<Remedy> remedies = new ArrayList<>();
        for (Mend mend : Mend.values()) {
            List<Remark> about = remarks.stream().filter(remark -> remark.mend().filter(mend::equals).isPresent()).toList();
            if (!about.isEmpty()) {
                remedies.add(remedy(mend, about));
            }
        }
        return remedies;
    }

    private static Remedy remedy(Mend mend, List<Remark> about) {
        SequencedMap<String, String> pairs = new LinkedHashMap<>();
        Set<String> named = new LinkedHashSet<>();
        int times = 0;
        for (Remark remark : about) {
            times += remark.times();
            if (!remark.stood().isEmpty()) {
                named.add(remark.stood());
            }
            if (mend == Mend.TAKE_NEAREST) {
                pairs.put(String.valueOf(remark.arguments().getFirst()), String.valueOf(remark.arguments().get(1)));
            }
        }
        boolean names = mend == Mend.ADD_NODES || mend == Mend.TAKE_NEAREST;
        return new Remedy(mend, names && !named.isEmpty() ? named.size() : times, pairs, about.getFirst().place().file());
    }

    /// Rows as a spreadsheet takes them.
    public Sheet sheet(String title, List<Remark> rows, Texts texts) {
        List<String> head = List.of(texts.get("report.file"), texts.get("report.sheet"), texts.get("report.row"), texts.get("report.column"),
                texts.get("report.fate"), texts.get("report.reason"), texts.get("report.stood"), texts.get("report.times"));
        return new Sheet(title, head, rows.stream().map(remark -> row(remark, texts)).toList(),
                sums.map(sum -> List.of(sum.in(texts))).orElse(List.of()));
    }

    private static List<Sheet.Cell> row(Remark remark, Texts texts) {
        return List.of(new Sheet.Words(remark.place().file()), new Sheet.Words(remark.place().path()), number(remark.place().line()),
                number(remark.place().column()), new Sheet.Words(remark.outcome().in(texts)), new Sheet.Words(remark.message(texts)),
                new Sheet.Words(remark.stood()), new Sheet.Whole(remark.times()));
    }

    private static Sheet.Cell number(int place) {
        return place == 0 ? new Sheet.Words("") : new Sheet.Whole(place);
    }
}
