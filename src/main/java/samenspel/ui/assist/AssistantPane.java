package samenspel.ui.assist;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import samenspel.exchange.ImportedNetwork;
import samenspel.exchange.names.NameVerdict;
import samenspel.exchange.plan.ImportPlan;
import samenspel.text.Texts;
import samenspel.text.account.Account;
import samenspel.text.account.Reading;
import samenspel.ui.control.Rows;
import samenspel.ui.dialog.Choosers;
import samenspel.work.Worker;

/// All of the assistant: tables on the left, what is decided about them in the middle, what comes of it below.
final class AssistantPane extends BorderPane {
    private static final double LEFT = 274;

    private final ImportDraft importDraft;
    private final ImportPlan start;
    private final Texts texts;
    private final TableList tables;
    private final ResultBar result;
    private final ResultThumbnail resultThumbnail;
    private final Label lead = new Label();
    private final Label said = new Label();
    private final Button open;
    private final Button report;
    private final Button cancel;
    private final ToggleButton names;

    AssistantPane(ImportDraft importDraft, Texts texts, Worker worker, Choosers choosers, BiConsumer<ImportPlan, Consumer<String>> keep) {
        this.importDraft = importDraft;
        this.start = importDraft.plan();
        this.texts = texts;
        this.open = button("assist-open", "assist.open");
        this.report = button("assist-report", "assist.report");
        this.cancel = button("assist-cancel", "dialog.cancel");
        this.resultThumbnail = new ResultThumbnail(worker, texts);
        this.tables = new TableList(importDraft, texts);
        Tabs tabs = new Tabs();
        tabs.add("assist-tab-table", texts.get("assist.tab.table"), new TableCard(importDraft, texts));
        this.names = tabs.add("assist-tab-names", "", new NamesCard(importDraft, texts));
        tabs.add("assist-tab-codes", texts.get("assist.tab.codes"), new CodesCard(importDraft, texts));
        this.result = new ResultBar(importDraft, texts, worker, this::show);
        prepareLead();
        setTop(lead);
        setLeft(left());
        setCenter(tabs);
        setBottom(bottom(new Recipes(importDraft, texts, worker, choosers, said::setText), keep));
        importDraft.listen(this::show);
        show();
    }

    private Button button(String id, String key) {
        Button button = new Button(texts.get(key));
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    private void prepareLead() {
        lead.setWrapText(true);
        lead.setMinHeight(Region.USE_PREF_SIZE);
        lead.setId("assist-lead");
        lead.setMaxWidth(Double.MAX_VALUE);
        lead.getStyleClass().add("assist-lead");
    }

    /// What to look at first.
    private String doubts() {
        return importDraft.plan().doubts(importDraft.proposals()).stream().map(doubt -> " " + texts.get("assist.doubt." + doubt.kind()))
                .distinct().collect(Collectors.joining());
    }

    private VBox left() {
        VBox.setVgrow(tables, Priority.ALWAYS);
        VBox left = new VBox(tables, new WholeCard(importDraft, texts), resultThumbnail);
        left.setPrefWidth(LEFT);
        left.setMinWidth(LEFT);
        left.getStyleClass().add("assist-left");
        return left;
    }

    private VBox bottom(Recipes recipes, BiConsumer<ImportPlan, Consumer<String>> keep) {
        Button save = button("assist-save-recipe", "assist.recipe.save");
        save.setTooltip(new Tooltip(texts.get("assist.recipe.save.hint")));
        save.setOnAction(_ -> keep.accept(importDraft.plan(), said::setText));
        Button load = button("assist-load-recipe", "assist.recipe.load");
        load.setTooltip(new Tooltip(texts.get("assist.recipe.load.hint")));
        load.setOnAction(_ -> recipes.load());
        open.getStyleClass().add("accent");
        open.setTooltip(new Tooltip(texts.get("assist.open.hint")));
        said.setMaxWidth(Double.MAX_VALUE);
        said.setId("assist-said");
        said.getStyleClass().add("notice-detail");
        HBox.setHgrow(said, Priority.ALWAYS);
        HBox buttons = Rows.of(8, load, save, said, report, cancel, open);
        VBox bottom = new VBox(10, result, buttons);
        bottom.getStyleClass().add("assist-bottom");
        return bottom;
    }

    private void show() {
        lead.setText(texts.get("assist.lead") + doubts());
        long undecided = importDraft.proposals().stream().filter(proposal -> proposal.nameVerdict() == NameVerdict.OPEN).count();
        names.setText(texts.get("assist.tab.names", undecided));
        Optional<ImportedNetwork> imported = result.reading().flatMap(Reading::value);
        open.setDisable(imported.isEmpty());
        report.setDisable(imported.isEmpty() || result.reading().orElseThrow().account().isEmpty());
        resultThumbnail.show(imported.map(ImportedNetwork::network), imported.map(ImportedNetwork::ties).orElse(0));
    }

    void onOpen(Consumer<ImportPlan> deed) {
        open.setOnAction(_ -> deed.accept(importDraft.plan()));
    }

    void onReport(Consumer<Account> deed) {
        report.setOnAction(_ -> result.reading().map(Reading::account).ifPresent(deed));
    }

    void onCancel(Runnable deed) {
        cancel.setOnAction(_ -> deed.run());
    }

    /// Gives up what nobody has changed; what was decided is given up by the button only, to which the keyboard goes.
    void escape() {
        if (importDraft.plan() == start) {
            cancel.fire();
        } else {
            cancel.requestFocus();
        }
    }

    /// Opens what can be opened.
    void open() {
        open.fire();
    }

    /// Ends what is worked out in the worker.
    void stop() {
        result.stop();
    }

    /// The keyboard starts with the tables.
    void focus() {
        tables.requestFocus();
    }
}
