package samenspel.ui.dialog;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import samenspel.diagram.figure.Page;
import samenspel.network.LayerId;
import samenspel.network.WaveId;
import samenspel.study.recipe.LayerChoice;
import samenspel.study.recipe.PlannedFigure;
import samenspel.study.recipe.Series;
import samenspel.text.Texts;

/// The figures of a series as rows that can be switched off and on.
final class SeriesTable {
    private final Texts texts;
    private final TableView<Row> table = new TableView<>();
    private final Switch switched;
    private Series shown;

    /// Somebody switched a row.
    interface Switch {
        void to(int at, boolean on);
    }

    /// @param at its place in the plan
    record Row(int at, PlannedFigure figure, boolean on) {
    }

    SeriesTable(Texts texts, Switch switched) {
        this.texts = texts;
        this.switched = switched;
        table.setId("series-rows");
        table.setAccessibleText(texts.get("series.rows"));
        table.getStyleClass().addAll("dense", "series-rows");
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setPlaceholder(new Label(texts.get("series.none")));
        TableColumn<Row, Row> on = new TableColumn<>("");
        on.setCellValueFactory(cell -> new javafx.beans.property.SimpleObjectProperty<>(cell.getValue()));
        on.setCellFactory(_ -> new OnCell());
        on.setMinWidth(36);
        on.setMaxWidth(36);
        table.getColumns().setAll(List.of(on, column("title", 172, row -> row.figure().recipe().name()), column("layers", 146, this::layers),
                column("when", 100, this::waves), column("form", 80, row -> texts.get("series.form." + row.figure().recipe().kind())),
                column("paper", 92, this::paper), column("file", 160, row -> row.figure().fileName())));
        table.getColumns().forEach(each -> each.setSortable(false));
    }

    TableView<Row> table() {
        return table;
    }

    /// Keeps the row that is chosen.
    void show(Series series) {
        shown = series;
        int chosen = Math.max(0, table.getSelectionModel().getSelectedIndex());
        List<PlannedFigure> all = series.all().figures();
        table.getItems().setAll(IntStream.range(0, all.size()).mapToObj(at -> new Row(at, all.get(at), !series.off().contains(at))).toList());
        table.getSelectionModel().clearAndSelect(Math.min(chosen, all.size() - 1));
    }

    private TableColumn<Row, String> column(String key, double width, Function<Row, String> words) {
        TableColumn<Row, String> column = new TableColumn<>(texts.get("series.column." + key));
        column.setCellValueFactory(cell -> new SimpleStringProperty(words.apply(cell.getValue())));
        column.setCellFactory(_ -> new WordsCell());
        column.setPrefWidth(width);
        return column;
    }

    private String layers(Row row) {
        if (row.figure().recipe().layers() instanceof LayerChoice.All) {
            return texts.get("series.all-layers");
        }
        return row.figure().layers().stream().map(this::name).collect(Collectors.joining(", "));
    }

    private String name(LayerId id) {
        return shown.network().layer(id).orElseThrow().name().in(texts.language().tag());
    }

    private String waves(Row row) {
        List<String> names = row.figure().waves().stream().map(this::name).toList();
        return String.join(row.figure().recipe().kind().isOfAllWaves() ? ", " : " → ", names);
    }

    private String name(WaveId id) {
        return shown.network().wave(id).orElseThrow().name().in(texts.language().tag());
    }

    private String paper(Row row) {
        Page page = row.figure().recipe().page();
        return page.fitting() ? texts.get("series.width", page.widthCm()) : texts.get("series.paper", page.widthCm(), page.heightCm());
    }

    /// Words too long for their column stand in full where somebody points.
    private static final class WordsCell extends TableCell<Row, String> {
        @Override
        protected void updateItem(String words, boolean empty) {
            super.updateItem(words, empty);
            setText(empty ? null : words);
            setTooltip(empty || words.length() < 16 ? null : new Tooltip(words));
        }
    }

    private final class OnCell extends TableCell<Row, Row> {
        private final CheckBox box = new CheckBox();

        OnCell() {
            box.setOnAction(event -> switched.to(getItem().at(), box.isSelected()));
        }

        @Override
        protected void updateItem(Row row, boolean empty) {
            super.updateItem(row, empty);
            setGraphic(empty ? null : box);
            if (!empty) {
                box.setSelected(row.on());
                box.setAccessibleText(row.figure().fileName());
            }
        }
    }
}
