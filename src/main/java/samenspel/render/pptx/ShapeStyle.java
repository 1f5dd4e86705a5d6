package samenspel.render.pptx;

import java.util.List;
import samenspel.diagram.ArrowHead;
import samenspel.diagram.Box;
import samenspel.diagram.Colour;
import samenspel.diagram.Curve;
import samenspel.diagram.Mark.Outline;
import samenspel.diagram.Mark.Stroke;
import samenspel.diagram.Pen;
import samenspel.layout.Point;
import samenspel.render.DashPattern;
import samenspel.text.XmlWriter;

/// Colours, lines and places as elements of the shape just begun.
final class ShapeStyle {
    /// Heads are 2, 3 or 5 times as long and as wide as their line, and as that of a line of two points on a thinner one.
    private static final double HEADS_OF = 25_400;

    private final XmlWriter xml;
    private final Emu emu;

    ShapeStyle(XmlWriter xml, Emu emu) {
        this.xml = xml;
        this.emu = emu;
    }

    void fill(Colour colour) {
        xml.start("a:solidFill").start("a:srgbClr").with("val", colour.hex().substring(1).toUpperCase(java.util.Locale.ROOT));
        if (colour.alpha() < 255) {
            xml.start("a:alpha").with("val", Math.round(colour.opacity() * 100_000)).end();
        }
        xml.end().end();
    }

    void noFill() {
        xml.start("a:noFill").end();
    }

    void pen(Pen pen) {
        line(pen);
        xml.end();
    }

    /// The pen and the heads of a stroke.
    void pen(Stroke stroke) {
        line(stroke.pen());
        head("a:headEnd", stroke.tail(), stroke);
        head("a:tailEnd", stroke.head(), stroke);
        xml.end();
    }

    /// Begins a line up to its heads.
    private void line(Pen pen) {
        xml.start("a:ln").with("w", emu.of(pen.width())).with("cap", "flat");
        fill(pen.colour());
        dash(pen);
        xml.start("a:miter").with("lim", "800000").end();
    }

    void noPen() {
        xml.start("a:ln").start("a:noFill").end().end();
    }

    /// Lengths in thousandths of a per cent of the line's width.
    private void dash(Pen pen) {
        DashPattern dashes = DashPattern.of(pen);
        if (!dashes.isSolid()) {
            xml.start("a:custDash").start("a:ds").with("d", Math.round(dashes.line() / pen.width() * 100_000))
                    .with("sp", Math.round(dashes.gap() / pen.width() * 100_000)).end().end();
        }
    }

    /// The format knows three lengths and three widths of heads; each is the one nearest to ours. It has no line that tapers,
    /// so such a line has a head.
    private void head(String element, ArrowHead head, Stroke stroke) {
        if (head != ArrowHead.NONE) {
            double unit = Math.max(emu.of(stroke.pen().width()), HEADS_OF);
            double length = emu.of(stroke.headLength()) / unit;
            xml.start(element).with("type", "triangle").with("w", size(length * 2 / 3)).with("len", size(length)).end();
        }
    }

    /// @param times of the line's width
    static String size(double times) {
        return times < 2.5 ? "sm" : times < 4 ? "med" : "lg";
    }

    void place(String corner, String size, Box box) {
        xml.start(corner).with("x", emu.of(box.x())).with("y", emu.of(box.y())).end();
        // Both corners are rounded, so that what touches on the page touches on the slide.
        xml.start(size).with("cx", emu.of(box.right()) - emu.of(box.x())).with("cy", emu.of(box.bottom()) - emu.of(box.y())).end();
    }

    /// A shape of its own, in the format's unit from the upper left corner of its box.
    void geometry(Outline outline) {
        Box box = outline.box();
        xml.start("a:custGeom").start("a:avLst").end().start("a:gdLst").end().start("a:ahLst").end().start("a:cxnLst").end();
        xml.start("a:rect").with("l", "0").with("t", "0").with("r", "r").with("b", "b").end();
        xml.start("a:pathLst").start("a:path").with("w", emu.of(box.right()) - emu.of(box.x())).with("h", emu.of(box.bottom()) - emu.of(box.y()));
        xml.start("a:moveTo");
        point(outline.start(), box);
        xml.end();
        for (Curve curve : outline.curves()) {
            xml.start("a:cubicBezTo");
            List.of(curve.first(), curve.second(), curve.to()).forEach(point -> point(point, box));
            xml.end();
        }
        xml.start("a:close").end().end().end().end();
    }

    private void point(Point point, Box box) {
        xml.start("a:pt").with("x", emu.of(point.x()) - emu.of(box.x())).with("y", emu.of(point.y()) - emu.of(box.y())).end();
    }

    /// @param shape one of the format's preset shapes
    void geometry(String shape) {
        xml.start("a:prstGeom").with("prst", shape).start("a:avLst").end().end();
    }
}
