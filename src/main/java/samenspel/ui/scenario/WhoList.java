package samenspel.ui.scenario;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import samenspel.diagram.seen.NameMode;
import samenspel.diagram.seen.Names;
import samenspel.network.Network;
import samenspel.network.Organisation;
import samenspel.network.Participation;
import samenspel.network.Sector;
import samenspel.scenario.ScenarioChoice;
import samenspel.text.Folding;
import samenspel.text.Texts;
import samenspel.ui.control.Labels;
import samenspel.ui.control.LaterTip;

/// Everybody present, each with whether it is a team or in the core; what is typed says whom to list.
final class WhoList extends VBox {
    private final ScenarioDesk desk;
    private final Texts texts;
    private final TextField search = new TextField();
    private final CheckBox chosenOnly = new CheckBox();
    private final ListView<Organisation> list = new ListView<>();
    private Network network;
    private ScenarioChoice choice;
    private Names names;

    WhoList(ScenarioDesk desk, Texts texts) {
        super(6);
        this.desk = desk;
        this.texts = texts;
        search.setId("scenario-search");
        search.setPromptText(texts.get("scenario.search"));
        search.setAccessibleText(texts.get("scenario.search"));
        search.textProperty().subscribe(this::fill);
        chosenOnly.setId("scenario-chosen");
        chosenOnly.setText(texts.get("scenario.chosen-only"));
        chosenOnly.selectedProperty().subscribe(this::fill);
        list.setId("scenario-who");
        list.setAccessibleText(texts.get("scenario.who"));
        list.setCellFactory(_ -> new WhoCell());
        list.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
        list.setMinHeight(120);
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().setAll(search, chosenOnly, Labels.wrapped(texts.get("scenario.who.keys"), "quiet"), list);
    }

    /// T and K change what the selected one is.
    private void typed(KeyEvent event) {
        Organisation one = list.getSelectionModel().getSelectedItem();
        if (one != null && event.getCharacter().equalsIgnoreCase(texts.get("scenario.key.team"))) {
            desk.team(one.id(), !choice.teams().contains(one.id()));
        } else if (one != null && event.getCharacter().equalsIgnoreCase(texts.get("scenario.key.core"))) {
            desk.core(one.id(), !choice.core().contains(one.id()));
        }
    }

    void show(Network of, ScenarioChoice now, NameMode mode) {
        boolean other = of != network || !now.wave().equals(choice.wave());
        network = of;
        names = Names.of(of, mode.inWords(), texts.language());
        boolean changed = !now.equals(choice);
        choice = now;
        if (other || chosenOnly.isSelected()) {
            fill();
        }
        if (changed) {
            list.refresh();
        }
    }

    private void fill() {
        if (network == null) {
            return;
        }
        String wanted = Folding.fold(search.getText());
        Set<Object> chosen = new TreeSet<>(choice.teams());
        chosen.addAll(choice.core());
        List<Organisation> listed = network.organisations().stream().filter(one -> network.fieldwork(choice.wave()).participationOf(one.id()) != Participation.ABSENT)
                .filter(one -> !chosenOnly.isSelected() || chosen.contains(one.id()))
                .filter(one -> wanted.isEmpty() || Folding.fold(names.of(one.id()) + " " + sector(one)).contains(wanted)).toList();
        list.getItems().setAll(listed);
    }

    private String sector(Organisation one) {
        return network.sector(one.sector()).map(of -> of.code() + " " + of.name().in(texts.language().tag())).orElse("");
    }

    /// A row of the list.
    private final class WhoCell extends ListCell<Organisation> {
        private static final double ROW = 30;
        private final Label code = Labels.whole("", "quiet");
        private final Label name = new Label();
        private final ToggleButton team = toggle("scenario.as-team", "left-pill");
        private final ToggleButton core = toggle("scenario.as-core", "right-pill");
        private final HBox roles = new HBox(team, core);
        private final HBox row = new HBox(6, code, name, roles);

        WhoCell() {
            code.setMinWidth(34);
            name.setMinWidth(0);
            LaterTip.on(name, name::getText);
            name.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(name, Priority.ALWAYS);
            row.setAlignment(Pos.CENTER_LEFT);
            roles.setAlignment(Pos.CENTER_RIGHT);
            row.setPrefWidth(0);
            getStyleClass().add("scenario-row");
            setPrefHeight(ROW);
            team.setOnAction(_ -> desk.team(getItem().id(), team.isSelected()));
            core.setOnAction(_ -> desk.core(getItem().id(), core.isSelected()));
        }

        private ToggleButton toggle(String key, String style) {
            ToggleButton button = new ToggleButton(texts.get(key));
            button.getStyleClass().addAll("small", style);
            button.setMinWidth(USE_PREF_SIZE);
            button.setFocusTraversable(false);
            return button;
        }

        @Override
        protected void updateItem(Organisation one, boolean empty) {
            super.updateItem(one, empty);
            setGraphic(empty || one == null ? null : row);
            if (empty || one == null) {
                return;
            }
            code.setText(network.sector(one.sector()).map(Sector::code).orElse(""));
            name.setText(names.of(one.id()));
            team.setAccessibleText(texts.get("scenario.toggle", names.of(one.id()), team.getText()));
            core.setAccessibleText(texts.get("scenario.toggle", names.of(one.id()), core.getText()));
            team.setSelected(choice.teams().contains(one.id()));
            core.setSelected(choice.core().contains(one.id()));
            setAccessibleText(texts.get("scenario.row", names.of(one.id()), texts.get(team.isSelected() ? "scenario.role.team" : core.isSelected() ? "scenario.role.core" : "scenario.role.periphery")));
        }
    }
}
