package samenspel.diagram.plot;

import java.util.List;
import java.util.Optional;
import samenspel.change.Retention;
import samenspel.diagram.Diagram;
import samenspel.layout.Point;
import samenspel.network.LayerId;
import samenspel.network.OrganisationId;

/// A plot of retention on a page.
///
/// @param retention what is drawn
/// @param dots      where each organisation's dot stands
public record RetentionFigure(Diagram diagram, Retention retention, List<RetentionFigure.Dot> dots) {
    public RetentionFigure {
        dots = List.copyOf(dots);
    }

    /// One dot.
    public record Dot(OrganisationId organisation, LayerId layer, Point centre, double radius) {
    }

    /// The dot at a point of the page.
    public Optional<Dot> at(Point page) {
        return dots.stream().filter(dot -> dot.centre.distanceTo(page) <= dot.radius).findFirst();
    }
}
