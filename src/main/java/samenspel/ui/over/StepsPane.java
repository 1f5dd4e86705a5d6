package samenspel.ui.over;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import samenspel.session.FileAction;
import samenspel.session.Session;
import samenspel.session.State;
import samenspel.session.history.HistoryStep;
import samenspel.text.Texts;
import samenspel.ui.control.Buttons;
import samenspel.ui.control.Icons;
import samenspel.ui.control.Labels;
import samenspel.ui.control.Rows;

/// The steps by name with their time, the latest first; a press on one goes there. Those made after it stay until something else is done.
final class StepsPane extends VBox {
    private static final double WIDTH = 440;
    private static final double ROW = 30;
    private static final double MOST_HEIGHT = 330;
    private static final PseudoClass AHEAD = PseudoClass.getPseudoClass("ahead");
    private static final PseudoClass NOW = PseudoClass.getPseudoClass("now");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm", Locale.ROOT);

    private final Session session;
    private final StepTimes times;
    private final Texts texts;
    private final Runnable away;
    private final ListView<HistoryStep> list = new ListView<>();

    /// @param away gives the keyboard back
    StepsPane(Session session, StepTimes times, Texts texts, Runnable away) {
        this.session = session;
        this.times = times;
        this.texts = texts;
        this.away = away;
        setId("steps");
        getStyleClass().addAll("finder", "steps");
        setMaxSize(session.state().settings().grown(WIDTH), Region.USE_PREF_SIZE);
        managedProperty().bind(visibleProperty());
        setVisible(false);
        HBox head = Rows.of(8, Icons.of("undo"), Labels.of(texts.get("steps.title"), "card-title"), Rows.gap(),
                Buttons.namedCross("steps-close", texts.get("dialog.close"), this::close));
        head.getStyleClass().add("finder-head");
        list.setId("steps-list");
        list.setFixedCellSize(session.state().settings().grown(ROW));
        list.setAccessibleText(texts.get("steps.title"));
        list.setCellFactory(_ -> new Cell());
        list.setOnMouseClicked(_ -> go());
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                go();
                event.consume();
            }
        });
        Label hint = Labels.wrapped(texts.get("steps.hint"), "finder-detail");
        HBox foot = new HBox(hint);
        foot.getStyleClass().add("finder-foot");
        getChildren().setAll(head, list, foot);
    }

    /// Shows the steps with the keyboard on them, or puts them away.
    void turn() {
        if (isVisible()) {
            close();
        } else {
            setVisible(true);
            show(session.state());
            list.requestFocus();
        }
    }

    void close() {
        setVisible(false);
        away.run();
    }

    void show(State state) {
        if (!isVisible()) {
            return;
        }
        if (state.document().isEmpty()) {
            setVisible(false);
            return;
        }
        List<HistoryStep> steps = HistoryStep.all(state.history(), state.document().get(), state.saved());
        if (!steps.equals(list.getItems())) {
            list.getItems().setAll(steps);
            list.setMinHeight(session.state().settings().grown(ROW * 2));
            list.setPrefHeight(Math.min(MOST_HEIGHT, session.state().settings().grown(ROW * steps.size()) + 2));
            int now = steps.stream().map(HistoryStep::by).toList().indexOf(0);
            list.getSelectionModel().clearAndSelect(now);
            list.getFocusModel().focus(now);
            list.scrollTo(Math.max(0, now - 3));
        }
    }

    private void go() {
        HistoryStep chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null && chosen.by() != 0) {
            session.dispatch(new FileAction.StepTo(chosen.by()));
        }
    }

    private final class Cell extends ListCell<HistoryStep> {
        Cell() {
            getStyleClass().add("finder-cell");
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(HistoryStep step, boolean empty) {
            super.updateItem(step, empty);
            setText(null);
            pseudoClassStateChanged(AHEAD, step != null && step.by() > 0);
            pseudoClassStateChanged(NOW, step != null && step.by() == 0);
            setGraphic(step == null ? null : line(step));
            setAccessibleText(step == null ? null : words(step));
        }

        private HBox line(HistoryStep step) {
            Label time = Labels.whole(times.of(step).map(TIME::format).orElse(""), "step-time");
            Label name = Labels.of(words(step));
            name.setMinWidth(0);
            name.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(name, Priority.ALWAYS);
            HBox line = new HBox(12, time, name);
            if (step.saved()) {
                line.getChildren().add(Labels.whole(texts.get("steps.saved"), "finder-detail"));
            }
            if (step.by() == 0) {
                line.getChildren().add(Labels.whole(texts.get("steps.now"), "finder-detail"));
            }
            line.setAlignment(Pos.CENTER_LEFT);
            return line;
        }
    }

    private String words(HistoryStep step) {
        return step.name().map(name -> begun(name.in(texts))).orElseGet(() -> texts.get("steps.beginning"));
    }

    /// A name is written to stand after "Undo:".
    private String begun(String name) {
        return name.isEmpty() ? name : name.substring(0, 1).toUpperCase(texts.language().locale()) + name.substring(1);
    }
}
