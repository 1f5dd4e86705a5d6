package samenspel.render.svg;

import java.util.List;
import java.util.Optional;
import samenspel.diagram.Box;
import samenspel.diagram.Diagram;
import samenspel.diagram.Mark;
import samenspel.diagram.Typeface;
import samenspel.text.XmlWriter;

/// Writes a diagram as SVG 1.1.
///
/// Every mark is an element with the mark's id (see [ElementNames]), in drawing order, so the file's
/// elements can be listed against the diagram's; organisations, ties and groups carry their title. One
/// user unit is a page unit; the picture's size is stated in millimetres. The same diagram always gives
/// the same text: no date, no locale, at most two decimals.
///
/// Text stays text. The typeface is named, not embedded: each text has the width the bundled
/// typeface gives it (`textLength`), so a substitute takes the same room. A halo is a second text under
/// the first and not `paint-order`, because office programs and several converters ignore that
/// property and would paint the halo over the letters.
public final class Svg {
    private static final double MM_PER_UNIT = 25.4 / 96;
    private static final String FAMILIES =
            "'" + Typeface.FAMILY + "','Source Sans Pro','Noto Sans','Segoe UI',Helvetica,Arial,sans-serif";

    private Svg() {
    }

    public static String write(Diagram diagram) {
        XmlWriter xml = new XmlWriter();
        root(xml, diagram);
        if (diagram.isDescribed()) {
            xml.start("title").with("id", "title").endWith(diagram.title());
            xml.start("desc").with("id", "desc").endWith(diagram.description());
        }
        new SvgMarks(xml).write(diagram.marks());
        return xml.end().toString();
    }

    /// Marks as elements without ids, for a page in which they may stand more than once.
    public static String fragment(List<Mark> marks) {
        XmlWriter xml = XmlWriter.dense();
        new SvgMarks(xml, Optional.empty()).write(marks);
        return xml.toString();
    }

    private static void root(XmlWriter xml, Diagram diagram) {
        Box page = diagram.page();
        xml.start("svg").with("xmlns", "http://www.w3.org/2000/svg").with("version", "1.1")
                .with("width", XmlWriter.number(page.width() * MM_PER_UNIT) + "mm")
                .with("height", XmlWriter.number(page.height() * MM_PER_UNIT) + "mm")
                .with("viewBox", String.join(" ", XmlWriter.number(page.x()), XmlWriter.number(page.y()),
                        XmlWriter.number(page.width()), XmlWriter.number(page.height())))
                .with("xml:lang", diagram.language());
        if (diagram.isDescribed()) {
            xml.with("role", "img").with("aria-labelledby", "title desc");
        }
        xml.with("font-family", FAMILIES)
                .with("style", "font-kerning:none;font-variant-ligatures:none");
    }
}
