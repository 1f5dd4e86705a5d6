package samenspel.diagram.picture;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
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
import samenspel.network.Participation;
import samenspel.network.WaveId;
import samenspel.text.Texts;

/// The tray in which organisations without any tie stand, with a line that says how many.
final class TrayMarks {
    private static final Colour GROUND = Colour.of("#f3f5f7");
    private static final Colour INK = Colour.of("#59626e");

    private TrayMarks() {
    }

    /// @param discs  those drawn
    /// @param within where its words stay, if there is one
    static List<Mark> of(Depiction depiction, Map<OrganisationId, PlacedDisc> discs, Sizes sizes, Optional<Box> within) {
        List<PlacedDisc> isolates = depiction.placement().tray().stream().flatMap(one -> Optional.ofNullable(discs.get(one)).stream()).toList();
        if (isolates.isEmpty()) {
            return List.of();
        }
        Box row = isolates.stream().map(TrayMarks::box).reduce(Box::union).orElseThrow();
        List<Box> others = discs.values().stream().filter(disc -> !isolates.contains(disc)).map(TrayMarks::box).toList();
        return Stream.of("tray", "tray.brief").map(key -> words(depiction, key, isolates)).flatMap(text -> places(row, text, sizes))
                .filter(words -> within.filter(page -> !page.contains(words.box)).isEmpty())
                .filter(words -> others.stream().noneMatch(tray(row, words.box, sizes)::touches)).findFirst()
                .map(words -> List.of(area(tray(row, words.box, sizes), sizes), label(words, sizes)))
                .orElseGet(() -> List.of(area(row.grown(3 * sizes.unit()), sizes)));
    }

    /// @param box in which they stand
    private record Words(String text, Box box) {
    }

    private static Box box(PlacedDisc disc) {
        return Box.around(disc.centre(), disc.radius());
    }

    /// Where its words can stand: above, below, or beside the row. Where there is no room they are left out, and only a caption
    /// says them.
    private static Stream<Words> places(Box row, String text, Sizes sizes) {
        double width = Typeface.width(text, sizes.smallSize(), Weight.REGULAR);
        double height = 1.2 * sizes.smallSize();
        double gap = 6 * sizes.unit();
        double middle = row.centre().y() - height / 2;
        return Stream.of(new Box(row.x(), row.y() - gap / 2 - height, width, height), new Box(row.x(), row.bottom() + gap / 2, width, height),
                new Box(row.right() + gap, middle, width, height), new Box(row.x() - gap - width, middle, width, height))
                .map(box -> new Words(text, box));
    }

    private static Box tray(Box row, Box words, Sizes sizes) {
        return row.union(words).grown(6 * sizes.unit());
    }

    /// Without which ties they are: those that places follow.
    private static String words(Depiction depiction, String key, List<PlacedDisc> isolates) {
        List<WaveId> shown = depiction.seen().lens().shown();
        long absent = isolates.stream().filter(disc -> shown.stream()
                .allMatch(wave -> depiction.network().fieldwork(wave).participationOf(disc.organisation().id()) == Participation.ABSENT)).count();
        String all = words(depiction, key, isolates.size());
        return absent == 0 ? all : Texts.in(depiction.language()).get("tray.absent", all, absent);
    }

    private static String words(Depiction depiction, String key, int isolates) {
        Optional<CountedTies> some = depiction.placement().recipe().known().map(Arrangement::counted).filter(counted -> !counted.isAll());
        Texts texts = Texts.in(depiction.language());
        return some.map(counted -> texts.get(key + ".some", isolates, new ChangeWords(depiction.network(), depiction.language()).counted(counted)))
                .orElseGet(() -> texts.get(depiction.network().waves().size() > 1 ? key + ".ever" : key, isolates));
    }

    private static Mark area(Box tray, Sizes sizes) {
        return new Mark.Area(new MarkId("tray"), MarkRole.TRAY, tray, 4 * sizes.unit(), Optional.of(GROUND),
                Optional.of(Pen.solid(Colour.of("#d5dae0"), 0.8 * sizes.unit())));
    }

    private static Mark label(Words words, Sizes sizes) {
        double size = sizes.smallSize();
        return new Mark.Label(new MarkId("tray-text"), MarkRole.REGION_NAME, new Point(words.box.x(), words.box.y() + 0.95 * size), words.text,
                new TextStyle(size, Weight.REGULAR, INK), words.box.width(), Optional.of(GROUND));
    }
}
