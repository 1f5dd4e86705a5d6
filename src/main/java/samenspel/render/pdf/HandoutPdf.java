package samenspel.render.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import samenspel.diagram.Box;
import samenspel.diagram.Diagram;
import samenspel.diagram.Mark;
import samenspel.diagram.handon.Handout;
import samenspel.diagram.handon.HandoutPage;
import samenspel.diagram.handon.HandoutPart;

/// Writes a handout as PDF 1.7: tagged, with a bookmark for each title, and its letters, title and language in the file. Everything on a page is a part
/// that is read, in its order, or is marked as none. The same handout always gives the same bytes.
///
/// Source: ISO 32000-1:2008, Document management – Portable document format; ISO 14289-1:2014, PDF/UA-1.
public final class HandoutPdf {
    private static final COSName ARTIFACT = COSName.getPDFName("Artifact");

    private final PDDocument document;
    private final PdfText letters;
    private final HandoutTags tags;
    private final PDDocumentOutline bookmarks = new PDDocumentOutline();

    private HandoutPdf(PDDocument document, PdfText letters) {
        this.document = document;
        this.letters = letters;
        this.tags = new HandoutTags(document);
    }

    public static byte[] write(Handout handout) {
        try (PDDocument document = new PDDocument()) {
            document.setDocumentId(0L);
            PdfMetadata.state(document, new Diagram(handout.page(), List.of(), handout.title(), handout.subject(), handout.language()), true);
            // The letters used are taken from the open typeface when the document is saved.
            try (PdfText letters = new PdfText(document)) {
                new HandoutPdf(document, letters).draw(handout);
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                document.save(bytes);
                return bytes.toByteArray();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void draw(Handout handout) throws IOException {
        document.getDocumentCatalog().setDocumentOutline(bookmarks);
        document.getDocumentCatalog().setPageMode(PageMode.USE_OUTLINES);
        Box size = handout.page();
        for (HandoutPage one : handout.pages()) {
            PDPage page = new PDPage(new PDRectangle((float) (size.width() * Pdf.POINTS_PER_UNIT), (float) (size.height() * Pdf.POINTS_PER_UNIT)));
            document.addPage(page);
            tags.begin(page);
            try (PageContent ink = new PageContent(document, page)) {
                for (HandoutPart part : one.parts()) {
                    part(part, page, ink);
                }
            }
            tags.endPage();
        }
        tags.finish();
    }

    private void part(HandoutPart part, PDPage page, PageContent ink) throws IOException {
        switch (part) {
            case HandoutPart.Text text -> text(text, page, ink);
            case HandoutPart.Figure figure -> piece(tags.figure(figure.said(), points(figure.box(), page)), "Figure", figure.marks(), ink);
            case HandoutPart.Table table -> table(table, ink);
            case HandoutPart.Edge edge -> unread(edge.marks(), ink);
        }
    }

    private void text(HandoutPart.Text text, PDPage page, PageContent ink) throws IOException {
        if (text.kind() == HandoutPart.Kind.TITLE) {
            bookmark(text.words(), page);
        }
        String tag = HandoutTags.word(text.kind());
        piece(tags.text(text.kind()), tag, text.marks(), ink);
    }

    private void bookmark(String words, PDPage page) {
        PDOutlineItem item = new PDOutlineItem();
        item.setTitle(words);
        PDPageXYZDestination top = new PDPageXYZDestination();
        top.setPage(page);
        top.setTop((int) page.getMediaBox().getHeight());
        item.setDestination(top);
        bookmarks.addLast(item);
    }

    private void table(HandoutPart.Table table, PageContent ink) throws IOException {
        tags.beginTable();
        for (int row = 0; row < table.rows().size(); row++) {
            tags.beginRow();
            for (List<Mark> cell : table.rows().get(row)) {
                piece(tags.cell(row == 0), row == 0 ? "TH" : "TD", cell, ink);
            }
        }
        unread(table.lines(), ink);
    }

    /// @param number of the piece among those of the page
    private void piece(int number, String tag, List<Mark> marks, PageContent ink) throws IOException {
        ink.begin(COSName.getPDFName(tag), number);
        new PdfMarks(ink, letters).all(marks);
        ink.end();
    }

    private void unread(List<Mark> marks, PageContent ink) throws IOException {
        ink.begin(ARTIFACT, PDPropertyList.create(new COSDictionary()));
        new PdfMarks(ink, letters).all(marks);
        ink.end();
    }

    private static PDRectangle points(Box box, PDPage page) {
        float scale = (float) Pdf.POINTS_PER_UNIT;
        return new PDRectangle((float) box.x() * scale, page.getMediaBox().getHeight() - (float) box.bottom() * scale, (float) box.width() * scale, (float) box.height() * scale);
    }
}
