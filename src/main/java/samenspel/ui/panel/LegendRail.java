package samenspel.ui.panel;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import samenspel.diagram.legend.LegendEntry;
import samenspel.diagram.seen.LegendKey;
import samenspel.session.Action;
import samenspel.session.Session;
import samenspel.session.State;
import samenspel.session.command.Command;
import samenspel.study.ShownLegend;
import samenspel.ui.command.CommandButton;
import samenspel.ui.control.Icons;
import samenspel.ui.control.Swatch;

/// The legend put away: the marks of its rows that are switches, one under the other. Resting on one says its name and number and
/// lights it up, a click hides or shows what it stands for.
final class LegendRail extends VBox {
    private static final double HIDDEN = 0.35;

    private final Session session;
    private final Swatch swatch;
    private final Consumer<Optional<LegendKey>> pointed;
    private final Button open = new Button();
    private final VBox marks = new VBox();
    private final Map<LegendKey, ToggleButton> buttons = new HashMap<>();
    private List<LegendEntry> shown = List.of();

    /// @param pointed told the row pointed at, and nothing after
    LegendRail(Session session, Swatch swatch, Consumer<Optional<LegendKey>> pointed) {
        this.session = session;
        this.swatch = swatch;
        this.pointed = pointed;
        getStyleClass().addAll("side-panel", "legend-rail");
        open.setGraphic(Icons.of(Command.LEGEND_PANEL.icon()));
        open.setId("rail-open");
        open.getStyleClass().addAll("flat", "button-icon");
        open.setOnAction(_ -> session.dispatch(Command.LEGEND_PANEL.action(session.state())));
        marks.getStyleClass().add("rail-marks");
        ScrollPane scroll = new ScrollPane(marks);
        scroll.getStyleClass().add("edge-to-edge");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setMinHeight(0);
        getChildren().setAll(open, scroll);
        setAlignment(Pos.TOP_CENTER);
    }

    void show(State state, ShownLegend legend) {
        CommandButton.name(open, Command.LEGEND_PANEL, state);
        List<LegendEntry> next = legend.entries().stream().filter(entry -> ShownLegend.switches(entry.key().kind())).toList();
        if (!next.equals(shown)) {
            buttons.keySet().retainAll(next.stream().map(LegendEntry::key).toList());
            shown = next;
            List<ToggleButton> row = next.stream().map(this::button).toList();
            if (!marks.getChildren().equals(row)) {
                marks.getChildren().setAll(row);
            }
        }
    }

    private ToggleButton button(LegendEntry entry) {
        ToggleButton button = buttons.computeIfAbsent(entry.key(), this::made);
        String said = entry.text() + (entry.count().isEmpty() ? "" : ": " + entry.count());
        button.setAccessibleText(said);
        button.getTooltip().setText(said);
        button.setSelected(!entry.hidden());
        Node mark = swatch.of(entry.swatch(), entry.width(), entry.height());
        mark.setOpacity(entry.hidden() ? HIDDEN : 1);
        StackPane paper = new StackPane(mark);
        paper.getStyleClass().add("swatch");
        button.setGraphic(paper);
        return button;
    }

    private ToggleButton made(LegendKey key) {
        ToggleButton button = new ToggleButton();
        button.setId("rail-" + key.kind() + "-" + key.id());
        button.getStyleClass().addAll("flat", "rail-mark");
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setTooltip(new Tooltip());
        button.setOnAction(_ -> session.dispatch(new Action.ToggleRow(key)));
        button.hoverProperty().subscribe(on -> light(on, button, key));
        button.focusVisibleProperty().subscribe(on -> light(on, button, key));
        return button;
    }

    /// What is switched off has nothing to light up.
    private void light(boolean on, ToggleButton button, LegendKey key) {
        if (on && button.isSelected()) {
            pointed.accept(Optional.of(key));
        } else if (!button.isHover() && !button.isFocusVisible()) {
            pointed.accept(Optional.empty());
        }
    }
}
