package samenspel.ui.dialog;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import samenspel.session.State;
import samenspel.storage.disk.CannotSave;
import samenspel.storage.figures.FigureListFile;
import samenspel.study.recipe.ProposedName;
import samenspel.study.recipe.FigureList;
import samenspel.study.recipe.FigurePlan;
import samenspel.study.recipe.Series;
import samenspel.text.Texts;
import samenspel.text.account.Reading;
import samenspel.ui.control.AskDialog;
import samenspel.ui.control.Buttons;
import samenspel.ui.control.Rows;
import samenspel.work.Worker;
import samenspel.work.files.OwnFiles;

/// Asks which figures of a list are to be made, and how.
public final class SeriesDialog {
    private static final int MOST_LINES = 3;
    /// As large as a window of 1366 by 768 has room for.
    private static final double TABLE_WIDTH = 810;
    private static final double TABLE_HEIGHT = 340;

    private final Texts texts;
    private final Worker worker;
    private final Choosers choosers;
    private final ProposedName listFile;
    private final SeriesTable rows;
    private final SeriesChoices choices;
    private final FigurePreview preview;
    private final Label told = new Label();
    private Series series;
    private Button save;

    public SeriesDialog(State state, Series start, Worker worker, Choosers choosers) {
        this.texts = Texts.in(state.settings().language());
        this.worker = worker;
        this.choosers = choosers;
        this.listFile = ProposedName.leaving(start.network(), texts.language(), FigureListFile.SUFFIX);
        this.series = start;
        this.preview = new FigurePreview(state.document().orElseThrow(), worker, texts);
        this.rows = new SeriesTable(texts, (at, on) -> show(series.switched(at, on)));
        this.choices = new SeriesChoices(texts, state.view().orElseThrow().counting().matrix(), change -> show(change.apply(series)));
    }

    /// Waits for the answer; empty when the user turns away.
    public Optional<Series> ask(Window owner) {
        AskDialog dialog = new AskDialog(owner, texts, "series.title", content(), "series.save-all");
        dialog.setResizable(true);
        save = dialog.go("series-save");
        ButtonBar.setButtonUniformSize(save, false);
        dialog.getDialogPane().setMinWidth(TABLE_WIDTH + FigurePreview.WIDTH + 60);
        show(series);
        Optional<Series> answer = dialog.answer(() -> series);
        preview.close();
        return answer;
    }

    private VBox content() {
        rows.table().setMinSize(TABLE_WIDTH, TABLE_HEIGHT);
        rows.table().getSelectionModel().selectedItemProperty().addListener((_, _, row) -> preview.show(row == null ? null : row.figure()));
        HBox.setHgrow(rows.table(), Priority.ALWAYS);
        HBox middle = new HBox(16, rows.table(), preview);
        VBox.setVgrow(middle, Priority.ALWAYS);
        told.setId("series-told");
        told.getStyleClass().add("legend-count");
        told.setWrapText(true);
        told.setMinHeight(Region.USE_PREF_SIZE);
        HBox lists = Rows.of(8, button("series-all", () -> show(series.switched(true))), button("series-none-on", () -> show(series.switched(false))),
                choices.adding(series.scenarios()), Rows.gap(), button("series-load", this::load), button("series-keep", this::keep));
        VBox content = new VBox(12, choices.row(), middle, lists, told);
        content.getStyleClass().add("series-dialog");
        return content;
    }

    private Button button(String id, Runnable pressed) {
        return Buttons.whole(id, texts.get(id.replaceFirst("-", ".")), pressed);
    }

    private void show(Series next) {
        series = next;
        choices.show(next);
        rows.show(next);
        FigurePlan plan = next.plan();
        int count = plan.figures().size();
        save.setText(texts.get(next.off().isEmpty() ? "series.save-all" : "series.save", count));
        save.setDisable(count == 0);
        tell(plan.missing().stream().map(missing -> missing.words(texts)).toList());
    }

    private void tell(List<String> lines) {
        told.setText(String.join("\n", lines.subList(0, Math.min(MOST_LINES, lines.size())))
                + (lines.size() > MOST_LINES ? "\n" + texts.get("notice.more", lines.size() - MOST_LINES) : ""));
        told.setManaged(!lines.isEmpty());
        told.setVisible(!lines.isEmpty());
    }

    /// A list that cannot be read leaves the one there is.
    private void load() {
        choosers.figureListToOpen().ifPresent(file -> worker.ask(_ -> FigureListFile.FORMAT.read(file), this::loaded));
    }

    private void loaded(Reading<FigureList> reading) {
        reading.value().ifPresent(list -> show(Series.of(series.network(), series.scenarios(), list, series.usual())));
        if (reading.value().isEmpty() || !reading.problems().isEmpty()) {
            tell(reading.problems().stream().map(problem -> problem.in(texts)).toList());
        }
    }

    private void keep() {
        FigureList list = series.kept();
        choosers.figureListFile(listFile)
                .ifPresent(file -> worker.ask(_ -> kept(list, file), said -> tell(List.of(said))));
    }

    private String kept(FigureList list, Path file) {
        try {
            OwnFiles.save(list, file);
            return texts.get("series.kept", file.toString());
        } catch (CannotSave failure) {
            return failure.message(texts);
        }
    }
}
