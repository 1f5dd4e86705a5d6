package samenspel.diagram.legend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import samenspel.diagram.Colour;
import samenspel.diagram.Drawn;
import samenspel.diagram.look.LinearLight;
import samenspel.diagram.seen.Emphasis;
import samenspel.diagram.seen.Lens;
import samenspel.diagram.seen.NameMode;
import samenspel.diagram.words.ChangeWords;
import samenspel.layout.LayoutOptions;
import samenspel.layout.Placement;
import samenspel.layout.Recipe;
import samenspel.layout.waves.WavePlacements;
import samenspel.network.LayerId;
import samenspel.network.Response;
import samenspel.network.Sketch;
import samenspel.network.Wave;
import samenspel.study.Document;
import samenspel.study.View;
import samenspel.text.Language;
import samenspel.text.Texts;

class CaptionsTest {
    private static final Document NETWORK_I = Drawn.samples().getFirst();
    /// Two of three answered in the first wave; c was not there in the second.
    private static final Document EXAMPLE = Drawn.onCircle(Sketch.of("a b c").silent(Sketch.FIRST, "b").absent(Sketch.SECOND, "c")
            .tied(Sketch.FIRST, Sketch.CONTENT, 2, "a-b c-a").tied(Sketch.SECOND, Sketch.CONTENT, 2, "b-a").network());

    @Test
    void a_picture_of_a_wave_is_captioned_whole() {
        captioned("sketch: content, 2018", List.of(
                "3 organisations; content: 2. Response 2018: 2 of 3 (67%).",
                "Places: one arrangement of all layers and waves (seed 7).",
                "Synthetic data: the organisations are invented."), caption(Drawn.first(EXAMPLE.network()), Sketch.CONTENT.id()));
    }

    @Test
    void a_picture_of_a_change_is_captioned_whole() {
        captioned("sketch: content, change 2018 → 2019", List.of(
                "3 organisations in 2018 or 2019; content: 0 new, 2 lost, 0 kept, 1 unknown. Response 2018: 2 of 3 (67%). Response 2019: 2 of 2 (100%).",
                "Places: one arrangement of all layers and waves (seed 7).",
                "Synthetic data: the organisations are invented."), caption(Drawn.change(EXAMPLE.network()), Sketch.CONTENT.id()));
    }

    private static void captioned(String title, List<String> lines, Caption caption) {
        assertEquals(title, caption.title());
        assertEquals(lines, caption.lines());
    }

    @Test
    void what_is_drawn_is_said_in_a_sentence() {
        assertEquals(List.of("Network I – Meerwoude: 300 strong ties between 118 of 135 organisations, 2018. CJG Meerwoude 61, JGZ Meerwoude 35; the next has 11.",
                "Network I – Meerwoude: strong ties (181 new, 183 lost, 106 kept, 21 unknown), 2018 → 2019."),
                Stream.of(Drawn.first(NETWORK_I.network()), Drawn.change(NETWORK_I.network())).map(lens -> strong(lens, NameMode.SHORT).drawnText()).toList());
    }

    @Test
    void organisations_that_stand_out_are_named_in_the_colour_of_their_sector_where_it_can_be_read() {
        List<ColouredWords> strong = strong(Drawn.first(NETWORK_I.network()), NameMode.SHORT).drawn().stream().filter(ColouredWords::strong).toList();
        assertEquals(List.of("CJG Meerwoude 61", "JGZ Meerwoude 35"), strong.stream().map(ColouredWords::text).toList());
        assertEquals(Optional.of(NETWORK_I.look().of(NETWORK_I.network().organisations().stream().filter(one -> one.shortName().equals("CJG Meerwoude")).findFirst().orElseThrow().sector())), strong.getFirst().colour());
        strong.stream().flatMap(words -> words.colour().stream()).forEach(colour -> assertTrue(LinearLight.contrast(colour, Colour.WHITE) >= 4.5));
    }

    @Test
    void without_names_nobody_is_named() {
        for (NameMode mode : List.of(NameMode.SECTOR, NameMode.NONE)) {
            assertEquals("Network I – Meerwoude: 300 strong ties between 118 of 135 organisations, 2018.", strong(Drawn.first(NETWORK_I.network()), mode).drawnText());
        }
    }

    @Test
    void what_is_written_stands_first_and_replaces_no_fact() {
        Caption drawn = strong(Drawn.first(NETWORK_I.network()), NameMode.SHORT);
        Caption written = drawn.saying("Two hold a third", "Seen in May");
        assertEquals("Two hold a third", written.title());
        assertEquals("Seen in May.", written.lines().getFirst());
        assertEquals("135 organisations; 300 strong ties. " + written.lines().get(1), drawn.lines().getFirst());
        assertEquals(drawn.lines().subList(1, drawn.lines().size()), written.lines().subList(2, written.lines().size()));
        assertTrue(written.description().startsWith("Two hold a third. " + drawn.drawnText() + " Seen in May. "), written.description());
    }

    private static Caption strong(Lens lens, NameMode names) {
        View view = Drawn.only(View.opening(NETWORK_I.network()).with(lens), new LayerId("strong"));
        return Captions.of(view.depict(NETWORK_I, Emphasis.NONE, Language.EN).with(names), Drawn.SCENES);
    }

    @Test
    void the_rule_of_a_derived_layer_is_said() {
        assertEquals("strong: both organisations report contact of strength 3 or more in at least 2 of 3 ways"
                + " (content, administrative, referral).", caption(Drawn.first(EXAMPLE.network()), Sketch.STRONG.id()).lines().get(1));
    }

    @Test
    void a_rule_that_counts_every_report_says_so() {
        assertEquals("basic: at least one of the two reports contact (however often) in at least 1 of 2 ways (content, referral).",
                caption(Drawn.first(EXAMPLE.network()), Sketch.BASIC.id()).lines().get(1));
    }

    @Test
    void how_many_lines_carry_the_picture_is_said() {
        Document document = Drawn.withBackbone(EXAMPLE, 0.01);
        View view = Drawn.only(View.opening(document.network()), Sketch.CONTENT.id());
        assertEquals("2 of 2 lines carry the picture: the backbone of all layers and waves. The rest is pale.",
                Captions.of(view.depict(document, Emphasis.NONE, Language.EN), Drawn.SCENES).lines().get(2));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void samples_say_that_they_are_synthetic(Document document) {
        for (Language language : Language.all()) {
            assertEquals(Texts.in(language).get("caption.synthetic"), caption(document, Drawn.first(document.network()), language).lines().getLast());
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void the_title_names_network_layer_and_wave(Document document) {
        View view = View.opening(document.network());
        String layer = new ChangeWords(document.network(), Language.NL).tiesWithin(document.network().layer(view.seen().layers().getFirst()).orElseThrow());
        assertEquals(document.network().profile().name().in("nl") + ": " + layer + ", " + document.network().waves().getLast().name().in("nl"),
                caption(document, Drawn.last(document.network()), Language.NL).title());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void the_response_of_both_waves_is_said_with_a_change(Document document) {
        String spoken = caption(document, Drawn.change(document.network()), Language.EN).description();
        assertTrue(document.network().waves().stream().allMatch(wave -> spoken.contains(response(document, wave))), spoken);
    }

    private static String response(Document document, Wave wave) {
        Response response = document.network().response(wave.id());
        return "Response " + wave.name().in("en") + ": " + response.answered() + " of " + response.present() + " (";
    }

    @Test
    void dials_that_were_turned_are_said_with_the_seed() {
        assertEquals("Places: one arrangement of all layers and waves (seed 7; groups 40%; backbone 25%).",
                places(EXAMPLE.with(made("stress", new LayoutOptions(0.4, 0.25))), Drawn.first(EXAMPLE.network())));
    }

    @Test
    void places_that_follow_some_ties_say_which_and_whether_they_are_drawn() {
        Lens first = Drawn.first(NETWORK_I.network());
        assertEquals(List.of("Places: arranged for strong ties only (seed 7).", "Places: arranged for ties of content information only (seed 7). Other ties are drawn here."),
                Stream.of("stress:strong", "stress:content").map(word -> arrangement(NETWORK_I.with(of(word)), first, Language.EN, "Places")).toList());
        assertEquals("Plaatsen: ingedeeld voor alleen sterke relaties (startgetal 7).", arrangement(NETWORK_I.with(of("stress:strong")), first, Language.NL, "Plaatsen"));
    }

    @Test
    void rings_that_count_ties_of_all_waves_say_so_also_in_a_picture_of_one() {
        Lens first = Drawn.first(NETWORK_I.network());
        List<String> said = Stream.of("centrality:strong", "centrality:strong@2018+2019").map(word -> arrangement(NETWORK_I.with(of(word)), first, Language.EN, "Rings")).toList();
        assertTrue(said.stream().allMatch(one -> one.startsWith("Rings: the more partners in strong ties (all waves), ")
                || one.startsWith("Rings: the more partners in strong ties (2018 + 2019), ")), said.toString());
    }

    @Test
    void rings_say_what_they_count_and_how_centralised_that_is() {
        Lens first = Drawn.first(NETWORK_I.network());
        assertEquals("Rings: the more partners in strong ties (2018), the nearer to the middle (seed 7). Centralisation 0.43 (0: all have as many partners; 1: a star).",
                arrangement(NETWORK_I.with(of("centrality:strong@2018")), first, Language.EN, "Rings"));
        assertEquals("Ringen: hoe meer partners in sterke relaties (2018), hoe dichter bij het midden (startgetal 7). "
                + "Centralisatie 0,43 (0: ieder evenveel partners; 1: een ster).", arrangement(NETWORK_I.with(of("centrality:strong@2018")), first, Language.NL, "Ringen"));
        assertEquals("Rings: the more partners in all layers and waves, the nearer to the middle (seed 7). Other ties are drawn here. "
                + "Centralisation 0.62 (0: all have as many partners; 1: a star).", arrangement(NETWORK_I.with(of("centrality")), first, Language.EN, "Rings"));
    }

    private static Placement of(String word) {
        Placement sample = NETWORK_I.placement();
        return new Placement(sample.at(), sample.tray(), sample.pinned(), new Recipe(word, 1, 7, LayoutOptions.PLAIN), sample.quality());
    }

    private static String arrangement(Document document, Lens lens, Language language, String start) {
        return caption(document, lens, language).lines().stream().filter(line -> line.startsWith(start)).findFirst().orElseThrow();
    }

    @Test
    void a_wave_that_stands_by_itself_says_so() {
        List<String> said = Stream.of("linked:0.5", "linked:0.0").map(word -> new WavePlacements(0.5, new TreeMap<>(Map.of(Sketch.SECOND, made(word, LayoutOptions.PLAIN)))))
                .map(own -> places(EXAMPLE.with(own), Drawn.last(EXAMPLE.network()))).toList();
        assertEquals(List.of("Places: 2019 by itself, linked to its neighbours (stability 50%, seed 7).", "Places: 2019 by itself (seed 7)."), said);
    }

    private static Placement made(String word, LayoutOptions dials) {
        Placement circle = EXAMPLE.placement();
        return new Placement(circle.at(), circle.tray(), circle.pinned(), new Recipe(word, 1, 7, dials), circle.quality());
    }

    private static String places(Document document, Lens lens) {
        return caption(document, lens, Language.EN).lines().stream().filter(line -> line.startsWith("Places")).findFirst().orElseThrow();
    }

    private static Caption caption(Lens lens, LayerId layer) {
        View view = Drawn.only(View.opening(EXAMPLE.network()).with(lens), layer);
        return Captions.of(view.depict(EXAMPLE, Emphasis.NONE, Language.EN), Drawn.SCENES);
    }

    private static Caption caption(Document document, Lens lens, Language language) {
        View view = View.opening(document.network()).with(lens);
        return Captions.of(view.depict(document, Emphasis.NONE, language), Drawn.SCENES);
    }

    private static List<Named<Document>> samples() {
        return Drawn.named();
    }
}
