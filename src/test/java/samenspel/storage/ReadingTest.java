package samenspel.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import samenspel.network.Name;
import samenspel.study.Document;
import samenspel.text.account.Account;
import samenspel.text.account.Outcome;
import samenspel.text.account.Place;
import samenspel.text.account.Problem;
import samenspel.text.account.Reading;
import samenspel.text.account.Tally;

class ReadingTest {
    private static final String EXAMPLE = NetworkFile.write(SmallNetwork.document(SmallNetwork.example()));

    @TempDir
    private Path folder;

    private static Reading<Document> parse(String file) {
        return PlacesInRows.parse("x", file.getBytes(StandardCharsets.UTF_8));
    }

    private static Reading<Document> refused(FileReason flaw) {
        return Reading.refused(Account.of(List.of(new Problem(Place.of("n.json"), flaw, List.of(), Outcome.REFUSED))));
    }

    @Test
    void a_file_that_is_not_there_is_a_problem() {
        assertEquals(refused(FileReason.FILE_MISSING), PlacesInRows.read(folder.resolve("n.json")));
    }

    @Test
    void a_folder_is_a_problem() throws IOException {
        assertEquals(refused(FileReason.FILE_IS_FOLDER), PlacesInRows.read(Files.createDirectory(folder.resolve("n.json"))));
    }

    @Test
    void an_absurdly_large_file_is_refused_unread() throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(folder.resolve("n.json").toFile(), "rw")) {
            file.setLength(1L << 32);
        }
        assertEquals(refused(FileReason.TOO_LARGE), PlacesInRows.read(folder.resolve("n.json")));
    }

    @Test
    void a_file_on_disk_is_read_like_its_bytes() throws IOException {
        assertEquals(parse(EXAMPLE), PlacesInRows.read(Files.writeString(folder.resolve("x"), EXAMPLE)));
    }

    @Test
    void every_error_is_found_in_the_order_of_the_file() {
        String file = EXAMPLE.replace("\"cooperating-small\"", "7").replace("\"sector\": \"ha\"", "\"sector\": \"zz\"")
                .replace("[\"ha\", \"cjg\", 2.5]", "[\"ha\", \"ha\", 0]");
        assertEquals(List.of("unknown-word", "unknown-sector", "unknown-sector", "self-tie", "not-strength"),
                parse(file).errors().stream().map(problem -> problem.reason().code()).toList());
    }

    @Test
    void fifty_errors_are_enough_and_the_rest_is_counted() {
        List<Problem> problems = parse(EXAMPLE.replace("[\"ha\", \"cjg\", 2.5]", "7,".repeat(60) + "7")).problems();
        assertEquals(new Problem(Place.of("x"), FileReason.MORE, List.of(11), Outcome.SET_ASIDE), problems.getLast());
        assertEquals(51, problems.size());
    }

    @Test
    void one_missing_section_is_one_error() {
        String file = EXAMPLE.replace("\"sectors\": [", "\"sektors\": [");
        assertEquals(List.of("missing-field"), parse(file).problems().stream().map(problem -> problem.reason().code()).toList());
    }

    @Test
    void an_empty_list_of_organisations_makes_every_mention_unknown() {
        String file = EXAMPLE.replaceAll("(?s)\"organisations\": \\[.*?\n  ]", "\"organisations\": []");
        assertEquals(List.of("unknown-organisation"), parse(file).errors().stream().map(problem -> problem.reason().code()).distinct().toList());
    }

    @Test
    void a_refused_file_uses_no_row() {
        assertEquals(new Tally(7, 0, 5, 2), parse(EXAMPLE.replace("\"sector\": \"ha\"", "\"sector\": \"zz\"")).account().tally());
    }

    @Test
    void a_report_of_an_absent_organisation_is_set_aside() {
        assertEquals(new Tally(7, 6, 1, 0), parse(EXAMPLE.replace("\"absent\": [\"vo\"]", "\"absent\": [\"cjg\", \"vo\"]")).account().tally());
    }

    @Test
    void rows_that_do_not_add_up_are_no_tally() {
        assertThrows(IllegalArgumentException.class, () -> new Tally(3, 1, 1, 0));
    }

    @Test
    void a_name_may_be_one_text_for_both_languages() {
        String file = EXAMPLE.replaceFirst("(?s)\"name\": \\{.*?}", "\"name\": \"Samen\"");
        assertEquals(Name.of("Samen"), parse(file).value().orElseThrow().network().profile().name());
    }

    @Test
    void what_may_be_left_out_can_be_left_out() {
        String file = """
                {"format": "samenspel", "version": 1,
                 "profile": {"name": "N", "kind": "other", "governance": "self-governed"},
                 "sectors": [], "organisations": [], "layers": [], "waves": [{"id": "1", "name": "1"}]}
                """;
        assertEquals(List.of(), parse(file).problems());
    }
}
