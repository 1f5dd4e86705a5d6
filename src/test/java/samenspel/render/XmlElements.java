package samenspel.render;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import samenspel.diagram.Box;
import samenspel.diagram.Curve;
import samenspel.layout.Point;
import samenspel.render.pptx.Unzipped;

/// Lists what a reader of an SVG or a slide sees.
final class XmlElements {
    private static final double EMU = 9525;

    private XmlElements() {
    }

    static Element root(byte[] xml) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(xml)).getDocumentElement();
    }

    static Stream<Element> children(Element of) {
        return IntStream.range(0, of.getChildNodes().getLength()).mapToObj(of.getChildNodes()::item)
                .filter(node -> node.getNodeType() == Node.ELEMENT_NODE).map(Element.class::cast);
    }

    static Element child(Element of, String name) {
        return children(of).filter(child -> child.getTagName().equals(name)).findFirst().orElse(null);
    }

    // SVG

    static List<samenspel.render.Element> ofSvg(byte[] svg) throws Exception {
        List<samenspel.render.Element> found = new ArrayList<>();
        children(root(svg)).forEach(child -> svg(child, found));
        return found;
    }

    private static void svg(Element e, List<samenspel.render.Element> into) {
        switch (e.getTagName()) {
            case "g" -> children(e).forEach(child -> svg(child, into));
            case "circle" -> into.add(seen("circle", e, new Box(at(e, "cx") - at(e, "r"), at(e, "cy") - at(e, "r"), 2 * at(e, "r"), 2 * at(e, "r")), ""));
            case "rect" -> into.add(seen("box", e, new Box(at(e, "x"), at(e, "y"), at(e, "width"), at(e, "height")), ""));
            case "line" -> into.add(line(e));
            case "path" -> path(e, into);
            case "text" -> {
                if (!e.hasAttribute("aria-hidden")) {
                    into.add(seen("text", e, new Box(at(e, "x"), at(e, "y"), at(e, "textLength"), 0), e.getTextContent()));
                }
            }
            default -> {
                // A title, or the heads of a line.
            }
        }
    }

    /// A closed line of curves; what has none is the heads of a line.
    private static void path(Element e, List<samenspel.render.Element> into) {
        String[] pieces = e.getAttribute("d").replace("Z", "").split("C");
        if (pieces.length > 1) {
            List<Curve> curves = Stream.of(pieces).skip(1).map(XmlElements::curve).toList();
            into.add(samenspel.render.Element.outline(curves, colour(e, "fill"), colour(e, "stroke")));
        }
    }

    private static Curve curve(String piece) {
        double[] n = Stream.of(piece.trim().split(" ")).mapToDouble(Double::parseDouble).toArray();
        return new Curve(new Point(n[0], n[1]), new Point(n[2], n[3]), new Point(n[4], n[5]));
    }

    /// With heads, a line ends at their bases; the heads' path tells where it really ends.
    private static samenspel.render.Element line(Element e) {
        double[] x = {at(e, "x1"), at(e, "x2")};
        double[] y = {at(e, "y1"), at(e, "y2")};
        Element heads = child((Element) e.getParentNode(), "path");
        if (heads != null && !heads.getAttribute("d").contains("C")) {
            for (String head : heads.getAttribute("d").split("Z")) {
                String[] tip = head.substring(1).split("L")[0].split(" ");
                double tx = Double.parseDouble(tip[0]);
                double ty = Double.parseDouble(tip[1]);
                int end = Math.hypot(tx - x[0], ty - y[0]) < Math.hypot(tx - x[1], ty - y[1]) ? 0 : 1;
                x[end] = tx;
                y[end] = ty;
            }
        }
        return new samenspel.render.Element("line", "-", e.getAttribute("stroke"), between(x, y), "");
    }

    static Box between(double[] x, double[] y) {
        return new Box(Math.min(x[0], x[1]), Math.min(y[0], y[1]), Math.abs(x[0] - x[1]), Math.abs(y[0] - y[1]));
    }

    private static samenspel.render.Element seen(String kind, Element e, Box box, String text) {
        return new samenspel.render.Element(kind, colour(e, "fill"), colour(e, "stroke"), box, text);
    }

    private static String colour(Element e, String attribute) {
        String value = e.getAttribute(attribute);
        return value.isEmpty() || value.equals("none") ? "-" : value;
    }

    private static double at(Element e, String attribute) {
        return Double.parseDouble(e.getAttribute(attribute));
    }

    // Slide

    static List<samenspel.render.Element> ofSlide(byte[] pptx, Box page) throws Exception {
        Element slide = child(root(Unzipped.part(pptx, "ppt/slides/slide1.xml")), "p:cSld");
        List<samenspel.render.Element> found = new ArrayList<>();
        Element ground = child(slide, "p:bg");
        if (ground != null) {
            found.add(new samenspel.render.Element("box", fill(child(ground, "p:bgPr")), "-", page, ""));
        }
        children(child(slide, "p:spTree")).forEach(child -> shape(child, found));
        return found;
    }

    private static void shape(Element e, List<samenspel.render.Element> into) {
        switch (e.getTagName()) {
            case "p:grpSp" -> children(e).forEach(child -> shape(child, into));
            case "p:cxnSp" -> into.add(shape("line", e));
            case "p:sp" -> {
                if (child(e, "p:txBody") == null) {
                    into.add(shape(kind(child(e, "p:spPr")), e));
                } else {
                    texts(e, into);
                }
            }
            default -> {
                // What a group says of itself.
            }
        }
    }

    private static String kind(Element properties) {
        Element preset = child(properties, "a:prstGeom");
        return preset == null ? "outline" : preset.getAttribute("prst").equals("ellipse") ? "circle" : "box";
    }

    private static samenspel.render.Element shape(String kind, Element e) {
        Element properties = child(e, "p:spPr");
        return new samenspel.render.Element(kind, fill(properties), fill(child(properties, "a:ln")), box(properties), "");
    }

    private static Box box(Element properties) {
        Element place = child(properties, "a:xfrm");
        Element corner = child(place, "a:off");
        Element size = child(place, "a:ext");
        return new Box(at(corner, "x") / EMU, at(corner, "y") / EMU, at(size, "cx") / EMU, at(size, "cy") / EMU);
    }

    private static String fill(Element properties) {
        Element solid = child(properties, "a:solidFill");
        return solid == null ? "-" : "#" + child(solid, "a:srgbClr").getAttribute("val").toLowerCase(Locale.ROOT);
    }

    /// The lines of a text box, with the box's corner for a place.
    private static void texts(Element e, List<samenspel.render.Element> into) {
        children(child(child(e, "p:txBody"), "a:p")).filter(part -> part.getTagName().equals("a:r")).forEach(run ->
                into.add(new samenspel.render.Element("text", fill(child(run, "a:rPr")), "-", box(child(e, "p:spPr")), child(run, "a:t").getTextContent())));
    }
}
