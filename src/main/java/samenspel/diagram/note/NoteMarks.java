package samenspel.diagram.note;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import samenspel.diagram.Box;
import samenspel.diagram.Colour;
import samenspel.diagram.Head;
import samenspel.diagram.Mark;
import samenspel.diagram.MarkId;
import samenspel.diagram.Pen;
import samenspel.diagram.Role;
import samenspel.diagram.label.Circle;
import samenspel.diagram.label.PlacedLabel;
import samenspel.layout.Point;

/// Notes as marks. What speaks of something that is not in the picture is left out.
public final class NoteMarks {
    private static final Colour LINE = Colour.of("#3f4b5b");
    private static final double FILL = 0.09;
    /// From the discs to the line round them, and from that to its words, in screen pixels.
    private static final double GAP = 8;
    private static final double BESIDE = 5;
    /// From a disc to the tip of an arrow or the end of a line that leads to it.
    private static final double SHORT_OF = 2.5;
    /// Words nearer to their disc need no line that leads to it.
    private static final double NEAR = 7;
    /// How far words step aside, in font sizes, and how finely; how far for each disc they would cover.
    private static final double REACH = 9;
    private static final double STEP = 0.5;
    private static final double DISC = 4;
    private static final int DIRECTIONS = 16;
    /// An arrow shorter than this is no arrow.
    private static final double SHORTEST = 4;

    private final Ground ground;
    private final List<Mark> contours = new ArrayList<>();
    private final List<Mark> notes = new ArrayList<>();
    private final List<PlacedLabel> places = new ArrayList<>();

    /// @param shown in drawing order
    public NoteMarks(List<Note> shown, Ground ground) {
        this.ground = ground;
        // The words of a contour look for room, those put somewhere by hand do not.
        Stream.of(false, true).flatMap(last -> shown.stream().filter(note -> note.body() instanceof Note.Contour == last)).forEach(this::draw);
    }

    /// The mark of a note, or of the line round organisations that belongs to it.
    public static Optional<NoteId> note(MarkId mark) {
        String id = mark.value();
        return Stream.of("note:", "contour:").filter(id::startsWith).findFirst().map(part -> new NoteId(id.substring(part.length())));
    }

    /// The lines round organisations, to lie under the ties.
    public List<Mark> contours() {
        return List.copyOf(contours);
    }

    /// Words and arrows, to lie over all else.
    public List<Mark> notes() {
        return List.copyOf(notes);
    }

    /// Where words stand.
    public List<PlacedLabel> places() {
        return List.copyOf(places);
    }

    private void draw(Note note) {
        switch (note.body()) {
            case Note.Text text when ground.has(text.at()) -> text(note.id(), text);
            case Note.Arrow arrow when ground.has(arrow.from()) && ground.has(arrow.to()) -> arrow(note.id(), arrow);
            case Note.Contour contour when !ground.circles(contour.around()).isEmpty() -> contour(note.id(), contour);
            case Note.Text _, Note.Arrow _, Note.Contour _ -> {
                // Not lost: it is there again with what it speaks of.
            }
        }
    }

    private Words words(Note.Body body) {
        return Words.of(body.words(), ground.letter(), ground.within());
    }

    private void text(NoteId id, Note.Text text) {
        Words words = words(text);
        if (words.lines().isEmpty()) {
            return;
        }
        Optional<Circle> disc = ground.circle(text.at());
        Box asked = words.around(ground.place(text.at())).grown(Words.PADDING * ground.unit());
        Box box = clear(ground.inside(disc.map(circle -> off(circle, asked)).orElse(asked)));
        List<Mark> marks = new ArrayList<>();
        disc.flatMap(circle -> leader(id, circle, box)).ifPresent(marks::addAll);
        marks.addAll(words.onGround(box.grown(-Words.PADDING * ground.unit()), id, ground.unit()));
        places.add(Words.taken(box, id));
        notes.add(new Mark.Group(new MarkId("note:" + id.value()), Role.NOTE, text.words(), marks));
    }

    /// On a page where there is less room than where they were written, words step off discs and other words, as far as
    /// there is room near by.
    private Box clear(Box box) {
        Box best = box;
        double least = DISC * covered(box);
        for (double reach = STEP; reach <= REACH && reach < least; reach += STEP) {
            for (int direction = 0; direction < DIRECTIONS; direction++) {
                double angle = direction * 2 * Math.PI / DIRECTIONS;
                Box moved = box.moved(reach * ground.letter() * StrictMath.cos(angle), reach * ground.letter() * StrictMath.sin(angle));
                double cost = DISC * covered(moved) + reach;
                if (cost < least) {
                    least = cost;
                    best = moved;
                }
            }
        }
        return best;
    }

    /// On a page where discs stand nearer to each other, words would cover the disc they belong to: pushed away from it.
    private Box off(Circle disc, Box box) {
        double dx = box.centre().x() - disc.centre().x();
        double dy = box.centre().y() - disc.centre().y();
        double length = Math.sqrt(dx * dx + dy * dy);
        double ux = length == 0 ? 0 : dx / length;
        double uy = length == 0 ? -1 : dy / length;
        Circle keep = new Circle(disc.centre(), disc.radius() + 3 * ground.unit());
        Box moved = box;
        while (keep.touches(moved)) {
            moved = moved.moved(ux, uy);
        }
        return moved;
    }

    private Optional<List<Mark>> leader(NoteId id, Circle disc, Box box) {
        Point edge = new Point(Math.clamp(disc.centre().x(), box.x(), box.right()), Math.clamp(disc.centre().y(), box.y(), box.bottom()));
        double distance = edge.distanceTo(disc.centre());
        if (distance < disc.radius() + NEAR * ground.unit()) {
            return Optional.empty();
        }
        Point end = towards(disc.centre(), edge, disc.radius() + SHORT_OF * ground.unit());
        Point start = towards(edge, disc.centre(), SHORT_OF * ground.unit());
        return Optional.of(line(id, start, end, 1, Head.NONE));
    }

    /// A line with a light one under it, so that it can be followed over ties.
    private List<Mark> line(NoteId id, Point from, Point to, double width, Head head) {
        Pen under = Pen.solid(Colour.WHITE.faded(0.85), (width + 2.4) * ground.unit());
        Pen pen = Pen.solid(Words.INK, width * ground.unit());
        return List.of(new Mark.Stroke(new MarkId("note-under:" + id.value()), Role.NOTE, "", from, to, under, Head.NONE, Head.NONE),
                new Mark.Stroke(new MarkId("note-stroke:" + id.value()), Role.NOTE, "", from, to, pen, Head.NONE, head));
    }

    private static Point towards(Point from, Point to, double distance) {
        double share = distance / Math.max(1e-9, from.distanceTo(to));
        return new Point(from.x() + (to.x() - from.x()) * share, from.y() + (to.y() - from.y()) * share);
    }

    private void arrow(NoteId id, Note.Arrow arrow) {
        Point from = end(arrow.from());
        Point to = end(arrow.to());
        double start = offset(arrow.from());
        double stop = offset(arrow.to());
        if (from.distanceTo(to) >= start + stop + SHORTEST * ground.unit()) {
            notes.add(new Mark.Group(new MarkId("note:" + id.value()), Role.NOTE, "",
                    line(id, towards(from, to, start), towards(to, from, stop), 1.6, Head.ARROW)));
        }
    }

    private Point end(Anchor anchor) {
        return ground.circle(anchor).map(Circle::centre).orElseGet(() -> ground.inside(ground.place(anchor)));
    }

    /// How far short of it an arrow ends.
    private double offset(Anchor anchor) {
        return ground.circle(anchor).map(circle -> circle.radius() + SHORT_OF * ground.unit()).orElse(0.0);
    }

    private void contour(NoteId id, Note.Contour contour) {
        List<Circle> wider = ground.circles(contour.around()).stream()
                .map(circle -> new Circle(circle.centre(), circle.radius() + GAP * ground.unit())).toList();
        Mark.Outline line = new Mark.Outline(new MarkId("contour:" + id.value()), Role.CONTOUR, contour.words(), Hull.round(wider),
                Optional.of(LINE.faded(FILL)), Optional.of(Pen.solid(LINE, 1.6 * ground.unit())));
        contours.add(line);
        Words words = words(contour);
        if (!words.lines().isEmpty()) {
            Box box = ground.inside(beside(line.bounds(), words));
            places.add(Words.taken(box.grown(Mark.Label.HALO_WIDTH), id));
            notes.add(new Mark.Group(new MarkId("note:" + id.value()), Role.NOTE, contour.words(), List.of(words.at(box, id, LINE))));
        }
    }

    /// Above, below, to the right or to the left of a contour: where it covers least.
    private Box beside(Box line, Words words) {
        double gap = BESIDE * ground.unit();
        double x = line.centre().x();
        double y = line.centre().y();
        double across = line.width() / 2 + gap + words.width() / 2;
        double down = line.height() / 2 + gap + words.height() / 2;
        return Stream.of(new Point(x, y - down), new Point(x, y + down), new Point(x + across, y), new Point(x - across, y))
                .map(words::around).min(Comparator.comparingDouble(this::covered)).orElseThrow();
    }

    /// How much stands where words would: other words weigh most, then the page's edge, then discs.
    private double covered(Box box) {
        long discs = ground.all().stream().filter(disc -> disc.circle().touches(box)).count();
        long words = places.stream().filter(place -> place.box().touches(box)).count();
        boolean out = ground.within().filter(page -> !page.contains(box)).isPresent();
        return discs + 20.0 * words + (out ? 10 : 0);
    }
}
