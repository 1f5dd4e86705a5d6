package samenspel.ui.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import samenspel.scenario.NamedScenario;
import samenspel.session.ExportAction;
import samenspel.session.Session;
import samenspel.text.Texts;
import samenspel.ui.control.Buttons;
import samenspel.ui.control.Icons;
import samenspel.ui.control.Labels;
import samenspel.ui.control.Rows;
import samenspel.ui.control.ValueNames;

/// Which scenario is looked at, and what can be done with it.
final class ScenarioHead extends HBox {
    /// With large words names keep so much room, times as much as words are larger, and what is done with a scenario stands below them.
    private static final double NAMES = 150;

    private final ScenarioDesk desk;
    private final Texts texts;
    private final ComboBox<String> chooser = new ComboBox<>();
    private final TextField name = new TextField();
    private final Button keep;
    private final Button duplicate;
    private final Button delete;
    private Optional<String> shown = Optional.empty();
    private boolean showing;

    /// @param picture what saves and copies the picture
    ScenarioHead(ScenarioDesk desk, Session session, Runnable picture, Texts texts) {
        super(8);
        this.desk = desk;
        this.texts = texts;
        chooser.setId("scenario-chooser");
        chooser.setAccessibleText(texts.get("scenario.chooser"));
        chooser.setConverter(new ValueNames<>(one -> one.isEmpty() ? texts.get("scenario.draft") : one));
        chooser.valueProperty().subscribe((before, after) -> {
            if (!showing && after != null) {
                desk.lookAt(after.isEmpty() ? Optional.empty() : Optional.of(after));
            }
        });
        name.setId("scenario-name");
        name.setPromptText(texts.get("scenario.name"));
        name.setAccessibleText(texts.get("scenario.name"));
        name.setOnAction(_ -> named());
        this.keep = Buttons.whole("scenario-keep", texts.get("scenario.keep"), this::named);
        this.duplicate = Buttons.whole("scenario-duplicate", texts.get("scenario.duplicate"), () -> desk.add(desk.open().map(NamedScenario::name).orElse("")));
        this.delete = Buttons.whole("scenario-delete", texts.get("scenario.delete"), desk::delete);
        Region room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        Button copy = Buttons.whole("scenario-copy", texts.get("study.copy"), () -> session.dispatch(new ExportAction.CopyPicture()));
        copy.setGraphic(Icons.of("copy"));
        Button save = Buttons.whole("scenario-save", texts.get("study.save"), picture);
        save.setGraphic(Icons.of("save-picture"));
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().addAll("pane-tools", "study-head");
        Label called = Labels.naming(chooser, texts.get("scenario.chooser"), "quiet");
        double times = session.state().settings().grown(1);
        if (times > 1) {
            List.of(chooser, name).forEach(field -> field.setMinWidth(NAMES * times));
            VBox both = new VBox(4, Rows.of(8, called, chooser, name, keep), Rows.of(8, duplicate, delete, room, copy, save));
            HBox.setHgrow(both, Priority.ALWAYS);
            getChildren().setAll(both);
        } else {
            getChildren().setAll(called, chooser, name, keep, duplicate, delete, room, copy, save);
        }
    }

    /// Keeps the draft under the name typed, or calls the one that is kept so.
    private void named() {
        if (desk.open().isPresent()) {
            desk.rename(name.getText());
            name.setText(desk.open().map(NamedScenario::name).orElse(""));
        } else {
            desk.add(name.getText());
        }
    }

    void show() {
        showing = true;
        Optional<String> open = desk.open().map(NamedScenario::name);
        List<String> all = new ArrayList<>(List.of(""));
        desk.kept().all().forEach(one -> all.add(one.name()));
        if (!chooser.getItems().equals(all)) {
            chooser.getItems().setAll(all);
        }
        if (!open.orElse("").equals(chooser.getValue())) {
            chooser.setValue(open.orElse(""));
        }
        if (!open.equals(shown)) {
            shown = open;
            name.setText(open.orElse(""));
        }
        keep.setText(texts.get(open.isPresent() ? "scenario.rename" : "scenario.keep"));
        duplicate.setDisable(open.isEmpty());
        delete.setDisable(open.isEmpty());
        showing = false;
    }
}
