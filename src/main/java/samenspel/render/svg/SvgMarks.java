package samenspel.render.svg;

import java.util.List;
import java.util.Optional;
import samenspel.diagram.Colour;
import samenspel.diagram.Mark;
import samenspel.diagram.Mark.Area;
import samenspel.diagram.Mark.Disc;
import samenspel.diagram.Mark.Group;
import samenspel.diagram.Mark.Label;
import samenspel.diagram.Mark.Outline;
import samenspel.diagram.Mark.Ring;
import samenspel.diagram.Mark.Stroke;
import samenspel.diagram.Pen;
import samenspel.diagram.TextStyle;
import samenspel.diagram.Weight;
import samenspel.layout.Point;
import samenspel.render.StrokeShape;
import samenspel.render.StrokeShape.Arrow;
import samenspel.text.XmlWriter;

/// Each kind of mark as SVG elements.
final class SvgMarks {
    private final XmlWriter xml;
    private final SvgPaint paint;
    private final Optional<ElementNames> names;

    SvgMarks(XmlWriter xml) {
        this(xml, Optional.of(new ElementNames()));
    }

    /// @param names ids of elements; empty for none
    SvgMarks(XmlWriter xml, Optional<ElementNames> names) {
        this.xml = xml;
        this.paint = new SvgPaint(xml);
        this.names = names;
    }

    void write(List<Mark> marks) {
        marks.forEach(this::write);
    }

    private void write(Mark mark) {
        switch (mark) {
            case Disc disc -> disc(disc);
            case Ring ring -> ring(ring);
            case Stroke stroke -> stroke(stroke);
            case Area area -> area(area);
            case Outline outline -> outline(outline);
            case Label label -> label(label);
            case Group group -> group(group);
        }
    }

    private void disc(Disc disc) {
        circle(disc, disc.centre(), disc.radius());
        paint.fill(disc.fill());
        paint.pen(disc.outline());
        endTitled(disc.title());
    }

    private void ring(Ring ring) {
        circle(ring, ring.centre(), ring.radius());
        xml.with("fill", "none");
        paint.pen(ring.pen());
        xml.end();
    }

    private void circle(Mark mark, Point centre, double radius) {
        start("circle", mark).with("cx", centre.x()).with("cy", centre.y()).with("r", radius);
    }

    private void area(Area area) {
        start("rect", area).with("x", area.box().x()).with("y", area.box().y())
                .with("width", area.box().width()).with("height", area.box().height());
        if (area.cornerRadius() > 0) {
            xml.with("rx", area.cornerRadius());
        }
        area.fill().ifPresentOrElse(paint::fill, () -> xml.with("fill", "none"));
        area.outline().ifPresent(paint::pen);
        xml.end();
    }

    private void outline(Outline outline) {
        start("path", outline).with("d", path(outline));
        outline.fill().ifPresentOrElse(paint::fill, () -> xml.with("fill", "none"));
        outline.pen().ifPresent(paint::pen);
        endTitled(outline.title());
    }

    private static String path(Outline outline) {
        StringBuilder path = new StringBuilder("M").append(at(outline.start()));
        outline.curves().forEach(curve ->
                path.append('C').append(at(curve.first())).append(' ').append(at(curve.second())).append(' ').append(at(curve.to())));
        return path.append('Z').toString();
    }

    private void stroke(Stroke stroke) {
        StrokeShape shape = StrokeShape.of(stroke);
        if (shape.heads().isEmpty()) {
            line(start("line", stroke), shape, stroke.pen());
            endTitled(stroke.title());
            return;
        }
        start("g", stroke);
        title(stroke.title());
        line(xml.start("line"), shape, stroke.pen());
        xml.end().start("path").with("d", heads(shape.heads()));
        paint.fill(stroke.pen().colour());
        xml.end().end();
    }

    private void line(XmlWriter line, StrokeShape shape, Pen pen) {
        line.with("x1", shape.from().x()).with("y1", shape.from().y())
                .with("x2", shape.to().x()).with("y2", shape.to().y());
        paint.pen(pen);
    }

    private static String heads(List<Arrow> heads) {
        StringBuilder path = new StringBuilder();
        for (Arrow head : heads) {
            path.append('M').append(at(head.tip())).append('L').append(at(head.left()))
                    .append('L').append(at(head.right())).append('Z');
        }
        return path.toString();
    }

    private static String at(Point point) {
        return XmlWriter.number(point.x()) + " " + XmlWriter.number(point.y());
    }

    private void label(Label label) {
        if (label.halo().isEmpty()) {
            start("text", label);
            text(label, label.lettering().colour());
            return;
        }
        start("g", label);
        xml.start("text").with("aria-hidden", "true").with("pointer-events", "none");
        paint.halo(label.halo().get(), label.haloWidth());
        text(label, SvgPaint.opaque(label.halo().get()));
        xml.start("text");
        text(label, label.lettering().colour());
        xml.end();
    }

    private void text(Label label, Colour colour) {
        TextStyle lettering = label.lettering();
        xml.with("x", label.start().x()).with("y", label.start().y()).with("font-size", lettering.size());
        if (lettering.weight() == Weight.SEMI_BOLD) {
            xml.with("font-weight", "600");
        }
        if (label.width() > 0) {
            xml.with("textLength", label.width()).with("lengthAdjust", "spacingAndGlyphs");
        }
        paint.fill(colour);
        if (!label.text().equals(label.text().strip()) || label.text().contains("  ")) {
            xml.with("xml:space", "preserve");
        }
        xml.endWith(label.text());
    }

    private void group(Group group) {
        start("g", group);
        title(group.title());
        write(group.marks());
        xml.end();
    }

    private XmlWriter start(String element, Mark mark) {
        XmlWriter started = xml.start(element);
        return names.map(ids -> started.with("id", ids.of(mark.id()))).orElse(started);
    }

    private void title(String title) {
        Optional.of(title).filter(t -> !t.isBlank()).ifPresent(t -> xml.start("title").endWith(t));
    }

    private void endTitled(String title) {
        title(title);
        xml.end();
    }
}
