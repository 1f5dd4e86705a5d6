package samenspel.diagram.note;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import samenspel.diagram.Box;
import samenspel.diagram.label.Circle;
import samenspel.layout.Point;
import samenspel.network.OrganisationId;
import samenspel.network.SectorId;

/// The picture that notes are drawn on.
///
/// @param toPage from the layout's frame to the page
/// @param discs  those to be seen, with all that is drawn round them
/// @param unit   page units a screen pixel's worth of line takes
/// @param letter the font size of notes in page units
/// @param within where words must stay, if anywhere
public record NotedPicture(UnaryOperator<Point> toPage, SequencedMap<OrganisationId, Disc> discs, double unit, double letter, Optional<Box> within) {

    /// An organisation on the page.
    public record Disc(SectorId sector, Circle circle) {
    }

    public NotedPicture {
        discs = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(discs));
    }

    Point place(Anchor anchor) {
        return switch (anchor) {
            case Anchor.At at -> toPage.apply(at.place());
            case Anchor.On on -> beside(circle(on.organisation()).orElseThrow().centre(), on.offset());
        };
    }

    private Point beside(Point centre, Point offset) {
        Point origin = toPage.apply(new Point(0, 0));
        Point moved = toPage.apply(offset);
        return centre.plus(moved.x() - origin.x(), moved.y() - origin.y());
    }

    Optional<Circle> circle(OrganisationId organisation) {
        return Optional.ofNullable(discs.get(organisation)).map(Disc::circle);
    }

    /// The circle of what an anchor holds on to; empty for a place.
    Optional<Circle> circle(Anchor anchor) {
        return anchor.holder().flatMap(this::circle);
    }

    /// Whether what it is fastened to is in the picture.
    boolean has(Anchor anchor) {
        return anchor.holder().map(discs::containsKey).orElse(true);
    }

    List<Circle> circles(ContourMembers contourMembers) {
        Stream<Disc> members = switch (contourMembers) {
            case ContourMembers.Organisations some -> some.members().stream().map(discs::get).filter(Objects::nonNull);
            case ContourMembers.OfSector of -> discs.values().stream().filter(disc -> disc.sector().equals(of.sector()));
        };
        return members.map(Disc::circle).toList();
    }

    Collection<Disc> all() {
        return discs.values();
    }

    /// Moved so that it stays within the page, its upper left corner above all.
    Box inside(Box box) {
        return within.map(page -> new Box(Math.max(page.x(), Math.min(box.x(), page.right() - box.width())),
                Math.max(page.y(), Math.min(box.y(), page.bottom() - box.height())), box.width(), box.height())).orElse(box);
    }

    Point inside(Point point) {
        return within.map(page -> new Point(Math.clamp(point.x(), page.x(), page.right()), Math.clamp(point.y(), page.y(), page.bottom()))).orElse(point);
    }
}
