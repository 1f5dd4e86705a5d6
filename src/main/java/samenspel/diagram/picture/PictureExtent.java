package samenspel.diagram.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import samenspel.diagram.Box;
import samenspel.diagram.seen.Depiction;
import samenspel.layout.Placement;
import samenspel.layout.Point;
import samenspel.layout.Recipe;
import samenspel.layout.Region;
import samenspel.layout.waves.WavePlacements;

/// How far what a picture shows reaches, in the layout's frame: the smallest convex outline round it.
///
/// @param middles of the outermost discs, in order round the outline
/// @param margin  round each
/// @param corners of the outline round all, in order
/// @param trays   the placements where some stand in a tray, which does not turn with the others
public record PictureExtent(List<Point> middles, double margin, List<Point> corners, List<Placement> trays) {
    private static final int QUARTER = 90;
    private static final int STEP = 2;

    public PictureExtent {
        middles = List.copyOf(middles);
        corners = List.copyOf(corners);
        trays = List.copyOf(trays);
    }

    /// With nobody in a tray.
    public PictureExtent(List<Point> middles, double margin, List<Point> corners) {
        this(middles, margin, corners, List.of());
    }

    /// Of every disc of each of several placements, and of more.
    ///
    /// @param placements at least one; margins are those of the first
    /// @param more       boxes in the layout's frame
    public static PictureExtent of(List<Placement> placements, List<Region> regions, List<Box> more) {
        // Arrangements by a rule have outlines that reach a little beyond the discs.
        double margin = Placement.DISC_DIAMETER * (placements.getFirst().recipe().isByStress() ? 0.75 : 1.5);
        List<Point> middles = convex(placements.stream().flatMap(placement -> placement.at().values().stream()).toList());
        Stream<Point> outlines = regions.stream().flatMap(region -> region.outline().stream());
        Stream<Point> others = Stream.concat(outlines, more.stream().flatMap(PictureExtent::corners));
        return new PictureExtent(middles, margin, convex(Stream.concat(around(middles, margin), others).toList()),
                placements.stream().anyMatch(placement -> !placement.tray().isEmpty()) ? placements : List.of());
    }

    /// Of the discs alone, once everybody has been turned about (0, 0).
    public PictureExtent turned(int degrees) {
        if (!trays.isEmpty()) {
            return of(trays.stream().map(placement -> placement.turned(degrees)).toList(), List.of(), List.of());
        }
        List<Point> turned = middles.stream().map(point -> point.turned(degrees)).toList();
        return new PictureExtent(turned, margin, convex(around(turned, margin).toList()));
    }

    /// Whether a picture says the same when it is turned: its directions mean nothing, and nothing in it was put where it is by hand.
    public static boolean isTurnable(Depiction depiction) {
        Recipe recipe = depiction.placement().recipe();
        boolean byStress = recipe.isByStress() || WavePlacements.stabilityOf(recipe).isPresent();
        return byStress && depiction.placement().pinned().isEmpty() && depiction.annotations().notes().isEmpty() && depiction.annotations().labels().isEmpty();
    }

    /// The turns there may be, in degrees: from none to a quarter, this way and that.
    public static int[] turns(boolean turnable) {
        return IntStream.iterate(0, degrees -> degrees <= (turnable ? QUARTER : 0), degrees -> degrees + STEP)
                .flatMap(degrees -> IntStream.of(degrees, -degrees)).distinct().toArray();
    }

    private static Stream<Point> around(List<Point> middles, double margin) {
        return middles.stream().flatMap(point -> corners(Box.around(point, margin)));
    }

    private static Stream<Point> corners(Box box) {
        return Stream.of(new Point(box.x(), box.y()), new Point(box.right(), box.y()), new Point(box.right(), box.bottom()), new Point(box.x(), box.bottom()));
    }

    /// The corners of the smallest convex outline round some points (Andrew, "Another efficient algorithm for convex hulls in two dimensions",
    /// Information Processing Letters 9(5), 1979).
    private static List<Point> convex(List<Point> points) {
        List<Point> sorted = points.stream().distinct().sorted(PictureExtent::across).toList();
        if (sorted.size() < 3) {
            return sorted;
        }
        List<Point> outline = new ArrayList<>(half(sorted));
        outline.addAll(half(sorted.reversed()));
        return outline;
    }

    private static int across(Point one, Point other) {
        int first = Double.compare(one.x(), other.x());
        return first != 0 ? first : Double.compare(one.y(), other.y());
    }

    /// One side of the outline, without its last corner.
    private static List<Point> half(List<Point> sorted) {
        List<Point> corners = new ArrayList<>();
        for (Point point : sorted) {
            while (corners.size() > 1 && !turnsLeft(corners.get(corners.size() - 2), corners.getLast(), point)) {
                corners.removeLast();
            }
            corners.add(point);
        }
        return corners.subList(0, corners.size() - 1);
    }

    private static boolean turnsLeft(Point a, Point b, Point c) {
        return (b.x() - a.x()) * (c.y() - a.y()) - (b.y() - a.y()) * (c.x() - a.x()) > 0;
    }

    /// The smallest upright box round all.
    public Box box() {
        if (corners.isEmpty()) {
            return new Box(-1, -1, 2, 2);
        }
        double x = corners.getFirst().x();
        double y = corners.getFirst().y();
        double width = 0;
        double height = 0;
        for (Point point : corners) {
            double right = Math.max(x + width, point.x());
            double bottom = Math.max(y + height, point.y());
            x = Math.min(x, point.x());
            y = Math.min(y, point.y());
            width = right - x;
            height = bottom - y;
        }
        return new Box(x, y, width, height);
    }

    private static double scale(Box content, Box room, double largest) {
        return Math.min(largest, Math.min(room.width() / content.width(), room.height() / content.height()));
    }

    /// The largest projection that shows it within a box, in its middle.
    ///
    /// @param largest scale there may be
    public Projection in(Box room, double largest) {
        Box content = box();
        double scale = scale(content, room, largest);
        Point middle = content.centre();
        return new Projection(scale, room.centre().x() - scale * middle.x(), room.centre().y() - scale * middle.y());
    }

    /// The same with a corner of the box left free: it stands in the corner across.
    ///
    /// @param taken in a corner of the room
    public Projection beside(Box taken, Box room, double largest) {
        Box content = box();
        boolean right = taken.centre().x() > room.centre().x();
        boolean lower = taken.centre().y() > room.centre().y();
        double width = Math.max(1e-9, room.width() - taken.width());
        double height = Math.max(1e-9, room.height() - taken.height());
        // What reaches into the taken corner reaches beyond both its sides.
        List<Point> reaches = corners.stream().map(point -> new Point((right ? point.x() - content.x() : content.right() - point.x()) / width,
                (lower ? point.y() - content.y() : content.bottom() - point.y()) / height)).toList();
        double scale = Math.min(scale(content, room, largest), 1 / farthest(reaches));
        return new Projection(scale, right ? room.x() - scale * content.x() : room.right() - scale * content.right(),
                lower ? room.y() - scale * content.y() : room.bottom() - scale * content.bottom());
    }

    /// The largest of the smaller coordinate along a closed line, which has no corner where nobody stands.
    private static double farthest(List<Point> line) {
        double farthest = 1e-9;
        Point before = line.isEmpty() ? new Point(0, 0) : line.getLast();
        for (Point corner : line) {
            farthest = Math.max(farthest, Math.min(corner.x(), corner.y()));
            double from = before.x() - before.y();
            double to = corner.x() - corner.y();
            if (from * to < 0) {
                farthest = Math.max(farthest, before.x() + (corner.x() - before.x()) * from / (from - to));
            }
            before = corner;
        }
        return farthest;
    }
}
