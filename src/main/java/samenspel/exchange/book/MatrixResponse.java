package samenspel.exchange.book;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import samenspel.exchange.cells.Grid;
import samenspel.network.Participation;

/// A column beside the cells of a matrix that says who answered: what stands in the rows of others is no answer.
public final class MatrixResponse {
    private MatrixResponse() {
    }

    /// Whether a column says who answered.
    ///
    /// @param top with the headings
    public static boolean says(Grid.Row top, Grid below, int column) {
        Optional<ParticipationWords> words = words(top.cell(column));
        List<String> said = words.isEmpty() ? List.of() : below.column(column).stream().filter(cell -> !cell.isEmpty()).toList();
        return words.isPresent() && !said.isEmpty() && said.stream().allMatch(cell -> words.get().of(cell).isPresent()) && !below.column(0).contains(top.cell(column));
    }

    /// The rows, without what stands in those of who did not answer.
    ///
    /// @param cells the columns of the matrix itself
    public static Grid heard(Grid.Row top, Grid rows, List<Integer> cells) {
        Optional<Integer> column = IntStream.range(0, rows.width()).filter(at -> !cells.contains(at) && says(top, rows, at)).boxed().findFirst();
        Optional<ParticipationWords> words = column.flatMap(at -> words(top.cell(at)));
        if (words.isEmpty()) {
            return rows;
        }
        Predicate<Grid.Row> answered = row -> words.get().of(row.cell(column.get())).filter(Participation.ANSWERED::equals).isPresent();
        return new Grid(rows.name(), rows.rows().stream().map(row -> answered.test(row) ? row : blank(row, cells)).toList());
    }

    private static Optional<ParticipationWords> words(String heading) {
        return heading.isEmpty() ? Optional.empty() : ParticipationWords.of(heading, "", false);
    }

    private static Grid.Row blank(Grid.Row row, List<Integer> cells) {
        List<String> kept = new ArrayList<>(row.cells());
        Collections.fill(kept.subList(Math.min(cells.getFirst(), kept.size()), kept.size()), "");
        IntStream.range(0, kept.size()).filter(at -> !cells.contains(at)).forEach(at -> kept.set(at, row.cells().get(at)));
        return new Grid.Row(row.number(), kept);
    }
}
