package samenspel.ui.numbers;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import samenspel.measure.RangeText;
import samenspel.study.numbers.OrganisationRows;
import samenspel.study.numbers.organisation.ListedRows;
import samenspel.study.numbers.organisation.PlacedColumn;
import samenspel.text.Texts;
import samenspel.ui.control.Buttons;
import samenspel.ui.control.Icons;
import samenspel.ui.control.Labels;
import samenspel.ui.control.LaterTip;
import samenspel.ui.control.Rows;

/// Below the table: how many are listed, how far the numbers are, and what can be done with the table.
final class NumbersFoot extends VBox {
    /// Who waits less sees nothing of it.
    private static final Duration PATIENCE = Duration.millis(500);

    private final Texts texts;
    private final Label listed = Labels.of("", "measured-count");
    private final ProgressBar progress = new ProgressBar();
    private final Label waiting = Labels.whole("", "pane-label");
    private final Button stop;
    private final Button goOn;
    private final HBox busy;
    private final CheckBox drawnOnly;
    private final ToggleButton columns;
    private final PauseTransition patience = new PauseTransition(PATIENCE);

    /// What the buttons do.
    record Deeds(Runnable copy, Runnable save, Runnable figure, Runnable columns, Runnable stop, Runnable goOn, Consumer<Boolean> drawnOnly) {
    }

    /// @param large whether words are larger than usual, so that there may be no room for all on one line
    NumbersFoot(Texts texts, Deeds deeds, boolean large) {
        this.texts = texts;
        getStyleClass().add("measured-foot");
        stop = Buttons.whole("numbers-stop", texts.get("numbers.stop"), deeds.stop);
        goOn = Buttons.whole("numbers-go-on", texts.get("numbers.go-on"), deeds.goOn);
        progress.setPrefWidth(90);
        busy = Rows.of(8, waiting, progress, stop, goOn);
        columns = new ToggleButton(texts.get("numbers.columns"), Icons.of("table"));
        columns.setId("numbers-columns");
        columns.setMinWidth(USE_PREF_SIZE);
        columns.setTooltip(new Tooltip(texts.get("numbers.columns.hint")));
        columns.setOnAction(_ -> deeds.columns.run());
        drawnOnly = new CheckBox();
        drawnOnly.setId("numbers-drawn-only");
        drawnOnly.setMinWidth(USE_PREF_SIZE);
        drawnOnly.setOnAction(_ -> deeds.drawnOnly.accept(drawnOnly.isSelected()));
        show(0, false);
        LaterTip.on(listed, listed::getText);
        listed.setId("numbers-listed");
        listed.setMinWidth(0);
        listed.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(listed, Priority.ALWAYS);
        Region[] parts = {listed, drawnOnly, busy, columns, button("numbers-copy", "copy", "numbers.copy", deeds.copy),
                button("numbers-save", "save", "numbers.save", deeds.save), button("numbers-figure", "save-picture", "numbers.figure", deeds.figure)};
        patience.setOnFinished(_ -> shown(true));
        shown(false);
        getChildren().setAll(large ? Rows.wrapping(8, parts) : Rows.of(8, parts));
    }

    private Button button(String id, String icon, String key, Runnable deed) {
        Button button = Buttons.whole(id, texts.get(key), deed);
        button.setGraphic(Icons.of(icon));
        button.setTooltip(new Tooltip(texts.get(key + ".hint")));
        return button;
    }

    private void shown(boolean shown) {
        busy.setVisible(shown);
        busy.setManaged(shown);
    }

    void choosing(boolean open) {
        columns.setSelected(open);
    }

    /// @param chosen how many of the organisations listed are selected
    void show(ListedRows rows, OrganisationRows of, long chosen) {
        List<String> typed = of.listing().understood().entrySet().stream().filter(one -> of.table().columns().contains(one.getKey()))
                .map(one -> said(one.getKey(), one.getValue(), of)).toList();
        String filters = typed.isEmpty() ? "" : texts.get("numbers.listed.with", String.join(", ", typed));
        List<String> unread = of.listing().typed().entrySet().stream().filter(one -> of.table().columns().contains(one.getKey()) && !of.listing().understood().containsKey(one.getKey()))
                .map(one -> texts.get("numbers.listed.unread", one.getValue().strip())).toList();
        listed.setText(Stream.of(texts.get("numbers.listed", rows.rows().size(), rows.all()) + filters, String.join(" · ", unread),
                rows.unsure() > 0 ? texts.get("numbers.listed.unsure", rows.unsure()) : "", rows.doubtful() > 0 ? texts.get("numbers.listed.doubtful", rows.doubtful()) : "",
                of.table().absent() > 0 ? texts.get("numbers.listed.absent", of.table().absent()) : "", chosen > 0 ? texts.get("numbers.listed.chosen", chosen) : "").filter(part -> !part.isEmpty()).collect(Collectors.joining(" · ")));
    }

    private String said(PlacedColumn column, String typed, OrganisationRows of) {
        return column.column().isNumber() ? of.head(column, texts) + " " + RangeText.asLeast(typed) : typed.strip();
    }

    void further(ComputedColumns computed) {
        progress.setProgress(computed.share());
    }

    /// @param left how many the picture leaves out
    void show(long left, boolean only) {
        boolean offered = left > 0 || only;
        drawnOnly.setVisible(offered);
        drawnOnly.setManaged(offered);
        drawnOnly.setSelected(only);
        drawnOnly.setText(texts.get("numbers.drawn-only", left));
    }

    void show(ComputedColumns computed) {
        boolean missing = computed.there() < computed.all();
        boolean stopped = computed.isStopped();
        waiting.setText(texts.get(stopped ? "numbers.stopped" : "numbers.waiting", computed.there(), computed.all()));
        further(computed);
        for (var one : List.of(progress, stop)) {
            one.setVisible(!stopped);
            one.setManaged(!stopped);
        }
        goOn.setVisible(stopped);
        goOn.setManaged(stopped);
        if (!missing) {
            patience.stop();
            shown(false);
        } else if (stopped) {
            shown(true);
        } else if (!busy.isVisible() && patience.getStatus() != Animation.Status.RUNNING) {
            patience.playFromStart();
        }
    }
}
