package samenspel.ui.panel;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import samenspel.session.Session;
import samenspel.session.State;
import samenspel.session.command.Command;
import samenspel.study.Perspective;
import samenspel.text.Texts;
import samenspel.ui.command.CommandButton;
import samenspel.ui.command.TabMenu;

/// The forms in which the network can be looked at, over the picture; on two lines in a narrow window.
final class PerspectiveTabs extends FlowPane {
    private static final Map<Perspective, Command> COMMANDS = new EnumMap<>(Map.of(
            Perspective.PICTURE, Command.AS_PICTURE,
            Perspective.SIDE_BY_SIDE, Command.AS_SIDE_BY_SIDE,
            Perspective.MULTIPLES, Command.AS_MULTIPLES,
            Perspective.ORGANISATIONS, Command.AS_ORGANISATIONS,
            Perspective.TABLE, Command.AS_TABLE,
            Perspective.MATRIX, Command.AS_MATRIX,
            Perspective.NETWORK, Command.AS_NETWORK,
            Perspective.RETENTION, Command.AS_RETENTION,
            Perspective.STUDY, Command.AS_STUDY,
            Perspective.SCENARIO, Command.AS_SCENARIO));

    private static final double ONE_LINE = 10_000;

    private final Session session;
    private final Runnable home;
    private final Map<Perspective, ToggleButton> tabs = new EnumMap<>(Perspective.class);

    /// @param home gives the keyboard to what is shown
    PerspectiveTabs(Session session, Texts texts, Runnable home) {
        this.session = session;
        this.home = home;
        setId("perspectives");
        setAccessibleText(texts.get("perspectives"));
        getStyleClass().add("perspective-tabs");
        setPrefWrapLength(ONE_LINE);
        // As high as its lines are at the width there is, which the row about it does not ask for.
        widthProperty().subscribe(width -> setPrefWrapLength(width.doubleValue() > 0 ? width.doubleValue() : ONE_LINE));
        List.of(Perspective.values()).forEach(perspective -> tabs.put(perspective, tab(perspective)));
        getChildren().setAll(tabs.values());
        addEventFilter(KeyEvent.KEY_PRESSED, this::go);
    }

    /// Tab stops once at the tabs; arrows go from one to the next.
    private void go(KeyEvent event) {
        int by = event.getCode() == KeyCode.RIGHT ? 1 : event.getCode() == KeyCode.LEFT ? -1 : 0;
        List<ToggleButton> shown = tabs.values().stream().filter(Node::isVisible).toList();
        int at = IntStream.range(0, shown.size()).filter(place -> shown.get(place).isFocused()).findFirst().orElse(-1);
        if (by != 0 && at >= 0 && !event.isShortcutDown() && !event.isAltDown()) {
            shown.get(Math.floorMod(at + by, shown.size())).requestFocus();
            event.consume();
        }
    }

    private ToggleButton tab(Perspective perspective) {
        Command command = COMMANDS.get(perspective);
        ToggleButton tab = new ToggleButton();
        tab.setId("perspective-" + perspective.word());
        tab.getStyleClass().addAll("flat", "perspective-tab");
        tab.setMinWidth(USE_PREF_SIZE);
        TabMenu.on(tab, session, command);
        tab.setOnAction(event -> {
            tab.setSelected(true);
            session.dispatch(command.action(session.state()));
        });
        // Who has clicked a tab goes on in what it shows: the space bar would else press the tab again.
        tab.addEventHandler(MouseEvent.MOUSE_CLICKED, _ -> home.run());
        return tab;
    }

    /// @param state with a document
    void show(State state) {
        List<Perspective> offered = Perspective.of(state.document().orElseThrow().network());
        tabs.forEach((perspective, tab) -> {
            tab.setVisible(offered.contains(perspective));
            tab.setManaged(offered.contains(perspective));
            tab.setSelected(state.view().orElseThrow().perspective() == perspective);
            tab.setFocusTraversable(tab.isSelected());
            CommandButton.name(tab, COMMANDS.get(perspective), state);
            tab.setText(COMMANDS.get(perspective).text(state));
        });
    }
}
