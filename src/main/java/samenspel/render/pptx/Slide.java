package samenspel.render.pptx;

import java.util.List;
import java.util.Optional;
import samenspel.diagram.Box;
import samenspel.diagram.Colour;
import samenspel.diagram.Diagram;
import samenspel.diagram.Mark;
import samenspel.diagram.handon.DeckSlide;
import samenspel.diagram.handon.Insert;
import samenspel.text.XmlWriter;

/// The slide: a ground, and the shapes in drawing order; then its table or chart.
final class Slide {
    static final String PRESENTATION = "http://schemas.openxmlformats.org/presentationml/2006/main";
    static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";

    private final Diagram diagram;
    private final Optional<Insert> insert;
    private final Emu emu;
    private final XmlWriter xml = new XmlWriter();

    Slide(DeckSlide slide, Emu emu) {
        this.diagram = slide.diagram();
        this.insert = slide.insert();
        this.emu = emu;
    }

    XmlWriter xml() {
        xml.start("p:sld").with("xmlns:a", DRAWING).with("xmlns:r", RELATIONS).with("xmlns:p", PRESENTATION);
        xml.start("p:cSld");
        List<Mark> marks = diagram.marks();
        Optional<Colour> ground = marks.isEmpty() ? Optional.empty() : ground(marks.getFirst(), diagram.page());
        ground.ifPresent(this::background);
        shapes(ground.isPresent() ? marks.subList(1, marks.size()) : marks);
        xml.end().start("p:clrMapOvr").start("a:masterClrMapping").end().end();
        return xml.end();
    }

    /// The colour of a mark that is nothing but the page's ground.
    static Optional<Colour> ground(Mark first, Box page) {
        return first instanceof Mark.Area area && area.box().equals(page) && area.outline().isEmpty() && area.cornerRadius() == 0
                ? area.fill() : Optional.empty();
    }

    private void background(Colour colour) {
        xml.start("p:bg").start("p:bgPr");
        new ShapeStyle(xml, emu).fill(colour);
        xml.start("a:effectLst").end().end().end();
    }

    private void shapes(List<Mark> marks) {
        xml.start("p:spTree");
        root(xml);
        ShapeConnections numbers = new ShapeConnections(marks);
        SlideShapes shapes = new SlideShapes(xml, emu, diagram, numbers);
        new ShapeGroups(diagram).grouped(marks).forEach(shapes::write);
        insert.ifPresent(one -> new SlideFrame(xml, emu, diagram.language()).write(one, numbers.next()));
        xml.end();
    }

    /// The group of all shapes.
    static void root(XmlWriter xml) {
        xml.start("p:nvGrpSpPr").start("p:cNvPr").with("id", "1").with("name", "").end();
        xml.start("p:cNvGrpSpPr").end().start("p:nvPr").end().end();
        xml.start("p:grpSpPr").start("a:xfrm");
        xml.start("a:off").with("x", "0").with("y", "0").end().start("a:ext").with("cx", "0").with("cy", "0").end();
        xml.start("a:chOff").with("x", "0").with("y", "0").end().start("a:chExt").with("cx", "0").with("cy", "0").end();
        xml.end().end();
    }
}
