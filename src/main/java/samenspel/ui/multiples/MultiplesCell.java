package samenspel.ui.multiples;

import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.transform.Affine;
import samenspel.diagram.Box;
import samenspel.diagram.HitTest;
import samenspel.diagram.Mark;
import samenspel.diagram.picture.Projection;
import samenspel.diagram.seen.Depiction;
import samenspel.layout.Point;
import samenspel.ui.canvas.PixelSurface;

/// One of several pictures, under its heading. Until it is painted anew it shows what it had, moved along.
public final class MultiplesCell extends Region {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final double LINE = 20;
    private static final double TIE_TOLERANCE = 4;

    private final Hyperlink open = new Hyperlink();
    private final Label counts = new Label();
    private final Tooltip whole = new Tooltip();
    private final PixelSurface surface = new PixelSurface();
    private final Pane paper = new Pane();
    private final Rectangle clip = new Rectangle();
    private final boolean names;
    private Depiction depiction;
    private Projection now;
    private CellPicture shown;

    /// @param names whether layers stand above the picture
    MultiplesCell(int row, int column, boolean names, Runnable opened) {
        this.names = names;
        setId("cell-" + row + "-" + column);
        getStyleClass().add("small-picture");
        open.setId("cell-open-" + row + "-" + column);
        open.getStyleClass().add("cell-title");
        open.setOnAction(event -> {
            open.setVisited(false);
            opened.run();
        });
        open.setTextOverrun(OverrunStyle.ELLIPSIS);
        counts.getStyleClass().add("cell-counts");
        counts.setTooltip(whole);
        paper.getStyleClass().add("cell-paper");
        paper.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        paper.setClip(clip);
        paper.setMouseTransparent(true);
        paper.getChildren().add(surface.view());
        getChildren().addAll(open, counts, paper);
    }

    private double headingHeight() {
        return 2 * LINE;
    }

    @Override
    protected void layoutChildren() {
        open.resizeRelocate(0, 0, Math.min(getWidth(), open.prefWidth(-1)), LINE);
        counts.resizeRelocate(0, LINE - 2, getWidth(), LINE);
        paper.resizeRelocate(0, headingHeight(), getWidth(), Math.max(0, getHeight() - headingHeight()));
        clip.setWidth(paper.getWidth());
        clip.setHeight(paper.getHeight());
    }

    /// The room of the picture within a cell of some size, from its own origin.
    Box room(double width, double height) {
        return new Box(0, 0, Math.max(1, Math.round(width)), Math.max(1, Math.round(height - headingHeight())));
    }

    /// @param current whether it is of the wave that is looked at
    void expect(Depiction next, Projection projection, boolean current) {
        depiction = next;
        now = projection;
        pseudoClassStateChanged(CURRENT, current);
        move();
    }

    void show(CellPicture picture) {
        shown = picture;
        surface.adopt(picture.pixels(), picture.asked().scale());
        open.setText(names ? picture.layers() : picture.waves());
        open.setAccessibleText(picture.layers() + ", " + picture.waves() + " · " + picture.counts());
        counts.setText(names ? picture.waves() + " · " + picture.counts() : picture.counts());
        whole.setText(counts.getText());
        paper.setAccessibleText(open.getAccessibleText());
        move();
    }

    private void move() {
        if (shown == null || shown.asked().projection().equals(now)) {
            surface.view().getTransforms().clear();
            return;
        }
        Projection then = shown.asked().projection();
        double ratio = now.scale() / then.scale();
        surface.view().getTransforms().setAll(new Affine(ratio, 0, now.offsetX() - ratio * then.offsetX(),
                0, ratio, now.offsetY() - ratio * then.offsetY()));
    }

    /// What it shows, or will once it is painted.
    public Depiction depiction() {
        return depiction;
    }

    Projection projection() {
        return now;
    }

    /// The marks painted last, in drawing order.
    public List<Mark> marks() {
        return shown == null ? List.of() : shown.marks();
    }

    /// A place of this cell in the picture's own coordinates.
    Point inPicture(double x, double y) {
        return new Point(x, y - headingHeight());
    }

    /// What stands at a place of this cell.
    Optional<Mark> at(double x, double y) {
        if (shown == null || y < headingHeight()) {
            return Optional.empty();
        }
        Point then = shown.asked().projection().toPage(now.toLayout(inPicture(x, y)));
        return HitTest.at(shown.marks(), then, TIE_TOLERANCE);
    }
}
