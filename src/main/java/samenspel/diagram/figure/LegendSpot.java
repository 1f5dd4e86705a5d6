package samenspel.diagram.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import samenspel.diagram.Box;
import samenspel.diagram.Mark;
import samenspel.diagram.legend.LegendSection;
import samenspel.diagram.seen.LegendKey;

/// A place that the legend may take on a page.
///
/// @param name  which place, whatever the legend's size
/// @param block empty for a page without a legend
/// @param box   of the legend, with the distance that the drawing keeps from it
/// @param room  what is left for the drawing; holds `box` for a legend in a corner of it
record LegendSpot(Name name, Optional<LegendBlock> block, Box box, Box room) {
    private static final int MOST_COLUMNS = 5;
    /// Narrower pages have no room for columns: a page of 9.5 cm.
    private static final double NARROW_PAGE = 359;
    private static final List<Shape> INSETS = List.of(Shape.INSET, Shape.TWO_COLUMNS_INSET, Shape.NARROW_INSET);
    private static final int CORNERS = 4;
    private static final int NARROW_WIDTH = 150;
    private static final int WIDER = 20;
    private static final int MOST_WIDER = 5;
    private static final double GAP = 12;

    /// How a legend stands on a page, whatever its size.
    enum Shape {
        NONE,
        RIGHT,
        NARROW_RIGHT,
        BELOW,
        FLOWING_BELOW,
        INSET,
        TWO_COLUMNS_INSET,
        NARROW_INSET
    }

    /// @param at how many columns there are below at most, or which corner it is in, from the upper right one with the clock
    record Name(Shape shape, int at) {
        private static Name of(Shape shape) {
            return new Name(shape, 0);
        }
    }

    boolean isInset() {
        return block.isPresent() && room.contains(box.centre());
    }

    boolean isRightHand() {
        return box.centre().x() > room.centre().x();
    }

    boolean isLower() {
        return box.centre().y() > room.centre().y();
    }

    static LegendSpot none(Box free) {
        return new LegendSpot(Name.of(Shape.NONE), Optional.empty(), new Box(free.right(), free.bottom(), 0, 0), free);
    }

    /// The places that suit a page, of equals the first is to be preferred; at least one, and where none suits the legend is made smaller.
    ///
    /// @param scale of the legend
    /// @param unit  page units to a screen pixel of a distance
    static List<LegendSpot> of(List<LegendSection> sections, Box free, LegendPlace place, double scale, double unit) {
        List<LegendSpot> suiting = suiting(sections, free, place, scale, unit, _ -> true);
        return suiting.isEmpty() ? List.of(smaller(sections, free, scale, GAP * unit)) : suiting;
    }

    /// One of these places, without a look at the others where it suits the page.
    static Optional<LegendSpot> named(Name name, List<LegendSection> sections, Box free, LegendPlace place, double scale, double unit) {
        return suiting(sections, free, place, scale, unit, name::equals).stream().findFirst()
                .or(() -> of(sections, free, place, scale, unit).stream().filter(spot -> spot.name.equals(name)).findFirst());
    }

    /// @param wanted by their names
    private static List<LegendSpot> suiting(List<LegendSection> sections, Box free, LegendPlace place, double scale, double unit, Predicate<Name> wanted) {
        if (place == LegendPlace.NONE || sections.isEmpty()) {
            return List.of(none(free));
        }
        double gap = GAP * unit;
        List<LegendSpot> spots = new ArrayList<>();
        boolean right = place == LegendPlace.AUTOMATIC || place == LegendPlace.RIGHT;
        boolean inset = place == LegendPlace.AUTOMATIC || place == LegendPlace.INSET;
        Optional<LegendBlock> narrow = right && wanted.test(Name.of(Shape.NARROW_RIGHT)) || inset && inCorner(Shape.NARROW_INSET, wanted)
                ? Optional.of(narrow(sections, free, scale)) : Optional.empty();
        if (right && wanted.test(Name.of(Shape.RIGHT))) {
            spots.add(right(Shape.RIGHT, LegendBlock.of(sections, 1, scale), free, gap));
        }
        if (right && wanted.test(Name.of(Shape.NARROW_RIGHT))) {
            narrow.map(block -> right(Shape.NARROW_RIGHT, block, free, gap)).ifPresent(spots::add);
        }
        if (place == LegendPlace.AUTOMATIC || place == LegendPlace.BELOW) {
            IntStream.iterate(MOST_COLUMNS, count -> count > 0, count -> count - 1).filter(count -> wanted.test(below(count)))
                    .mapToObj(count -> below(below(count), LegendBlock.within(free.width(), sections, count, scale), free, gap)).forEach(spots::add);
            if (free.width() < NARROW_PAGE && wanted.test(Name.of(Shape.FLOWING_BELOW))) {
                spots.add(below(Name.of(Shape.FLOWING_BELOW), LegendBlock.flowing(free.width(), sections, scale), free, gap));
            }
        }
        if (inset) {
            INSETS.stream().filter(shape -> inCorner(shape, wanted)).map(shape -> inset(shape, shape == Shape.NARROW_INSET ? narrow.orElseThrow()
                    : LegendBlock.of(sections, shape == Shape.TWO_COLUMNS_INSET ? 2 : 1, scale), free, gap)).forEach(spots::addAll);
        }
        return spots.stream().filter(spot -> wanted.test(spot.name) && spot.suits(free)).toList();
    }

    private static boolean inCorner(Shape shape, Predicate<Name> wanted) {
        return IntStream.range(0, CORNERS).anyMatch(corner -> wanted.test(new Name(shape, corner)));
    }

    /// With a little air round the drawing; a legend within it has its own.
    LegendSpot withEdge(double edge) {
        double most = Math.max(0, Math.min(room.width(), room.height()) / 2 - 0.5);
        return new LegendSpot(name, block, box, room.grown(-Math.min(edge, most)));
    }

    /// Whether the legend stays on the page and leaves something for the drawing.
    private boolean suits(Box free) {
        return room.width() >= 0.3 * free.width() && room.height() >= 0.12 * free.height() && free.grown(1e-6).contains(box);
    }

    /// One column with long rows in lines, wider where it would be higher than the page.
    private static LegendBlock narrow(List<LegendSection> sections, Box free, double scale) {
        return IntStream.iterate(NARROW_WIDTH, width -> width + WIDER).limit(MOST_WIDER).mapToObj(width -> LegendBlock.within(width * scale, sections, 1, scale))
                .filter(block -> block.height() <= free.height()).findFirst().orElseGet(() -> LegendBlock.of(sections, 1, scale));
    }

    private static LegendSpot smaller(List<LegendSection> sections, Box free, double scale, double gap) {
        LegendBlock whole = LegendBlock.within(free.width(), sections, 2, scale);
        double fitting = scale * Math.min(1, Math.min(free.width() / whole.width(), 0.8 * free.height() / whole.height()));
        return below(below(2), LegendBlock.within(free.width(), sections, 2, fitting), free, gap);
    }

    private static LegendSpot right(Shape shape, LegendBlock block, Box free, double gap) {
        double width = block.width() + gap;
        return new LegendSpot(Name.of(shape), Optional.of(block), new Box(free.right() - width, free.y(), width, block.height()),
                new Box(free.x(), free.y(), free.width() - width, free.height()));
    }

    /// @param columns at most
    private static Name below(int columns) {
        return new Name(Shape.BELOW, columns);
    }

    private static LegendSpot below(Name name, LegendBlock block, Box free, double gap) {
        double height = block.height() + gap;
        return new LegendSpot(name, Optional.of(block), new Box(free.x(), free.bottom() - height, block.width(), height),
                new Box(free.x(), free.y(), free.width(), free.height() - height));
    }

    private static List<LegendSpot> inset(Shape shape, LegendBlock block, Box free, double gap) {
        double width = block.width() + gap;
        double height = block.height() + gap;
        return List.of(new LegendSpot(new Name(shape, 0), Optional.of(block), new Box(free.right() - width, free.y(), width, height), free),
                new LegendSpot(new Name(shape, 1), Optional.of(block), new Box(free.right() - width, free.bottom() - height, width, height), free),
                new LegendSpot(new Name(shape, 2), Optional.of(block), new Box(free.x(), free.bottom() - height, width, height), free),
                new LegendSpot(new Name(shape, 3), Optional.of(block), new Box(free.x(), free.y(), width, height), free));
    }

    /// The upper left corner of the legend itself: the distance from the drawing is on the drawing's side.
    private double left() {
        return isRightHand() ? box.right() - block.map(LegendBlock::width).orElse(0.0) : box.x();
    }

    private double top() {
        return isLower() ? box.bottom() - block.map(LegendBlock::height).orElse(0.0) : box.y();
    }

    /// @param shown which rows are drawn
    List<Mark> marks(Predicate<LegendKey> shown) {
        return block.map(legend -> legend.at(left(), top(), shown)).orElse(List.of());
    }
}
