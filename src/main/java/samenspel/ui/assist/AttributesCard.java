package samenspel.ui.assist;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import samenspel.exchange.plan.PlannedTable;
import samenspel.exchange.table.ColumnRole;
import samenspel.exchange.table.ReadColumn;
import samenspel.exchange.table.TableKind;
import samenspel.text.Texts;
import samenspel.ui.control.Labels;
import samenspel.ui.control.Rows;
import samenspel.ui.control.ValueNames;

/// What columns say of organisations besides their ties: sector, short name, access, something else, or nothing that is used.
final class AttributesCard extends VBox {
    private static final double NAME = 190;
    private static final double ROLE = 150;

    private final ImportDraft importDraft;
    private final Texts texts;
    private final VBox list = new VBox(4);
    private List<PlannedTable> shown = List.of();

    AttributesCard(ImportDraft importDraft, Texts texts) {
        this.importDraft = importDraft;
        this.texts = texts;
        getStyleClass().add("assist-part");
        getChildren().setAll(Labels.wrapped(texts.get("assist.attributes.how"), "assist-quiet"), list);
        importDraft.listen(this::show);
        show();
    }

    private void show() {
        List<PlannedTable> tables = importDraft.plan().tables().stream().filter(ImportStep::describes).toList();
        if (!tables.equals(shown)) {
            shown = tables;
            List<HBox> rows = new ArrayList<>();
            tables.forEach(table -> {
                for (int at = 0; at < table.form().columns().size(); at++) {
                    if (!table.form().columns().get(at).isQuestion()) {
                        rows.add(row(table, at));
                    }
                }
            });
            list.getChildren().setAll(rows);
        }
    }

    private HBox row(PlannedTable table, int at) {
        ReadColumn column = table.form().columns().get(at);
        TableKind kind = table.form().kind();
        ComboBox<ColumnRole> role = new ComboBox<>();
        role.getItems().setAll(Roles.in(kind));
        role.setConverter(new ValueNames<>(one -> Roles.name(one, kind, texts)));
        role.setValue(column.role());
        role.setMinWidth(ROLE);
        role.setAccessibleText(texts.get("assist.role.of", column.heading()));
        role.setOnAction(_ -> importDraft.change(plan -> plan.with(table.id(), at, role.getValue())));
        Label name = Labels.of(column.heading(), "assist-answer");
        name.setMinWidth(NAME);
        name.setMaxWidth(NAME);
        Label sample = Labels.of(table.samples(at), "assist-quiet");
        sample.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(sample, Priority.ALWAYS);
        return Rows.of(12, name, sample, role);
    }
}
