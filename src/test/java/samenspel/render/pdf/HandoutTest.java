package samenspel.render.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import samenspel.diagram.handon.Handout;
import samenspel.diagram.handon.HandoutPart;
import samenspel.diagram.seen.NameMode;
import samenspel.session.handon.HandedSamples;
import samenspel.session.handon.StoryHandout;
import samenspel.study.Document;

/// A study with its story as pages to read.
class HandoutTest {
    private static final Document TOLD = HandedSamples.last();
    private static Handout handout;
    private static byte[] bytes;

    @BeforeAll
    static void write() {
        handout = StoryHandout.of(HandedSamples.of(TOLD, NameMode.SHORT));
        bytes = HandoutPdf.write(handout);
    }

    private static Stream<HandoutPart> parts() {
        return handout.pages().stream().flatMap(page -> page.parts().stream());
    }

    /// The elements below one, in reading order, itself first.
    private static Stream<COSDictionary> elements(COSDictionary element) {
        COSBase kids = element.getDictionaryObject(COSName.K);
        Stream<COSDictionary> below = kids instanceof COSArray several ? StreamSupport.stream(several.spliterator(), false).map(HandoutTest::read).filter(COSDictionary.class::isInstance).map(COSDictionary.class::cast)
                : kids instanceof COSDictionary one ? Stream.of(one) : Stream.empty();
        return Stream.concat(Stream.of(element), below.flatMap(HandoutTest::elements));
    }

    private static COSBase read(COSBase base) {
        return base instanceof COSObject object ? object.getObject() : base;
    }

    private static List<COSDictionary> tree(PDDocument document) {
        COSBase kids = document.getDocumentCatalog().getStructureTreeRoot().getCOSObject().getDictionaryObject(COSName.K);
        return elements((COSDictionary) read(kids instanceof COSArray several ? several.get(0) : kids)).toList();
    }

    private static List<PDMarkedContent> pieces(PDPage page) throws IOException {
        PDFMarkedContentExtractor found = new PDFMarkedContentExtractor();
        found.processPage(page);
        return found.getMarkedContents();
    }

    @Test
    void every_piece_of_every_page_is_a_part_that_is_read_once_or_is_marked_as_none() throws Exception {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            COSArray parents = (COSArray) ((COSDictionary) document.getDocumentCatalog().getStructureTreeRoot().getCOSObject().getDictionaryObject(COSName.PARENT_TREE)).getDictionaryObject(COSName.NUMS);
            List<COSDictionary> tree = tree(document);
            int pieces = 0;
            for (PDPage page : document.getPages()) {
                COSArray ofPage = (COSArray) parents.getObject(2 * page.getStructParents() + 1);
                List<PDMarkedContent> read = pieces(page).stream().filter(piece -> !"Artifact".equals(piece.getTag())).toList();
                assertEquals(ofPage.size(), read.size());
                for (PDMarkedContent piece : read) {
                    COSDictionary owner = (COSDictionary) ofPage.getObject(piece.getMCID());
                    assertEquals(piece.getTag(), owner.getNameAsString(COSName.S));
                    assertEquals(piece.getMCID(), ((COSInteger) owner.getDictionaryObject(COSName.K)).intValue());
                    assertTrue(tree.contains(owner));
                }
                pieces += read.size();
            }
            assertEquals(pieces, tree.stream().filter(element -> element.getDictionaryObject(COSName.K) instanceof COSInteger).count());
        }
    }

    @Test
    void parts_are_read_in_their_order_as_titles_figures_paragraphs_lists_and_tables() throws Exception {
        List<String> expected = new ArrayList<>();
        HandoutPart.Kind before = HandoutPart.Kind.TITLE;
        for (HandoutPart part : parts().filter(one -> !(one instanceof HandoutPart.Edge)).toList()) {
            switch (part) {
                case HandoutPart.Text text when text.kind() == HandoutPart.Kind.ITEM -> expected.addAll(before == text.kind() ? List.of("LI", "LBody") : List.of("L", "LI", "LBody"));
                case HandoutPart.Text text -> expected.add(HandoutTags.word(text.kind()));
                case HandoutPart.Figure _ -> expected.add("Figure");
                case HandoutPart.Table table -> {
                    expected.add("Table");
                    for (int row = 0; row < table.rows().size(); row++) {
                        expected.add("TR");
                        expected.addAll(Collections.nCopies(table.rows().get(row).size(), row == 0 ? "TH" : "TD"));
                    }
                }
                case HandoutPart.Edge _ -> throw new AssertionError();
            }
            before = part instanceof HandoutPart.Text text ? text.kind() : HandoutPart.Kind.TITLE;
        }
        try (PDDocument document = Loader.loadPDF(bytes)) {
            assertEquals(expected, tree(document).stream().skip(1).map(element -> element.getNameAsString(COSName.S)).toList());
        }
    }

    @Test
    void every_figure_says_in_words_what_it_shows_and_the_file_its_language_and_title() throws Exception {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            List<String> said = tree(document).stream().filter(element -> "Figure".equals(element.getNameAsString(COSName.S))).map(element -> element.getString(COSName.ALT)).toList();
            assertEquals(TOLD.story().scenes().size(), said.size());
            assertTrue(said.stream().allMatch(words -> words.length() > 40), said.toString());
            assertEquals("nl", document.getDocumentCatalog().getLanguage());
            assertEquals(TOLD.network().profile().name().in("nl"), document.getDocumentInformation().getTitle());
            assertTrue(document.getDocumentCatalog().getViewerPreferences().displayDocTitle());
            assertTrue(new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8).contains("/pdfua/ns/id/\">1</pdfuaid:part>"));
        }
    }

    @Test
    void each_title_has_a_bookmark_and_each_page_its_number() throws Exception {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            List<String> bookmarks = new ArrayList<>();
            for (PDOutlineItem item : document.getDocumentCatalog().getDocumentOutline().children()) {
                bookmarks.add(item.getTitle());
            }
            assertEquals(parts().filter(HandoutPart.Text.class::isInstance).map(HandoutPart.Text.class::cast).filter(text -> text.kind() == HandoutPart.Kind.TITLE).map(HandoutPart.Text::words).toList(), bookmarks);
            int pages = document.getNumberOfPages();
            for (int page = 1; page <= pages; page++) {
                PDFTextStripper one = new PDFTextStripper();
                one.setStartPage(page);
                one.setEndPage(page);
                assertTrue(one.getText(document).contains(page + " van " + pages));
            }
        }
    }

    @Test
    void nothing_stands_beyond_the_edge_of_a_page() throws Exception {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            for (PDPage page : document.getPages()) {
                List<TextPosition> letters = pieces(page).stream().flatMap(piece -> piece.getContents().stream()).filter(TextPosition.class::isInstance).map(TextPosition.class::cast).toList();
                assertTrue(letters.stream().allMatch(letter -> letter.getX() > 0 && letter.getX() < page.getMediaBox().getWidth() && letter.getY() > 0 && letter.getY() < page.getMediaBox().getHeight()));
            }
        }
    }

    /// All words of a file: those drawn, and those of bookmarks, descriptions and metadata.
    private static String everything(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            StringBuilder text = new StringBuilder(new PDFTextStripper().getText(document));
            for (var key : document.getDocument().getXrefTable().keySet()) {
                strings(document.getDocument().getObjectFromPool(key).getObject(), text);
            }
            text.append(new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8));
            strings(document.getDocumentInformation().getCOSObject(), text);
            return text.toString();
        }
    }

    private static void strings(COSBase base, StringBuilder text) {
        switch (base) {
            case COSString string -> text.append(' ').append(string.getString());
            case COSStream stream -> stream.getValues().forEach(value -> strings(value, text));
            case COSDictionary dictionary -> dictionary.getValues().forEach(value -> strings(value, text));
            case COSArray array -> array.forEach(value -> strings(value, text));
            case null, default -> {
                // No words.
            }
        }
    }

    @ParameterizedTest
    @MethodSource("samenspel.session.handon.HandedSamples#told")
    void with_names_off_no_name_is_anywhere_in_the_file(Document told) throws Exception {
        byte[] pdf = HandoutPdf.write(StoryHandout.of(HandedSamples.of(HandedSamples.naming(told), NameMode.SECTOR)));
        assertEquals(List.of(), HandedSamples.named(everything(pdf), told.network()));
    }

    @Test
    void with_names_on_they_are_found_by_the_same_search() throws Exception {
        assertFalse(HandedSamples.named(everything(bytes), TOLD.network()).isEmpty());
    }

    @Test
    void names_that_look_like_markup_are_words() throws Exception {
        String text = everything(HandoutPdf.write(StoryHandout.of(HandedSamples.of(HandedSamples.hostile(), NameMode.FULL))));
        assertTrue(text.contains("</script><script>alert(1)</script>") && text.contains("]]>") && text.contains("=1+1"), text.substring(0, 400));
    }

    @Test
    void the_same_story_gives_the_same_bytes() {
        assertArrayEquals(bytes, HandoutPdf.write(handout));
    }
}
