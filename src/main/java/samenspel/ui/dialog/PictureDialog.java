package samenspel.ui.dialog;

import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.image.ImageView;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import samenspel.diagram.Diagram;
import samenspel.diagram.figure.FigureFormat;
import samenspel.session.PictureRequest;
import samenspel.text.Texts;
import samenspel.ui.panel.Swatch;

/// Asks how a picture is to be saved and shows what it will look like.
public final class PictureDialog {
    private static final double PREVIEW_SIDE = 430;

    private final Function<FigureFormat, Diagram> drawn;
    private final Texts texts;
    private final Spinner<Double> width;
    private final Spinner<Double> height;
    private final Spinner<Double> dpi = number("picture-dpi", 72, 1200, 300, 50);
    private final CheckBox title = new CheckBox();
    private final CheckBox legend = new CheckBox();
    private final CheckBox caption = new CheckBox();
    private final CheckBox transparent = new CheckBox();
    private final StackPane preview = new StackPane();
    private final Swatch painter = new Swatch();

    /// @param drawn on a page of such a format
    /// @param usual the page to begin with
    public PictureDialog(Function<FigureFormat, Diagram> drawn, FigureFormat usual, Texts texts) {
        this.drawn = drawn;
        this.width = number("picture-width", 5, 200, usual.widthCm(), 1);
        this.height = number("picture-height", 5, 200, usual.heightCm(), 1);
        this.texts = texts;
        title.setSelected(true);
        legend.setSelected(true);
        caption.setSelected(true);
        preview.getStyleClass().add("picture-preview");
        preview.setMinSize(PREVIEW_SIDE + 20, PREVIEW_SIDE * 0.8 + 20);
    }

    /// Waits for the answer; empty when the user turns away.
    public Optional<PictureRequest> ask(Window owner) {
        Dialog<PictureRequest> dialog = new Dialog<>();
        dialog.initOwner(owner);
        dialog.setTitle(texts.get("picture.title"));
        ButtonType save = new ButtonType(texts.get("picture.save"), ButtonBar.ButtonData.OK_DONE);
        ButtonType cancel = new ButtonType(texts.get("dialog.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE);
        dialog.getDialogPane().getButtonTypes().setAll(save, cancel);
        dialog.getDialogPane().lookupButton(save).setId("picture-save");
        dialog.getDialogPane().setContent(content());
        dialog.getDialogPane().setMinWidth(PREVIEW_SIDE + 320);
        dialog.setResultConverter(button -> button == save ? request() : null);
        show();
        return dialog.showAndWait();
    }

    private HBox content() {
        GridPane form = new GridPane();
        form.getStyleClass().add("form");
        row(form, 0, "picture.width", width, "picture.cm");
        row(form, 1, "picture.height", height, "picture.cm");
        row(form, 2, "picture.dpi", dpi, "picture.dots");
        VBox parts = new VBox(8, part(title, "picture.part.title"), part(legend, "picture.part.legend"),
                part(caption, "picture.part.caption"), part(transparent, "picture.part.transparent"));
        Label note = new Label(texts.get("picture.note"));
        note.setWrapText(true);
        note.setMaxWidth(230);
        note.getStyleClass().add("legend-count");
        for (Spinner<Double> number : java.util.List.of(width, height, dpi)) {
            number.valueProperty().addListener(change -> show());
        }
        VBox choices = new VBox(18, form, parts, note);
        choices.setMinWidth(Region.USE_PREF_SIZE);
        HBox content = new HBox(24, choices, preview);
        content.getStyleClass().add("picture-dialog");
        content.setAlignment(Pos.TOP_LEFT);
        return content;
    }

    private CheckBox part(CheckBox box, String key) {
        box.setId(key.replace('.', '-'));
        box.setText(texts.get(key));
        box.selectedProperty().addListener(change -> show());
        return box;
    }

    private void row(GridPane form, int row, String key, Spinner<Double> number, String unit) {
        Label label = new Label(texts.get(key));
        label.setLabelFor(number);
        form.addRow(row, label, number, new Label(texts.get(unit)));
    }

    private static Spinner<Double> number(String id, double from, double to, double start, double step) {
        Spinner<Double> spinner = new Spinner<>(from, to, start, step);
        spinner.setId(id);
        spinner.setEditable(true);
        spinner.setPrefWidth(100);
        return spinner;
    }

    private FigureFormat format() {
        return FigureFormat.ofCm(width.getValue(), height.getValue())
                .withParts(title.isSelected(), legend.isSelected(), caption.isSelected())
                .withTransparent(transparent.isSelected());
    }

    private PictureRequest request() {
        return new PictureRequest(format(), dpi.getValue());
    }

    private void show() {
        Diagram figure = drawn.apply(format());
        double scale = Math.min(PREVIEW_SIDE / figure.page().width(), PREVIEW_SIDE * 0.8 / figure.page().height());
        ImageView image = painter.of(figure, scale);
        preview.getChildren().setAll(image);
    }
}
