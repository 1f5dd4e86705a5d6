package samenspel.exchange.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import samenspel.exchange.harvest.Gathering;
import samenspel.exchange.harvest.Reason;
import samenspel.exchange.harvest.SheafDraft;
import samenspel.exchange.harvest.SourceText;
import samenspel.exchange.harvest.Spot;
import samenspel.exchange.harvest.Unreadable;

/// Reads tables into a gathering: lists of ties, lists of nodes, matrices with and without names, lists of
/// neighbours. Each sheet that holds ties becomes a network of its own; a sheet of which it cannot be seen
/// what it is, is set aside.
public final class Tables {
    private final Gathering gathering;
    private final List<Found> found = new ArrayList<>();

    private record Found(Grid grid, Shape shape) {
        boolean hasTies() {
            return shape instanceof Shape.Ties || shape instanceof Shape.Matrix || shape instanceof Shape.Neighbours;
        }
    }

    private Tables(Gathering gathering) {
        this.gathering = gathering;
    }

    /// Whether a text is to be taken for a table, by the name of its file.
    public static boolean isNamedSo(SourceText text) {
        String name = text.file().toLowerCase(Locale.ROOT);
        boolean named = name.endsWith(".csv") || name.endsWith(".tsv") || name.endsWith(".tab");
        return named && Delimited.separator(text.characters()).isPresent();
    }

    public static void read(SourceText text, Gathering gathering) {
        new Tables(gathering).read(List.of(Delimited.read(text, gathering)));
    }

    /// Reads a workbook of Excel, after a look at what it is when unpacked.
    public static void read(byte[] workbook, Gathering gathering) {
        new Tables(gathering).read(grids(workbook, gathering));
    }

    /// The cells of a table with separators.
    public static Grid grid(SourceText text, Gathering gathering) {
        return Delimited.read(text, gathering);
    }

    /// The cells of a workbook of Excel, sheet by sheet, after a look at what it is when unpacked.
    public static List<Grid> grids(byte[] workbook, Gathering gathering) {
        Packed.check(workbook);
        return Workbook.grids(workbook, gathering);
    }

    /// How the sheets of a workbook are called, without unpacking them; empty for anything that is no workbook.
    public static List<String> sheetNames(byte[] workbook) {
        return Packed.sheetNames(workbook);
    }

    private void read(List<Grid> grids) {
        grids.stream().filter(grid -> !grid.isEmpty()).forEach(grid -> found.add(new Found(grid, Shapes.of(grid))));
        boolean listed = found.stream().anyMatch(one -> one.shape() instanceof Shape.Ties);
        boolean any = false;
        for (Found one : found) {
            boolean unknown = one.shape() instanceof Shape.None || listed && one.hasTies() && !(one.shape() instanceof Shape.Ties);
            gathering.ledger().within(one.grid().name());
            if (unknown) {
                unused(one);
            } else {
                any = true;
                take(one, gathering.sheaf(one.grid().name()));
            }
        }
        gathering.ledger().within("");
        if (!any) {
            throw new Unreadable(Reason.TABLE, Spot.line(1));
        }
    }

    private void unused(Found one) {
        if (found.size() > 1) {
            gathering.ledger().setAside(Reason.SHEET_UNUSED, Spot.line(one.grid().rows().getFirst().number()), one.grid().name());
        }
    }

    private void take(Found one, SheafDraft sheaf) {
        switch (one.shape()) {
            case Shape.Ties ties -> TieRows.read(ties, sheaf, gathering);
            case Shape.Nodes nodes -> NodeRows.read(nodes, sheaf, gathering);
            case Shape.Matrix matrix -> MatrixRows.read(matrix, sheaf, gathering);
            case Shape.Neighbours(Grid rows) -> rows.rows().forEach(row -> neighbours(row, sheaf));
            case Shape.None _ -> throw new IllegalStateException("a sheet without a network is not taken");
        }
    }

    private static void neighbours(Grid.Row row, SheafDraft sheaf) {
        sheaf.implying().node(row.cell(0), new Spot(row.number(), 1));
        for (int column = 1; column < row.width(); column++) {
            if (!row.cell(column).isEmpty()) {
                sheaf.tie(row.cell(0), row.cell(column), new Spot(row.number(), column + 1)).directed(true).value(1);
            }
        }
    }
}
