package samenspel.ui.dialog;

import java.util.List;
import java.util.function.Supplier;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.CornerRadii;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.paint.ImagePattern;
import javafx.scene.paint.Paint;
import javafx.util.Duration;
import samenspel.diagram.Colour;
import samenspel.diagram.Diagram;
import samenspel.render.PrintFlaws;
import samenspel.render.raster.Painter;
import samenspel.render.raster.Pixels;
import samenspel.text.Texts;
import samenspel.ui.control.Swatch;
import samenspel.work.Latest;
import samenspel.work.Worker;

/// The page as it will be written, made small. Drawn and painted off the window's thread; while one page is being
/// made only the newest of those asked for waits.
public final class PicturePreview extends StackPane {
    /// Twice the screen's resolution, so that it stays sharp on fine screens.
    private static final double SCALE = 2;
    private static final double MARGIN = 14;
    private static final int SQUARE = 8;
    /// Room over the page for a sentence on what cannot be read in it.
    private static final double FLAW = 44;
    private static final Duration PATIENCE = Duration.millis(500);

    private final Latest pages;
    private final Painter painter = new Painter();
    private final PrintFlaws printFlaws = new PrintFlaws();
    private final ImageView image = new ImageView();
    private final StackPane page = new StackPane(image);
    private final Label drawing;
    private final Label flaws = new Label();
    private final Texts texts;
    private final PauseTransition patience = new PauseTransition(PATIENCE);
    private Page wanted;

    /// A page to be shown.
    private record Page(Supplier<Diagram> figure, boolean transparent, double width, double height) {
    }

    private record Painted(Pixels pixels, double width, double height, boolean transparent, Colour ground, String title, List<String> flaws) {
    }

    public PicturePreview(Worker worker, Texts texts) {
        this.pages = new Latest(worker);
        this.texts = texts;
        this.drawing = new Label(texts.get("picture.drawing"));
        flaws.setId("picture-flaws");
        flaws.getStyleClass().add("picture-drawing");
        flaws.setWrapText(true);
        flaws.setVisible(false);
        StackPane.setAlignment(flaws, Pos.TOP_CENTER);
        getStyleClass().add("picture-preview");
        page.getStyleClass().add("picture-page");
        page.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        page.setVisible(false);
        drawing.getStyleClass().add("picture-drawing");
        drawing.setVisible(false);
        StackPane.setAlignment(drawing, Pos.BOTTOM_LEFT);
        patience.setOnFinished(event -> drawing.setVisible(pages.isBusy()));
        image.setId("picture-preview");
        getChildren().addAll(page, drawing, flaws);
        widthProperty().subscribe(this::resized);
        heightProperty().subscribe(this::resized);
    }

    private void resized() {
        if (wanted != null) {
            show(wanted.figure, wanted.transparent);
        }
    }

    /// @param figure makes the page, on another thread
    public void show(Supplier<Diagram> figure, boolean transparent) {
        wanted = new Page(figure, transparent, getWidth() - 2 * MARGIN, getHeight() - 2 * MARGIN);
        if (wanted.width > 0 && wanted.height > 0) {
            Page asked = wanted;
            pages.ask(_ -> painted(asked), this::show);
            drawing();
        }
    }

    /// Says after a while that a page is being drawn.
    private void drawing() {
        if (pages.isBusy() && patience.getStatus() != Animation.Status.RUNNING) {
            patience.playFromStart();
        }
    }

    private Painted painted(Page asked) {
        Diagram figure = asked.figure.get();
        List<String> found = printFlaws.of(figure, texts);
        double scale = Math.min(asked.width / figure.page().width(), (asked.height - FLAW * found.size()) / figure.page().height());
        double width = Math.max(1, figure.page().width() * scale);
        double height = Math.max(1, figure.page().height() * scale);
        Pixels pixels = new Pixels((int) Math.ceil(width * SCALE), (int) Math.ceil(height * SCALE));
        painter.paint(figure, pixels, SCALE * scale);
        return new Painted(pixels, width, height, asked.transparent, figure.ground(), figure.title(), found);
    }

    private void show(Painted painted) {
        patience.stop();
        drawing.setVisible(false);
        drawing();
        image.setImage(Swatch.image(painted.pixels));
        image.setFitWidth(painted.width);
        image.setFitHeight(painted.height);
        image.setAccessibleText(painted.title);
        flaws.setText(String.join("\n", painted.flaws));
        flaws.setVisible(!painted.flaws.isEmpty());
        StackPane.setMargin(page, new Insets(FLAW * painted.flaws.size(), 0, 0, 0));
        page.setBackground(new Background(new BackgroundFill(painted.transparent ? squares() : Color.web(painted.ground.hex()), CornerRadii.EMPTY, null)));
        page.setVisible(true);
    }

    /// What stands for no ground.
    private static Paint squares() {
        WritableImage tile = new WritableImage(2 * SQUARE, 2 * SQUARE);
        for (int y = 0; y < 2 * SQUARE; y++) {
            for (int x = 0; x < 2 * SQUARE; x++) {
                tile.getPixelWriter().setColor(x, y, x / SQUARE == y / SQUARE ? Color.WHITE : Color.gray(0.87));
            }
        }
        return new ImagePattern(tile, 0, 0, 2 * SQUARE, 2 * SQUARE, false);
    }
}
