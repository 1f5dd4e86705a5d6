package samenspel.ui.scenario;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import samenspel.diagram.seen.NameMode;
import samenspel.network.Network;
import samenspel.session.ExportAction;
import samenspel.session.Session;
import samenspel.study.numbers.Quotable;
import samenspel.study.scenario.ScenarioTable;
import samenspel.study.scenario.ScenarioText;
import samenspel.study.scenario.ScenarioWords;
import samenspel.text.Texts;
import samenspel.ui.control.Buttons;
import samenspel.ui.control.Icons;
import samenspel.ui.control.Labels;

/// What follows from the scenario, in sentences and tables that can be copied and saved.
final class ScenarioTables extends BorderPane {
    private final Session session;
    private final Texts texts;
    private final Label sentences = Labels.wrapped("");
    private final Map<ScenarioTable.Kind, SheetTable> tables = new EnumMap<>(ScenarioTable.Kind.class);
    private final TabPane tabs = new TabPane();
    private final TextField search = new TextField();
    private Shown shown;

    private record Shown(Network network, List<ScenarioTable.Told> scenarios, NameMode names) {
        ScenarioTable table(ScenarioTable.Kind kind) {
            return new ScenarioTable(kind, network, scenarios, names);
        }

        ScenarioText text(boolean work) {
            return new ScenarioText(network, scenarios.getFirst(), names, work);
        }
    }

    ScenarioTables(Session session, Texts texts) {
        this.session = session;
        this.texts = texts;
        setMinSize(0, 0);
        sentences.setId("scenario-sentences");
        ScrollPane said = new ScrollPane(sentences);
        said.setFitToWidth(true);
        said.getStyleClass().addAll("edge-to-edge", "scenario-said");
        tabs.getTabs().add(tab("said", said));
        for (ScenarioTable.Kind kind : ScenarioTable.Kind.values()) {
            String word = kind.word();
            SheetTable table = new SheetTable("scenario-table-" + word, texts.get("scenario.sheet." + word));
            tables.put(kind, table);
            Tab tab = tab(word, table);
            tab.setUserData(kind);
            tabs.getTabs().add(tab);
        }
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        tabs.setId("scenario-tabs");
        tabs.setAccessibleText(texts.get("scenario.outcome"));
        search.setId("scenario-find");
        search.setPromptText(texts.get("scenario.find"));
        search.setAccessibleText(texts.get("scenario.find"));
        search.textProperty().subscribe(this::fill);
        Button copy = button("copy", this::copy);
        Button save = button("save", this::save);
        HBox tools = new HBox(8, search, copy, save);
        tools.setAlignment(Pos.CENTER_RIGHT);
        tools.getStyleClass().add("pane-tools");
        tabs.getSelectionModel().selectedIndexProperty().subscribe(at -> {
            search.setVisible(at.intValue() > 0);
            search.setManaged(at.intValue() > 0);
            copy.setText(texts.get(at.intValue() > 0 ? "scenario.table.copy" : "scenario.copy-words"));
            save.setText(texts.get(at.intValue() > 0 ? "scenario.table.save" : "scenario.save-words"));
        });
        setCenter(tabs);
        setBottom(tools);
    }

    private Button button(String word, Runnable pressed) {
        Button button = Buttons.whole("scenario-table-" + word, texts.get("scenario.table." + word), pressed);
        button.setGraphic(Icons.of(word.equals("copy") ? "copy" : "table"));
        return button;
    }

    private Tab tab(String word, Node content) {
        Tab tab = new Tab(texts.get("scenario.tab." + word), content);
        tab.setId("scenario-tab-" + word);
        return tab;
    }

    /// The table in sight; empty where sentences are.
    private Optional<ScenarioTable> table() {
        return Optional.ofNullable(tabs.getSelectionModel().getSelectedItem().getUserData()).map(kind -> shown.table((ScenarioTable.Kind) kind));
    }

    private void copy() {
        if (shown != null) {
            session.dispatch(new ExportAction.CopyTable(table().<Quotable>map(one -> one).orElseGet(() -> shown.text(false))));
        }
    }

    private void save() {
        if (shown != null) {
            session.dispatch(new ExportAction.AskTable(table().<Quotable>map(one -> one).orElseGet(() -> shown.text(true))));
        }
    }

    /// @param scenarios the one looked at, then those it is compared with
    void show(Network network, List<ScenarioTable.Told> scenarios, NameMode names) {
        shown = new Shown(network, scenarios, names);
        sentences.setText(String.join("\n", new ScenarioWords(network, names, texts.language()).sentences(scenarios.getFirst())));
        fill();
    }

    private void fill() {
        if (shown != null) {
            Stream.of(ScenarioTable.Kind.values()).forEach(kind -> Objects.requireNonNull(tables.get(kind)).show(shown.table(kind).sheet(texts.language()), search.getText()));
        }
    }
}
