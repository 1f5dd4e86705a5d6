package samenspel.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import samenspel.diagram.ArrowHead;
import samenspel.diagram.Box;
import samenspel.diagram.Colour;
import samenspel.diagram.Dash;
import samenspel.diagram.Diagram;
import samenspel.diagram.Mark;
import samenspel.diagram.MarkId;
import samenspel.diagram.MarkRole;
import samenspel.diagram.Pen;
import samenspel.diagram.TextStyle;
import samenspel.diagram.Typeface;
import samenspel.diagram.Weight;
import samenspel.layout.Point;

/// A page as busy as the largest network we know of: 135 organisations with codes and names, ties in four
/// layers. Made by a seeded generator, so always the same.
public final class BusyScene {
    private static final List<String> CODES = List.of("CJG", "G", "O", "SB", "H", "JGZ", "S", "K", "JB", "V", "VV");
    private static final List<String> FILLS = List.of("#bd1f01", "#3f90da", "#ffa90e", "#94a4a2", "#832db6", "#a96b59",
            "#e76300", "#b9ac70", "#717581", "#92dadd", "#002d2d");
    private static final List<String> NAMES = List.of("Centrum voor Jeugd en Gezin", "Gemeente Zuiderveld",
            "Basisschool De Regenboog", "Stichting Buurtwerk", "Huisartsenpraktijk Oost", "GGD Jeugdgezondheidszorg",
            "Specialistische jeugdzorg 3", "Kinderopvang ’t Ruimteschip", "Jeugdbescherming Noord", "VluchtelingenWerk",
            "Vrijwilligerspunt & Welzijn");

    private final Random random;
    private final Box page;
    private final List<Point> places = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();

    private BusyScene(double width, double height, long seed) {
        this.page = new Box(0, 0, width, height);
        this.random = new Random(seed);
    }

    /// The whole page: lines below, discs with codes, names with a halo on top.
    public static Diagram of(double width, double height, int organisations, int ties) {
        BusyScene scene = new BusyScene(width, height, 7);
        scene.scatter(organisations);
        scene.ties(ties);
        scene.organisations();
        return new Diagram(scene.page, scene.marks, "Busy scene", "Made up.", "nl");
    }

    private void scatter(int count) {
        for (int i = 0; i < count; i++) {
            double far = Math.sqrt((i + 0.5) / count) * 0.46;
            double angle = i * 2.399963;
            places.add(new Point(page.width() * (0.5 + far * StrictMath.cos(angle)),
                    page.height() * (0.5 + far * StrictMath.sin(angle))));
        }
    }

    /// Partners are drawn near each other in the list, which gives a mean length near a fifth of the page.
    private void ties(int count) {
        Pen[] pens = {
            Pen.solid(Colour.of("#2b6cb0").faded(0.35), 0.9), Pen.solid(Colour.of("#b7791f").faded(0.35), 0.9),
            new Pen(Colour.of("#1c5b45").faded(0.5), 0.9, Dash.DASHED), Pen.solid(Colour.of("#1f2937").faded(0.8), 1.5)};
        for (int i = 0; i < count; i++) {
            Point from = places.get(random.nextInt(places.size()));
            Point to = near(from);
            Pen pen = pens[i * pens.length / count];
            ArrowHead head = pen.dash() == Dash.DASHED ? ArrowHead.ARROW : ArrowHead.NONE;
            marks.add(new Mark.Stroke(new MarkId("tie:" + i), MarkRole.TIE, "", from, to, pen, ArrowHead.NONE, head));
        }
    }

    private Point near(Point from) {
        Point best = from;
        for (int i = 0; i < 7; i++) {
            Point other = places.get(random.nextInt(places.size()));
            boolean better = best.equals(from) || other.distanceTo(from) < best.distanceTo(from);
            best = better && !other.equals(from) ? other : best;
        }
        return best;
    }

    private void organisations() {
        for (int i = 0; i < places.size(); i++) {
            int sector = i % CODES.size();
            Colour fill = Colour.of(FILLS.get(sector));
            marks.add(new Mark.Disc(new MarkId("organisation:" + i), MarkRole.ORGANISATION, NAMES.get(sector), places.get(i), 10,
                    fill, Pen.solid(Colour.of("#1f2937"), 0.8)));
            if (i % 9 == 0) {
                marks.add(new Mark.Ring(new MarkId("ring:" + i), MarkRole.RING, places.get(i), 12.5,
                        Pen.solid(Colour.of("#b7791f"), 1.6)));
            }
            boolean dark = fill.red() * 2 + fill.green() * 5 + fill.blue() < 1100;
            text("code:" + i, CODES.get(sector), places.get(i).plus(0, 3), dark ? Colour.WHITE : Colour.BLACK, 8.5);
        }
        for (int i = 0; i < places.size(); i++) {
            name(i);
        }
    }

    private void text(String id, String text, Point middle, Colour colour, double size) {
        double width = Typeface.width(text, size, Weight.SEMI_BOLD);
        marks.add(new Mark.Label(new MarkId(id), MarkRole.CODE, middle.plus(-width / 2, 0), text,
                new TextStyle(size, Weight.SEMI_BOLD, colour), width, Optional.empty()));
    }

    private void name(int i) {
        String text = NAMES.get(i % NAMES.size());
        double size = 11 + i % 3;
        double width = Typeface.width(text, size, Weight.REGULAR);
        marks.add(new Mark.Label(new MarkId("name:" + i), MarkRole.NAME, places.get(i).plus(15, size / 3), text,
                new TextStyle(size, Weight.REGULAR, Colour.of("#1f2937")), width, Optional.of(Colour.WHITE.faded(0.85))));
    }
}
