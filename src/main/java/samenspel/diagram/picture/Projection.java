package samenspel.diagram.picture;

import java.util.List;
import samenspel.diagram.Box;
import samenspel.layout.Placement;
import samenspel.layout.Point;
import samenspel.layout.Region;

/// From layout units to page units: page = offset + scale × layout.
public record Projection(double scale, double offsetX, double offsetY) {
    /// A network of one or two organisations is not blown up to fill the page.
    public static final double LARGEST_FIT = 1.6;

    public Point toPage(Point layout) {
        return new Point(offsetX + scale * layout.x(), offsetY + scale * layout.y());
    }

    public Point toLayout(Point page) {
        return new Point((page.x() - offsetX) / scale, (page.y() - offsetY) / scale);
    }

    /// Larger or smaller by a factor, with one place of the page standing still.
    public Projection zoomed(double factor, Point still) {
        return new Projection(scale * factor, still.x() + (offsetX - still.x()) * factor,
                still.y() + (offsetY - still.y()) * factor);
    }

    public Projection panned(double dx, double dy) {
        return new Projection(scale, offsetX + dx, offsetY + dy);
    }

    /// The largest projection that shows every disc of a placement within a box, in its middle.
    public static Projection fitting(Placement placement, Box box) {
        return fitting(List.of(placement), box);
    }

    /// The largest projection that shows every disc of each of several placements, so that one can follow the other
    /// without the picture changing its size.
    ///
    /// @param placements at least one; margins are those of the first
    public static Projection fitting(List<Placement> placements, Box box) {
        return fitting(placements, List.of(), List.of(), box);
    }

    /// The same with room for the regions of an arrangement and for more.
    ///
    /// @param more boxes in the layout's frame
    public static Projection fitting(List<Placement> placements, List<Region> regions, List<Box> more, Box box) {
        return PictureExtent.of(placements, regions, more).in(box, LARGEST_FIT);
    }
}
