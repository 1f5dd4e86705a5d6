package samenspel.render.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import samenspel.diagram.Diagram;

/// Writes a diagram as PDF 1.7, one page of the diagram's size.
///
/// Every mark is drawn in order with the operators its kind calls for, so the page can be listed against the
/// diagram. Letters are those of the bundled typeface, of which only those used are in the file; text can be
/// selected, copied and found. The file states title, description and language, and is tagged: title,
/// figure with its description, caption. The same diagram always gives the same bytes: no date, no
/// identifier but one made from the title and description.
///
/// Source: ISO 32000-1:2008, Document management – Portable document format.
public final class Pdf {
    static final double POINTS_PER_UNIT = 0.75;

    private Pdf() {
    }

    public static byte[] write(Diagram diagram) {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(new PDRectangle(points(diagram.page().width()), points(diagram.page().height())));
            document.addPage(page);
            document.setDocumentId(0L);
            PdfMetadata.state(document, diagram);
            // The letters used are taken from the open typeface when the document is saved.
            try (PdfText letters = new PdfText(document)) {
                draw(diagram, document, page, letters);
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                document.save(bytes);
                return bytes.toByteArray();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void draw(Diagram diagram, PDDocument document, PDPage page, PdfText letters) throws IOException {
        PdfTags tags = new PdfTags(document, page, diagram.description());
        try (PageContent ink = new PageContent(document, page)) {
            new PdfMarks(ink, letters).draw(diagram.marks(), tags);
        }
        tags.finish();
    }

    private static float points(double units) {
        return (float) (units * POINTS_PER_UNIT);
    }
}
