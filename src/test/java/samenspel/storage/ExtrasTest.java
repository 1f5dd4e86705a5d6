package samenspel.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import samenspel.diagram.seen.Filter;
import samenspel.diagram.seen.SomeFilters;
import samenspel.network.LayerId;
import samenspel.network.Network;
import samenspel.network.OrganisationId;
import samenspel.network.WaveId;
import samenspel.scenario.NamedScenario;
import samenspel.scenario.ScenarioChoice;
import samenspel.scenario.Scenarios;
import samenspel.study.Document;
import samenspel.study.findings.FindingKind;
import samenspel.study.findings.KeptFinding;
import samenspel.study.story.DrawnScenes;
import samenspel.study.story.Remark;
import samenspel.study.story.Story;
import samenspel.text.account.Reading;

class ExtrasTest {
    private static final String EXAMPLE = NetworkFile.write(SmallNetwork.document(SmallNetwork.example()));

    /// Something this version does not know, added after a text of the example's file.
    record Unknown(String after, String added, String pointer) {

        String file() {
            int at = EXAMPLE.indexOf(after) + after.length();
            return EXAMPLE.substring(0, at) + "," + added + EXAMPLE.substring(at);
        }
    }

    static Stream<Unknown> everywhere() {
        return Stream.of(
                new Unknown("\"version\": 2", "\n  \"$schema\": \"x\"", "/$schema"),
                new Unknown("\"synthetic\": true", "\n    \"web\": \"x\"", "/profile/web"),
                new Unknown("\"en\": \"Network\"", "\n      \"spoken\": [1]", "/profile/name/spoken"),
                new Unknown("\"timesPerYear\": 12", "\n      \"note\": 1e5", "/frequencies/2.5/note"),
                new Unknown("\"name\": \"Sector ha\"", "\n      \"a/b\": null", "/sectors/ha/a~1b"),
                new Unknown("\"task\": \"leading\"", "\n      \"phone\": {}", "/organisations/cjg/phone"),
                new Unknown("\"tieRule\": \"either\"", "\n      \"question\": [1, [2]]", "/layers/content/question"),
                new Unknown("\"minimumLayers\": 2", "\n      \"tieRule\": false", "/layers/strong/tieRule"),
                new Unknown("\"id\": \"2019\"", "\n      \"sent\": 99", "/waves/2019/sent"),
                new Unknown("\"absent\": [\"vo\"]", "\n        \"refused\": []", "/waves/2019/participation/refused"),
                new Unknown("\"seed\": 0", "\n      \"steps\": 12345678901234567890", "/placement/recipe/steps"),
                new Unknown("\"crossings\": 0", "\n      \"overlaps\": 0.10", "/placement/quality/overlaps"),
                new Unknown("\"width\": 1.2", "\n        \"arrow\": \"é\"", "/look/layers/strong/arrow"));
    }

    @Test
    void an_unknown_field_of_a_waves_picture_is_kept_with_its_wave() {
        String turned = NetworkFile.write(SmallNetwork.turned(SmallNetwork.example()));
        int at = turned.indexOf("\"at\"", turned.indexOf("\"2019\"", turned.indexOf("\"stability\"")));
        String file = turned.substring(0, at) + "\"note\": 1, " + turned.substring(at);
        assertEquals(Map.of("/placement/waves/at/2019/note", "1"), read(NetworkFile.write(read(file))).extras().json());
    }

    private static Document read(String file) {
        Reading<Document> reading = PlacesInRows.parse("x", file.getBytes(StandardCharsets.UTF_8));
        return reading.value().orElseThrow(() -> new AssertionError(reading.problems()));
    }

    @ParameterizedTest
    @MethodSource("everywhere")
    void an_unknown_field_is_kept_under_the_ids_of_its_owners(Unknown unknown) {
        String json = unknown.added().substring(unknown.added().indexOf(": ") + 2);
        assertEquals(Map.of(unknown.pointer(), json), read(unknown.file()).extras().json());
    }

    @ParameterizedTest
    @MethodSource("everywhere")
    void a_file_with_an_unknown_field_is_the_same_document_when_written_and_read(Unknown unknown) {
        Document document = read(unknown.file());
        assertEquals(document, read(NetworkFile.write(document)));
    }

    @Test
    void unknown_fields_are_written_after_the_known_ones_of_their_object() {
        String known = "\"task\": \"leading\"";
        String added = ",\n      \"address\": {\n        \"city\": \"Ée\",\n        \"at\": [1.50, 2]\n      },\n      \"url\": null";
        String file = EXAMPLE.replace(known, known + added);
        assertEquals(file, NetworkFile.write(read(file)));
    }

    @Test
    void an_unknown_field_follows_its_organisation_to_another_place_in_the_list() {
        Document document = read(new Unknown("\"task\": \"leading\"", "\"phone\": 1", "").file());
        Network n = document.network();
        Network turned = new Network(n.profile(), n.frequencies(), n.sectors(), n.organisations().reversed(),
                n.waves(), n.layers(), n.fieldwork());
        assertEquals(document.extras(), read(NetworkFile.write(document.with(turned))).extras());
    }

    @Test
    void an_unknown_field_goes_with_its_organisation() {
        Document document = read(new Unknown("\"id\": \"vo\"", "\"phone\": 1", "").file());
        Network smaller = new SmallNetwork().organisation("cjg", "cjg").wave("2018").build();
        assertEquals(Map.of(), read(NetworkFile.write(document.with(smaller))).extras().json());
    }

    @Test
    void a_name_that_is_alike_in_both_languages_keeps_its_unknown_language() {
        String name = "\"name\": {\n        \"nl\": \"H\",\n        \"en\": \"H\",\n        \"fy\": \"Húsdokter\"\n      }";
        String file = EXAMPLE.replace("\"name\": \"Sector ha\"", name);
        assertEquals(file, NetworkFile.write(read(file)));
    }

    @Test
    void an_unknown_field_of_a_frequency_is_kept_however_its_number_is_written() {
        String file = new Unknown("\"timesPerYear\": 12", "\"note\": 1", "").file().replace("\"strength\": 2.5", "\"strength\": 2.50");
        assertEquals(Map.of("/frequencies/2.5/note", "1"), read(NetworkFile.write(read(file))).extras().json());
    }

    @Test
    void several_unknown_fields_are_kept_at_once() {
        String file = EXAMPLE.replaceFirst("\\{", "{\"zz\": {\"b\": [], \"a\": 1}, \"\\$schema\": 2,");
        assertEquals(List.of("/$schema", "/zz"), List.copyOf(read(file).extras().json().keySet()));
    }

    /// With something in every section; objects whose fields are ids and not names of fields are said to hold something that is not there.
    @Test
    void an_unknown_field_of_any_object_is_kept_or_said() {
        Document plain = SmallNetwork.document(SmallNetwork.example());
        List<Filter.Named> filters = List.of(new Filter.Named("All", SomeFilters.EVERYTHING));
        DrawnScenes scenes = new DrawnScenes(3, plain.network());
        Story story = new Story(List.of(new KeptFinding(FindingKind.KEY_LOSS, "It lost")), List.of(scenes.scene(), scenes.scene().remarked(List.of(new Remark(LocalDateTime.of(2026, 12, 1, 3, 0), "So")))));
        Scenarios scenarios = new Scenarios(List.of(new NamedScenario("One", ScenarioChoice.of(List.of(new OrganisationId("cjg")), List.of(), new LayerId("content"), new WaveId("2018")))));
        String file = NetworkFile.write(plain.withFilters(filters).with(story).with(scenarios));
        List<String> dropped = new ArrayList<>();
        for (int at = file.indexOf('{'); at >= 0; at = file.indexOf('{', at + 1)) {
            boolean empty = file.substring(at + 1).stripLeading().startsWith("}");
            String with = file.substring(0, at + 1) + "\"zzz\": 1" + (empty ? "" : ", ") + file.substring(at + 1);
            Reading<Document> reading = PlacesInRows.parse("x", with.getBytes(StandardCharsets.UTF_8));
            boolean kept = reading.value().map(NetworkFile::write).filter(written -> written.contains("\"zzz\"")).isPresent();
            if (!kept && reading.problems().isEmpty()) {
                dropped.add(file.substring(Math.max(0, at - 60), Math.min(file.length(), at + 60)));
            }
        }
        assertEquals(List.of(), dropped);
    }
}
