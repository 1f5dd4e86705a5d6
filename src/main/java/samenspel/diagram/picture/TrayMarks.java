package samenspel.diagram.picture;

import java.util.List;
import java.util.Map;
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
import samenspel.diagram.seen.Depiction;
import samenspel.diagram.words.ChangeWords;
import samenspel.layout.Arrangement;
import samenspel.layout.CountedTies;
import samenspel.layout.Point;
import samenspel.network.OrganisationId;
import samenspel.text.Texts;

/// The tray in which organisations without any tie stand, with a line that says how many.
final class TrayMarks {
    private static final Colour GROUND = Colour.of("#f3f5f7");
    private static final Colour INK = Colour.of("#59626e");

    private TrayMarks() {
    }

    /// @param discs those drawn
    static List<Mark> of(Depiction depiction, Map<OrganisationId, PlacedDisc> discs, Sizes sizes) {
        List<PlacedDisc> isolates = depiction.placement().tray().stream().flatMap(one -> Optional.ofNullable(discs.get(one)).stream()).toList();
        return isolates.isEmpty() ? List.of() : marks(isolates, words(depiction, isolates.size()), sizes);
    }

    /// Without which ties they are: those that places follow.
    private static String words(Depiction depiction, int isolates) {
        Optional<CountedTies> some = depiction.placement().recipe().known().map(Arrangement::counted).filter(counted -> !counted.isAll());
        Texts texts = Texts.in(depiction.language());
        return some.map(counted -> texts.get("tray.some", isolates, new ChangeWords(depiction.network(), depiction.language()).counted(counted)))
                .orElseGet(() -> texts.get("tray", isolates));
    }

    private static List<Mark> marks(List<PlacedDisc> isolates, String text, Sizes sizes) {
        double margin = 8 * sizes.unit();
        Box discs = isolates.stream().map(disc -> Box.around(disc.centre(), disc.radius())).reduce(Box::union).orElseThrow();
        double size = sizes.smallSize();
        double width = Typeface.width(text, size, Weight.REGULAR);
        Box tray = new Box(discs.x() - margin, discs.y() - margin - 1.5 * size,
                Math.max(discs.width(), width) + 2 * margin, discs.height() + 2 * margin + 1.5 * size);
        Point start = new Point(tray.x() + margin, tray.y() + margin / 2 + size);
        return List.of(
                new Mark.Area(new MarkId("tray"), MarkRole.TRAY, tray, 4 * sizes.unit(), Optional.of(GROUND),
                        Optional.of(Pen.solid(Colour.of("#d5dae0"), 0.8 * sizes.unit()))),
                new Mark.Label(new MarkId("tray-text"), MarkRole.REGION_NAME, start, text, new TextStyle(size, Weight.REGULAR, INK), width,
                        Optional.of(GROUND)));
    }
}
