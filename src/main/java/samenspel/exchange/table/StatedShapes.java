package samenspel.exchange.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import samenspel.exchange.book.MatrixResponse;
import samenspel.exchange.cells.Grid;
import samenspel.exchange.cells.TableBody;
import samenspel.exchange.cells.Totals;
import samenspel.exchange.found.ImportReason;
import samenspel.exchange.found.Ledger;
import samenspel.text.Spot;

/// Makes of a table what somebody says it is.
final class StatedShapes {
    private static final Set<ColumnRole> ATTRIBUTES = Set.of(ColumnRole.ATTRIBUTE, ColumnRole.SECTOR, ColumnRole.SHORT_NAME, ColumnRole.ACCESS, ColumnRole.ANSWER, ColumnRole.MENTION, ColumnRole.MENTIONS);

    private static final Set<ColumnRole> NAMES = Set.of(ColumnRole.NAME, ColumnRole.ID, ColumnRole.FROM, ColumnRole.RESPONDENT);

    private final Grid grid;
    private final TableForm form;
    private final Grid.Row top;
    private final Grid below;

    private StatedShapes(Grid grid, TableForm form) {
        this.grid = grid;
        this.form = form;
        this.top = form.headings().isEmpty() ? ShapeGuess.NO_HEADING : names(form);
        Grid body = TableBody.of(grid, TableHeading::isName).grid();
        this.below = form.headings().isEmpty() ? body : body.after(form.lastHeading());
    }

    /// Under the names the form gives its columns.
    private static Grid.Row names(TableForm form) {
        return new Grid.Row(form.lastHeading(), form.columns().stream().map(ReadColumn::heading).toList());
    }

    /// The shape; none, with a finding, where a column it needs is missing.
    static TableShape of(Grid grid, TableForm form, Ledger ledger) {
        return new StatedShapes(grid, form).shape(ledger);
    }

    private TableShape shape(Ledger ledger) {
        if (form.kind() != TableKind.NOT_USED && form.kind() != TableKind.NEIGHBOURS && !form.kind().isSurvey()) {
            unused(form, below, ledger);
        }
        return switch (form.kind()) {
            case NODES -> new TableShape.Nodes(heading(), below);
            case TIES -> needs(ledger, ImportReason.NO_ENDS, ColumnRole.FROM, ColumnRole.TO) ? new TableShape.None() : new TableShape.Ties(heading(), below, true, values());
            case MATRIX, TWO_SETS -> needs(ledger, ImportReason.NO_CELLS, ColumnRole.ANSWER) ? new TableShape.None() : matrix();
            case NEIGHBOURS -> new TableShape.Neighbours(below);
            case ROSTER, NOMINATIONS -> needs(ledger, ImportReason.NO_RESPONDENT, ColumnRole.RESPONDENT) ? new TableShape.None() : new TableShape.Survey(form, below);
            case NOT_USED -> new TableShape.None();
        };
    }

    private boolean needs(Ledger ledger, ImportReason reason, ColumnRole... roles) {
        boolean lacks = List.of(roles).stream().anyMatch(role -> form.column(role).isEmpty()) || below.isEmpty();
        if (lacks) {
            ledger.rejected(reason, Spot.line(Math.max(1, form.lastHeading())), grid.name());
        }
        return lacks;
    }

    /// Each column that is not used is said once.
    static void unused(TableForm form, Grid below, Ledger ledger) {
        IntStream.range(0, form.columns().size()).filter(at -> form.columns().get(at).role() == ColumnRole.NOT_USED)
                .filter(at -> below.rows().stream().anyMatch(row -> !row.cell(at).isEmpty()))
                .forEach(at -> ledger.setAside(ImportReason.COLUMN_UNUSED, new Spot(Math.max(1, form.lastHeading()), at + 1),
                        form.columns().get(at).heading()));
    }

    private List<ValueColumns.Value> values() {
        return IntStream.range(0, form.columns().size()).filter(at -> form.columns().get(at).role() == ColumnRole.ANSWER)
                .mapToObj(at -> new ValueColumns.Value(at, form.columns().get(at).layer(), form.columns().get(at).wave())).toList();
    }

    private TableHeading heading() {
        Map<ColumnRole, Integer> columns = new EnumMap<>(ColumnRole.class);
        Set<Integer> skipped = new TreeSet<>();
        for (int at = form.columns().size() - 1; at >= 0; at--) {
            ColumnRole role = form.columns().get(at).role();
            if (role == ColumnRole.NOT_USED) {
                skipped.add(at);
            } else if (!ATTRIBUTES.contains(role)) {
                columns.put(role == ColumnRole.RESPONDENT ? ColumnRole.NAME : role, at);
            }
        }
        return new TableHeading(top, columns, skipped);
    }

    private TableShape matrix() {
        List<Integer> cells = IntStream.range(0, form.columns().size()).filter(at -> form.columns().get(at).role() == ColumnRole.ANSWER).boxed().toList();
        OptionalInt named = IntStream.range(0, form.columns().size()).filter(at -> NAMES.contains(form.columns().get(at).role())).findFirst();
        boolean twoSets = form.kind() == TableKind.TWO_SETS;
        if (named.isPresent() && !form.headings().isEmpty()) {
            Grid.Row raw = grid.row(form.lastHeading());
            Set<Integer> sums = Totals.rows(below, cells, below.column(named.getAsInt()), cells.stream().map(raw::cell).toList());
            Grid some = new Grid(grid.name(), IntStream.range(0, below.rows().size()).filter(row -> !sums.contains(row)).mapToObj(below.rows()::get).toList());
            Grid rows = some.isEmpty() ? some : MatrixResponse.heard(raw, some, cells);
            TableShape.Matrix known = MatrixShapes.named(raw, rows, cells, named.getAsInt());
            TableShape.Matrix matrix = twoSets ? known : MatrixShapes.joined(known);
            return new TableShape.Matrix(matrix.rowNames(), matrix.columnNames(), rows, cells, twoSets, !twoSets && matrix.turned());
        }
        List<String> across = cells.stream().map(at -> form.headings().isEmpty() ? Integer.toString(at + 1) : raw(at)).toList();
        List<String> down = new ArrayList<>();
        for (int row = 0; row < below.rows().size(); row++) {
            String numbered = row < across.size() ? across.get(row) : Integer.toString(row + 1);
            down.add(named.isPresent() ? below.rows().get(row).cell(named.getAsInt()) : numbered);
        }
        return new TableShape.Matrix(down, across, below, cells, twoSets);
    }

    /// The heading as it stands in the table: a column without one names nobody.
    private String raw(int column) {
        return grid.row(form.lastHeading()).cell(column);
    }
}
