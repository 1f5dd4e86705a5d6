package samenspel.exchange.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import samenspel.exchange.harvest.ImportReason;
import samenspel.exchange.harvest.Ledger;
import samenspel.text.Spot;

/// Makes of a table what somebody says it is.
final class ToldShapes {
    private static final Set<Role> ATTRIBUTES = Set.of(Role.ATTRIBUTE, Role.SECTOR, Role.SHORT_NAME, Role.ACCESS, Role.ANSWER, Role.MENTION);

    private final Grid grid;
    private final TableForm form;
    private final Grid.Row top;
    private final Grid below;

    private ToldShapes(Grid grid, TableForm form) {
        this.grid = grid;
        this.form = form;
        this.top = form.headings().isEmpty() ? Shapes.NO_HEADING : names(form);
        this.below = form.headings().isEmpty() ? grid : grid.after(form.lastHeading());
    }

    /// Under the names the form gives its columns.
    private static Grid.Row names(TableForm form) {
        return new Grid.Row(form.lastHeading(), form.columns().stream().map(Column::heading).toList());
    }

    /// The shape; none, with a finding, where a column it needs is missing.
    static Shape of(Grid grid, TableForm form, Ledger ledger) {
        return new ToldShapes(grid, form).shape(ledger);
    }

    private Shape shape(Ledger ledger) {
        if (form.kind() != TableKind.NOT_USED && form.kind() != TableKind.NEIGHBOURS && !form.kind().isSurvey()) {
            unused(form, below, ledger);
        }
        return switch (form.kind()) {
            case NODES -> new Shape.Nodes(heading(), below);
            case TIES -> needs(ledger, ImportReason.NO_ENDS, Role.FROM, Role.TO) ? new Shape.None() : new Shape.Ties(heading(), below, true);
            case MATRIX, TWO_SETS -> needs(ledger, ImportReason.NO_CELLS, Role.ANSWER) ? new Shape.None() : matrix();
            case NEIGHBOURS -> new Shape.Neighbours(below);
            case ROSTER, NOMINATIONS -> needs(ledger, ImportReason.NO_RESPONDENT, Role.RESPONDENT) ? new Shape.None() : new Shape.Survey(form, below);
            case NOT_USED -> new Shape.None();
        };
    }

    private boolean needs(Ledger ledger, ImportReason reason, Role... roles) {
        boolean lacks = List.of(roles).stream().anyMatch(role -> form.column(role).isEmpty()) || below.isEmpty();
        if (lacks) {
            ledger.rejected(reason, Spot.line(Math.max(1, form.lastHeading())), grid.name());
        }
        return lacks;
    }

    /// Each column that is not used is said once.
    static void unused(TableForm form, Grid below, Ledger ledger) {
        IntStream.range(0, form.columns().size()).filter(at -> form.columns().get(at).role() == Role.NOT_USED)
                .filter(at -> below.rows().stream().anyMatch(row -> !row.cell(at).isEmpty()))
                .forEach(at -> ledger.setAside(ImportReason.COLUMN_UNUSED, new Spot(Math.max(1, form.lastHeading()), at + 1),
                        form.columns().get(at).heading()));
    }

    private Heading heading() {
        Map<Role, Integer> columns = new EnumMap<>(Role.class);
        Set<Integer> skipped = new TreeSet<>();
        for (int at = form.columns().size() - 1; at >= 0; at--) {
            Role role = form.columns().get(at).role();
            if (role == Role.NOT_USED) {
                skipped.add(at);
            } else if (!ATTRIBUTES.contains(role)) {
                columns.put(role == Role.RESPONDENT ? Role.NAME : role, at);
            }
        }
        return new Heading(top, columns, skipped);
    }

    private Shape matrix() {
        List<Integer> cells = IntStream.range(0, form.columns().size()).filter(at -> form.columns().get(at).role() == Role.ANSWER).boxed().toList();
        List<String> across = cells.stream().map(at -> form.headings().isEmpty() ? Integer.toString(at + 1) : raw(at)).toList();
        OptionalInt named = IntStream.range(0, form.columns().size()).filter(at -> Set.of(Role.NAME, Role.ID, Role.FROM, Role.RESPONDENT)
                .contains(form.columns().get(at).role())).findFirst();
        List<String> down = new ArrayList<>();
        for (int row = 0; row < below.rows().size(); row++) {
            String numbered = row < across.size() ? across.get(row) : Integer.toString(row + 1);
            down.add(named.isPresent() ? below.rows().get(row).cell(named.getAsInt()) : numbered);
        }
        return new Shape.Matrix(down, across, below, cells, form.kind() == TableKind.TWO_SETS);
    }

    /// The heading as it stands in the table: a column without one names nobody.
    private String raw(int column) {
        return grid.row(form.lastHeading()).cell(column);
    }
}
