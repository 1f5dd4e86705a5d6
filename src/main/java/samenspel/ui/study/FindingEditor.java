package samenspel.ui.study;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import samenspel.claim.ClaimText;
import samenspel.claim.FilledText;
import samenspel.network.OrganisationId;
import samenspel.study.findings.Finding;
import samenspel.study.findings.LiveWords;
import samenspel.text.Texts;
import samenspel.ui.control.Buttons;
import samenspel.ui.control.Labels;
import samenspel.ui.control.TypedLines;
import samenspel.ui.story.ClaimMarks;
import samenspel.ui.story.ReferenceMenus;
import samenspel.work.Latest;
import samenspel.work.Worker;

/// Writes the sentence of a finding, with its numbers by reference, and shows what it says now.
final class FindingEditor extends VBox {
    private static final int ROWS = 3;

    private final TextArea typed = new TextArea();
    private final Label preview = Labels.wrapped("", "finding-sentence");
    private final VBox remarks = new VBox(2);
    private final LiveWords live;
    private final Texts texts;
    private final Latest latest;

    /// What becomes of the text.
    ///
    /// @param keep is given the text by ids; empty for the program's own sentence
    record Ending(Consumer<String> keep, Runnable leave) {
    }

    FindingEditor(Finding finding, LiveWords live, List<OrganisationId> chosen, Worker worker, Ending ending) {
        super(6);
        this.live = live;
        this.texts = Texts.in(live.language());
        this.latest = new Latest(worker);
        typed.setText(finding.typed());
        typed.setId("finding-text");
        typed.setWrapText(true);
        typed.setPrefRowCount(ROWS);
        typed.setAccessibleText(texts.get("outstanding.edit.text"));
        preview.setId("finding-preview");
        TypedLines.leaveByTab(typed);
        typed.textProperty().subscribe(this::tell);
        typed.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                ending.leave.run();
            }
        });
        Button keep = Buttons.whole("finding-keep", texts.get("outstanding.edit.keep"), () -> ending.keep.accept(live.words().byIds(ClaimText.read(typed.getText()))));
        keep.getStyleClass().add("accent");
        Button leave = Buttons.whole("finding-leave", texts.get("outstanding.edit.leave"), ending.leave);
        Button reset = Buttons.whole("finding-reset", texts.get("outstanding.edit.reset"), () -> ending.keep.accept(""));
        reset.setDisable(finding.edited().isEmpty());
        getChildren().setAll(Labels.wrapped(texts.get("outstanding.edit.lead"), "quiet"), typed, preview, remarks,
                new FlowPane(8, 6, ReferenceMenus.numbers("finding-number", live.network(), chosen, texts, () -> typed), ReferenceMenus.claims("finding-claim", texts, () -> typed), keep, leave, reset));
        getStyleClass().add("finding-editor");
    }

    void begin() {
        typed.requestFocus();
        typed.end();
    }

    private void tell(String now) {
        latest.ask(_ -> live.filled(now), this::say);
    }

    private void say(FilledText told) {
        preview.setText(told.words());
        remarks.getChildren().setAll(ClaimMarks.remarks(told, live.words()));
    }
}
