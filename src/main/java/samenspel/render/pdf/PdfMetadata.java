package samenspel.render.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import samenspel.diagram.Diagram;
import samenspel.text.XmlWriter;

/// What the file says about itself: title, description and language, for viewers, libraries and readers
/// who listen. Source of the XML: ISO 16684-1, Extensible metadata platform (XMP).
final class PdfMetadata {
    private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private static final String BEGIN = "<?xpacket begin=\"\ufeff\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>";
    private static final String PROGRAM = "Samenspel";

    private PdfMetadata() {
    }

    static void state(PDDocument document, Diagram diagram) throws IOException {
        state(document, diagram, false);
    }

    /// @param universal whether the file says that it is as PDF/UA-1 asks
    static void state(PDDocument document, Diagram diagram, boolean universal) throws IOException {
        PDDocumentInformation information = document.getDocumentInformation();
        information.setCreator(PROGRAM);
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        catalog.setLanguage(diagram.language());
        if (diagram.isDescribed()) {
            information.setTitle(diagram.title());
            information.setSubject(diagram.description());
            showTitle(catalog);
        }
        catalog.setMetadata(new PDMetadata(document, new ByteArrayInputStream(xmp(diagram, universal).getBytes(StandardCharsets.UTF_8))));
    }

    /// In the window's bar, in place of the file's name.
    private static void showTitle(PDDocumentCatalog catalog) {
        PDViewerPreferences window = new PDViewerPreferences(new COSDictionary());
        window.setDisplayDocTitle(true);
        catalog.setViewerPreferences(window);
    }

    private static String xmp(Diagram diagram, boolean universal) {
        XmlWriter xml = new XmlWriter();
        xml.start("x:xmpmeta").with("xmlns:x", "adobe:ns:meta/").start("rdf:RDF").with("xmlns:rdf", RDF);
        xml.start("rdf:Description").with("rdf:about", "")
                .with("xmlns:dc", "http://purl.org/dc/elements/1.1/").with("xmlns:xmp", "http://ns.adobe.com/xap/1.0/");
        if (diagram.isDescribed()) {
            xml.start("dc:title");
            alternative(xml, diagram.title());
            xml.start("dc:description");
            alternative(xml, diagram.description());
        }
        xml.start("dc:language").start("rdf:Bag").start("rdf:li").endWith(diagram.language()).end().end();
        xml.start("xmp:CreatorTool").endWith(PROGRAM);
        if (universal) {
            xml.start("pdfuaid:part").with("xmlns:pdfuaid", "http://www.aiim.org/pdfua/ns/id/").endWith("1");
        }
        String packet = xml.end().end().end().toString();
        return BEGIN + packet.substring(packet.indexOf('\n')) + "<?xpacket end=\"r\"?>";
    }

    private static void alternative(XmlWriter xml, String text) {
        xml.start("rdf:Alt").start("rdf:li").with("xml:lang", "x-default").endWith(text).end().end();
    }
}
