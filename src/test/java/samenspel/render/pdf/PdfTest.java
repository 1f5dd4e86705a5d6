package samenspel.render.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import samenspel.diagram.Box;
import samenspel.diagram.Colour;
import samenspel.diagram.Diagram;
import samenspel.diagram.Mark;
import samenspel.diagram.TextStyle;
import samenspel.diagram.Weight;
import samenspel.layout.Point;
import samenspel.render.EveryKind;

class PdfTest {

    private static Diagram saying(String text) {
        Mark label = EveryKind.label("l", text, new Point(20, 20), new TextStyle(12, Weight.REGULAR, Colour.BLACK), Optional.of(Colour.WHITE));
        return new Diagram(new Box(0, 0, 400, 100), List.of(label), "T", "D", "nl");
    }

    private static String read(Diagram diagram) throws Exception {
        try (PDDocument document = Loader.loadPDF(Pdf.write(diagram))) {
            return new PDFTextStripper().getText(document).strip();
        }
    }

    @Test
    void a_word_with_a_halo_is_found_once_and_has_no_ligature() throws Exception {
        assertEquals("Officiële affiches ’t Vlie – €", read(saying("Officiële affiches ’t Vlie – €")));
    }

    @Test
    void a_character_the_typeface_lacks_is_marked_and_the_rest_stays() throws Exception {
        assertTrue(read(saying("a字b")).startsWith("a"), "written");
    }

    @Test
    void the_page_has_the_size_in_print() throws Exception {
        try (PDDocument document = Loader.loadPDF(Pdf.write(EveryKind.diagram()))) {
            assertEquals(List.of(180f, 120f), List.of(document.getPage(0).getMediaBox().getWidth(), document.getPage(0).getMediaBox().getHeight()));
        }
    }

    @Test
    void the_file_says_what_it_shows_and_in_which_language() throws Exception {
        try (PDDocument document = Loader.loadPDF(Pdf.write(EveryKind.diagram()))) {
            assertEquals(List.of("Every kind", "One of each.", "en"), List.of(document.getDocumentInformation().getTitle(),
                    document.getDocumentInformation().getSubject(), document.getDocumentCatalog().getLanguage()));
        }
    }

    @Test
    void the_figure_is_tagged_with_its_description() throws Exception {
        try (PDDocument document = Loader.loadPDF(Pdf.write(EveryKind.diagram()))) {
            PDStructureElement whole = (PDStructureElement) document.getDocumentCatalog().getStructureTreeRoot().getKids().getFirst();
            PDStructureElement figure = (PDStructureElement) whole.getKids().getFirst();
            assertEquals(List.of("Figure", "One of each."), List.of(figure.getStructureType(), figure.getAlternateDescription()));
        }
    }

    @Test
    void its_letters_are_in_the_file() throws Exception {
        try (PDDocument document = Loader.loadPDF(Pdf.write(EveryKind.diagram()))) {
            List<Boolean> embedded = new ArrayList<>();
            for (var name : StreamSupport.stream(document.getPage(0).getResources().getFontNames().spliterator(), false).toList()) {
                embedded.add(document.getPage(0).getResources().getFont(name).isEmbedded());
            }
            assertEquals(List.of(true, true), embedded);
        }
    }

    @Test
    void the_same_drawing_gives_the_same_bytes() {
        assertArrayEquals(Pdf.write(EveryKind.diagram()), Pdf.write(EveryKind.diagram()));
    }
}
