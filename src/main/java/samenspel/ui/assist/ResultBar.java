package samenspel.ui.assist;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import samenspel.exchange.ImportedNetwork;
import samenspel.exchange.found.ImportReason;
import samenspel.exchange.plan.ImportPlan;
import samenspel.text.Texts;
import samenspel.text.account.Place;
import samenspel.text.account.Problem;
import samenspel.text.account.Reading;
import samenspel.text.account.Tally;
import samenspel.work.Worker;

/// What comes of the import as it is decided so far, worked out anew after each decision.
final class ResultBar extends HBox {
    private final ImportDraft importDraft;
    private final Texts texts;
    private final Runnable changed;
    private final PlanOutcome planOutcome;
    private final Label network = new Label();
    private final Label reading = new Label();
    private final ProgressBar busy = new ProgressBar();
    private ImportPlan reckoned;
    private Optional<Reading<ImportedNetwork>> read = Optional.empty();

    /// @param changed is called when something else comes of it
    ResultBar(ImportDraft importDraft, Texts texts, Worker worker, Runnable changed) {
        this.importDraft = importDraft;
        this.texts = texts;
        this.changed = changed;
        this.planOutcome = new PlanOutcome(worker, this::show, this::progress);
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
        importDraft.listen(this::reckon);
        reckon();
    }

    /// What came of it last; empty until something has.
    Optional<Reading<ImportedNetwork>> reading() {
        return read;
    }

    void stop() {
        planOutcome.stop();
    }

    private void reckon() {
        if (reckoned != importDraft.plan()) {
            reckoned = importDraft.plan();
            busy.setVisible(true);
            planOutcome.reckon(reckoned);
        }
    }

    private void progress(int items) {
        if (busy.isVisible() && items > 0) {
            reading.setText(texts.get("assist.progress", items));
        }
    }

    private void show(PlanResult result) {
        busy.setVisible(false);
        read = Optional.of(result.reading());
        network.setText(result.reading().value().map(imported -> imported.in(texts)).orElseGet(() -> texts.get("assist.refused")));
        reading.setText(result.reading().isRefused() ? worded(result.reading().refusal()) : worded(result.reading().account().tally()));
        importDraft.found(result.proposals());
        changed.run();
    }

    private String worded(Tally tally) {
        return texts.get("assist.result.read", tally.read(), tally.used(), tally.setAside(), tally.rejected());
    }

    private String worded(Problem why) {
        Place place = why.place();
        String where = place.path().isEmpty() ? place.file() : place.file() + ", " + place.path();
        return why.reason() == ImportReason.CANCELLED ? "" : where + ": " + why.message(texts);
    }
}
