package samenspel.diagram.note;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import samenspel.diagram.ArrowHead;
import samenspel.diagram.Box;
import samenspel.diagram.Colour;
import samenspel.diagram.Dash;
import samenspel.diagram.Mark;
import samenspel.diagram.MarkId;
import samenspel.diagram.MarkRole;
import samenspel.diagram.Pen;
import samenspel.diagram.label.Circle;
import samenspel.diagram.label.PlacedLabel;
import samenspel.layout.Point;

/// Notes as marks. What speaks of something that is not in the picture is left out.
public final class NoteMarks {
    private static final Colour LINE = Colour.of("#3f4b5b");
    /// Unlike any tie in colour and dots.
    private static final Colour LEADER = Colour.of("#0b7a75");
    private static final double FILL = 0.09;
    /// From the discs to the line round them, and from that to its words, in screen pixels.
    private static final double GAP = 8;
    private static final double BESIDE = 5;
    /// From a disc to the tip of an arrow or the end of a line that leads to it.
    private static final double SHORT_OF = 2.5;
    /// Words nearer to their disc need no line that leads to it.
    private static final double NEAR = 7;
    /// How far words step aside, in font sizes, and how finely; how far for each disc they would cover.
    private static final double REACH = 28;
    private static final double STEP = 0.5;
    private static final double DISC = 60;
    private static final int DIRECTIONS = 16;
    /// Of words that would leave the page, in discs.
    private static final double OUT = 1000;
    /// On a page with more words than these no more find room, and looking for it takes the square of their number.
    private static final int CROWDED = 500;
    /// An arrow shorter than this is no arrow.
    private static final double SHORTEST = 4;

    private final NotedPicture notedPicture;
    private final List<Mark> contours = new ArrayList<>();
    private final List<Mark> notes = new ArrayList<>();
    private final List<PlacedLabel> places = new ArrayList<>();

    /// @param shown in drawing order
    public NoteMarks(List<Note> shown, NotedPicture notedPicture) {
        this.notedPicture = notedPicture;
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
            case Note.Text text when notedPicture.has(text.at()) -> text(note.id(), text);
            case Note.Arrow arrow when notedPicture.has(arrow.from()) && notedPicture.has(arrow.to()) -> arrow(note.id(), arrow);
            case Note.Contour contour when !notedPicture.circles(contour.contourMembers()).isEmpty() -> contour(note.id(), contour);
            case Note.Text _, Note.Arrow _, Note.Contour _ -> {
                // Not lost: it is there again with what it speaks of.
            }
        }
    }

    private NoteText words(Note.Body body) {
        return NoteText.of(body.words(), notedPicture.letter(), notedPicture.within());
    }

    private void text(NoteId id, Note.Text text) {
        NoteText words = words(text);
        if (words.lines().isEmpty()) {
            return;
        }
        Optional<Circle> disc = notedPicture.circle(text.at());
        Box asked = words.around(notedPicture.place(text.at())).grown(NoteText.PADDING * notedPicture.unit());
        Box box = clear(notedPicture.inside(disc.map(circle -> off(circle, asked)).orElse(asked)));
        List<Mark> marks = new ArrayList<>();
        Optional<Mark> leader = disc.flatMap(circle -> leader(id, circle, box));
        leader.ifPresent(marks::add);
        marks.addAll(words.onGround(box.grown(-NoteText.PADDING * notedPicture.unit()), id, notedPicture.unit()));
        places.add(leader.isPresent() ? NoteText.taken(box, id, disc.orElseThrow()) : NoteText.taken(box, id));
        notes.add(new Mark.Group(new MarkId("note:" + id.value()), MarkRole.NOTE, text.words(), marks));
    }

    /// On a page where there is less room than where they were written, words step off discs and other words, as far as
    /// there is room near by.
    private Box clear(Box box) {
        if (places.size() >= CROWDED) {
            return box;
        }
        Box best = box;
        double least = DISC * covered(box);
        for (double reach = STEP; reach <= REACH && reach < least; reach += STEP) {
            for (int direction = 0; direction < DIRECTIONS; direction++) {
                double angle = direction * 2 * Math.PI / DIRECTIONS;
                Box moved = box.moved(reach * notedPicture.letter() * StrictMath.cos(angle), reach * notedPicture.letter() * StrictMath.sin(angle));
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
        Circle keep = new Circle(disc.centre(), disc.radius() + 3 * notedPicture.unit());
        Box moved = box;
        while (keep.touches(moved)) {
            moved = moved.moved(ux, uy);
        }
        return moved;
    }

    private Optional<Mark> leader(NoteId id, Circle disc, Box box) {
        Point edge = new Point(Math.clamp(disc.centre().x(), box.x(), box.right()), Math.clamp(disc.centre().y(), box.y(), box.bottom()));
        double distance = edge.distanceTo(disc.centre());
        if (distance < disc.radius() + NEAR * notedPicture.unit()) {
            return Optional.empty();
        }
        Point end = towards(disc.centre(), edge, disc.radius() + SHORT_OF * notedPicture.unit());
        Point start = towards(edge, disc.centre(), SHORT_OF * notedPicture.unit());
        return Optional.of(new Mark.Stroke(new MarkId("note-leader:" + id.value()), MarkRole.NOTE, "", start, end,
                new Pen(LEADER, 1.3 * notedPicture.unit(), Dash.DOTTED), ArrowHead.NONE, ArrowHead.NONE));
    }

    /// A line with a light one under it, so that it can be followed over ties.
    private List<Mark> line(NoteId id, Point from, Point to, double width) {
        Pen under = Pen.solid(Colour.WHITE.faded(0.85), (width + 2.4) * notedPicture.unit());
        Pen pen = Pen.solid(LEADER, width * notedPicture.unit());
        return List.of(new Mark.Stroke(new MarkId("note-under:" + id.value()), MarkRole.NOTE, "", from, to, under, ArrowHead.NONE, ArrowHead.NONE),
                new Mark.Stroke(new MarkId("note-stroke:" + id.value()), MarkRole.NOTE, "", from, to, pen, ArrowHead.NONE, ArrowHead.ARROW));
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
        if (from.distanceTo(to) >= start + stop + SHORTEST * notedPicture.unit()) {
            notes.add(new Mark.Group(new MarkId("note:" + id.value()), MarkRole.NOTE, "",
                    line(id, towards(from, to, start), towards(to, from, stop), 1.6)));
        }
    }

    private Point end(Anchor anchor) {
        return notedPicture.circle(anchor).map(Circle::centre).orElseGet(() -> notedPicture.inside(notedPicture.place(anchor)));
    }

    /// How far short of it an arrow ends.
    private double offset(Anchor anchor) {
        return notedPicture.circle(anchor).map(circle -> circle.radius() + SHORT_OF * notedPicture.unit()).orElse(0.0);
    }

    private void contour(NoteId id, Note.Contour contour) {
        List<Circle> wider = notedPicture.circles(contour.contourMembers()).stream()
                .map(circle -> new Circle(circle.centre(), circle.radius() + GAP * notedPicture.unit())).toList();
        Mark.Outline line = new Mark.Outline(new MarkId("contour:" + id.value()), MarkRole.CONTOUR, contour.words(), Hull.round(wider),
                Optional.of(LINE.faded(FILL)), Optional.of(Pen.solid(LINE, 1.6 * notedPicture.unit())));
        contours.add(line);
        NoteText words = words(contour);
        if (!words.lines().isEmpty()) {
            Box box = notedPicture.inside(beside(line.bounds(), words));
            places.add(NoteText.taken(box.grown(NoteText.CLEAR), id));
            notes.add(new Mark.Group(new MarkId("note:" + id.value()), MarkRole.NOTE, contour.words(), List.of(words.at(box, id, LINE))));
        }
    }

    /// Above, below, to the right or to the left of a contour: where it covers least.
    private Box beside(Box line, NoteText words) {
        double gap = BESIDE * notedPicture.unit();
        double x = line.centre().x();
        double y = line.centre().y();
        double across = line.width() / 2 + gap + words.width() / 2;
        double down = line.height() / 2 + gap + words.height() / 2;
        return Stream.of(new Point(x, y - down), new Point(x, y + down), new Point(x + across, y), new Point(x - across, y))
                .map(words::around).min(Comparator.comparingDouble(this::covered)).orElseThrow();
    }

    /// How much stands where words would: the page's edge weighs most, then other words, then discs.
    private double covered(Box box) {
        long discs = notedPicture.all().stream().filter(disc -> disc.circle().touches(box)).count();
        long words = places.stream().filter(place -> place.box().touches(box)).count();
        boolean out = notedPicture.within().filter(page -> !page.contains(box)).isPresent();
        return discs + 20.0 * words + (out ? OUT : 0);
    }
}
