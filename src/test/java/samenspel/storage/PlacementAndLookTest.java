package samenspel.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import samenspel.diagram.Colour;
import samenspel.diagram.Look;
import samenspel.layout.Placement;
import samenspel.layout.Point;
import samenspel.layout.Quality;
import samenspel.layout.Recipe;
import samenspel.layout.waves.WavePlacements;
import samenspel.network.LayerId;
import samenspel.network.Network;
import samenspel.network.Organisation;
import samenspel.network.OrganisationId;
import samenspel.network.SectorId;
import samenspel.network.WaveId;
import samenspel.study.Document;
import samenspel.text.account.Reading;

class PlacementAndLookTest {
    private static final Network NETWORK = SmallNetwork.example();
    private static final String EXAMPLE = NetworkFile.write(SmallNetwork.document(NETWORK));
    private static final Recipe RECIPE = new Recipe("line", 7, 42);

    /// Everyone at (5, 5), `vo` in the tray.
    private static Placement heaped(Network network) {
        TreeMap<OrganisationId, Point> at = new TreeMap<>();
        network.organisations().stream().map(Organisation::id).forEach(id -> at.put(id, new Point(5, 5)));
        return new Placement(at, new TreeSet<>(List.of(new OrganisationId("vo"))), new TreeSet<>(), RECIPE, new Quality(1, 2, 3));
    }

    private static Document read(String file, Function<Network, Placement> layoutOf) {
        Reading<Document> reading = NetworkFile.parse("x", file.getBytes(StandardCharsets.UTF_8), layoutOf);
        return reading.value().orElseThrow(() -> new AssertionError(reading.problems()));
    }

    private static String without(String section) {
        return EXAMPLE.replaceAll("(?s),\n  \"" + section + "\": \\{.*?\n  }", "");
    }

    @Test
    void a_file_without_places_is_arranged() {
        assertEquals(heaped(NETWORK), read(without("placement"), PlacementAndLookTest::heaped).placement());
    }

    @Test
    void a_file_without_places_is_put_in_rows_when_nobody_can_arrange_it() {
        assertEquals(PlacesInRows.of(NETWORK), PlacesInRows.parse("x", without("placement").getBytes(StandardCharsets.UTF_8))
                .value().orElseThrow().placement());
    }

    @Test
    void only_an_organisation_without_a_place_gets_one() {
        String file = EXAMPLE.replace(",\n      \"vo\": [-39, 39]", "");
        Placement rows = PlacesInRows.of(NETWORK);
        TreeMap<OrganisationId, Point> at = new TreeMap<>(rows.at());
        at.put(new OrganisationId("vo"), new Point(5, 5));
        assertEquals(new Placement(at, new TreeSet<>(List.of(new OrganisationId("vo"))), rows.pinned(), rows.recipe(), rows.quality()),
                read(file, PlacementAndLookTest::heaped).placement());
    }

    @Test
    void places_alone_are_a_placement_by_hand() {
        String file = EXAMPLE.replaceAll("(?s)\"recipe\": \\{.*?\n    },", "").replaceAll("(?s)\"quality\": \\{.*?\n    },", "");
        Placement rows = PlacesInRows.of(NETWORK);
        assertEquals(new Placement(rows.at(), rows.tray(), rows.pinned(), new Recipe("by-hand", 1, 0), new Quality(0, 0, 0)),
                read(file, PlacementAndLookTest::heaped).placement());
    }

    @Test
    void places_said_to_follow_a_layer_that_is_not_there_are_a_placement_by_hand() {
        String file = EXAMPLE.replace("\"arrangement\": \"rows\"", "\"arrangement\": \"centrality:nope\"");
        assertEquals(new Recipe("by-hand", 1, 0), read(file, PlacementAndLookTest::heaped).placement().recipe());
    }

    @Test
    void an_organisation_without_a_place_in_a_wave_stands_there_as_in_all_waves() {
        String waves = "\"waves\": {\"stability\": 0.5, \"at\": {\"2019\": {\"at\": {\"ha\": [1, 2]}}}}, \"at\": {";
        Placement rows = PlacesInRows.of(NETWORK);
        Placement moved = rows.moved(Map.of(new OrganisationId("ha"), new Point(1, 2))).with(new Quality(0, 0, 0));
        assertEquals(new WavePlacements(0.5, new TreeMap<>(Map.of(new WaveId("2019"), moved))),
                read(EXAMPLE.replaceFirst("\"at\": \\{", waves), PlacementAndLookTest::heaped).waves());
    }

    @Test
    void a_file_without_a_look_has_the_standard_one() {
        assertEquals(Look.standard(NETWORK), read(without("look"), PlacementAndLookTest::heaped).look());
    }

    @Test
    void what_a_look_leaves_out_is_standard() {
        String partial = ", \"look\": {\"sectors\": {\"ha\": \"#010203\"}, \"layers\": {\"strong\": {\"width\": 9}}}}";
        String file = without("look").replaceAll("\n}\n$", partial);
        Look look = read(file, PlacementAndLookTest::heaped).look();
        Look standard = Look.standard(NETWORK);
        assertEquals(List.of(standard.of(new SectorId("cjg")), new Colour(1, 2, 3, 255)), List.copyOf(look.sectors().values()));
        assertEquals(standard.of(new LayerId("strong")).colour(), look.of(new LayerId("strong")).colour());
        assertEquals(9, look.of(new LayerId("strong")).width());
    }

    @Test
    void a_place_that_is_no_number_is_not_saved_and_found_again_by_the_layout() {
        Document odd = SmallNetwork.document(NETWORK).with(PlacesInRows.of(NETWORK).moved(
                Map.of(new OrganisationId("ha"), new Point(Double.NaN, 1))));
        assertEquals(new Point(5, 5), read(NetworkFile.write(odd), PlacementAndLookTest::heaped).placement().of(new OrganisationId("ha")));
    }
}
