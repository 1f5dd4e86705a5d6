package samenspel.ui.dialog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import samenspel.diagram.figure.Page;
import samenspel.text.Texts;
import samenspel.ui.control.NumberField;
import samenspel.ui.control.Rows;
import samenspel.ui.control.ValueNames;

/// How large a picture becomes: a preset, or numbers of one's own.
final class SizeForm {
    private final Texts texts;
    private final ComboBox<Optional<Page.Preset>> preset = new ComboBox<>();
    private final NumberField width;
    private final NumberField height;
    private final NumberField dpi;
    private final Label pixels = new Label();
    private final Label dots;
    private boolean showing;

    /// @param changed is called when another size counts
    SizeForm(Texts texts, Runnable changed) {
        this.texts = texts;
        width = new NumberField("picture-width", Page.SMALLEST_CM, Page.LARGEST_CM, 1, texts.language());
        height = new NumberField("picture-height", Page.SMALLEST_CM, Page.LARGEST_CM, 1, texts.language());
        dpi = new NumberField("picture-dpi", Page.LEAST_DPI, Page.MOST_DPI, 50, texts.language());
        dots = new Label(texts.get("picture.dots"));
        preset.setId("picture-preset");
        preset.getItems().setAll(Stream.concat(Stream.of(Page.Preset.values()).map(Optional::of), Stream.of(Optional.<Page.Preset>empty())).toList());
        preset.setConverter(new ValueNames<>(one -> texts.get("picture.preset." + one.map(Enum::name).orElse("OWN"))));
        preset.setMaxWidth(Double.MAX_VALUE);
        preset.valueProperty().subscribe((before, now) -> told(() -> now.map(Page.Preset::page).ifPresent(this::show), changed));
        for (NumberField number : List.of(width, height, dpi)) {
            number.valueProperty().subscribe((before, now) -> told(() -> preset.setValue(Optional.empty()), changed));
        }
        width.setAccessibleText(texts.get("picture.width"));
        height.setAccessibleText(texts.get("picture.height"));
    }

    private void told(Runnable follow, Runnable changed) {
        if (!showing) {
            showing = true;
            follow.run();
            sayPixels();
            showing = false;
            changed.run();
        }
    }

    List<FormRow> rows() {
        HBox both = Rows.of(8, width, new Label("×"), height, new Label(texts.get("picture.cm")));
        HBox sharp = Rows.of(8, dpi, dots, pixels);
        pixels.getStyleClass().add("legend-count");
        pixels.setId("picture-pixels");
        return new ArrayList<>(List.of(new FormRow("picture.preset", preset, preset), new FormRow("picture.size", width, both),
                new FormRow("picture.dpi", dpi, sharp)));
    }

    void show(Page page) {
        boolean outer = showing;
        showing = true;
        preset.setValue(Page.Preset.of(page));
        width.show(page.widthCm());
        height.show(page.heightCm());
        dpi.show(page.dpi());
        sayPixels();
        showing = outer;
    }

    /// Whether dots mean anything for the kind of file.
    void showDots(boolean on) {
        dpi.setDisable(!on);
        dots.setDisable(!on);
        pixels.setVisible(on);
    }

    private void sayPixels() {
        Page page = page(width.getValue(), height.getValue(), dpi.getValue());
        pixels.setText(texts.get("picture.pixels", page.pixelsAcross(), page.pixelsDown()));
    }

    private static Page page(double widthCm, double heightCm, double dots) {
        return Page.ofCm(widthCm, heightCm).withDpi((int) Math.round(dots));
    }

    /// A page of that size with everything on it.
    Page page() {
        return page(width.number(), height.number(), dpi.number());
    }
}
