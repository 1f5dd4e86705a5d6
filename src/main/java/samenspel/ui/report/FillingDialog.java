package samenspel.ui.report;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import samenspel.network.Network;
import samenspel.network.OrganisationId;
import samenspel.network.kind.AccessRole;
import samenspel.study.filling.Filling;
import samenspel.study.filling.FillingSheet;
import samenspel.text.Texts;
import samenspel.ui.control.AskDialog;
import samenspel.ui.control.Buttons;
import samenspel.ui.control.Rows;

/// Asks for the sectors and roles of organisations that no file told.
public final class FillingDialog {
    private static final double WIDTH = 800;
    private static final double HEIGHT = 380;

    private final Texts texts;
    private final FillingTable table;
    private final CheckBox missingOnly;
    private final TextField typed = new TextField();
    private final ComboBox<String> sector = new ComboBox<>();
    private final Label chosen = new Label();
    private final Label told = new Label();
    private FillingSheet sheet;

    public FillingDialog(Network network, Texts texts) {
        this.texts = texts;
        this.sheet = FillingSheet.of(network, texts.language());
        this.table = new FillingTable(texts, this::sector, this::role);
        this.missingOnly = new CheckBox(texts.get("filling.missing-only"));
        missingOnly.setSelected(sheet.missing() > 0);
    }

    /// Waits for the answer; empty when the user turns away.
    public Optional<Filling> ask(Window owner) {
        AskDialog dialog = new AskDialog(owner, texts, "filling.title", content(), "filling.take");
        dialog.setResizable(true);
        // Enter in the table and its lists is theirs.
        dialog.go("filling-take").setDefaultButton(false);
        dialog.getDialogPane().setMinWidth(WIDTH + 44);
        // The dialog gives the focus to a button first.
        dialog.setOnShown(_ -> Platform.runLater(table.table()::requestFocus));
        show();
        return dialog.answer(() -> sheet.filling());
    }

    private VBox content() {
        table.table().setPrefSize(WIDTH, HEIGHT);
        table.table().setMinWidth(WIDTH);
        VBox.setVgrow(table.table(), Priority.ALWAYS);
        table.table().getSelectionModel().getSelectedItems().addListener((ListChangeListener<OrganisationId>) _ -> count());
        table.table().addEventFilter(KeyEvent.KEY_PRESSED, this::pasteKey);
        told.setId("filling-told");
        told.getStyleClass().add("legend-count");
        told.setWrapText(true);
        told.setMinHeight(36);
        told.setMaxWidth(WIDTH);
        VBox content = new VBox(12, filter(), several(), table.table(), told);
        content.getStyleClass().add("report-dialog");
        return content;
    }

    private HBox filter() {
        typed.setId("filling-search");
        typed.setPromptText(texts.get("filling.search"));
        typed.setAccessibleText(texts.get("filling.search"));
        typed.textProperty().addListener(_ -> show());
        missingOnly.setId("filling-missing");
        missingOnly.setOnAction(_ -> show());
        HBox.setHgrow(typed, Priority.ALWAYS);
        return Rows.of(12, typed, missingOnly);
    }

    /// What is done to all that are selected at once.
    private HBox several() {
        sector.setId("filling-sector-of-several");
        sector.setEditable(true);
        sector.setPromptText(texts.get("filling.sector-prompt"));
        sector.setAccessibleText(texts.get("filling.sector-of-several"));
        sector.setPrefWidth(210);
        chosen.setMinWidth(120);
        return Rows.of(8, chosen, sector, button("filling-set-sector", texts.get("filling.set-sector"), () -> sector(table.selected(), sector.getEditor().getText())),
                button("filling-set-access", table.worded(AccessRole.ACCESS), () -> set(AccessRole.ACCESS)),
                button("filling-set-other", table.worded(AccessRole.OTHER), () -> set(AccessRole.OTHER)));
    }

    private Button button(String id, String name, Runnable pressed) {
        Button button = Buttons.whole(id, name, pressed);
        button.disableProperty().bind(table.table().getSelectionModel().selectedItemProperty().isNull());
        return button;
    }

    private void sector(Set<OrganisationId> some, String name) {
        if (name != null) {
            change(sheet.withSector(some, name));
        }
    }

    private void role(Set<OrganisationId> some, String worded) {
        change(sheet.withAccess(some, worded.equals(table.worded(AccessRole.ACCESS)) ? AccessRole.ACCESS : AccessRole.OTHER));
    }

    private void set(AccessRole role) {
        change(sheet.withAccess(table.selected(), role));
    }

    private void change(FillingSheet next) {
        sheet = next;
        show();
    }

    private void pasteKey(KeyEvent event) {
        String lines = event.getCode() == KeyCode.V && event.isShortcutDown() ? Clipboard.getSystemClipboard().getString() : null;
        if (lines != null && table.table().getEditingCell() == null) {
            FillingSheet.Pasted pasted = sheet.pasted(table.below(), table.target(), lines);
            change(pasted.sheet());
            told.setText(texts.get("filling.pasted", pasted.taken(), pasted.unread()));
            event.consume();
        }
    }

    private void show() {
        List<OrganisationId> shown = sheet.shown(missingOnly.isSelected(), typed.getText());
        table.show(sheet, shown);
        String written = sector.getEditor().getText();
        sector.getItems().setAll(sheet.sectors());
        sector.getEditor().setText(written);
        told.setText(texts.get("filling.missing", sheet.missing(), sheet.rows().size()));
        count();
    }

    private void count() {
        chosen.setText(texts.get("filling.chosen", table.selected().size()));
    }
}
