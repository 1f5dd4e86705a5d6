package samenspel.ui.presenting;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import javafx.animation.AnimationTimer;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import org.jspecify.annotations.Nullable;
import samenspel.diagram.Colour;
import samenspel.diagram.Mark;
import samenspel.diagram.audience.AudienceScreen;
import samenspel.diagram.motion.SceneTransition;
import samenspel.layout.Point;
import samenspel.render.raster.Painter;
import samenspel.render.raster.Pixels;
import samenspel.ui.canvas.FramePainter;
import samenspel.ui.canvas.PixelSurface;

/// The picture for the room as large as there is room for it, on a screen or as a small copy.
final class RoomView extends StackPane {
    private static final double SHADE = 0.62;

    private final PixelSurface surface = new PixelSurface();
    private final FramePainter frames = new FramePainter();
    private final Painter still = new Painter();
    private final AnimationTimer timer = new AnimationTimer() {
        @Override
        public void handle(long now) {
            pulse(now);
        }
    };
    private Pixels back = new Pixels(1, 1);
    private AudienceScreen screen = new AudienceScreen(1920, 1080);
    private List<Mark> marks = List.of();
    private Colour ground = Colour.BLACK;
    private @Nullable SceneTransition movement;
    private long since = -1;
    private @Nullable Shape shade;
    private Point light = new Point(0.5, 0.5);
    private OptionalInt spotlight = OptionalInt.empty();

    RoomView(String id) {
        setId(id);
        getStyleClass().add("room-view");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setMinSize(0, 0);
        surface.view().setManaged(false);
        getChildren().add(surface.view());
        widthProperty().addListener(_ -> paint());
        heightProperty().addListener(_ -> paint());
    }

    /// Shows other marks; those of a black screen are none.
    ///
    /// @param of    the screen they were made for
    /// @param moves whether the way there is shown
    void show(List<Mark> next, AudienceScreen of, Colour paper, boolean moves) {
        boolean same = next.equals(marks) && of.equals(screen) && paper.equals(ground);
        movement = moves && !same && !marks.isEmpty() && !next.isEmpty() && of.equals(screen) && paper.equals(ground) ? SceneTransition.of(marks, next) : same ? movement : null;
        marks = next;
        setAccessibleText(words());
        screen = of;
        ground = paper;
        if (movement != null && !same) {
            since = -1;
            timer.start();
        } else if (!same) {
            paint();
        }
    }

    /// All that can be read, a line each.
    private String words() {
        return marks.stream().filter(mark -> !(mark instanceof Mark.Group)).flatMap(Mark::labels).map(Mark.Label::text).collect(Collectors.joining("\n"));
    }

    private void pulse(long now) {
        since = since < 0 ? now : since;
        double share = movement == null || movement.length() == 0 ? 1 : (now - since) / 1e9 / movement.length();
        if (movement == null || share >= 1) {
            timer.stop();
            movement = null;
            paint();
            return;
        }
        if (scale() > 0) {
            frames.on(ground);
            SceneTransition.Moment moment = movement.at(share);
            frames.paint(moment.tween(), moment.share(), drawn(), pixelScale());
            present();
        }
    }

    /// What is painted on: the screen is sent what it shows while the next frame is painted already.
    private Pixels drawn() {
        Pixels shown = surface.pixels();
        if (back.width() != shown.width() || back.height() != shown.height()) {
            back = new Pixels(shown.width(), shown.height());
        }
        return back;
    }

    private void present() {
        System.arraycopy(back.argb(), 0, surface.pixels().argb(), 0, back.argb().length);
        surface.show();
    }

    private double scale() {
        return Math.min(getWidth() / screen.width(), getHeight() / screen.height());
    }

    private double pixelScale() {
        return scale() * outputScale();
    }

    private double outputScale() {
        return getScene() == null || getScene().getWindow() == null || getScene().getWindow().getRenderScaleX() <= 0 ? 1 : getScene().getWindow().getRenderScaleX();
    }

    private void paint() {
        if (getWidth() < 1 || getHeight() < 1) {
            return;
        }
        surface.resize(scale() * screen.width(), scale() * screen.height(), outputScale());
        drawn().fill(ground);
        still.paint(marks, drawn(), pixelScale(), 0, 0);
        present();
        surface.view().relocate((getWidth() - scale() * screen.width()) / 2, (getHeight() - scale() * screen.height()) / 2);
        shade();
    }

    /// Everything but a circle is darkened.
    ///
    /// @param at     as shares of the picture's width and height
    /// @param radius in hundredths of its height; empty for no light
    void light(Point at, OptionalInt radius) {
        light = at;
        spotlight = radius;
        shade();
    }

    private void shade() {
        if (shade != null) {
            getChildren().remove(shade);
            shade = null;
        }
        if (spotlight.isEmpty() || marks.isEmpty()) {
            return;
        }
        double width = scale() * screen.width();
        double height = scale() * screen.height();
        Shape made = Shape.subtract(new Rectangle(width, height), new Circle(light.x() * width, light.y() * height, spotlight.getAsInt() / 100.0 * height));
        made.setFill(Color.gray(0, SHADE));
        made.setManaged(false);
        made.setMouseTransparent(true);
        made.relocate((getWidth() - width) / 2 + made.getLayoutBounds().getMinX(), (getHeight() - height) / 2 + made.getLayoutBounds().getMinY());
        shade = made;
        getChildren().add(1, made);
    }

    /// A place of this view as shares of the picture.
    Point share(double x, double y) {
        double width = Math.max(1, scale() * screen.width());
        double height = Math.max(1, scale() * screen.height());
        return new Point((x - (getWidth() - width) / 2) / width, (y - (getHeight() - height) / 2) / height);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        getChildren().stream().filter(Region.class::isInstance).filter(child -> !child.isManaged()).forEach(child -> child.resizeRelocate(0, 0, getWidth(), getHeight()));
    }
}
