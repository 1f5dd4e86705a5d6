package samenspel.ui.assist;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import samenspel.exchange.Brought;
import samenspel.exchange.assist.ImportPlan;
import samenspel.exchange.harvest.Reason;
import samenspel.text.Place;
import samenspel.text.Texts;
import samenspel.work.Worker;

/// What comes of the import as it is decided so far, worked out anew after each decision.
final class ResultBar extends HBox {
    private final Desk desk;
    private final Texts texts;
    private final Runnable changed;
    private final Reckoning reckoning;
    private final Label network = new Label();
    private final Label reading = new Label();
    private final ProgressBar busy = new ProgressBar();
    private ImportPlan reckoned;
    private Optional<Brought.Whole> whole = Optional.empty();

    /// @param changed is called when something else comes of it
    ResultBar(Desk desk, Texts texts, Worker worker, Runnable changed) {
        this.desk = desk;
        this.texts = texts;
        this.changed = changed;
        this.reckoning = new Reckoning(worker, this::show, this::progress);
        network.setId("assist-result");
        network.getStyleClass().add("assist-result");
        reading.setId("assist-read");
        reading.getStyleClass().add("notice-detail");
        busy.setPrefWidth(90);
        busy.setAccessibleText(texts.get("assist.working"));
        network.setMaxWidth(Double.MAX_VALUE);
        VBox lines = new VBox(2, network, reading);
        HBox.setHgrow(lines, Priority.ALWAYS);
        lines.setMinWidth(0);
        getChildren().setAll(lines, busy);
        setSpacing(12);
        desk.listen(this::reckon);
        reckon();
    }

    /// What would be opened; empty while it is worked out, or where nothing can be.
    Optional<Brought.Whole> whole() {
        return whole;
    }

    void stop() {
        reckoning.stop();
    }

    private void reckon() {
        if (reckoned != desk.plan()) {
            reckoned = desk.plan();
            busy.setVisible(true);
            reckoning.reckon(reckoned);
        }
    }

    private void progress(int items) {
        if (busy.isVisible() && items > 0) {
            reading.setText(texts.get("assist.progress", items));
        }
    }

    private void show(Reckoned result) {
        busy.setVisible(false);
        switch (result.brought()) {
            case Brought.Whole brought -> {
                whole = Optional.of(brought);
                Tally tally = Tally.of(brought);
                network.setText(tally.network(texts));
                reading.setText(tally.reading(texts));
            }
            case Brought.Refused refused -> {
                whole = Optional.empty();
                network.setText(texts.get("assist.refused"));
                reading.setText(refused.why().reason() == Reason.CANCELLED ? "" : worded(refused));
            }
        }
        desk.found(result.proposals());
        changed.run();
    }

    private String worded(Brought.Refused refused) {
        Place place = refused.why().place();
        return (place.path().isEmpty() ? refused.file() : refused.file() + ", " + place.path()) + ": " + refused.why().message(texts);
    }
}
