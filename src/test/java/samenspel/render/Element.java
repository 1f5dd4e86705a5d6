package samenspel.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import samenspel.diagram.Box;
import samenspel.diagram.Colour;
import samenspel.diagram.Curve;
import samenspel.diagram.Mark;
import samenspel.diagram.MarkId;
import samenspel.diagram.MarkRole;
import samenspel.diagram.Pen;

/// One thing a reader sees, whatever the file: what kind, which colours (as hex, `-` for none), where in page
/// units, and its text. Arrow heads belong to their line.
record Element(String kind, String fill, String line, Box box, String text) {
    private static final double TOLERANCE = 0.35;

    static List<Element> of(List<Mark> marks) {
        List<Element> elements = new ArrayList<>();
        marks.forEach(mark -> add(mark, elements));
        return elements;
    }

    private static void add(Mark mark, List<Element> into) {
        switch (mark) {
            case Mark.Disc d -> into.add(new Element("circle", d.fill().hex(), line(d.outline()), Box.around(d.centre(), d.radius()), ""));
            case Mark.Ring r -> into.add(new Element("circle", "-", line(r.pen()), Box.around(r.centre(), r.radius()), ""));
            case Mark.Stroke s -> into.add(new Element("line", "-", line(s.pen()), new Box(Math.min(s.from().x(), s.to().x()),
                    Math.min(s.from().y(), s.to().y()), Math.abs(s.from().x() - s.to().x()), Math.abs(s.from().y() - s.to().y())), ""));
            case Mark.Area a -> into.add(new Element("box", a.fill().map(Colour::hex).orElse("-"), a.outline().map(Element::line).orElse("-"), a.box(), ""));
            case Mark.Outline o -> into.add(outline(o.curves(), o.fill().map(Colour::hex).orElse("-"), o.pen().map(Element::line).orElse("-")));
            case Mark.Label l -> into.add(new Element("text", l.lettering().colour().hex(), "-",
                    new Box(l.start().x(), l.start().y(), l.width(), 0), l.text()));
            case Mark.Group g -> g.marks().forEach(part -> add(part, into));
        }
    }

    /// A closed line of curves, wherever they were read.
    static Element outline(List<Curve> curves, String fill, String line) {
        Box box = new Mark.Outline(new MarkId("read"), MarkRole.CONTOUR, "", curves, Optional.empty(), Optional.empty()).box();
        return new Element("outline", fill, line, box, "");
    }

    private static String line(Pen pen) {
        return pen.colour().hex();
    }

    /// Where two lists differ, as one line each; nothing when they agree in number, order, kinds, colours, texts
    /// and, within a third of a page unit, places.
    static String difference(List<Element> expected, List<Element> found) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < Math.max(expected.size(), found.size()) && lines.size() < 5; i++) {
            Element one = i < expected.size() ? expected.get(i) : null;
            Element other = i < found.size() ? found.get(i) : null;
            if (one == null || other == null || !one.isLike(other)) {
                lines.add(i + ": " + one + " / " + other);
            }
        }
        return String.join("\n", lines);
    }

    private boolean isLike(Element other) {
        return kind.equals(other.kind) && fill.equals(other.fill) && line.equals(other.line) && text.equals(other.text)
                && Math.abs(box.x() - other.box.x()) < TOLERANCE && Math.abs(box.y() - other.box.y()) < TOLERANCE
                && Math.abs(box.width() - other.box.width()) < TOLERANCE && Math.abs(box.height() - other.box.height()) < TOLERANCE;
    }
}
