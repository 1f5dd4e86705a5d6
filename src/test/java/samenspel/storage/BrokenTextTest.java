package samenspel.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import samenspel.study.Document;
import samenspel.text.account.Outcome;
import samenspel.text.account.Place;
import samenspel.text.account.Problem;
import samenspel.text.account.Reading;

class BrokenTextTest {
    private static final String EXAMPLE = NetworkFile.write(SmallNetwork.document(SmallNetwork.example()));

    private static Reading<Document> parse(String text) {
        return PlacesInRows.parse("x", text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Problem> one(FileReason flaw, String path, int line, int column) {
        return List.of(new Problem(new Place("x", path, line, column), flaw, List.of(), Outcome.REFUSED));
    }

    @Test
    void an_empty_file_is_called_empty() {
        assertEquals(one(FileReason.EMPTY_FILE, "$", 1, 1), parse(" \n ").problems());
    }

    @Test
    void a_file_cut_off_anywhere_is_called_cut_off() {
        var codes = new TreeSet<String>();
        IntStream.range(1, EXAMPLE.length() - 1)
                .forEach(end -> parse(EXAMPLE.substring(0, end)).problems().forEach(p -> codes.add(p.reason().code() + p.outcome())));
        assertEquals(new TreeSet<>(List.of("cut-offREFUSED")), codes);
    }

    @Test
    void a_file_cut_off_anywhere_gives_no_document() {
        assertTrue(IntStream.range(0, EXAMPLE.length() - 1).noneMatch(end -> parse(EXAMPLE.substring(0, end)).value().isPresent()));
    }

    @Test
    void the_end_of_a_cut_off_file_is_its_place() {
        String file = "{\"waves\": [{\"id\": \"2018\"},\n           {\"id\": \"2019";
        assertEquals(one(FileReason.CUT_OFF, "$.waves[1].id", 2, 24), parse(file).problems());
    }

    @Test
    void a_missing_comma_is_found_where_the_next_thing_stands() {
        assertEquals(one(FileReason.NOT_JSON, "$.a", 2, 2), parse("{\"a\": 1\n \"b\": 2}").problems());
    }

    @Test
    void a_misspelled_word_is_no_JSON() {
        assertEquals("not-json", parse("{\"a\": [tru, 1]}").problems().getFirst().reason().code());
    }

    @Test
    void text_after_the_end_is_no_JSON() {
        assertEquals(one(FileReason.NOT_JSON, "$", 2, 1), parse("{\"format\": \"samenspel\"}\n{}").problems());
    }

    @Test
    void other_JSON_is_no_file_of_ours() {
        assertEquals(one(FileReason.NOT_SAMENSPEL, "$", 1, 1), parse("[{\"id\": 1}]").problems());
    }

    @Test
    void another_kind_of_file_is_no_JSON() {
        assertEquals("not-json", parse("DGS004\n0 0\nan \"a\"\n").problems().getFirst().reason().code());
    }

    @Test
    void absurd_nesting_is_refused_where_it_becomes_absurd() {
        List<Problem> problems = parse("{\"a\":" + "[".repeat(1_000_000)).problems();
        assertEquals("too-deep", problems.getFirst().reason().code());
        assertEquals(1, problems.getFirst().place().line());
        assertEquals(1, problems.size());
    }

    @Test
    void absurdly_nested_objects_are_refused_too() {
        assertEquals("too-deep", parse("{\"a\":".repeat(200_000)).problems().getFirst().reason().code());
    }

    @Test
    void an_absurdly_farnumber_is_refused() {
        assertEquals("too-large", parse("{\"a\": " + "9".repeat(100_000) + "}").problems().getFirst().reason().code());
    }

    @Test
    void a_text_of_more_parts_than_any_network_is_refused() {
        assertEquals("too-large", parse("[" + "1,".repeat(FileValue.MOST_TOKENS)).problems().getFirst().reason().code());
    }

    @Test
    void the_place_is_right_far_into_a_long_file() {
        String far = "{\"a\": [\n" + "  \"0123456789\",\n".repeat(20_000) + "  7 8";
        assertEquals(one(FileReason.NOT_JSON, "$.a[20001]", 20_002, 5), parse(far).problems());
    }

    @Test
    void bytes_that_are_not_UTF_8_are_found_at_their_place() {
        byte[] latin1 = "{\n \"na\u00efef\": 1}".getBytes(StandardCharsets.ISO_8859_1);
        assertEquals(one(FileReason.BAD_ENCODING, "", 2, 5), PlacesInRows.parse("x", latin1).problems());
    }

    @Test
    void a_UTF_16_file_is_told_to_become_UTF_8() {
        assertEquals(one(FileReason.BAD_ENCODING, "", 1, 1), PlacesInRows.parse("x", EXAMPLE.getBytes(StandardCharsets.UTF_16)).problems());
    }

    @Test
    void a_byte_order_mark_does_not_matter() {
        assertEquals(parse(EXAMPLE), parse("\uFEFF" + EXAMPLE));
    }

    @Test
    void line_ends_of_Windows_do_not_matter() {
        assertEquals(parse(EXAMPLE), parse(EXAMPLE.replace("\n", "\r\n")));
    }
}
