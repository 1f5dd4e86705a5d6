package samenspel.ui.assist;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import samenspel.exchange.LayerAndWave;
import samenspel.exchange.plan.PlannedFile;
import samenspel.exchange.plan.PlannedTable;
import samenspel.exchange.plan.TableId;
import samenspel.exchange.table.TableKind;
import samenspel.text.Texts;
import samenspel.ui.control.Labels;
import samenspel.ui.control.Rows;
import samenspel.ui.control.ValueNames;

/// The tables of all files, each with what it is taken for, which can be changed.
final class TableList extends VBox {
    private static final double NAME = 150;
    private static final double KIND = 190;

    private final ImportDraft importDraft;
    private final Texts texts;
    private final SequencedMap<TableId, Row> rows = new LinkedHashMap<>();

    /// What stands in the list about one table.
    private record Row(ToggleButton name, ComboBox<TableKind> kind, Label where) {
    }

    TableList(ImportDraft importDraft, Texts texts) {
        this.importDraft = importDraft;
        this.texts = texts;
        getStyleClass().add("assist-tables");
        importDraft.plan().files().forEach(this::add);
        setId("assist-tables");
        importDraft.listen(this::show);
        show();
    }

    private void add(PlannedFile file) {
        Label name = new Label(file.name());
        name.setTooltip(new Tooltip(file.name()));
        name.getStyleClass().add("section-title");
        getChildren().add(name);
        if (file.opened().graph().isPresent()) {
            Label note = new Label(texts.get("assist.as-is"));
            note.setWrapText(true);
            note.getStyleClass().add("notice-detail");
            getChildren().add(note);
        }
        file.tables().forEach(table -> getChildren().add(row(table)));
    }

    private HBox row(PlannedTable table) {
        TableId id = table.id();
        ToggleButton name = new ToggleButton(id.sheet().isEmpty() ? texts.get("assist.table.only") : id.sheet());
        name.setMinWidth(NAME);
        name.setMaxWidth(NAME);
        name.getStyleClass().addAll("flat", "assist-table-name");
        name.setId("assist-table-" + rows.size());
        name.setOnAction(_ -> {
            name.setSelected(true);
            importDraft.choose(id);
        });
        ComboBox<TableKind> kind = new ComboBox<>();
        kind.setId("assist-kind-" + rows.size());
        kind.getItems().setAll(TableKind.values());
        kind.setConverter(new ValueNames<>(one -> Roles.name(one, texts)));
        kind.setMinWidth(KIND);
        kind.setAccessibleText(texts.get("assist.kind.of", name.getText()));
        kind.setOnAction(_ -> decide(id, kind.getValue()));
        Label where = Labels.of("", "notice-detail");
        where.setWrapText(true);
        rows.put(id, new Row(name, kind, where));
        HBox row = Rows.of(10, name, kind, where);
        row.getStyleClass().add("assist-table");
        return row;
    }

    private void decide(TableId id, TableKind kind) {
        boolean other = importDraft.plan().table(id).orElseThrow().form().kind() != kind;
        if (other) {
            importDraft.choose(id);
            importDraft.rework(plan -> plan.with(id, kind));
        }
    }

    /// As it stands is shown again once what was chosen is worked out.
    private void show() {
        if (importDraft.isReworking()) {
            return;
        }
        Map<TableId, LayerAndWave> slots = importDraft.plan().slots();
        Optional<TableId> chosen = importDraft.table().map(PlannedTable::id);
        for (PlannedTable table : importDraft.plan().tables()) {
            Row row = rows.get(table.id());
            row.name.setSelected(chosen.equals(Optional.of(table.id())));
            row.kind.setValue(table.form().kind());
            row.where.setText(size(table) + Optional.ofNullable(slots.get(table.id())).map(this::place).orElse(""));
        }
    }

    private String size(PlannedTable table) {
        return texts.get("assist.size", table.grid().rows().size(), table.form().columns().size());
    }

    private String place(LayerAndWave slot) {
        String layer = slot.layer().isBlank() ? "" : " · " + slot.layer();
        return layer + (slot.wave().isBlank() ? "" : " · " + slot.wave());
    }
}
