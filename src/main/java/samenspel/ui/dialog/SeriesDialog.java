package samenspel.ui.dialog;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.event.ActionEvent;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import samenspel.session.State;
import samenspel.storage.disk.CannotSave;
import samenspel.storage.figures.FigureListFile;
import samenspel.study.recipe.FigureList;
import samenspel.study.recipe.FigurePlan;
import samenspel.study.recipe.Series;
import samenspel.text.Texts;
import samenspel.text.account.Reading;
import samenspel.work.Worker;
import samenspel.work.files.OwnFiles;

/// Asks which figures of a list are to be made, and how.
public final class SeriesDialog {
    private static final int MOST_LINES = 3;
    /// As large as a window of 1366 by 768 has room for.
    private static final double TABLE_WIDTH = 810;
    private static final double TABLE_HEIGHT = 340;

    private final Texts texts;
    private final Choosers choosers;
    private final String name;
    private final SeriesTable rows;
    private final SeriesChoices choices;
    private final FigurePreview preview;
    private final Label told = new Label();
    private Series series;
    private Button save;

    public SeriesDialog(State state, Series start, Worker worker, Choosers choosers) {
        this.texts = Texts.in(state.settings().language());
        this.choosers = choosers;
        this.name = start.network().profile().name().in(texts.language().tag()).replaceAll("[^\\p{L}\\p{N}]+", "-");
        this.series = start;
        this.preview = new FigurePreview(state.document().orElseThrow(), worker);
        this.rows = new SeriesTable(texts, (at, on) -> show(series.switched(at, on)));
        this.choices = new SeriesChoices(texts, state.view().orElseThrow().counting().matrix(), change -> show(change.apply(series)));
    }

    /// Waits for the answer; empty when the user turns away.
    public Optional<Series> ask(Window owner) {
        Dialog<ButtonType> dialog = new Dialog<>();
        dialog.initOwner(owner);
        dialog.setTitle(texts.get("series.title"));
        dialog.setResizable(true);
        ButtonType go = new ButtonType("", ButtonBar.ButtonData.OK_DONE);
        DialogPane pane = dialog.getDialogPane();
        pane.getButtonTypes().setAll(go, new ButtonType(texts.get("dialog.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE));
        save = (Button) pane.lookupButton(go);
        save.setId("series-save");
        ButtonBar.setButtonUniformSize(save, false);
        pane.setContent(content());
        pane.setMinWidth(TABLE_WIDTH + FigurePreview.WIDTH + 60);
        show(series);
        Optional<ButtonType> answer = dialog.showAndWait();
        preview.close();
        return answer.filter(go::equals).map(_ -> series);
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
        HBox lists = new HBox(8, button("series-all", event -> show(series.switched(true))), button("series-none-on", event -> show(series.switched(false))),
                choices.adding(), gap(), button("series-load", event -> load()), button("series-keep", event -> keep()));
        lists.setAlignment(Pos.CENTER_LEFT);
        VBox content = new VBox(12, choices.row(), middle, lists, told);
        content.getStyleClass().add("series-dialog");
        return content;
    }

    private static Region gap() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }

    private Node button(String id, javafx.event.EventHandler<ActionEvent> pressed) {
        Button button = new Button(texts.get(id.replaceFirst("-", ".")));
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(pressed);
        return button;
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
        choosers.figureListToOpen().ifPresent(file -> {
            Reading<FigureList> reading = FigureListFile.FORMAT.read(file);
            reading.value().ifPresent(list -> show(Series.of(series.network(), list, series.usual())));
            if (reading.value().isEmpty() || !reading.problems().isEmpty()) {
                tell(reading.problems().stream().map(problem -> problem.in(texts)).toList());
            }
        });
    }

    private void keep() {
        choosers.figureListFile(name + FigureListFile.SUFFIX).ifPresent(file -> tell(List.of(kept(file))));
    }

    private String kept(Path file) {
        try {
            OwnFiles.save(series.kept(), file);
            return texts.get("series.kept", file.toString());
        } catch (CannotSave failure) {
            return failure.message(texts);
        }
    }
}
