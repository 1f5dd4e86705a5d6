package samenspel.study.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import samenspel.diagram.seen.Filter;
import samenspel.layout.Placement;
import samenspel.layout.Point;
import samenspel.network.AttributeValue;
import samenspel.network.Attributes;
import samenspel.network.Fieldwork;
import samenspel.network.LayerId;
import samenspel.network.Network;
import samenspel.network.Organisation;
import samenspel.network.OrganisationId;
import samenspel.network.Pair;
import samenspel.network.Sketch;
import samenspel.network.WaveAttributes;
import samenspel.network.WaveId;
import samenspel.storage.NetworkFile;
import samenspel.storage.PlacesInRows;
import samenspel.study.Document;
import samenspel.study.UnknownFields;

class AnonymousCopyTest {
    private static final Document ORIGINAL = PlacesInRows.read(Path.of("samples/network-1.samenspel.json")).value().orElseThrow();

    private static CodeKey key(String word) {
        return CodeKey.of(word.getBytes(StandardCharsets.UTF_8));
    }

    private static AnonymousCopy copy(Document document, String word) {
        return AnonymousCopy.of(document, key(word), false);
    }

    @Test
    void nothing_of_a_name_or_an_id_is_in_the_copy() {
        String copy = NetworkFile.write(copy(ORIGINAL, "k").document());
        assertEquals(List.of(), ORIGINAL.network().organisations().stream().flatMap(one -> Stream.of(one.name(), one.id().value()))
                .filter(word -> copy.contains("\"" + word + "\"")).toList());
        assertTrue(!copy.contains("Meerwoude"));
    }

    @Test
    void kept_filters_stay_behind_and_are_counted() {
        Document kept = ORIGINAL.withFilters(List.of(new Filter.Named("Of the CJG", Filter.NOTHING)));
        assertEquals(List.of(), copy(kept, "k").document().filters());
        assertEquals(copy(ORIGINAL, "k").told() + 1, copy(kept, "k").told());
    }

    @Test
    void the_copy_has_as_many_ties_in_every_layer_and_wave() {
        assertEquals(ties(ORIGINAL.network()), ties(copy(ORIGINAL, "k").document().network()));
    }

    private static List<Integer> ties(Network network) {
        return network.layers().stream().flatMap(layer -> network.waves().stream()
                .map(wave -> network.ties(layer, wave.id()).size())).toList();
    }

    @Test
    void everybody_stands_where_they_stood_if_places_are_kept() {
        Document copy = AnonymousCopy.of(ORIGINAL, key("k"), true).document();
        var codes = Pseudonyms.of(ORIGINAL.network(), key("k"));
        var renamed = new TreeMap<OrganisationId, Point>();
        ORIGINAL.placement().at().forEach((id, point) -> renamed.put(new OrganisationId(codes.get(id)), point));
        assertEquals(renamed, copy.placement().at());
    }

    @Test
    void no_place_of_the_original_is_in_the_copy() {
        List<Point> places = List.copyOf(copy(ORIGINAL, "k").document().placement().at().values());
        assertEquals(List.of(), ORIGINAL.placement().at().values().stream().filter(places::contains).toList());
    }

    @Test
    void discs_of_a_copy_do_not_overlap() {
        List<Point> places = List.copyOf(copy(ORIGINAL, "k").document().placement().at().values());
        double nearest = places.stream().mapToDouble(one -> places.stream().filter(other -> other != one)
                .mapToDouble(other -> Math.hypot(one.x() - other.x(), one.y() - other.y())).min().orElseThrow()).min().orElseThrow();
        assertTrue(nearest > Placement.DISC_DIAMETER, "" + nearest);
    }

    @Test
    void codes_of_everybody_differ() {
        assertEquals(135, new TreeSet<>(Pseudonyms.of(ORIGINAL.network(), key("k")).values()).size());
    }

    @Test
    void one_key_gives_one_code_however_many_others_there_are() {
        assertEquals(Pseudonyms.of(Sketch.of("a b c").network(), key("k")).get(Sketch.id("b")),
                Pseudonyms.of(Sketch.of("b d").network(), key("k")).get(Sketch.id("b")));
    }

    @Test
    void another_key_gives_other_codes() {
        assertNotEquals(copy(ORIGINAL, "k").document(), copy(ORIGINAL, "l").document());
    }

    @Test
    void the_order_of_the_list_tells_nothing_of_the_former_one() {
        List<OrganisationId> ids = copy(ORIGINAL, "k").document().network().organisations().stream().map(Organisation::id).toList();
        assertEquals(ids.stream().sorted().collect(Collectors.toList()), ids);
    }

    @Test
    void unknown_fields_are_dropped_and_said() {
        var extras = new TreeMap<String, String>();
        extras.put("/organisations/x/phone", "1");
        Document with = new Document(ORIGINAL.network(), ORIGINAL.placement(), ORIGINAL.look(), new UnknownFields(extras));
        AnonymousCopy copy = copy(with, "k");
        assertEquals(List.of("/organisations/x/phone", UnknownFields.NONE), List.of(copy.dropped().first(), copy.document().extras()));
    }

    @Test
    void what_other_files_said_of_organisations_and_ties_is_left_out_and_named() {
        Network network = ORIGINAL.network();
        Attributes told = Attributes.of(new LinkedHashMap<>(Map.of("Director", AttributeValue.of("J. Jansen"))));
        List<Organisation> organisations = network.organisations().stream().map(one -> one.with(told)).toList();
        SequencedMap<WaveId, Fieldwork> fieldwork = new LinkedHashMap<>();
        network.fieldwork().forEach((wave, work) -> {
            SequencedMap<OrganisationId, Attributes> byOrganisation = new LinkedHashMap<>(Map.of(organisations.getFirst().id(), told));
            Map<LayerId, SequencedMap<Pair, Attributes>> reports = new LinkedHashMap<>();
            work.reports().forEach((layer, byPair) -> reports.put(layer, new LinkedHashMap<>(Map.of(byPair.firstEntry().getKey(), told))));
            fieldwork.put(wave, work.with(new WaveAttributes(byOrganisation, reports)));
        });
        AnonymousCopy copy = copy(ORIGINAL.with(new Network(network.profile(), network.frequencies(), network.sectors(), organisations,
                network.waves(), network.layers(), fieldwork)), "k");
        assertTrue(!NetworkFile.write(copy.document()).contains("Jansen"));
        assertEquals(List.of("Director"), List.copyOf(copy.attributes()));
    }
}
