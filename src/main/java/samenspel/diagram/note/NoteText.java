package samenspel.diagram.note;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import samenspel.diagram.ArrowHead;
import samenspel.diagram.Box;
import samenspel.diagram.Colour;
import samenspel.diagram.Mark;
import samenspel.diagram.MarkId;
import samenspel.diagram.MarkRole;
import samenspel.diagram.Pen;
import samenspel.diagram.TextStyle;
import samenspel.diagram.Typeface;
import samenspel.diagram.Weight;
import samenspel.diagram.label.Circle;
import samenspel.diagram.label.LabelRequest;
import samenspel.diagram.label.LineWrapping;
import samenspel.diagram.label.PlacedLabel;
import samenspel.layout.Point;

/// What is written in a note, broken into lines: where a line was ended by hand and at word limits.
///
/// @param size font size in page units
record NoteText(List<String> lines, double size, double width) {
    static final Colour INK = Colour.of("#20262e");
    /// Round the words, in screen pixels.
    static final double PADDING = 4;
    /// What names leave free round it, in page units.
    static final double CLEAR = 2;
    /// In font sizes: about six words.
    private static final double WIDEST = 17;
    private static final double LINE_HEIGHT = 1.24;

    /// @param page no line is wider than this
    static NoteText of(String text, double size, Optional<Box> page) {
        double widest = Math.min(WIDEST * size, page.map(Box::width).orElse(Double.MAX_VALUE));
        List<String> lines = text.lines().filter(line -> !line.isBlank())
                .flatMap(line -> LineWrapping.within(line, size, Weight.SEMI_BOLD, widest).stream()).toList();
        return new NoteText(lines, size, LineWrapping.width(lines, size, Weight.SEMI_BOLD));
    }

    double height() {
        return lines.size() * LINE_HEIGHT * size;
    }

    Box around(Point middle) {
        return new Box(middle.x() - width / 2, middle.y() - height() / 2, width, height());
    }

    /// On a light ground with a bar before it, so that nobody takes it for a name.
    List<Mark> onGround(Box box, NoteId note, double unit) {
        Box ground = box.grown(PADDING * unit);
        Point top = new Point(ground.x(), ground.y());
        return List.of(new Mark.Area(new MarkId("note-ground:" + note.value()), MarkRole.NOTE, ground, 0, Optional.of(Colour.WHITE.faded(0.9)), Optional.empty()),
                new Mark.Stroke(new MarkId("note-bar:" + note.value()), MarkRole.NOTE, "", top, top.plus(0, ground.height()),
                        Pen.solid(INK, 2 * unit), ArrowHead.NONE, ArrowHead.NONE),
                at(box, note, INK, Optional.empty()));
    }

    /// With a halo.
    Mark at(Box box, NoteId note, Colour ink) {
        return at(box, note, ink, Optional.of(Colour.WHITE.faded(0.92)));
    }

    /// One group, so that a reader meets one text and not several lines.
    private Mark at(Box box, NoteId note, Colour ink, Optional<Colour> halo) {
        List<Mark> marks = new ArrayList<>();
        TextStyle lettering = new TextStyle(size, Weight.SEMI_BOLD, ink);
        for (int line = 0; line < lines.size(); line++) {
            String text = lines.get(line);
            marks.add(new Mark.Label(new MarkId("note-line-" + line + ":" + note.value()), MarkRole.NOTE,
                    new Point(box.x(), box.y() + (line * LINE_HEIGHT + 0.93) * size), text, lettering,
                    Typeface.width(text, size, lettering.weight()), halo));
        }
        return new Mark.Group(new MarkId("note-words:" + note.value()), MarkRole.NOTE, String.join(" ", lines), marks);
    }

    /// Its place, for names to keep off.
    ///
    /// @param box with all that is drawn round the words
    static PlacedLabel taken(Box box, NoteId note) {
        return taken(box, note, new Circle(box.centre(), 0), false);
    }

    /// The same with the line that leads to a disc.
    static PlacedLabel taken(Box box, NoteId note, Circle disc) {
        return taken(box, note, disc, true);
    }

    private static PlacedLabel taken(Box box, NoteId note, Circle disc, boolean led) {
        LabelRequest request = new LabelRequest(note.value(), List.of(), box.width(), 1, disc, LabelRequest.Effort.BESIDE);
        return new PlacedLabel(request, request.blocks().getFirst(), box.grown(CLEAR), led);
    }
}
