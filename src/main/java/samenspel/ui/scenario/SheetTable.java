package samenspel.ui.scenario;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import samenspel.text.Sheet;

/// A sheet to be looked at.
final class SheetTable extends TableView<List<Sheet.Cell>> {
    /// As wide as a letter is in the middle.
    private static final double LETTER = 6.6;
    private static final double SIDES = 26;
    private static final double NARROWEST = 70;
    private static final double WIDEST = 420;

    private List<String> head = List.of();

    SheetTable(String id, String name) {
        setId(id);
        setAccessibleText(name);
        setMinHeight(0);
        getStyleClass().add("dense");
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS);
    }

    void show(Sheet sheet, String wanted) {
        if (!sheet.head().equals(head)) {
            head = sheet.head();
            getColumns().setAll(IntStream.range(0, head.size()).mapToObj(at -> column(at, sheet)).toList());
        }
        getItems().setAll(sheet.rows().stream().filter(row -> wanted.isBlank() || row.stream().anyMatch(cell -> text(cell).toLowerCase(Locale.ROOT).contains(wanted.strip().toLowerCase(Locale.ROOT)))).toList());
    }

    private TableColumn<List<Sheet.Cell>, Object> column(int at, Sheet sheet) {
        TableColumn<List<Sheet.Cell>, Object> column = new TableColumn<>(head.get(at));
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value(row.getValue().get(at))));
        int longest = Math.max(head.get(at).length(), sheet.rows().stream().mapToInt(row -> text(row.get(at)).length()).max().orElse(0));
        column.setPrefWidth(Math.clamp(LETTER * longest + SIDES, NARROWEST, WIDEST));
        return column;
    }

    private static Object value(Sheet.Cell cell) {
        return switch (cell) {
            case Sheet.Words(String text) -> text;
            case Sheet.Whole(long number) -> number;
            case Sheet.Figure(double number) -> Double.isNaN(number) ? "" : number;
            case Sheet.Share(double value, _) -> Double.isNaN(value) ? "" : value;
        };
    }

    private static String text(Sheet.Cell cell) {
        return String.valueOf(value(cell));
    }
}
