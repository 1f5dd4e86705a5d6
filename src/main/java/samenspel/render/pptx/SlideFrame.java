package samenspel.render.pptx;

import samenspel.diagram.Box;
import samenspel.diagram.handon.Insert;
import samenspel.text.XmlWriter;

/// The frame of a table or chart on a slide.
final class SlideFrame {
    private static final String TABLE = "http://schemas.openxmlformats.org/drawingml/2006/table";
    static final String CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";

    private final XmlWriter xml;
    private final Emu emu;
    private final String language;

    /// @param language two-letter tag
    SlideFrame(XmlWriter xml, Emu emu, String language) {
        this.xml = xml;
        this.emu = emu;
        this.language = language;
    }

    void write(Insert insert, int number) {
        switch (insert) {
            case Insert.Table table -> {
                SlideTable drawn = new SlideTable(xml, emu, table, language);
                begin(table, drawn.box(), number, TABLE);
                drawn.write();
            }
            case Insert.Bars bars -> {
                begin(bars, bars.box(), number, CHART);
                xml.start("c:chart").with("xmlns:c", CHART).with("r:id", DeckParts.CHART).end();
            }
        }
        xml.end().end().end();
    }

    private void begin(Insert insert, Box box, int number, String kind) {
        xml.start("p:graphicFrame").start("p:nvGraphicFramePr");
        xml.start("p:cNvPr").with("id", number).with("name", insert.sheet().title()).with("descr", String.join(" ", insert.sheet().notes())).end();
        xml.start("p:cNvGraphicFramePr").start("a:graphicFrameLocks").with("noGrp", 1).end().end().start("p:nvPr").end().end();
        xml.start("p:xfrm");
        new ShapeStyle(xml, emu).place("a:off", "a:ext", box);
        xml.end().start("a:graphic").start("a:graphicData").with("uri", kind);
    }
}
