package samenspel.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import samenspel.diagram.Colour;
import samenspel.diagram.Dash;
import samenspel.diagram.DiscEdge;
import samenspel.diagram.FixedColours;
import samenspel.diagram.LayerStyle;
import samenspel.diagram.LineWidth;
import samenspel.diagram.Look;
import samenspel.diagram.Scale;
import samenspel.diagram.figure.FigureSubject;
import samenspel.diagram.figure.FigureWords;
import samenspel.diagram.figure.WrittenFigures;
import samenspel.diagram.look.Palette;
import samenspel.diagram.look.Palettes;
import samenspel.layout.Placement;
import samenspel.layout.Point;
import samenspel.layout.Quality;
import samenspel.layout.Recipe;
import samenspel.network.DerivationRule;
import samenspel.network.DerivedLayer;
import samenspel.network.LayerId;
import samenspel.network.Network;
import samenspel.network.OrganisationId;
import samenspel.network.SectorId;
import samenspel.network.TieRule;
import samenspel.network.WaveId;
import samenspel.study.Document;
import samenspel.study.UnknownFields;
import samenspel.text.account.Account;
import samenspel.text.account.Reading;
import samenspel.text.account.Tally;

class RoundTripTest {

    private static Reading<Document> reread(Document document) {
        return NetworkFile.parse("x", NetworkFile.write(document).getBytes(StandardCharsets.UTF_8), _ -> {
            throw new AssertionError("no layout is needed");
        });
    }

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    @Test
    void reading_what_was_written_gives_the_same_document() {
        Document document = SmallNetwork.document(SmallNetwork.example());
        assertEquals(Reading.of(document, new Account(new Tally(7, 7, 0, 0), List.of())), reread(document));
    }

    @Test
    void a_network_of_nothing_can_be_kept() {
        Document document = SmallNetwork.document(new SmallNetwork().build());
        assertEquals(Optional.of(document), reread(document).value());
    }

    @Test
    void the_last_rank_of_a_derived_layer_is_kept() {
        Network network = SmallNetwork.example();
        DerivedLayer strong = (DerivedLayer) network.layers().getLast();
        DerivationRule ranked = new DerivationRule.EnoughLayers(strong.rule().of(), 0, OptionalInt.of(3), TieRule.EITHER, 1);
        Document document = SmallNetwork.document(network.with(strong.with(ranked)));
        assertEquals(Optional.of(document), reread(document).value());
    }

    @Test
    void titles_and_captions_of_figures_are_kept() {
        FigureSubject gone = new FigureSubject("matrix", List.of(new LayerId("gone")), List.of(new WaveId("1999"), new WaveId("2000")));
        Document document = SmallNetwork.document(SmallNetwork.example()).with(WrittenFigures.NONE.with(gone, new FigureWords("Few hold \"many\"", false, ""))
                .with(new FigureSubject("picture", List.of(), List.of(new WaveId("1999"))), new FigureWords("", false, "Seen in May.")));
        assertEquals(Optional.of(document), reread(document).value());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void any_document_is_the_same_when_read_again(long seed) {
        Document document = SmallNetwork.document(RandomNetwork.of(seed));
        assertEquals(Optional.of(document), reread(document).value());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void any_file_is_the_same_when_written_again(long seed) {
        String file = NetworkFile.write(SmallNetwork.document(RandomNetwork.of(seed)));
        assertEquals(file, NetworkFile.write(PlacesInRows.parse("x", file.getBytes(StandardCharsets.UTF_8)).value().orElseThrow()));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void dials_and_pictures_of_waves_are_the_same_when_read_again(long seed) {
        Document document = SmallNetwork.turned(RandomNetwork.of(seed));
        assertEquals(Optional.of(document), reread(document).value());
    }

    @Test
    void a_plain_document_has_neither_dials_nor_waves_in_its_placement() {
        String placement = NetworkFile.write(SmallNetwork.document(SmallNetwork.example())).split("\"placement\"")[1];
        assertTrue(Stream.of("groups", "backbone", "waves", "stability").noneMatch(placement::contains), placement);
    }

    @Test
    void equal_documents_give_equal_files() {
        assertEquals(NetworkFile.write(SmallNetwork.document(SmallNetwork.example())),
                NetworkFile.write(SmallNetwork.document(SmallNetwork.example())));
    }

    @Test
    void a_placement_keeps_its_recipe_quality_tray_and_pins() {
        Network network = SmallNetwork.example();
        TreeMap<OrganisationId, Point> at = new TreeMap<>(PlacesInRows.of(network).at());
        at.replaceAll((id, _) -> new Point(1.0 / 3, id.value().equals("ha") ? -0.0 : 1e22));
        Placement placement = new Placement(at, new TreeSet<>(List.of(new OrganisationId("vo"))),
                new TreeSet<>(List.of(new OrganisationId("ha"))), new Recipe("stress", 3, Long.MIN_VALUE), new Quality(0.1, 2.5, 99));
        Document document = SmallNetwork.document(network).with(placement);
        assertEquals(Optional.of(document), reread(document).value());
    }

    @Test
    void a_look_keeps_its_colours_and_lines() {
        Network network = SmallNetwork.example();
        Look look = Look.standard(network);
        TreeMap<SectorId, Colour> colours = new TreeMap<>(look.sectors());
        colours.put(new SectorId("ha"), new Colour(1, 2, 3, 4));
        TreeMap<LayerId, LayerStyle> styles = new TreeMap<>(look.layers());
        styles.put(new LayerId("strong"), new LayerStyle(Colour.WHITE, Dash.DOTTED, 0.1 + 0.2));
        Document document = SmallNetwork.document(network).with(new Look(colours, styles));
        assertEquals(Optional.of(document), reread(document).value());
    }

    @Test
    void a_look_keeps_its_edges_ink_and_sizes() {
        Network network = SmallNetwork.example();
        Look grey = Palettes.of(Palette.Ready.GREY, network);
        TreeMap<SectorId, DiscEdge> edges = new TreeMap<>(Map.of(new SectorId("cjg"), DiscEdge.RIM, new SectorId("ha"), DiscEdge.BEADS));
        Look look = new Look(grey.sectors(), grey.layers(), edges, FixedColours.GREY, new Scale(0.25, 4, 1.1), LineWidth.STRENGTH, Optional.of(20));
        Document document = SmallNetwork.document(network).with(look);
        assertEquals(Optional.of(document), reread(document).value());
    }

    @Test
    void a_number_that_JSON_does_not_know_never_makes_a_file_unreadable() {
        Network network = SmallNetwork.example();
        Placement rows = PlacesInRows.of(network);
        Quality unwritable = new Quality(Double.NaN, Double.POSITIVE_INFINITY, 0);
        Placement odd = new Placement(rows.at(), rows.tray(), rows.pinned(), rows.recipe(), unwritable);
        Document read = reread(new Document(network, odd, Look.standard(network), UnknownFields.NONE)).value().orElseThrow();
        assertEquals(new Quality(0, Double.MAX_VALUE, 0), read.placement().quality());
    }
}
