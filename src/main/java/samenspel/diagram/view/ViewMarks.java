package samenspel.diagram.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import samenspel.diagram.ArrowHead;
import samenspel.diagram.Box;
import samenspel.diagram.Colour;
import samenspel.diagram.DiscEdge;
import samenspel.diagram.Look;
import samenspel.diagram.Mark;
import samenspel.diagram.MarkId;
import samenspel.diagram.MarkRole;
import samenspel.diagram.Pen;
import samenspel.diagram.TextStyle;
import samenspel.diagram.Typeface;
import samenspel.diagram.Weight;
import samenspel.diagram.drawn.CodeLetters;
import samenspel.diagram.figure.TextBlockMarks;
import samenspel.diagram.label.LineWrapping;
import samenspel.diagram.picture.Discs;
import samenspel.layout.Point;
import samenspel.network.Sector;
import samenspel.network.SectorId;
import samenspel.text.Isolated;
import samenspel.text.ToldApart;

/// The marks of a view, one after the other.
public final class ViewMarks {
    public static final Colour RULE = Colour.of("#c3c9d1");
    public static final Colour GUIDE = Colour.of("#e3e6ea");
    public static final Colour BAR = Colour.of("#8894a5");
    /// What stands out, and ground behind it.
    public static final Colour LIT = Colour.of("#bd1f01");
    public static final Colour LIT_GROUND = Colour.of("#fbe7e2");
    /// In page units; smaller letters could not be read on paper.
    private static final double LEAST_LETTER = 8;
    private static final double SMALLER = 0.85;
    /// From the middle of a line to its baseline, in sizes of its letters.
    private static final double BASELINE = 0.33;
    private static final double HATCH = 4;
    private static final double DOTS = 3.4;
    /// Which part of the room words may take that tell a name apart.
    private static final double TELLING = 0.7;
    /// Letters made just so small that a text fits are wider than their room by rounding alone.
    private static final double ROUNDED = 1 + 1e-9;
    private static final String LEFT_OUT = "…";

    private final List<Mark> marks = new ArrayList<>();
    private final double unit;

    public ViewMarks(double unit) {
        this.unit = unit;
    }

    public List<Mark> all() {
        return List.copyOf(marks);
    }

    public void add(List<Mark> others) {
        marks.addAll(others);
    }

    /// @param size in design units
    public TextStyle plain(double size) {
        return new TextStyle(size * unit, Weight.REGULAR, TextBlockMarks.INK);
    }

    public TextStyle quiet(double size) {
        return TextBlockMarks.quiet(size * unit);
    }

    public TextStyle strong(double size) {
        return TextBlockMarks.strong(size * unit);
    }

    public static double width(String text, TextStyle style) {
        return Typeface.width(text, style.size(), style.weight());
    }

    /// A line whose left end is there.
    public void text(String key, String text, double x, double middle, TextStyle style) {
        aligned(key, text, new Point(x, middle), 0, style);
    }

    public void centred(String key, String text, double x, double middle, TextStyle style) {
        aligned(key, text, new Point(x, middle), 0.5, style);
    }

    public void ending(String key, String text, double x, double middle, TextStyle style) {
        aligned(key, text, new Point(x, middle), 1, style);
    }

    /// A line over other marks, on white in the shape of its letters.
    public void over(String key, String text, Point centre, TextStyle style) {
        aligned(key, text, centre, 0.5, style, Optional.of(Colour.WHITE));
    }

    private void aligned(String key, String text, Point at, double before, TextStyle style) {
        aligned(key, text, at, before, style, Optional.empty());
    }

    private void aligned(String key, String text, Point at, double before, TextStyle style, Optional<Colour> halo) {
        double width = width(text, style);
        marks.add(new Mark.Label(new MarkId(key), MarkRole.NAME, at.plus(-before * width, BASELINE * style.size()), text, style, width, halo));
    }

    /// A line that is made smaller, and then shorter, where it is wider than there is room for.
    public void within(String key, String text, Point left, double room, TextStyle style) {
        TextStyle smaller = smaller(text, room, style);
        text(key, shortened(text, room, smaller), left.x(), left.y(), smaller);
    }

    /// The same in two lines where one has no room for all of it and they have the height.
    public void fitted(String key, String text, Box room, TextStyle style) {
        TextStyle smaller = smaller(text, room.width(), style);
        List<String> lines = LineWrapping.lines(text, smaller.size(), smaller.weight(), room.width());
        boolean fit = lines.size() == 2 && 2 * smaller.size() <= room.height() && lines.stream().allMatch(line -> width(line, smaller) <= room.width());
        if (!fit) {
            within(key, text, new Point(room.x(), room.centre().y()), room.width(), style);
            return;
        }
        double half = Math.min(1.15 * smaller.size(), room.height() / 2) / 2;
        text(key, lines.getFirst(), room.x(), room.centre().y() - half, smaller);
        text(key + "-more", lines.getLast(), room.x(), room.centre().y() + half, smaller);
    }

    /// A little smaller, but not so small that it could not be read.
    public static TextStyle smaller(String text, double room, TextStyle style) {
        double size = Math.min(style.size(), Math.max(Math.max(LEAST_LETTER, SMALLER * style.size()), style.size() * room / width(text, style)));
        return new TextStyle(size, style.weight(), style.colour());
    }

    /// Cut off at the end, except that a number there stays: it may be all that tells two organisations of a sector apart.
    public static String shortened(String text, double room, TextStyle style) {
        if (width(text, style) <= ROUNDED * room) {
            return text;
        }
        int number = text.replaceFirst("\\s\\d+$", "").length();
        String last = text.substring(number);
        return cut(text.substring(0, number), room - (last.isEmpty() ? 0 : width(last, style)), style) + last;
    }

    /// Its beginning and the words that tell it apart from others: the last ones, or where they have no room those from where it differs.
    static String apart(String name, List<String> others, double room, TextStyle style) {
        int end = ToldApart.byEnd(name, others);
        int from = end > 0 && width(name.substring(end), style) <= TELLING * room ? end : ToldApart.byBeginning(name, others);
        if (from == 0) {
            return name;
        }
        String telling = " " + shortened(name.substring(from).strip(), TELLING * room, style);
        return cut(name.substring(0, from), 0.99 * room - width(telling, style), style) + telling;
    }

    private static String cut(String text, double room, TextStyle style) {
        String shown = text;
        while (shown.length() > 1 && width(shown + LEFT_OUT, style) > room) {
            shown = shown.substring(0, shown.length() - 1).strip();
        }
        int blank = shown.lastIndexOf(' ');
        return Isolated.closed((2 * blank > shown.length() ? shown.substring(0, blank).replaceFirst("[^\\p{L}\\p{M}\\p{N}]+$", "") : shown) + LEFT_OUT);
    }

    /// Lines as many as the text needs.
    ///
    /// @return the lower edge of the last
    public double wrapped(String key, String text, Point topLeft, double room, TextStyle style) {
        TextBlockMarks lines = TextBlockMarks.wrapped(key, MarkRole.NAME, text, style, room);
        marks.addAll(lines.at(topLeft.x(), topLeft.y()));
        return topLeft.y() + lines.height();
    }

    public void area(String key, Box box, Colour fill) {
        marks.add(new Mark.Area(new MarkId(key), MarkRole.REGION, box, 0, Optional.of(fill), Optional.empty()));
    }

    /// A bar in the colour that discs of the same have, on every paper.
    public void bar(String key, Box box, Colour fill) {
        marks.add(new Mark.Area(new MarkId(key), MarkRole.BAR, box, 0, Optional.of(fill), Optional.empty()));
    }

    public void framed(String key, Box box, Optional<Colour> fill, Pen pen) {
        marks.add(new Mark.Area(new MarkId(key), MarkRole.REGION, box, 3 * unit, fill, Optional.of(pen)));
    }

    public void line(String key, Point from, Point to, Pen pen) {
        marks.add(new Mark.Stroke(new MarkId(key), MarkRole.REGION, "", from, to, pen, ArrowHead.NONE, ArrowHead.NONE));
    }

    /// A box with slanting lines in a colour on a tint of it.
    public void hatched(String key, Box box, Colour colour) {
        area(key, box, Colour.WHITE.towards(colour, 0.14));
        Pen pen = Pen.solid(colour, 0.9 * unit);
        double h = box.height();
        int at = 0;
        for (double x = box.x() - h; x < box.right(); x += HATCH * unit) {
            double from = Math.max(x, box.x());
            double to = Math.min(x + h, box.right());
            if (to > from) {
                line(key + "-hatch-" + at++, new Point(from, box.bottom() - (from - x)), new Point(to, box.bottom() - (to - x)), pen);
            }
        }
        outlined(key + "-edge", box, Pen.solid(colour, 0.8 * unit));
    }

    /// A box with dots.
    public void dotted(String key, Box box, Colour colour) {
        double step = DOTS * unit;
        double dot = 0.6 * unit;
        int at = 0;
        for (double x = box.x() + step / 2; x < box.right() - dot; x += step) {
            for (double y = box.y() + step / 2; y < box.bottom() - dot; y += step) {
                marks.add(new Mark.Disc(new MarkId(key + "-dot-" + at++), MarkRole.REGION, "", new Point(x, y), dot, colour, Pen.solid(colour, 0.1 * unit)));
            }
        }
        outlined(key, box, Pen.solid(colour, 0.6 * unit));
    }

    private void outlined(String key, Box box, Pen pen) {
        marks.add(new Mark.Area(new MarkId(key), MarkRole.REGION, box.grown(-pen.width() / 2), 0, Optional.empty(), Optional.of(pen)));
    }

    public void disc(String key, Point centre, double radius, Colour fill, Pen outline) {
        marks.add(new Mark.Disc(new MarkId(key), MarkRole.NAME, "", centre, radius, fill, outline));
    }

    /// A disc in the colour of a sector with its code.
    public void disc(String key, Point centre, double radius, Look look, Sector sector) {
        Colour fill = look.of(sector.id());
        DiscEdge edge = look.edgeOf(sector.id());
        disc(key, centre, radius, fill, Pen.solid(Discs.OUTLINE, 0.7 * unit));
        edge.pen(radius, Discs.inkOn(fill)).ifPresent(pen -> marks.add(new Mark.Ring(new MarkId(key + "-edge"), MarkRole.NAME, centre, DiscEdge.AT * radius, pen)));
        code(key, centre, radius, sector, Discs.inkOn(fill));
    }

    /// A block in the colour of a sector, with its edge where the sector has one.
    public void block(String key, Box box, Look look, SectorId sector) {
        Colour fill = look.of(sector);
        Pen pen = Pen.solid(Discs.inkOn(fill), 0.13 * box.height());
        bar(key, box, fill);
        switch (look.edgeOf(sector)) {
            case PLAIN -> { }
            case RIM -> outlined(key + "-edge", box.grown(-0.14 * box.height()), pen);
            case BEADS -> disc(key + "-edge", box.centre(), 0.18 * box.height(), pen.colour(), pen);
            case DASHES -> line(key + "-edge", new Point(box.x(), box.centre().y()), new Point(box.right(), box.centre().y()), pen);
        }
    }

    /// A disc of who did not answer.
    public void silent(String key, Point centre, double radius, Sector sector) {
        disc(key, centre, radius - 0.5 * unit, Colour.WHITE, Discs.unanswered(unit));
        code(key, centre, radius, sector, TextBlockMarks.INK);
    }

    /// The code of a sector in a disc, where it is known and there is room.
    public void code(String key, Point centre, double radius, Sector sector, Colour ink) {
        String code = sector.code().equals(Sector.NOT_KNOWN) ? "" : sector.code();
        CodeLetters.in(radius, code, DiscEdge.PLAIN, CodeLetters.LEAST)
                .ifPresent(letters -> marks.add(letters.airy(CodeLetters.LEAST).mark(new MarkId(key + "-code"), MarkRole.CODE, centre, ink)));
    }
}
