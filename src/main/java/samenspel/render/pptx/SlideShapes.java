package samenspel.render.pptx;

import java.util.List;
import java.util.Optional;
import samenspel.diagram.Box;
import samenspel.diagram.Diagram;
import samenspel.diagram.LineEnds;
import samenspel.diagram.Mark;
import samenspel.diagram.Mark.Area;
import samenspel.diagram.Mark.Disc;
import samenspel.diagram.Mark.Group;
import samenspel.diagram.Mark.Label;
import samenspel.diagram.Mark.Outline;
import samenspel.diagram.Mark.Ring;
import samenspel.diagram.Mark.Stroke;
import samenspel.diagram.MarkId;
import samenspel.diagram.MarkRole;
import samenspel.layout.Point;
import samenspel.text.XmlWriter;

/// Each kind of mark as a shape.
final class SlideShapes {
    private final XmlWriter xml;
    private final Emu emu;
    private final Diagram diagram;
    private final ShapeConnections shapeConnections;
    private final ShapeStyle paint;
    private final TextBoxes writing;

    SlideShapes(XmlWriter xml, Emu emu, Diagram diagram, ShapeConnections shapeConnections) {
        this.xml = xml;
        this.emu = emu;
        this.diagram = diagram;
        this.shapeConnections = shapeConnections;
        this.paint = new ShapeStyle(xml, emu);
        this.writing = new TextBoxes(xml, emu, diagram);
    }

    void write(Mark mark) {
        write(mark, "");
    }

    /// @param group the name of the group it stands in, for marks that have none
    private void write(Mark mark, String group) {
        switch (mark) {
            case Disc disc -> disc(disc, disc.title().isEmpty() ? group : disc.title());
            case Ring ring -> ring(ring, group);
            case Stroke stroke -> stroke(stroke, stroke.title().isEmpty() ? group : stroke.title());
            case Area area -> area(area, group);
            case Outline outline -> outline(outline, outline.title().isEmpty() ? group : outline.title());
            case Label label -> text(List.of(label), label.text(), shapeConnections.next(label));
            case Group lines when isText(lines) -> text(lines.marks().stream().map(Label.class::cast).toList(), lines.title(), shapeConnections.next(lines));
            case Group several -> group(several, several.title().isEmpty() ? group : several.title());
        }
    }

    private static boolean isText(Group group) {
        return (group.role() == MarkRole.TITLE || group.role() == MarkRole.CAPTION || group.role() == MarkRole.NOTE) && group.marks().stream().allMatch(Label.class::isInstance);
    }

    private void disc(Disc disc, String name) {
        begin(disc, name, Box.around(disc.centre(), disc.radius()));
        paint.geometry("ellipse");
        paint.fill(disc.fill());
        paint.pen(disc.outline());
        xml.end().end();
    }

    private void ring(Ring ring, String name) {
        begin(ring, name, Box.around(ring.centre(), ring.radius()));
        paint.geometry("ellipse");
        paint.noFill();
        paint.pen(ring.pen());
        xml.end().end();
    }

    private void area(Area area, String name) {
        begin(area, name, area.box());
        if (area.cornerRadius() > 0) {
            double side = Math.min(area.box().width(), area.box().height());
            long share = Math.round(Math.min(0.5, area.cornerRadius() / Math.max(side, 0.01)) * 100_000);
            xml.start("a:prstGeom").with("prst", "roundRect").start("a:avLst").start("a:gd").with("name", "adj").with("fmla", "val " + share)
                    .end().end().end();
        } else {
            paint.geometry("rect");
        }
        area.fill().ifPresentOrElse(paint::fill, paint::noFill);
        area.outline().ifPresentOrElse(paint::pen, paint::noPen);
        xml.end().end();
    }

    private void outline(Outline outline, String name) {
        begin(outline, name, outline.box());
        paint.geometry(outline);
        outline.fill().ifPresentOrElse(paint::fill, paint::noFill);
        outline.pen().ifPresentOrElse(paint::pen, paint::noPen);
        xml.end().end();
    }

    /// Begins a shape up to its place.
    private void begin(Mark mark, String name, Box box) {
        xml.start("p:sp").start("p:nvSpPr");
        called(shapeConnections.next(mark), name);
        xml.start("p:cNvSpPr").end().start("p:nvPr").end().end();
        xml.start("p:spPr").start("a:xfrm");
        paint.place("a:off", "a:ext", box);
        xml.end();
    }

    private void called(int number, String name) {
        xml.start("p:cNvPr").with("id", number).with("name", name).end();
    }

    private void stroke(Stroke stroke, String name) {
        xml.start("p:cxnSp").start("p:nvCxnSpPr");
        called(shapeConnections.next(stroke), name);
        xml.start("p:cNvCxnSpPr");
        stroke.joins().ifPresent(lineEnds -> hold(lineEnds, stroke));
        xml.end().start("p:nvPr").end().end();
        xml.start("p:spPr").start("a:xfrm");
        flip("flipH", stroke.from().x() > stroke.to().x());
        flip("flipV", stroke.from().y() > stroke.to().y());
        paint.place("a:off", "a:ext", between(stroke.from(), stroke.to()));
        xml.end();
        paint.geometry(stroke.joins().isPresent() ? "straightConnector1" : "line");
        paint.pen(stroke);
        xml.end().end();
    }

    private void hold(LineEnds lineEnds, Stroke stroke) {
        hold("a:stCxn", lineEnds.from(), stroke.from());
        hold("a:endCxn", lineEnds.to(), stroke.to());
    }

    private void hold(String element, MarkId disc, Point end) {
        shapeConnections.hold(disc, end).ifPresent(hold -> xml.start(element).with("id", hold.shape()).with("idx", hold.place()).end());
    }

    private void flip(String attribute, boolean on) {
        if (on) {
            xml.with(attribute, 1);
        }
    }

    private void text(List<Label> lines, String name, int number) {
        xml.start("p:sp").start("p:nvSpPr");
        called(number, name);
        MarkRole role = lines.getFirst().role();
        boolean isTitle = role == MarkRole.TITLE;
        xml.start("p:cNvSpPr").with("txBox", isTitle ? 0 : 1).end().start("p:nvPr");
        if (isTitle) {
            xml.start("p:ph").with("type", "title").end();
        }
        xml.end().end();
        xml.start("p:spPr").start("a:xfrm");
        Box box = TextBoxes.box(lines);
        paint.place("a:off", "a:ext", TextBoxes.isAcross(role) ? across(box) : box);
        xml.end();
        paint.geometry("rect");
        lines.getFirst().halo().ifPresentOrElse(paint::fill, paint::noFill);
        paint.noPen();
        xml.end();
        writing.body(lines);
        xml.end();
    }

    /// As far from the page's right side as from its left one, if there is room.
    private Box across(Box box) {
        Box page = diagram.page();
        return new Box(box.x(), box.y(), Math.max(box.width(), page.right() - (box.x() - page.x()) - box.x()), box.height());
    }

    private void group(Group group, String name) {
        Optional<Box> box = box(group);
        if (box.isEmpty()) {
            return;
        }
        xml.start("p:grpSp").start("p:nvGrpSpPr").start("p:cNvPr").with("id", shapeConnections.next(group)).with("name", name);
        if (group.id().equals(ShapeGroups.PICTURE)) {
            xml.with("descr", diagram.description()).with("title", diagram.title());
        }
        xml.end().start("p:cNvGrpSpPr").end().start("p:nvPr").end().end();
        xml.start("p:grpSpPr").start("a:xfrm");
        paint.place("a:off", "a:ext", box.get());
        paint.place("a:chOff", "a:chExt", box.get());
        xml.end().end();
        group.marks().forEach(mark -> write(mark, name));
        xml.end();
    }

    /// The smallest box of the shapes' own boxes, without the widths of lines.
    private static Optional<Box> box(Mark mark) {
        return switch (mark) {
            case Disc disc -> Optional.of(Box.around(disc.centre(), disc.radius()));
            case Ring ring -> Optional.of(Box.around(ring.centre(), ring.radius()));
            case Stroke stroke -> Optional.of(between(stroke.from(), stroke.to()));
            case Area area -> Optional.of(area.box());
            case Outline outline -> Optional.of(outline.box());
            case Label label -> Optional.of(TextBoxes.box(List.of(label)));
            case Group group -> group.marks().stream().map(SlideShapes::box).flatMap(Optional::stream).reduce(Box::union);
        };
    }

    private static Box between(Point a, Point b) {
        return new Box(Math.min(a.x(), b.x()), Math.min(a.y(), b.y()), Math.abs(a.x() - b.x()), Math.abs(a.y() - b.y()));
    }
}
