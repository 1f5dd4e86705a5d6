package samenspel.render.pptx;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import samenspel.diagram.Mark;
import samenspel.diagram.MarkId;
import samenspel.diagram.MarkRole;
import samenspel.layout.Point;

/// Numbers shapes, and says where on which disc a tie's end holds on.
final class ShapeConnections {
    /// An end of a connector: the disc's number and one of its eight places.
    record Hold(int shape, int place) {
    }

    private record Numbered(int number, Point centre) {
    }

    /// The places of an ellipse in the format's order: top, then against the clock; in eighths of a turn
    /// with the clock from the right.
    private static final int[] PLACE_OF_EIGHTH = {6, 5, 4, 3, 2, 1, 0, 7};

    private final Map<MarkId, Numbered> discs = new HashMap<>();
    private int last = 1;

    /// Discs get their numbers first, since ties lie beneath them and are written before.
    ShapeConnections(List<Mark> marks) {
        number(marks);
    }

    private void number(List<Mark> marks) {
        for (Mark mark : marks) {
            switch (mark) {
                case Mark.Group group -> number(group.marks());
                case Mark.Disc disc when disc.role() == MarkRole.ORGANISATION -> discs.putIfAbsent(disc.id(), new Numbered(++last, disc.centre()));
                case Mark.Ring ring when ring.role() == MarkRole.ORGANISATION -> discs.putIfAbsent(ring.id(), new Numbered(++last, ring.centre()));
                default -> {
                    // Nothing holds on to it.
                }
            }
        }
    }

    /// The number of the next shape.
    int next(Mark mark) {
        Numbered reserved = mark.role() == MarkRole.ORGANISATION && !(mark instanceof Mark.Group) ? discs.get(mark.id()) : null;
        return reserved == null ? next() : reserved.number();
    }

    /// The number of a shape that is no mark.
    int next() {
        return ++last;
    }

    Optional<Hold> hold(MarkId disc, Point end) {
        return Optional.ofNullable(discs.get(disc)).map(numbered -> new Hold(numbered.number(), place(numbered.centre(), end)));
    }

    private static int place(Point centre, Point end) {
        double eighths = StrictMath.atan2(end.y() - centre.y(), end.x() - centre.x()) * 4 / Math.PI;
        return PLACE_OF_EIGHTH[Math.floorMod(Math.round(eighths), 8)];
    }
}
