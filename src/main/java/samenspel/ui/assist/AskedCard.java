package samenspel.ui.assist;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import samenspel.exchange.plan.PlannedTable;
import samenspel.exchange.table.ColumnRole;
import samenspel.exchange.table.ReadColumn;
import samenspel.text.Texts;
import samenspel.ui.control.Labels;

/// What a survey asks: for each question the layer and wave it is, and about whom.
final class AskedCard extends VBox {
    private static final int SHOWN = 4;

    private final ImportDraft importDraft;
    private final Texts texts;
    private final GridPane grid = new GridPane();
    private Optional<PlannedTable> shown = Optional.empty();

    /// The columns of one layer and wave.
    private record Asked(String layer, String wave, boolean mentions) {
    }

    AskedCard(ImportDraft importDraft, Texts texts) {
        this.importDraft = importDraft;
        this.texts = texts;
        grid.getStyleClass().add("assist-asked-grid");
        getStyleClass().add("assist-part");
        getChildren().setAll(Labels.wrapped(texts.get("assist.asked.how"), "assist-quiet"), grid);
        importDraft.listen(this::show);
        show();
    }

    private void show() {
        Optional<PlannedTable> survey = importDraft.table().filter(table -> table.form().kind().isSurvey());
        if (!survey.equals(shown)) {
            shown = survey;
            grid.getChildren().clear();
            survey.ifPresent(table -> questions(table).forEach((asked, columns) -> add(table, asked, columns)));
        }
    }

    private static Map<Asked, List<ReadColumn>> questions(PlannedTable table) {
        return table.form().columns().stream().filter(ReadColumn::isQuestion)
                .collect(Collectors.groupingBy(column -> new Asked(column.layer(), column.wave(), column.role() == ColumnRole.MENTION), LinkedHashMap::new, Collectors.toList()));
    }

    private void add(PlannedTable table, Asked asked, List<ReadColumn> columns) {
        int row = grid.getRowCount();
        TypedField layer = new TypedField("assist-asked-" + row, name ->
                importDraft.change(plan -> plan.with(table.id(), plan.table(table.id()).orElseThrow().form().renamed(asked.layer, name))));
        layer.show(asked.layer);
        layer.setPrefColumnCount(30);
        String whom = asked.mentions ? texts.get("assist.asked.mentions")
                : columns.stream().limit(SHOWN).map(ReadColumn::organisation).collect(Collectors.joining(", ")) + (columns.size() > SHOWN ? " …" : "");
        grid.addRow(row, Labels.naming(layer, texts.get("assist.layer")), layer, Labels.of(asked.wave, "assist-quiet"),
                Labels.whole(texts.get("assist.asked.columns", columns.size())), Labels.of(whom, "assist-quiet"));
    }
}
