package samenspel.ui.assist;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import samenspel.exchange.ImportChoices;
import samenspel.exchange.plan.ImportDecisions;
import samenspel.text.Texts;
import samenspel.ui.control.Labels;
import samenspel.ui.control.ValueNames;

/// What is decided about the import as a whole: what several tables are, and whether ties have a direction.
final class WholeCard extends GridPane {
    private final ImportDraft importDraft;
    private final ComboBox<Optional<ImportChoices.Several>> several = new ComboBox<>();
    private final ComboBox<Optional<ImportChoices.Direction>> direction = new ComboBox<>();

    WholeCard(ImportDraft importDraft, Texts texts) {
        this.importDraft = importDraft;
        several.setId("assist-several");
        several.getItems().setAll(List.of(Optional.empty(), Optional.of(ImportChoices.Several.WAVES), Optional.of(ImportChoices.Several.LAYERS)));
        several.setConverter(new ValueNames<>(one -> texts.get(one.map(some -> "assist.several." + some).orElse("assist.several.guess"))));
        several.setOnAction(_ -> importDraft.change(plan -> plan.with(plan.decisions().withSeveral(several.getValue()))));
        direction.setId("assist-direction");
        direction.getItems().setAll(List.of(Optional.empty(), Optional.of(ImportChoices.Direction.DIRECTED), Optional.of(ImportChoices.Direction.UNDIRECTED)));
        direction.setConverter(new ValueNames<>(one -> texts.get(one.map(some -> "assist.direction." + some).orElse("assist.direction.guess"))));
        direction.setOnAction(_ -> importDraft.change(plan -> plan.with(plan.decisions().withDirection(direction.getValue()))));
        getStyleClass().add("assist-whole");
        if (importDraft.plan().tables().size() + importDraft.plan().files().size() > 2) {
            add(texts.get("assist.several"), several);
        }
        add(texts.get("assist.direction"), direction);
        importDraft.listen(this::show);
        show();
    }

    private void add(String name, ComboBox<?> box) {
        Label label = Labels.naming(box, name);
        addRow(getRowCount(), label, box);
    }

    private void show() {
        ImportDecisions decisions = importDraft.plan().decisions();
        several.setValue(decisions.several());
        direction.setValue(decisions.direction().filter(some -> some != ImportChoices.Direction.AS_FOUND));
    }
}
