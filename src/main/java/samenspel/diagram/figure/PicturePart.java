package samenspel.diagram.figure;

import java.util.List;
import samenspel.diagram.Box;
import samenspel.diagram.drawn.Sizes;
import samenspel.diagram.label.Circle;
import samenspel.diagram.picture.PictureExtent;
import samenspel.diagram.picture.Projection;
import samenspel.layout.Point;

/// The part of a picture that a window shows.
///
/// @param camera from layout to the window
/// @param window the room the picture has there, in screen units
public record PicturePart(Projection camera, Box window) {
    public PicturePart {
        if (!(window.width() > 0 && window.height() > 0)) {
            throw new IllegalArgumentException("a window without room shows nothing");
        }
    }

    /// From layout to a window of any size, with the same part as large as there is room for, in the middle.
    public Projection in(Box other) {
        return other.equals(window) ? camera : onto(frame(other));
    }

    /// Where on a page it stands: the largest box of the window's shape, in the middle of the room.
    Box frame(Box room) {
        double scale = Math.min(room.width() / window.width(), room.height() / window.height());
        double width = window.width() * scale;
        double height = window.height() * scale;
        return new Box(room.centre().x() - width / 2, room.centre().y() - height / 2, width, height);
    }

    /// What must fit a page.
    PictureExtent extent() {
        return new PictureExtent(List.of(), 0, List.of(new Point(0, 0), new Point(window.width(), 0), new Point(window.width(), window.height()),
                new Point(0, window.height())));
    }

    /// From layout to the page, with what the window shows filling the frame.
    Projection onto(Box frame) {
        double scale = frame.width() / window.width();
        Point corner = camera.toLayout(new Point(window.x(), window.y()));
        double zoom = camera.scale() * scale;
        return new Projection(zoom, frame.x() - zoom * corner.x(), frame.y() - zoom * corner.y());
    }

    /// Letters and lines as large beside the discs as in the window, but never too small to be read.
    Sizes sizes(Box frame) {
        return new Sizes(Math.max(Page.LEAST_UNIT, frame.width() / window.width()), onto(frame).scale());
    }

    /// Whether the middle of an organisation that stands here is seen.
    boolean shows(Point layout) {
        return window.contains(camera.toPage(layout));
    }

    /// Whether any of its disc is seen.
    ///
    /// @param radius in screen units
    boolean shows(Point layout, double radius) {
        return new Circle(camera.toPage(layout), radius).touches(window);
    }
}
