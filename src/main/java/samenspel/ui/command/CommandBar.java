package samenspel.ui.command;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Separator;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import samenspel.session.Session;
import samenspel.session.State;
import samenspel.session.command.Command;
import samenspel.text.Texts;
import samenspel.ui.control.Icons;

/// The slim bar under the menus: the commands used most as buttons, and the search.
public final class CommandBar extends HBox {
    private static final List<List<Command>> GROUPS = List.of(
            List.of(Command.OPEN, Command.SAVE, Command.SAVE_PICTURE, Command.COPY_PICTURE),
            List.of(Command.UNDO, Command.REDO),
            List.of(Command.ZOOM_OUT, Command.FIT, Command.ZOOM_IN),
            List.of(Command.LIVE, Command.LAYOUT));
    /// Those that are on or off.
    private static final Set<Command> SWITCHES = Set.of(Command.LIVE, Command.LAYOUT);

    private static final PseudoClass WORDS = PseudoClass.getPseudoClass("words");

    private final Session session;
    private final Texts texts;
    private final Tools tools = new Tools();
    private final Map<Command, ButtonBase> buttons = new EnumMap<>(Command.class);
    private final SearchField search;
    private final Label title = new Label();
    private final Label confidential = new Label();
    private MenuButton notes;

    public CommandBar(Session session, Texts texts) {
        this.session = session;
        this.texts = texts;
        this.search = new SearchField(session, texts);
        getStyleClass().add("command-bar");
        setAlignment(Pos.CENTER_LEFT);
        for (List<Command> group : GROUPS) {
            group.forEach(command -> tools.getChildren().add(button(command)));
            tools.getChildren().add(new Separator(Orientation.VERTICAL));
        }
        tools.getStyleClass().add("tools");
        tools.getChildren().add(notes(texts));
        title.getStyleClass().add("document-title");
        title.setMinWidth(0);
        title.setMaxWidth(Double.MAX_VALUE);
        title.setPrefWidth(0);
        HBox.setHgrow(title, Priority.ALWAYS);
        confidential.setId("confidential");
        confidential.setText(texts.get("confidential.badge"));
        confidential.setTooltip(new Tooltip(texts.get("confidential.badge.hint")));
        confidential.setGraphic(Icons.of("confidential"));
        confidential.getStyleClass().add("confidential-badge");
        confidential.setMinWidth(Region.USE_PREF_SIZE);
        confidential.managedProperty().bind(confidential.visibleProperty());
        getChildren().addAll(tools, confidential, title, search, button(Command.LANGUAGE));
    }

    private Node button(Command command) {
        ButtonBase button = SWITCHES.contains(command) ? new ToggleButton() : new Button();
        button.setGraphic(Icons.of(command.icon()));
        button.setId("command-" + command.id());
        button.getStyleClass().addAll("flat", "button-icon");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> session.dispatch(command.action(session.state())));
        buttons.put(command, button);
        return button;
    }

    private MenuButton notes(Texts texts) {
        MenuButton menu = menu("notes", "note", texts.get("menu.notes"));
        menu.setOnShowing(event -> menu.getItems().setAll(CommandItem.ofNotes(session)));
        notes = menu;
        return menu;
    }

    private static MenuButton menu(String id, String icon, String name) {
        MenuButton menu = new MenuButton(null, Icons.of(icon));
        menu.setId(id);
        menu.setAccessibleText(name);
        menu.setTooltip(new Tooltip(name));
        menu.getStyleClass().addAll("flat", "button-icon", "no-arrow");
        menu.setMinWidth(Region.USE_PREF_SIZE);
        // An empty menu would not open at all.
        menu.getItems().add(new MenuItem());
        return menu;
    }

    /// The button that shows how organisations stand.
    public ToggleButton layoutButton() {
        return (ToggleButton) buttons.get(Command.LAYOUT);
    }

    public SearchField search() {
        return search;
    }

    public void show(State state) {
        buttons.forEach((command, button) -> {
            button.setDisable(!command.isAvailable(state));
            CommandButton.name(button, command, state);
        });
        say(state.settings().appearance().words());
        ((ToggleButton) buttons.get(Command.LIVE)).setSelected(state.live());
        confidential.setVisible(state.isConfidential());
        notes.setDisable(!Command.NOTE_TEXT.isAvailable(state));
        search.setDisable(state.document().isEmpty());
        String name = state.document().map(d -> d.network().profile().name().in(state.settings().language().tag())).orElse("");
        title.setText(name + (state.hasUnsavedChanges() ? " •" : ""));
    }

    private void say(boolean words) {
        pseudoClassStateChanged(WORDS, words);
        buttons.forEach((command, button) -> say(button, words ? texts.get("tool." + command.id()) : null));
        say(notes, words ? texts.get("tool.notes") : null);
    }

    private static void say(Labeled button, String word) {
        button.setText(word);
        button.setContentDisplay(word == null ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.TOP);
    }

    /// In one line if there is room for it, on two where words are large and the window is narrow.
    private static final class Tools extends FlowPane {
        @Override
        protected double computePrefWidth(double height) {
            return snappedLeftInset() + snappedRightInset() + getManagedChildren().stream().mapToDouble(part -> snapSizeX(Math.max(part.minWidth(-1), part.prefWidth(-1))) + getHgap()).sum();
        }
    }
}
