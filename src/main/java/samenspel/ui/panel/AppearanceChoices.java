package samenspel.ui.panel;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import samenspel.diagram.seen.ColourBy;
import samenspel.diagram.seen.LabelMode;
import samenspel.diagram.seen.NameMode;
import samenspel.measure.Measure;
import samenspel.session.Action;
import samenspel.session.Session;
import samenspel.session.State;
import samenspel.study.View;
import samenspel.study.filling.Gaps;
import samenspel.text.Texts;

/// What colour, size and names say: a switch and three short lists.
final class AppearanceChoices extends VBox {
    private final Session session;
    private final Texts texts;
    private final ToggleGroup colours = new ToggleGroup();
    private final ComboBox<Optional<Measure>> size;
    private final ComboBox<LabelMode> labels;
    private final ComboBox<NameMode> names;
    private final HBox colourBox = new HBox();
    private final Tooltip noRoles;
    private boolean showing;

    AppearanceChoices(Session session, Texts texts) {
        this.session = session;
        this.texts = texts;
        getStyleClass().add("choices");
        this.noRoles = new Tooltip(texts.get("choice.colour.no-roles"));
        this.size = list("size", Stream.concat(Stream.of(Optional.<Measure>empty()), Arrays.stream(Measure.values()).map(Optional::of)).toList(),
                by -> texts.get(by.map(Measure::nameKey).orElse("choice.size.equal")), Action.SizeDiscs::new);
        this.labels = list("labels", List.of(LabelMode.values()), mode -> texts.get("choice.labels." + mode), Action.SetLabels::new);
        this.names = list("names", List.of(NameMode.values()), mode -> texts.get("choice.names." + mode), Action.SetNames::new);
        getChildren().addAll(row("choice.colour", colourSwitch()), row("choice.size", size), row("choice.labels", labels), row("choice.names", names));
    }

    private Node colourSwitch() {
        HBox box = colourBox;
        for (ColourBy by : ColourBy.values()) {
            ToggleButton button = new ToggleButton(texts.get("choice.colour." + by));
            button.setId("colour-" + by);
            button.setUserData(by);
            button.setToggleGroup(colours);
            button.getStyleClass().add(by == ColourBy.SECTOR ? "left-pill" : "right-pill");
            button.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(button, Priority.ALWAYS);
            // A press on the chosen one must not leave none chosen.
            button.setOnAction(event -> {
                button.setSelected(true);
                session.dispatch(new Action.ColourDiscs(by));
            });
            box.getChildren().add(button);
        }
        return box;
    }

    private <T> ComboBox<T> list(String id, List<T> values, Function<T, String> name, Function<T, Action> action) {
        ComboBox<T> box = new ComboBox<>();
        box.setId("choice-" + id);
        box.getItems().setAll(values);
        box.setConverter(new ValueNames<>(name));
        box.setMaxWidth(Double.MAX_VALUE);
        box.setAccessibleText(texts.get("choice." + id));
        box.setOnAction(event -> {
            if (!showing && box.getValue() != null) {
                session.dispatch(action.apply(box.getValue()));
            }
        });
        return box;
    }

    private Node row(String key, Node control) {
        Label label = new Label(texts.get(key));
        label.setLabelFor(control);
        label.getStyleClass().add("choice-label");
        HBox row = new HBox(label, control);
        row.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(control, Priority.ALWAYS);
        return row;
    }

    void show(State state) {
        View view = state.view().orElseThrow();
        showing = true;
        boolean roles = view.seen().colourBy() == ColourBy.ACCESS || Gaps.hasRoles(state.document().orElseThrow().network());
        colours.getToggles().forEach(toggle -> {
            toggle.setSelected(toggle.getUserData() == view.seen().colourBy());
            ((ToggleButton) toggle).setDisable(toggle.getUserData() == ColourBy.ACCESS && !roles);
        });
        // A button that is off shows no tip of its own.
        Tooltip.uninstall(colourBox, noRoles);
        if (!roles) {
            Tooltip.install(colourBox, noRoles);
        }
        size.setValue(view.seen().sizeBy());
        labels.setValue(view.seen().labels());
        names.setValue(view.seen().names());
        showing = false;
    }
}
