package samenspel.ui.assist;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import samenspel.exchange.ImportedNetwork;
import samenspel.exchange.found.ImportReason;
import samenspel.exchange.plan.ColumnTally;
import samenspel.exchange.plan.ImportPlan;
import samenspel.network.Answer;
import samenspel.network.Network;
import samenspel.network.Participation;
import samenspel.network.Wave;
import samenspel.text.Texts;
import samenspel.text.account.Place;
import samenspel.text.account.Problem;
import samenspel.text.account.Reading;
import samenspel.text.account.Tally;
import samenspel.ui.control.Labels;
import samenspel.ui.control.Rows;
import samenspel.work.Worker;

/// What comes of the import as it is decided so far, worked out anew after each decision: a small picture, counts, and what
/// is used of the tables.
final class ResultPane extends VBox {
    private static final int MOST_HEADINGS = 12;

    private final ImportDraft importDraft;
    private final Texts texts;
    private final Runnable changed;
    private final PlanOutcome planOutcome;
    private final ResultThumbnail picture;
    private final Label network = Labels.wrapped("", "assist-result");
    private final Label reading = Labels.wrapped("", "assist-quiet");
    private final GridPane counts = new GridPane();
    private final VBox account = new VBox(4);
    private final ProgressBar busy = new ProgressBar();
    private ImportPlan reckoned;
    private Optional<Reading<ImportedNetwork>> read = Optional.empty();

    /// @param changed is called when something else comes of it
    ResultPane(ImportDraft importDraft, Texts texts, Worker worker, Runnable changed) {
        this.importDraft = importDraft;
        this.texts = texts;
        this.changed = changed;
        this.planOutcome = new PlanOutcome(worker, this::show, this::progress);
        this.picture = new ResultThumbnail(worker, texts);
        network.setId("assist-result");
        reading.setId("assist-read");
        busy.setPrefWidth(60);
        busy.setAccessibleText(texts.get("assist.working"));
        counts.getStyleClass().add("assist-counts");
        VBox parts = new VBox(10, network, counts, Labels.of(texts.get("assist.account"), "section-title"), account, reading);
        parts.getStyleClass().add("assist-outcome");
        ScrollPane scroll = new ScrollPane(parts);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("edge-to-edge");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        var head = Rows.of(8, Labels.of(texts.get("assist.becomes"), "section-title"), Rows.gap(), busy);
        head.getStyleClass().add("assist-outcome-head");
        getStyleClass().add("assist-right");
        getChildren().setAll(head, picture, scroll);
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
            columns(ColumnTally.of(reckoned));
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
        Optional<ImportedNetwork> imported = result.reading().value();
        network.setText(imported.map(one -> one.in(texts)).orElseGet(() -> texts.get("assist.refused")));
        reading.setText(result.reading().isRefused() ? worded(result.reading().refusal()) : worded(result.reading().account().tally()));
        counts.getChildren().clear();
        account.setVisible(imported.isPresent());
        account.setManaged(imported.isPresent());
        imported.map(ImportedNetwork::network).ifPresent(this::count);
        picture.show(imported.map(ImportedNetwork::network), imported.map(ImportedNetwork::ties).orElse(0));
        importDraft.found(result.proposals());
        changed.run();
    }

    /// What a survey or a matrix leaves unknown, wave by wave.
    private void count(Network of) {
        add("assist.count.answered", of, wave -> of.organisations().stream().filter(one -> of.fieldwork(wave.id()).participationOf(one.id()) == Participation.ANSWERED).count());
        add("assist.count.silent", of, wave -> of.organisations().stream().filter(one -> of.fieldwork(wave.id()).participationOf(one.id()) == Participation.NOT_ANSWERED).count());
        add("assist.count.unknown", of, wave -> of.fieldwork(wave.id()).reports().values().stream().flatMap(reports -> reports.values().stream()).filter(Answer::isUnknown).count());
    }

    private void add(String key, Network of, java.util.function.ToLongFunction<Wave> number) {
        String numbers = of.waves().stream().map(wave -> texts.get("assist.number", number.applyAsLong(wave))).collect(Collectors.joining(" · "));
        Label value = Labels.whole(numbers, "assist-number");
        GridPane.setHgrow(value, Priority.ALWAYS);
        counts.addRow(counts.getRowCount(), Labels.of(texts.get(key)), value);
    }

    private void columns(ColumnTally tally) {
        int aside = tally.aside().size();
        List<Node> lines = Stream.<Node>concat(
                Stream.of(Labels.wrapped(texts.get("assist.account.columns", tally.all() - aside, tally.all()))),
                aside == 0 ? Stream.of() : Stream.of(Labels.wrapped(texts.get("assist.account.aside", aside, headings(tally)), "assist-quiet"), keep(tally))).toList();
        account.getChildren().setAll(lines);
        if (!tally.tables().isEmpty()) {
            account.getChildren().add(Labels.wrapped(texts.get("assist.account.tables", tally.tables().size()), "assist-quiet"));
        }
    }

    private static String headings(ColumnTally tally) {
        return tally.aside().stream().limit(MOST_HEADINGS).map(ColumnTally.Aside::heading).collect(Collectors.joining(", "))
                + (tally.aside().size() > MOST_HEADINGS ? " …" : "");
    }

    private Hyperlink keep(ColumnTally tally) {
        Hyperlink keep = new Hyperlink(texts.get("assist.account.keep", tally.aside().size()));
        keep.setId("assist-keep-columns");
        keep.setOnAction(_ -> importDraft.change(tally::kept));
        return keep;
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
