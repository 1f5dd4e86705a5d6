package samenspel.ui.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import samenspel.diagram.Box;
import samenspel.diagram.figure.Page;
import samenspel.layout.Point;
import samenspel.ui.control.RestingTip;
import samenspel.ui.control.Swatch;

/// A figure drawn anew for the room it gets, letters never smaller than in the window, with parts that mouse and
/// keyboard can point at and choose.
///
/// @param <K> what a part stands for
final class FigureView<K> extends Region {
    /// Screen units a page unit: a page of the room's size would have letters of two thirds.
    private static final double SCALE = 1.45;
    private static final double SMALLEST = 120;

    private final Swatch painter = new Swatch();
    private final RestingTip tip = new RestingTip(this);
    private final Consumer<K> chosen;
    private final Consumer<Optional<FigurePart<K>>> pointed;
    private final Rectangle cursor = frame("spot-cursor");
    private final List<Node> lit = new ArrayList<>();
    private Function<Page, FigureWithParts<K>> drawing;
    private FigureWithParts<K> drawn;
    private Point2D drawnFor = Point2D.ZERO;
    private Set<K> chosenNow = Set.of();
    private Optional<FigurePart<K>> at = Optional.empty();

    /// @param chosen  called with what is clicked, or entered with the keyboard
    /// @param pointed called with what the pointer or the keyboard comes to, or leaves
    FigureView(Consumer<K> chosen, Consumer<Optional<FigurePart<K>>> pointed) {
        this.chosen = chosen;
        this.pointed = pointed;
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        getStyleClass().add("figure-view");
        setMinSize(0, 0);
        cursor.visibleProperty().bind(focusVisibleProperty());
        addEventHandler(MouseEvent.MOUSE_MOVED, this::moved);
        addEventHandler(MouseEvent.MOUSE_EXITED, event -> point(Optional.empty(), event));
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /// @param figure for a page; asked again whenever the room changes
    void show(Function<Page, FigureWithParts<K>> figure) {
        drawing = figure;
        drawnFor = Point2D.ZERO;
        requestLayout();
    }

    /// Marks parts as chosen.
    void mark(Set<K> keys) {
        if (!keys.equals(chosenNow)) {
            chosenNow = Set.copyOf(keys);
            requestLayout();
        }
    }

    /// The page that fills a room.
    static Page page(double width, double height) {
        return Page.of(Math.max(SMALLEST, width / SCALE), Math.max(SMALLEST, height / SCALE));
    }

    /// The height on the screen of a page.
    static double onScreen(double units) {
        return units * SCALE;
    }

    List<FigurePart<K>> spots() {
        return drawn == null ? List.of() : drawn.spots();
    }

    @Override
    protected void layoutChildren() {
        Point2D size = new Point2D(getWidth(), getHeight());
        if (drawing == null || size.getX() < 1 || size.getY() < 1) {
            return;
        }
        if (!size.equals(drawnFor)) {
            drawnFor = size;
            drawn = drawing.apply(page(size.getX(), size.getY()));
            at = at.flatMap(spot -> drawn.spots().stream().filter(other -> other.key().equals(spot.key())).findFirst());
        }
        compose();
    }

    /// The painted page is kept as long as the page is the same.
    private void compose() {
        Node page = getChildren().isEmpty() || !Objects.equals(getChildren().getFirst().getUserData(), System.identityHashCode(drawn)) ? painted()
                : getChildren().getFirst();
        lit.clear();
        drawn.spots().stream().filter(spot -> chosenNow.contains(spot.key())).forEach(spot -> lit.add(around(frame("spot-chosen"), spot.on())));
        List<Node> all = new ArrayList<>(List.of(page));
        all.addAll(lit);
        at.ifPresent(spot -> all.add(around(cursor, spot.on())));
        getChildren().setAll(all);
    }

    private Node painted() {
        Node image = painter.of(drawn.diagram(), SCALE);
        image.setUserData(System.identityHashCode(drawn));
        image.setMouseTransparent(true);
        if (at.isEmpty()) {
            setAccessibleText(drawn.diagram().title());
        }
        return image;
    }

    private static Rectangle frame(String style) {
        Rectangle frame = new Rectangle();
        frame.getStyleClass().add(style);
        frame.setMouseTransparent(true);
        return frame;
    }

    private static Rectangle around(Rectangle frame, Box on) {
        frame.setX(on.x() * SCALE);
        frame.setY(on.y() * SCALE);
        frame.setWidth(on.width() * SCALE);
        frame.setHeight(on.height() * SCALE);
        return frame;
    }

    private Optional<FigurePart<K>> at(double x, double y) {
        Point page = new Point(x / SCALE, y / SCALE);
        return spots().stream().filter(spot -> spot.on().contains(page))
                .min(java.util.Comparator.comparingDouble(spot -> spot.on().centre().distanceTo(page)));
    }

    private void moved(MouseEvent event) {
        Optional<FigurePart<K>> on = at(event.getX(), event.getY());
        setCursor(on.isPresent() ? Cursor.HAND : Cursor.DEFAULT);
        point(on, event);
    }

    private void point(Optional<FigurePart<K>> on, MouseEvent event) {
        tip.of(on.map(FigurePart::words).orElse(""), event);
        pointed.accept(on);
    }

    private void pressed(MouseEvent event) {
        requestFocus();
        // A pane in which it scrolls would take the keyboard.
        event.consume();
        if (event.getButton() == MouseButton.PRIMARY) {
            at(event.getX(), event.getY()).ifPresent(spot -> {
                at = Optional.of(spot);
                requestLayout();
                chosen.accept(spot.key());
            });
        }
    }

    private void pressed(KeyEvent event) {
        tip.end();
        boolean enters = event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE;
        if (enters && at.isPresent()) {
            chosen.accept(at.get().key());
            event.consume();
        } else if (event.getCode().isArrowKey() && !spots().isEmpty()) {
            at = Optional.of(at.map(from -> FigureKeys.from(from, event.getCode(), spots())).orElse(spots().getFirst()));
            setAccessibleText(at.get().words());
            pointed.accept(at);
            requestLayout();
            event.consume();
        }
    }
}
