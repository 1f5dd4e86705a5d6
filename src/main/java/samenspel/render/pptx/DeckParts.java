package samenspel.render.pptx;

import java.util.List;
import samenspel.diagram.handon.Deck;
import samenspel.diagram.handon.DeckSlide;
import samenspel.diagram.handon.Insert;
import samenspel.text.XmlWriter;

/// Which parts a deck has, of which kind each is and which belongs to which. Slides are numbered from 1; notes and charts have the number of their
/// slide.
final class DeckParts {
    static final String MASTER = "rId1";
    static final String THEME = "rId2";
    static final String NOTES_MASTER = "rId3";
    /// Of a slide, its table of numbers drawn as a chart.
    static final String CHART = "rId2";
    private static final String NOTES = "rId3";
    private static final int BEFORE_SLIDES = 3;

    private static final String TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String KIND = "application/vnd.openxmlformats-";
    private static final String SHOWN = KIND + "officedocument.presentationml.";

    private final List<DeckSlide> slides;

    DeckParts(Deck deck) {
        this.slides = deck.slides();
    }

    boolean hasNotes() {
        return slides.stream().anyMatch(slide -> !slide.notes().isEmpty());
    }

    static boolean hasChart(DeckSlide slide) {
        return slide.insert().filter(Insert.Bars.class::isInstance).isPresent();
    }

    static String slide(int number) {
        return "rId" + (BEFORE_SLIDES + number);
    }

    XmlWriter contentTypes() {
        XmlWriter xml = new XmlWriter();
        xml.start("Types", "xmlns", TYPES);
        usual(xml, "rels", KIND + "package.relationships+xml");
        usual(xml, "xml", "application/xml");
        if (slides.stream().anyMatch(DeckParts::hasChart)) {
            usual(xml, "xlsx", KIND + "officedocument.spreadsheetml.sheet");
        }
        part(xml, "/ppt/presentation.xml", SHOWN + "presentation.main+xml");
        part(xml, "/ppt/slideMasters/slideMaster1.xml", SHOWN + "slideMaster+xml");
        part(xml, "/ppt/slideLayouts/slideLayout1.xml", SHOWN + "slideLayout+xml");
        part(xml, "/ppt/theme/theme1.xml", KIND + "officedocument.theme+xml");
        part(xml, "/docProps/core.xml", KIND + "package.core-properties+xml");
        part(xml, "/docProps/app.xml", KIND + "officedocument.extended-properties+xml");
        if (hasNotes()) {
            part(xml, "/ppt/notesMasters/notesMaster1.xml", SHOWN + "notesMaster+xml");
            part(xml, "/ppt/theme/theme2.xml", KIND + "officedocument.theme+xml");
        }
        for (int number = 1; number <= slides.size(); number++) {
            ofSlide(xml, number);
        }
        return xml.end();
    }

    private void ofSlide(XmlWriter xml, int number) {
        part(xml, "/ppt/slides/slide" + number + ".xml", SHOWN + "slide+xml");
        if (hasChart(slides.get(number - 1))) {
            part(xml, "/ppt/charts/chart" + number + ".xml", KIND + "officedocument.drawingml.chart+xml");
        }
        if (!slides.get(number - 1).notes().isEmpty()) {
            part(xml, "/ppt/notesSlides/notesSlide" + number + ".xml", SHOWN + "notesSlide+xml");
        }
    }

    private static void usual(XmlWriter xml, String ending, String kind) {
        xml.start("Default", "Extension", ending, "ContentType", kind).end();
    }

    private static void part(XmlWriter xml, String name, String kind) {
        xml.start("Override", "PartName", name, "ContentType", kind).end();
    }

    XmlWriter ofPresentation() {
        XmlWriter xml = relations();
        relation(xml, MASTER, "slideMaster", "slideMasters/slideMaster1.xml");
        relation(xml, THEME, "theme", "theme/theme1.xml");
        if (hasNotes()) {
            relation(xml, NOTES_MASTER, "notesMaster", "notesMasters/notesMaster1.xml");
        }
        for (int number = 1; number <= slides.size(); number++) {
            relation(xml, slide(number), "slide", "slides/slide" + number + ".xml");
        }
        return xml.end();
    }

    XmlWriter ofSlide(int number) {
        XmlWriter xml = relations();
        relation(xml, "rId1", "slideLayout", "../slideLayouts/slideLayout1.xml");
        if (hasChart(slides.get(number - 1))) {
            relation(xml, CHART, "chart", "../charts/chart" + number + ".xml");
        }
        if (!slides.get(number - 1).notes().isEmpty()) {
            relation(xml, NOTES, "notesSlide", "../notesSlides/notesSlide" + number + ".xml");
        }
        return xml.end();
    }

    XmlWriter ofNotes(int number) {
        XmlWriter xml = relations();
        relation(xml, "rId1", "notesMaster", "../notesMasters/notesMaster1.xml");
        relation(xml, "rId2", "slide", "../slides/slide" + number + ".xml");
        return xml.end();
    }

    XmlWriter ofChart(int number) {
        XmlWriter xml = relations();
        relation(xml, BarChart.WORKBOOK, "package", "../embeddings/numbers" + number + ".xlsx");
        return xml.end();
    }

    private static XmlWriter relations() {
        return new XmlWriter().start("Relationships", "xmlns", RELATIONS);
    }

    private static void relation(XmlWriter xml, String id, String kind, String target) {
        xml.start("Relationship", "Id", id, "Type", Slide.RELATIONS + "/" + kind, "Target", target).end();
    }
}
