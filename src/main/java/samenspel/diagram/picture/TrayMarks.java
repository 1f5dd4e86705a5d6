package samenspel.diagram.picture;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import samenspel.diagram.Box;
import samenspel.diagram.Colour;
import samenspel.diagram.Mark;
import samenspel.diagram.MarkId;
import samenspel.diagram.MarkRole;
import samenspel.diagram.Pen;
import samenspel.diagram.TextStyle;
import samenspel.diagram.Typeface;
import samenspel.diagram.Weight;
import samenspel.diagram.drawn.Sizes;
import samenspel.layout.Point;
import samenspel.text.Texts;

/// The tray in which organisations without any tie stand, with a line that says how many.
final class TrayMarks {
    private static final Colour GROUND = Colour.of("#f3f5f7");
    private static final Colour INK = Colour.of("#59626e");

    private TrayMarks() {
    }

    static List<Mark> of(Collection<PlacedDisc> isolates, Sizes sizes, Texts texts) {
        if (isolates.isEmpty()) {
            return List.of();
        }
        double margin = 8 * sizes.unit();
        Box discs = isolates.stream().map(disc -> Box.around(disc.centre(), disc.radius())).reduce(Box::union).orElseThrow();
        String text = texts.get("tray", isolates.size());
        double size = sizes.smallSize();
        double width = Typeface.width(text, size, Weight.REGULAR);
        Box tray = new Box(discs.x() - margin, discs.y() - margin - 1.5 * size,
                Math.max(discs.width(), width) + 2 * margin, discs.height() + 2 * margin + 1.5 * size);
        Point start = new Point(tray.x() + margin, tray.y() + margin / 2 + size);
        return List.of(
                new Mark.Area(new MarkId("tray"), MarkRole.TRAY, tray, 4 * sizes.unit(), Optional.of(GROUND),
                        Optional.of(Pen.solid(Colour.of("#d5dae0"), 0.8 * sizes.unit()))),
                new Mark.Label(new MarkId("tray-text"), MarkRole.TRAY, start, text, new TextStyle(size, Weight.REGULAR, INK), width,
                        Optional.empty()));
    }
}
