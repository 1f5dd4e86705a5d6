package samenspel.ui.study;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import samenspel.claim.ClaimBase;
import samenspel.claim.ClaimText;
import samenspel.claim.FilledText;
import samenspel.claim.Quantity;
import samenspel.claim.Reference;
import samenspel.network.OrganisationId;
import samenspel.study.findings.Finding;
import samenspel.study.findings.LiveWords;
import samenspel.study.findings.OfferedReference;
import samenspel.text.Texts;
import samenspel.ui.control.Buttons;
import samenspel.ui.control.Labels;
import samenspel.ui.control.TypedLines;
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
                new FlowPane(8, 6, numbers(chosen), claims(), keep, leave, reset));
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
        remarks.getChildren().setAll(FindingRow.remarks(told, live.words()));
    }

    private MenuButton numbers(List<OrganisationId> chosen) {
        Map<String, Menu> groups = new LinkedHashMap<>();
        OfferedReference.of(live.network(), chosen, texts).forEach(offered -> {
            MenuItem item = new MenuItem(offered.label());
            item.setOnAction(_ -> insert(offered.typed()));
            groups.computeIfAbsent(offered.group(), group -> new Menu(group)).getItems().add(item);
        });
        MenuButton button = new MenuButton(texts.get("outstanding.edit.number"), null, groups.values().toArray(MenuItem[]::new));
        button.setId("finding-number");
        return button;
    }

    /// Of the first number in the text.
    private MenuButton claims() {
        MenuButton button = new MenuButton(texts.get("outstanding.edit.claim"));
        for (ClaimBase base : ClaimBase.values()) {
            MenuItem item = new MenuItem(texts.get("claim.offer.more-than-half", texts.get("claim.base." + base)));
            item.setId("finding-claim-" + base.word());
            item.setOnAction(_ -> first().ifPresent(number -> insert(OfferedReference.claim(number, base, texts))));
            button.getItems().add(item);
        }
        button.setId("finding-claim");
        return button;
    }

    private Optional<Reference> first() {
        return ClaimText.read(typed.getText()).references().stream().filter(one -> !(one.quantity() instanceof Quantity.OfNames)).findFirst();
    }

    private void insert(String words) {
        typed.replaceSelection(words);
        typed.requestFocus();
    }
}
