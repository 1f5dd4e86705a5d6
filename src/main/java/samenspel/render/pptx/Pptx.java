package samenspel.render.pptx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import samenspel.diagram.Box;
import samenspel.diagram.Diagram;
import samenspel.diagram.handon.Deck;
import samenspel.diagram.handon.DeckSlide;
import samenspel.diagram.handon.Insert;
import samenspel.text.XmlWriter;

/// Writes a diagram as a presentation of one slide of the diagram's size, or several slides as a deck.
///
/// Every mark is a shape, in drawing order: a disc an ellipse, a tie a connector glued to its two discs, a
/// label a text box, its halo the box's ground. Lines of a title or caption are one text box. The picture,
/// kinds of ties, organisations, names and the legend are groups with names; the picture's group
/// carries the description. Text is set in the theme's typeface, the bundled one, which is named and not
/// embedded. Tables and charts are the format's own; a chart has its numbers in a workbook of its own.
/// The same diagrams always give the same bytes.
///
/// Source: ISO/IEC 29500-1:2016, Office Open XML file formats, PresentationML and DrawingML.
public final class Pptx {
    /// Folders of the parts that are the same in every presentation, and the parts' names: the master, the
    /// theme, which part belongs to which.
    private static final List<List<String>> FIXED = List.of(
            List.of("ppt/slideMasters/", "slideMaster1.xml"), List.of("ppt/slideMasters/_rels/", "slideMaster1.xml.rels"),
            List.of("ppt/slideLayouts/", "slideLayout1.xml"), List.of("ppt/slideLayouts/_rels/", "slideLayout1.xml.rels"), List.of("ppt/theme/", "theme1.xml"));
    /// The same for notes.
    private static final List<List<String>> FOR_NOTES = List.of(List.of("ppt/notesMasters/", "notesMaster1.xml"), List.of("ppt/notesMasters/_rels/", "notesMaster1.xml.rels"));
    /// Where a slide's number begins; lower ones are the format's.
    private static final int FIRST_SLIDE = 256;

    private Pptx() {
    }

    public static byte[] write(Diagram diagram) {
        return write(Deck.of(diagram));
    }

    public static byte[] write(Deck deck) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PackageParts parts = new PackageParts(bytes)) {
            write(deck, new DeckParts(deck), parts);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void write(Deck deck, DeckParts names, PackageParts parts) throws IOException {
        Emu emu = Emu.fitting(page(deck));
        // Readers that sniff the kind of file look at the first part.
        parts.add("[Content_Types].xml", names.contentTypes());
        parts.add("_rels/.rels", "package.rels");
        fixed(FIXED, parts);
        parts.add("docProps/app.xml", app(deck));
        parts.add("docProps/core.xml", core(deck));
        parts.add("ppt/_rels/presentation.xml.rels", names.ofPresentation());
        parts.add("ppt/presentation.xml", presentation(deck, names, emu));
        if (names.hasNotes()) {
            fixed(FOR_NOTES, parts);
            parts.add("ppt/theme/theme2.xml", "theme1.xml");
        }
        for (int number = 1; number <= deck.slides().size(); number++) {
            slide(deck.slides().get(number - 1), number, names, emu, parts);
        }
    }

    private static void fixed(List<List<String>> stored, PackageParts parts) throws IOException {
        for (List<String> part : stored) {
            parts.add(part.getFirst() + part.getLast(), part.getLast());
        }
    }

    private static void slide(DeckSlide slide, int number, DeckParts names, Emu emu, PackageParts parts) throws IOException {
        parts.add("ppt/slides/_rels/slide" + number + ".xml.rels", names.ofSlide(number));
        parts.add("ppt/slides/slide" + number + ".xml", new Slide(slide, emu).xml());
        if (slide.insert().orElse(null) instanceof Insert.Bars bars) {
            parts.add("ppt/charts/_rels/chart" + number + ".xml.rels", names.ofChart(number));
            parts.add("ppt/charts/chart" + number + ".xml", new BarChart(bars, slide.diagram().language()).xml());
            parts.add("ppt/embeddings/numbers" + number + ".xlsx", ChartWorkbook.of(bars.sheet()));
        }
        if (!slide.notes().isEmpty()) {
            parts.add("ppt/notesSlides/_rels/notesSlide" + number + ".xml.rels", names.ofNotes(number));
            parts.add("ppt/notesSlides/notesSlide" + number + ".xml", NotesSlide.of(slide));
        }
    }

    private static Box page(Deck deck) {
        return deck.slides().getFirst().diagram().page();
    }

    private static XmlWriter app(Deck deck) {
        XmlWriter xml = new XmlWriter();
        xml.start("Properties", "xmlns", "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties");
        xml.start("Application").endWith("Samenspel");
        xml.start("Slides").endWith(String.valueOf(deck.slides().size()));
        return xml.end();
    }

    private static XmlWriter core(Deck deck) {
        Diagram first = deck.slides().getFirst().diagram();
        XmlWriter xml = new XmlWriter();
        xml.start("cp:coreProperties")
                .with("xmlns:cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties")
                .with("xmlns:dc", "http://purl.org/dc/elements/1.1/");
        if (first.isDescribed()) {
            xml.start("dc:title").endWith(deck.title());
            xml.start("dc:subject").endWith(first.description());
        }
        xml.start("dc:creator").endWith("Samenspel");
        xml.start("dc:language").endWith(TextBoxes.tag(deck.language()));
        return xml.end();
    }

    private static XmlWriter presentation(Deck deck, DeckParts names, Emu emu) {
        Box page = page(deck);
        XmlWriter xml = new XmlWriter();
        xml.start("p:presentation").with("xmlns:p", Slide.PRESENTATION).with("xmlns:r", Slide.RELATIONS);
        xml.start("p:sldMasterIdLst").start("p:sldMasterId").with("id", "2147483648").with("r:id", DeckParts.MASTER).end().end();
        if (names.hasNotes()) {
            xml.start("p:notesMasterIdLst").start("p:notesMasterId").with("r:id", DeckParts.NOTES_MASTER).end().end();
        }
        xml.start("p:sldIdLst");
        for (int number = 1; number <= deck.slides().size(); number++) {
            xml.start("p:sldId").with("id", FIRST_SLIDE + number - 1).with("r:id", DeckParts.slide(number)).end();
        }
        xml.end();
        xml.start("p:sldSz").with("cx", emu.of(page.width())).with("cy", emu.of(page.height())).end();
        xml.start("p:notesSz").with("cx", "6858000").with("cy", "9144000").end();
        return xml.end();
    }
}
