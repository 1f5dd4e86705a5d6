package samenspel.ui.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import samenspel.text.Texts;
import samenspel.text.account.Account;
import samenspel.text.account.Outcome;
import samenspel.text.account.Problem;

/// What was remarked, a row each: where, what stood there, why, and what became of it.
final class RemarkTable {
    private final Texts texts;
    private final TableView<Problem> table = new TableView<>();

    RemarkTable(Account account, Texts texts) {
        this.texts = texts;
        table.setId("report-rows");
        table.getStyleClass().add("dense");
        table.setPlaceholder(new Label(texts.get(account.isEmpty() ? "report.none" : "report.none-found")));
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_LAST_COLUMN);
        table.getColumns().setAll(columns(account));
    }

    TableView<Problem> table() {
        return table;
    }

    /// Columns in which nothing would stand are left out.
    private List<TableColumn<Problem, ?>> columns(Account account) {
        List<Problem> all = account.problems();
        List<TableColumn<Problem, ?>> columns = new ArrayList<>();
        if (account.hasSeveralFiles()) {
            columns.add(words("file", 120, remark -> remark.place().file()));
        }
        if (all.stream().anyMatch(remark -> !remark.place().path().isEmpty())) {
            columns.add(words("sheet", 110, remark -> remark.place().path()));
        }
        if (all.stream().anyMatch(remark -> remark.place().line() > 0)) {
            columns.add(number("row", 58, remark -> remark.place().line()));
        }
        if (all.stream().anyMatch(remark -> remark.place().column() > 0)) {
            columns.add(number("column", 66, remark -> remark.place().column()));
        }
        if (all.stream().anyMatch(remark -> !remark.stood().isEmpty())) {
            columns.add(words("stood", 130, Problem::stood));
        }
        columns.add(outcome());
        columns.add(words("reason", 360, remark -> remark.times() == 1 ? remark.message(texts)
                : texts.get("report.several", remark.times(), remark.message(texts))));
        return columns;
    }

    private <T> TableColumn<Problem, T> column(String key, double width) {
        TableColumn<Problem, T> column = new TableColumn<>(texts.get("report." + key));
        column.setId("report-" + key);
        column.setPrefWidth(width);
        return column;
    }

    private TableColumn<Problem, String> words(String key, double width, Function<Problem, String> words) {
        TableColumn<Problem, String> column = column(key, width);
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(words.apply(cell.getValue())));
        return column;
    }

    private TableColumn<Problem, Integer> number(String key, double width, Function<Problem, Integer> number) {
        TableColumn<Problem, Integer> column = column(key, width);
        column.setStyle("-fx-alignment: CENTER-RIGHT;");
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(Stream.of(number.apply(cell.getValue())).filter(place -> place > 0)
                .findFirst().orElse(null)));
        return column;
    }

    private TableColumn<Problem, Outcome> outcome() {
        TableColumn<Problem, Outcome> column = column("fate", 110);
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue().outcome()));
        column.setCellFactory(_ -> new javafx.scene.control.TableCell<>() {
            @Override
            protected void updateItem(Outcome outcome, boolean empty) {
                super.updateItem(outcome, empty);
                setText(empty || outcome == null ? null : outcome.in(texts));
            }
        });
        return column;
    }

    void show(List<Problem> rows) {
        List<TableColumn<Problem, ?>> order = List.copyOf(table.getSortOrder());
        table.getItems().setAll(rows);
        table.getSortOrder().setAll(order);
        table.sort();
        table.scrollTo(0);
    }

    /// The rows chosen, or all that are shown, in the order shown.
    List<Problem> chosen() {
        List<Integer> at = table.getSelectionModel().getSelectedIndices().stream().sorted().toList();
        return at.size() < 2 ? List.copyOf(table.getItems()) : at.stream().map(table.getItems()::get).toList();
    }

    /// Those chosen, for who presses the keys of copying on a row.
    List<Problem> selected() {
        return table.getSelectionModel().getSelectedIndices().stream().sorted().map(table.getItems()::get).toList();
    }
}
