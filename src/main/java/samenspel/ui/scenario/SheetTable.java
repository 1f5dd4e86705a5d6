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
    private List<String> head = List.of();

    SheetTable(String id, String name) {
        setId(id);
        setAccessibleText(name);
        setMinHeight(0);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS);
    }

    void show(Sheet sheet, String wanted) {
        if (!sheet.head().equals(head)) {
            head = sheet.head();
            getColumns().setAll(IntStream.range(0, head.size()).mapToObj(this::column).toList());
        }
        getItems().setAll(sheet.rows().stream().filter(row -> wanted.isBlank() || row.stream().anyMatch(cell -> text(cell).toLowerCase(Locale.ROOT).contains(wanted.strip().toLowerCase(Locale.ROOT)))).toList());
    }

    private TableColumn<List<Sheet.Cell>, Object> column(int at) {
        TableColumn<List<Sheet.Cell>, Object> column = new TableColumn<>(head.get(at));
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value(row.getValue().get(at))));
        column.setPrefWidth(at == 0 ? 260 : 130);
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
