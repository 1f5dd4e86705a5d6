package samenspel.render.svg;

import samenspel.diagram.Colour;
import samenspel.diagram.Pen;
import samenspel.render.DashPattern;
import samenspel.text.XmlWriter;

/// Colours, pens and halos as attributes of the element just started.
final class SvgPaint {
    private final XmlWriter xml;

    SvgPaint(XmlWriter xml) {
        this.xml = xml;
    }

    void fill(Colour colour) {
        xml.with("fill", colour.hex());
        if (colour.alpha() < 255) {
            xml.with("fill-opacity", colour.opacity());
        }
    }

    void pen(Pen pen) {
        xml.with("stroke", pen.colour().hex()).with("stroke-width", pen.width());
        if (pen.colour().alpha() < 255) {
            xml.with("stroke-opacity", pen.colour().opacity());
        }
        DashPattern dashes = DashPattern.of(pen);
        if (!dashes.isSolid()) {
            xml.with("stroke-dasharray", XmlWriter.number(dashes.line()) + " " + XmlWriter.number(dashes.gap()));
        }
    }

    /// Opacity belongs to the text as a whole: where its outline and its letters overlap it counts once.
    void halo(Colour halo, double width) {
        pen(Pen.solid(opaque(halo), 2 * width));
        xml.with("stroke-linejoin", "round");
        if (halo.alpha() < 255) {
            xml.with("opacity", halo.opacity());
        }
    }

    static Colour opaque(Colour colour) {
        return new Colour(colour.red(), colour.green(), colour.blue(), 255);
    }
}
