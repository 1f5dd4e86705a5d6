package samenspel.diagram.label;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import samenspel.diagram.Box;
import samenspel.layout.Point;

/// The places that names of regions could take: each in its own region or at its edge, and nearer to no other; the name of
/// a ring on its line.
public final class RegionPlaces {
    private static final int ALONG = 48;
    private static final int GRID = 9;
    /// How far the middle of a word on a line may lie beside it, in sizes of the word.
    private static final double ON_LINE = 0.35;
    /// Between a line and a name beside it, in font sizes.
    private static final double GAP = 0.25;
    /// At least so much nearer to its own region, in font sizes.
    private static final double NEARER = 0.1;
    /// What a place costs that is not the intended one.
    private static final double ELSEWHERE = 4;
    /// For each font size of distance from the intended place.
    private static final double FAR = 0.5;

    private final List<OutlineShape> shapes;
    private final boolean rings;

    /// @param outlines on the page
    /// @param rings    whether they lie in each other
    public RegionPlaces(List<List<Point>> outlines, boolean rings) {
        this.shapes = outlines.stream().map(OutlineShape::new).toList();
        this.rings = rings;
    }

    /// @param requests the ways to set the name, each with a disc without size where its middle is intended to be, and what
    ///                 the way costs in its blocks
    /// @return the best first
    public List<PlacedLabel> of(int region, List<LabelRequest> requests) {
        List<Ranked> places = new ArrayList<>();
        for (LabelRequest request : requests) {
            for (TextBlock block : request.blocks()) {
                double height = request.height(block);
                middles(shapes.get(region), block.width(), height, request).forEach(middle -> {
                    Box box = new Box(middle.x() - block.width() / 2, middle.y() - height / 2, block.width(), height);
                    if (isOwn(region, box, request.size())) {
                        places.add(new Ranked(new PlacedLabel(request, block, box, false), cost(middle, block, request)));
                    }
                });
            }
        }
        return places.stream().sorted(Comparator.comparingDouble(Ranked::cost)).map(Ranked::label).toList();
    }

    private record Ranked(PlacedLabel label, double cost) {
    }

    private static double cost(Point middle, TextBlock block, LabelRequest request) {
        double away = middle.distanceTo(request.disc().centre()) / request.size();
        return block.cost() + (away > 0.01 ? ELSEWHERE : 0) + FAR * away;
    }

    /// The intended place, places on the line or on both sides of it, and those of a grid over the region.
    private Stream<Point> middles(OutlineShape shape, double width, double height, LabelRequest request) {
        Stream<Point> intended = Stream.of(request.disc().centre());
        if (rings) {
            return Stream.concat(intended, shape.along(2 * ALONG).stream().flatMap(along -> Stream.of(0.0, -ON_LINE, ON_LINE)
                    .map(share -> along.point().plus(share * width * along.acrossX(), share * height * along.acrossY()))));
        }
        Stream<Point> beside = shape.along(ALONG).stream().flatMap(along -> {
            double off = Math.abs(along.acrossX()) * width / 2 + Math.abs(along.acrossY()) * height / 2 + GAP * request.size();
            return Stream.of(off, -off).map(step -> along.point().plus(step * along.acrossX(), step * along.acrossY()));
        });
        return Stream.of(intended, beside, grid(shape.bounds())).flatMap(all -> all);
    }

    private static Stream<Point> grid(Box box) {
        return IntStream.range(0, GRID * GRID).mapToObj(at -> new Point(box.x() + (at % GRID + 0.5) / GRID * box.width(),
                box.y() + (at / GRID + 0.5) / GRID * box.height()));
    }

    private boolean isOwn(int region, Box box, double size) {
        double own = distance(shapes.get(region), box);
        if (own > (rings ? 0 : size)) {
            return false;
        }
        for (int other = 0; other < shapes.size(); other++) {
            OutlineShape shape = shapes.get(other);
            if (other != region && shape.bounds().grown(own + NEARER * size).touches(box) && distance(shape, box) < own + NEARER * size) {
                return false;
            }
        }
        return true;
    }

    private double distance(OutlineShape shape, Box box) {
        return rings ? shape.lineDistance(box) : shape.distance(box);
    }
}
