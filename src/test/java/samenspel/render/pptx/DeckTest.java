package samenspel.render.pptx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import samenspel.change.Change;
import samenspel.diagram.handon.Deck;
import samenspel.diagram.handon.DeckSlide;
import samenspel.diagram.handon.Insert;
import samenspel.diagram.seen.NameMode;
import samenspel.network.Network;
import samenspel.session.handon.HandedSamples;
import samenspel.session.handon.StoryDeck;
import samenspel.study.Document;
import samenspel.text.Sheet;

/// A study with its story as slides.
class DeckTest {
    private static final Document TOLD = HandedSamples.last();
    private static Deck deck;
    private static byte[] bytes;

    @BeforeAll
    static void write() {
        deck = StoryDeck.of(HandedSamples.of(TOLD, NameMode.SHORT));
        bytes = Pptx.write(deck);
    }

    private static String part(byte[] pptx, String name) throws Exception {
        return new String(Unzipped.part(pptx, name), StandardCharsets.UTF_8);
    }

    private static List<String> all(String pattern, String text) {
        return Pattern.compile(pattern).matcher(text).results().map(hit -> hit.group(1)).toList();
    }

    /// What stands in every part, that of workbooks too.
    private static String everything(byte[] zip) throws Exception {
        StringBuilder text = new StringBuilder();
        for (String name : Unzipped.names(zip)) {
            byte[] part = Unzipped.part(zip, name);
            text.append(name).append(name.endsWith(".xlsx") ? everything(part) : new String(part, StandardCharsets.UTF_8));
        }
        return text.toString();
    }

    @Test
    void a_scene_has_the_shapes_of_a_saved_picture() throws Exception {
        for (int number = 1; number <= deck.slides().size(); number++) {
            DeckSlide slide = deck.slides().get(number - 1);
            if (slide.insert().isEmpty()) {
                assertEquals(part(Pptx.write(slide.diagram()), "ppt/slides/slide1.xml"), part(bytes, "ppt/slides/slide" + number + ".xml"));
            }
        }
    }

    @Test
    void there_is_a_slide_for_each_scene_and_each_has_its_title_as_the_title_of_the_slide() throws Exception {
        List<String> titles = new ArrayList<>();
        for (int number = 1; number <= TOLD.story().scenes().size(); number++) {
            String slide = part(bytes, "ppt/slides/slide" + number + ".xml");
            String title = slide.substring(slide.indexOf("<p:ph type=\"title\"/>"));
            titles.add(String.join(" ", all("<a:t>([^<]*)</a:t>", title.substring(0, title.indexOf("</p:sp>")))).replace("&amp;", "&"));
        }
        assertEquals(HandedSamples.of(TOLD, NameMode.SHORT).scenes().stream().map(scene -> scene.title().own()).toList(), titles);
    }

    @Test
    void every_relation_leads_to_a_part_and_every_part_is_of_a_kind_that_is_told() throws Exception {
        List<String> names = Unzipped.names(bytes);
        String kinds = part(bytes, "[Content_Types].xml");
        for (String name : names) {
            assertTrue(name.startsWith("[") || name.endsWith(".rels") || name.endsWith(".xlsx") || kinds.contains("PartName=\"/" + name + "\""), name);
            if (name.endsWith(".rels") && !name.startsWith("_rels")) {
                String folder = name.substring(0, name.indexOf("_rels/"));
                all("Target=\"([^\"]*)\"", part(bytes, name)).forEach(target -> assertTrue(names.contains(resolved(folder, target)), name + " → " + target));
            }
        }
        all("PartName=\"/([^\"]*)\"", kinds).forEach(name -> assertTrue(names.contains(name), name));
    }

    private static String resolved(String folder, String target) {
        return Path.of(folder).resolve(target).normalize().toString();
    }

    @Test
    void every_part_is_well_formed_and_no_two_shapes_of_a_slide_have_the_same_number() throws Exception {
        for (String name : Unzipped.names(bytes)) {
            if (!name.endsWith(".xlsx")) {
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(Unzipped.part(bytes, name)));
            }
            List<String> numbers = all("cNvPr id=\"(\\d+)\"", name.endsWith(".xml") ? part(bytes, name) : "");
            assertEquals(numbers.size(), new TreeSet<>(numbers).size(), name);
        }
    }

    @Test
    void a_note_stands_in_the_pane_of_notes_in_plain_paragraphs_with_its_numbers() throws Exception {
        Document noted = HandedSamples.with(TOLD, TOLD.story().scenes().getFirst().titled("Wat is er?").noted("Er zijn **{ties:strong@2018}** relaties.\n\n- een\n- twee"));
        Network network = TOLD.network();
        int ties = network.ties(network.layers().stream().filter(layer -> layer.id().value().equals("strong")).findFirst().orElseThrow(), network.waves().getFirst().id()).size();
        byte[] pptx = Pptx.write(StoryDeck.of(HandedSamples.of(noted, NameMode.SHORT)));
        assertEquals(List.of("Er zijn " + ties + " relaties.", "• een", "• twee"), all("<a:t>([^<]*)</a:t>", part(pptx, "ppt/notesSlides/notesSlide1.xml")));
    }

    @Test
    void a_title_that_does_not_hold_is_on_no_slide_and_why_stands_below_the_neutral_one() throws Exception {
        Document wrong = HandedSamples.with(TOLD, TOLD.story().scenes().getFirst().titled("Bijna alles verdween: {loss:strong>99%}").noted(""));
        Deck told = StoryDeck.of(HandedSamples.of(wrong, NameMode.SHORT));
        String slide = String.join(" ", all("<a:t>([^<]*)</a:t>", part(Pptx.write(told), "ppt/slides/slide1.xml")));
        assertFalse(slide.contains("Bijna alles"), slide);
        assertTrue(slide.contains("Bewering klopt niet meer: "), slide);
    }

    private static List<List<String>> table(String slide) {
        return Pattern.compile("(?s)<a:tr .*?</a:tr>").matcher(slide).results().map(row -> Pattern.compile("(?s)<a:tc>.*?</a:tc>").matcher(row.group()).results()
                .map(cell -> String.join("", all("<a:t>([^<]*)</a:t>", cell.group()))).toList()).toList();
    }

    @Test
    void the_table_of_change_has_the_numbers_of_each_layer() throws Exception {
        Network network = TOLD.network();
        List<List<String>> rows = table(part(bytes, "ppt/slides/slide" + (TOLD.story().scenes().size() + 1) + ".xml"));
        List<List<String>> expected = network.layers().stream().map(layer -> Change.of(network, layer, network.waves().getFirst().id(), network.waves().getLast().id()).counts())
                .map(counts -> Stream.of(counts.before(), counts.kept(), counts.lost(), counts.gained(), counts.unknown(), counts.after()).map("%,d"::formatted).map(number -> number.replace(',', '.')).toList()).toList();
        assertEquals(expected, rows.stream().skip(1).map(row -> row.subList(1, 7)).toList());
    }

    @Test
    void a_chart_has_its_numbers_in_its_workbook_and_what_is_unknown_has_none() throws Exception {
        List<Integer> charts = IntStream.rangeClosed(1, deck.slides().size()).filter(number -> deck.slides().get(number - 1).insert().orElse(null) instanceof Insert.Bars).boxed().toList();
        assertEquals(2, charts.size());
        for (int number : charts) {
            Sheet sheet = deck.slides().get(number - 1).insert().orElseThrow().sheet();
            String cells = part(Unzipped.part(bytes, "ppt/embeddings/numbers" + number + ".xlsx"), "xl/worksheets/sheet1.xml");
            String chart = part(bytes, "ppt/charts/chart" + number + ".xml");
            List<String> shown = all("(?s)<c:numCache>(.*?)</c:numCache>", chart).stream().flatMap(cache -> all("<c:v>([^<]*)</c:v>", cache).stream()).sorted().toList();
            List<String> kept = all("<v>([^<]*)</v>", cells).stream().sorted().toList();
            assertEquals(kept, shown);
            assertEquals(sheet.rows().stream().flatMap(row -> row.stream().skip(1)).filter(cell -> ChartWorkbook.number(cell).isPresent()).count(), shown.size());
        }
        assertEquals(Optional.empty(), ChartWorkbook.number(new Sheet.Share(Double.NaN, true)));
    }

    @ParameterizedTest
    @MethodSource("samenspel.session.handon.HandedSamples#told")
    void with_names_off_no_name_is_anywhere_in_the_bytes(Document told) throws Exception {
        Document naming = HandedSamples.naming(told);
        String text = everything(Pptx.write(StoryDeck.of(HandedSamples.of(naming, NameMode.SECTOR))));
        assertEquals(List.of(), HandedSamples.named(text, told.network()));
    }

    @Test
    void with_names_on_they_are_found_by_the_same_search() throws Exception {
        assertFalse(HandedSamples.named(everything(bytes), TOLD.network()).isEmpty());
    }

    @Test
    void names_that_look_like_markup_are_words_everywhere() throws Exception {
        byte[] pptx = Pptx.write(StoryDeck.of(HandedSamples.of(HandedSamples.hostile(), NameMode.FULL)));
        for (String name : Unzipped.names(pptx)) {
            byte[] part = Unzipped.part(pptx, name);
            if (!name.endsWith(".xlsx")) {
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(part));
            }
        }
        String note = all("(?s)<a:t>(.*?)</a:t>", part(pptx, "ppt/notesSlides/notesSlide1.xml")).stream().collect(Collectors.joining(" "));
        assertTrue(note.contains("&lt;/script&gt;") && note.contains("]]&gt;") && note.contains("👩‍👩‍👧 &amp;") && note.contains("\u202Eevil\u202C") && !note.contains("\u0001"), note);
    }

    @Test
    void the_same_story_gives_the_same_bytes() {
        assertArrayEquals(bytes, Pptx.write(deck));
    }
}
