package samenspel.ui.report;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import samenspel.session.Action;
import samenspel.session.disk.DocumentOrigin;
import samenspel.text.Sheet;
import samenspel.text.Texts;
import samenspel.text.account.Account;
import samenspel.text.account.Outcome;
import samenspel.text.account.Problem;
import samenspel.text.account.ProblemKind;
import samenspel.text.account.Repairs;
import samenspel.ui.control.Buttons;
import samenspel.ui.control.Labels;
import samenspel.ui.control.Rows;

/// Shows what became of everything in files that were read.
public final class ReportDialog {
    /// As large as a window of 1366 by 768 has room for.
    private static final double TABLE_WIDTH = 860;
    private static final double TABLE_HEIGHT = 330;

    private final DocumentOrigin documentOrigin;
    private final Account account;
    private final Texts texts;
    private final Consumer<Action> later;
    private final RemarkTable rows;
    private final TextField typed = new TextField();
    private final Label whole = new Label();
    private final Dialog<Repairs> dialog = new Dialog<>();
    private Optional<ProblemKind> kind = Optional.empty();

    /// @param later dispatches what is done without leaving the window
    public ReportDialog(DocumentOrigin documentOrigin, Texts texts, Consumer<Action> later) {
        this.documentOrigin = documentOrigin;
        this.account = documentOrigin.account();
        this.texts = texts;
        this.later = later;
        this.rows = new RemarkTable(account, texts);
    }

    /// Waits until it is closed; says how the files are to be read once more, if they are.
    public Optional<Repairs> ask(Window owner) {
        dialog.initOwner(owner);
        dialog.setTitle(texts.get("report.title", documentOrigin.named(texts)));
        dialog.setResizable(true);
        dialog.getDialogPane().getButtonTypes().setAll(new ButtonType(texts.get("dialog.close"), ButtonBar.ButtonData.CANCEL_CLOSE));
        dialog.getDialogPane().setContent(content());
        dialog.getDialogPane().setMinWidth(TABLE_WIDTH + ReasonList.WIDTH + 60);
        // Without it the button pressed would be the answer, which it is not.
        dialog.setResultConverter(_ -> null);
        // The dialog gives the focus to a button first.
        dialog.setOnShown(_ -> Platform.runLater(rows.table()::requestFocus));
        show();
        return dialog.showAndWait();
    }

    private VBox content() {
        RemedyBar remedies = new RemedyBar(documentOrigin, texts, this::mend);
        ReasonList kinds = new ReasonList(account, texts, chosen -> {
            kind = chosen;
            show();
        });
        VBox table = new VBox(8, search(), rows.table(), whole);
        VBox.setVgrow(rows.table(), Priority.ALWAYS);
        HBox.setHgrow(table, Priority.ALWAYS);
        HBox middle = new HBox(16, kinds.list(), table);
        VBox.setVgrow(middle, Priority.ALWAYS);
        VBox content = new VBox(12, sums(), remedies.row(), middle, below());
        content.getStyleClass().add("report-dialog");
        prepare();
        return content;
    }

    private void prepare() {
        rows.table().setPrefSize(TABLE_WIDTH, TABLE_HEIGHT);
        rows.table().setMinWidth(TABLE_WIDTH);
        rows.table().getSelectionModel().selectedItemProperty().addListener((_, _, remark) -> tell(remark));
        rows.table().addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.C && event.isShortcutDown() && !event.isShiftDown()) {
                copy(rows.selected());
                event.consume();
            }
        });
        whole.setId("report-whole");
        whole.setWrapText(true);
        whole.setAlignment(Pos.TOP_LEFT);
        whole.setMinHeight(44);
        whole.setPrefHeight(44);
        whole.setPrefWidth(TABLE_WIDTH);
    }

    private Label sums() {
        boolean byHand = account.with(Outcome.BY_HAND).size() == account.problems().size() && !account.isEmpty();
        String refused = texts.get(account.refusal().isPresent() ? "report.refused" : byHand ? "report.by-hand" : "report.uncounted");
        String more = account.unlisted() == 0 ? "" : " " + texts.get("report.unlisted", account.unlisted());
        Label label = Labels.of((account.tally().read() == 0 ? refused : account.tally().in(texts)) + more, "report-sums");
        label.setId("report-sums");
        label.setWrapText(true);
        return label;
    }

    private TextField search() {
        typed.setId("report-search");
        typed.setPromptText(texts.get("report.search"));
        typed.textProperty().addListener(_ -> show());
        return typed;
    }

    private HBox below() {
        return Rows.of(8, Buttons.of("report-copy", texts.get("report.copy"), () -> copy(rows.chosen())),
                Buttons.of("report-save", texts.get("report.save"), () -> later.accept(new Action.AskReport(sheet(account.problems()), documentOrigin.guarded()))), Rows.gap());
    }

    private Sheet sheet(List<Problem> some) {
        return account.sheet(texts.get("report.title", documentOrigin.named(texts)), some, texts);
    }

    private void copy(List<Problem> some) {
        if (!some.isEmpty()) {
            later.accept(new Action.CopyReport(sheet(some), documentOrigin.guarded()));
        }
    }

    private void show() {
        rows.show(account.shown(kind, typed.getText(), texts));
        tell(null);
    }

    /// What does not fit in a row is said in full below it.
    private void tell(Problem remark) {
        whole.setText(remark == null ? "" : remark.message(texts));
    }

    private void mend(Repairs mending) {
        dialog.setResult(mending);
        dialog.close();
    }
}
