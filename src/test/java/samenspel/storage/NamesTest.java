package samenspel.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import samenspel.network.Name;
import samenspel.study.Document;
import samenspel.study.privacy.AnonymousCopy;
import samenspel.study.privacy.CodeKey;
import samenspel.text.account.Reading;

class NamesTest {
    private static final String EXAMPLE = NetworkFile.write(SmallNetwork.document(SmallNetwork.example()));
    private static final String NAME = "\"name\": {\n      \"nl\": \"Netwerk\",\n      \"en\": \"Network\"\n    }";
    /// As it was written before names had other languages than Dutch and English.
    private static final String VERSION_1 = """
            {
              "format": "samenspel",
              "version": 1,
              "profile": {"name": {"nl": "Netwerk", "en": "Network"}, "kind": "other", "governance": "self-governed"},
              "sectors": [{"id": "h", "code": "H", "name": "Huisartsen"}],
              "organisations": [],
              "layers": [],
              "waves": [{"id": "1", "name": {"nl": "meting 1", "en": "wave 1"}}]
            }
            """;

    private static Reading<Document> parse(String file) {
        return PlacesInRows.parse("x", file.getBytes(StandardCharsets.UTF_8));
    }

    private static Document read(String file) {
        return parse(file).value().orElseThrow(() -> new AssertionError(parse(file).problems()));
    }

    private static String withName(String name) {
        return EXAMPLE.replace(NAME, "\"name\": " + name);
    }

    private static Name name(String file) {
        return read(file).network().profile().name();
    }

    @Test
    void a_file_of_version_1_opens_and_is_written_in_version_2() {
        Document document = read(VERSION_1);
        assertEquals(List.of(Name.of("Netwerk", "Network"), Name.of("Huisartsen"), Name.of("meting 1", "wave 1")),
                List.of(document.network().profile().name(), document.network().sectors().getFirst().name(), document.network().waves().getFirst().name()));
        assertEquals(document, read(NetworkFile.write(document)));
        assertEquals(2, NetworkFile.write(document).lines().filter(line -> line.contains("\"version\"")).findFirst().orElseThrow()
                .chars().filter(c -> c >= '0' && c <= '9').findFirst().orElseThrow() - '0');
    }

    @Test
    void a_version_1_of_the_example_is_the_same_document() {
        assertEquals(read(EXAMPLE), read(EXAMPLE.replace("\"version\": 2,", "\"version\": 1,")));
    }

    @Test
    void a_name_in_a_language_the_program_does_not_speak_is_kept() {
        String file = withName("{\n      \"nl\": \"Netwerk\",\n      \"en\": \"Network\",\n      \"fy\": \"Netwurk\"\n    }");
        assertEquals(new Name(Map.of("nl", "Netwerk", "en", "Network", "fy", "Netwurk")), name(file));
        assertEquals(file, NetworkFile.write(read(file)));
    }

    @Test
    void a_word_that_is_no_language_is_an_unknown_field_and_no_name() {
        String file = withName("{\"a-note\": \"First\", \"contact person\": \"Piet\", \"nl\": \"Netwerk\", \"note\": \"Jan 06-12345\"}");
        Document document = read(file);
        assertEquals(new Name(Map.of("nl", "Netwerk")), document.network().profile().name());
        assertEquals(document, read(NetworkFile.write(document)));
        assertEquals(3, document.extras().json().keySet().stream().filter(pointer -> pointer.startsWith("/profile/name/")).count());
    }

    @Test
    void no_word_beside_a_name_stands_in_a_copy_without_names() {
        Document document = read(EXAMPLE.replaceFirst("\"name\": \\{", "\"name\": {\"note\": \"Jan 06-12345\", "));
        String copy = NetworkFile.write(AnonymousCopy.of(document, CodeKey.of(new byte[] {1}), false).document());
        assertFalse(copy.contains("Jan"), copy);
    }

    @Test
    void a_copy_without_names_keeps_only_the_programs_languages_and_lists_the_others() {
        String sector = "\"sectors\": [{\"id\": \"h\", \"code\": \"H\", \"name\": {\"nl\": \"Huisartsen\", \"en\": \"GPs\", \"id\": \"Jan\", \"tel\": \"06\"}}]";
        Document document = read(VERSION_1.replace("\"sectors\": [{\"id\": \"h\", \"code\": \"H\", \"name\": \"Huisartsen\"}]", sector));
        AnonymousCopy copy = AnonymousCopy.of(document, CodeKey.of(new byte[] {1}), false);
        assertEquals(Name.of("Huisartsen", "GPs"), copy.document().network().sectors().getFirst().name());
        assertEquals(List.of("/sectors/h/name/id", "/sectors/h/name/tel"), List.copyOf(copy.dropped()));
    }

    @Test
    void a_name_in_one_language_stays_in_that_language() {
        String file = withName("{\n      \"fy\": \"Netwurk\"\n    }");
        assertEquals(new Name(Map.of("fy", "Netwurk")), name(file));
        assertEquals(file, NetworkFile.write(read(file)));
    }

    @Test
    void texts_that_are_all_alike_are_one_name_for_every_language() {
        assertEquals(Name.of("Same"), name(withName("{\"nl\": \"Same\", \"en\": \"Same\"}")));
    }

    @ParameterizedTest
    @CsvSource({"{}", "{\"nl\": 1}", "[]", "7"})
    void a_name_without_a_text_is_no_name(String name) {
        assertEquals(List.of("not-name"), parse(withName(name)).problems().stream().map(problem -> problem.reason().code()).toList());
    }
}
