package samenspel.render.pptx;

import samenspel.diagram.handon.DeckSlide;
import samenspel.text.XmlWriter;

/// The page of notes of a slide: a picture of the slide, and what is said with it, a paragraph each.
final class NotesSlide {
    private NotesSlide() {
    }

    static XmlWriter of(DeckSlide slide) {
        XmlWriter xml = new XmlWriter();
        xml.start("p:notes").with("xmlns:a", Slide.DRAWING).with("xmlns:r", Slide.RELATIONS).with("xmlns:p", Slide.PRESENTATION);
        xml.start("p:cSld").start("p:spTree");
        Slide.root(xml);
        begin(xml, 2, "Slide", "sldImg", "");
        xml.end();
        begin(xml, 3, "Notes", "body", "1");
        xml.start("p:txBody").start("a:bodyPr").end().start("a:lstStyle").end();
        String language = TextBoxes.tag(slide.diagram().language());
        for (String paragraph : slide.notes()) {
            xml.start("a:p").start("a:r").start("a:rPr").with("lang", language).end().start("a:t").endWith(paragraph).end().end();
        }
        xml.end().end();
        xml.end().end().start("p:clrMapOvr").start("a:masterClrMapping").end().end();
        return xml.end();
    }

    /// Begins a shape of the master's up to its text.
    private static void begin(XmlWriter xml, int number, String name, String kind, String place) {
        xml.start("p:sp").start("p:nvSpPr").start("p:cNvPr").with("id", number).with("name", name).end();
        xml.start("p:cNvSpPr").start("a:spLocks").with("noGrp", 1).end().end();
        xml.start("p:nvPr").start("p:ph").with("type", kind);
        if (!place.isEmpty()) {
            xml.with("idx", place);
        }
        xml.end().end().end().start("p:spPr").end();
    }
}
