package samenspel.render.pptx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import samenspel.diagram.Diagram;
import samenspel.text.XmlWriter;

/// Writes a diagram as a presentation of one slide of the diagram's size.
///
/// Every mark is a shape, in drawing order: a disc an ellipse, a tie a connector glued to its two discs, a
/// label a text box, its halo the box's ground. Lines of a title or caption are one text box. The picture,
/// kinds of ties, organisations, names and the legend are groups with names; the picture's group
/// carries the description. Text is set in the theme's typeface, the bundled one, which is named and not
/// embedded. The same diagram always gives the same bytes.
///
/// Source: ISO/IEC 29500-1:2016, Office Open XML file formats, PresentationML and DrawingML.
public final class Pptx {
    /// Folders of the parts that are the same in every presentation, and the parts' names: the master, the
    /// theme, which part belongs to which.
    private static final List<List<String>> FIXED = List.of(
            List.of("ppt/_rels/", "presentation.xml.rels"),
            List.of("ppt/slideMasters/", "slideMaster1.xml"), List.of("ppt/slideMasters/_rels/", "slideMaster1.xml.rels"),
            List.of("ppt/slideLayouts/", "slideLayout1.xml"), List.of("ppt/slideLayouts/_rels/", "slideLayout1.xml.rels"),
            List.of("ppt/slides/_rels/", "slide1.xml.rels"), List.of("ppt/theme/", "theme1.xml"), List.of("docProps/", "app.xml"));

    private Pptx() {
    }

    public static byte[] write(Diagram diagram) {
        Emu emu = Emu.fitting(diagram.page());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PackageParts parts = new PackageParts(bytes)) {
            // Readers that sniff the kind of file look at the first part.
            parts.add("[Content_Types].xml", "content-types.xml");
            parts.add("_rels/.rels", "package.rels");
            for (List<String> part : FIXED) {
                parts.add(part.getFirst() + part.getLast(), part.getLast());
            }
            parts.add("docProps/core.xml", core(diagram));
            parts.add("ppt/presentation.xml", presentation(diagram, emu));
            parts.add("ppt/slides/slide1.xml", new Slide(diagram, emu).xml());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static XmlWriter core(Diagram diagram) {
        XmlWriter xml = new XmlWriter();
        xml.start("cp:coreProperties")
                .with("xmlns:cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties")
                .with("xmlns:dc", "http://purl.org/dc/elements/1.1/");
        if (diagram.isDescribed()) {
            xml.start("dc:title").endWith(diagram.title());
            xml.start("dc:subject").endWith(diagram.description());
        }
        xml.start("dc:creator").endWith("Samenspel");
        xml.start("dc:language").endWith(TextBoxes.tag(diagram.language()));
        return xml.end();
    }

    private static XmlWriter presentation(Diagram diagram, Emu emu) {
        XmlWriter xml = new XmlWriter();
        xml.start("p:presentation").with("xmlns:p", Slide.PRESENTATION).with("xmlns:r", Slide.RELATIONS);
        xml.start("p:sldMasterIdLst").start("p:sldMasterId").with("id", "2147483648").with("r:id", "rId1").end().end();
        xml.start("p:sldIdLst").start("p:sldId").with("id", "256").with("r:id", "rId2").end().end();
        xml.start("p:sldSz").with("cx", emu.of(diagram.page().width())).with("cy", emu.of(diagram.page().height())).end();
        xml.start("p:notesSz").with("cx", "6858000").with("cy", "9144000").end();
        return xml.end();
    }
}
