package samenspel.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import samenspel.exchange.found.FoundFile;
import samenspel.exchange.found.ReadingLimits;
import samenspel.exchange.found.ReadingOptions;
import samenspel.text.account.Reading;
import samenspel.text.account.Repair;
import samenspel.text.account.Repairs;

/// What is refused, set aside or rejected, with its place.
class RefusalsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a.net     | *Vertices 1 2 1                                | bad-size 1:1
            a.net     | *Vertices 2~*Matrix~0 1~1                      | wrong-count 4:1
            a.net     | *Vertices 2~*Matrix~0 1 x                      | not-a-number 3:5
            a.net     | *Arcs~1 2                                      | expected 1:1
            a.net     | *Vertices 2000000000                           | bad-size 1:1
            a.net     | *Vertices 200000000                            | too-many-nodes 1:1
            a.dl      | dl n=3~data:~0 1 0~1 0                         | cut-off 4:3
            a.dl      | dl n=3                                         | cut-off 1:1
            a.dl      | dl n=2 format=blockmatrix~data:~0              | unsupported-part 2:0
            a.gml     | graph [ node [ id 1 ]                          | cut-off 1:22
            a.gml     | Version-0                                      | no-graph 1:0
            a.dot     | graph G { a -- b                               | cut-off 1:17
            a.dot     | digraph G { a -- b }                           | expected 1:15
            a.dot     | graph { a [x,y=1] }                            | expected 1:13
            a.dgs     | DGS004 ~g 0 0                                  | expected 1:1
            a.json    | {"nodes":[{"id":1}                             | cut-off 1:19
            a.json    | {"a":1}                                        | unknown-json 1:1
            a.graphml | <graphml><graph><node id="a"/>                 | cut-off 1:31
            a.graphml | <html><body/></html>                           | unknown-xml 1:2
            a.graphml | <graphml><graph></node></graph></graphml>      | syntax 1:19
            a.vna     | *Node data~ID~1                                | unsupported-format 1:0
            a.tlp     | (tlp "2.3")                                    | unsupported-format 1:1
            a.mpx     | #TYPE multiplex                                | unsupported-format 1:1
            a.mtx     | %%MatrixMarket matrix coordinate~3 3 1~1 2 3   | unsupported-format 1:1
            a.csv     | a;b;c;1~b;c;d;2                                | table 1:0
            a.txt     | all of this is prose and~no network at all     | unknown-format 1:1
            """)
    void what_cannot_be_used_is_refused_with_its_place(String name, String text, String refusal) {
        assertEquals(refusal, Small.refusal(name, text.replace('~', '\n')));
    }

    @Test
    void every_small_file_cut_off_in_the_middle_is_a_value() {
        List<String> cut = Small.files().entrySet().stream().filter(file -> !file.getKey().matches("[em]\\.(txt|dl)|a.dgs|a.paj"))
                .map(file -> Small.refusal(file.getKey(), file.getValue().substring(0, file.getValue().length() - 12)))
                .map(refusal -> refusal.split(" ")[0]).distinct().toList();
        assertEquals(List.of("cut-off", "wrong-count"), cut);
    }

    @Test
    void an_entity_ends_the_reading() {
        assertEquals("entities 2:2", Small.refusal("a.graphml", """
                <!DOCTYPE graphml [
                 <!ENTITY x SYSTEM "file:///etc/hostname">]>
                <graphml><graph><node id="&x;"/></graph></graphml>"""));
    }

    @Test
    void an_undeclared_entity_ends_the_reading() {
        assertEquals("entities 1:30", Small.refusal("a.graphml", "<graphml><graph><node id=\"&x;\"/></graph></graphml>"));
    }

    @Test
    void an_external_document_type_is_not_fetched_and_the_rest_is_read() {
        Reading<FoundFile> reading = Small.reading("a.graphml", """
                <!DOCTYPE graphml SYSTEM "http://localhost:1/none.dtd">
                <graphml><graph><node id="a"/></graph></graphml>""");
        assertEquals("set_aside doctype-ignored 1", Small.findings(reading));
    }

    @Test
    void nothing_and_blanks_are_an_empty_file() {
        assertEquals("file-empty 0:0", Small.refusal("a.net", ""));
        assertEquals("file-empty 1:1", Small.refusal("a.net", " \r\n \n"));
    }

    @Test
    void a_workbook_and_other_bytes_are_no_text() {
        assertEquals("workbook 0:0", Small.refusal("a.xlsx", "PK\u0003\u0004rest"));
        assertEquals("binary 1:3", Small.refusal("a.net", "ab\u0000cdefgh"));
    }

    @Test
    void a_file_that_is_not_there_or_is_a_folder_is_refused() {
        assertEquals("file-missing 0:0", Small.refusal(Read.of(Path.of("no-such-file.gml"))));
        assertEquals("file-is-folder 0:0", Small.refusal(Read.of(Path.of("src"))));
    }

    @Test
    void a_tie_to_an_undeclared_node_is_rejected_and_can_be_repaired() {
        String text = "graph [ node [ id 1 ] node [ id 2 ]\nedge [ source 1 target 2 ]\nedge [ source 1 target 3 ] ]";
        Reading<FoundFile> reading = Small.reading("a.gml", text);
        assertEquals("rejected undeclared-node 3", Small.findings(reading));
        assertEquals(Repair.ADD_NODES, reading.problems().getFirst().repair().orElseThrow());
        assertEquals("1-2=1.0 1-3=1.0", Small.ties(Small.found(
                Small.reading("a.gml", text, ReadingOptions.USUAL.with(Repairs.NONE.with(Repair.ADD_NODES)))).graphs().getFirst()));
    }

    @Test
    void a_file_of_which_most_ties_name_undeclared_nodes_is_refused() {
        assertEquals("mostly-undeclared 2:1", Small.refusal("a.gml", "graph [ node [ id 1 ]\nedge [ source 1 target 3 ] ]"));
    }

    @Test
    void a_time_that_ends_before_it_starts_is_rejected_and_can_be_repaired() {
        String text = "<gexf><graph><nodes><node id=\"a\" start=\"4\" end=\"3\"/></nodes></graph></gexf>";
        assertEquals("rejected times-reversed 1", Small.findings(Small.reading("a.gexf", text)));
        assertEquals("", Small.findings(Small.reading("a.gexf", text, ReadingOptions.USUAL.with(Repairs.NONE.with(Repair.SWAP_TIMES)))));
    }

    @Test
    void a_node_listed_twice_is_set_aside_and_one_without_id_rejected() {
        assertEquals("set_aside node-twice 2, rejected node-without-id 3",
                Small.findings(Small.reading("a.gml", "graph [ node [ id 1 ]\nnode [ id 1 ]\nnode [ ] ]")));
    }

    @ParameterizedTest
    @CsvSource({"UTF-8,UTF-8", "UTF-16LE,UTF-16LE", "UTF-16BE,UTF-16BE", "windows-1252,windows-1252"})
    void letters_are_read_in_every_encoding(String written, String found) {
        byte[] bytes = "graph [ node [ id 1 label \"Zoë – één\" ] ]".getBytes(Charset.forName(written));
        var read = Small.found(Read.of("a.gml", bytes));
        assertEquals(found + " Zoë – één", read.encoding() + " " + Small.labels(read.graphs().getFirst()));
    }

    @Test
    void an_encoding_that_was_assumed_is_said() {
        byte[] bytes = "*Vertices 1\r1 \"Zoë\"\r*Arcs\r".getBytes(StandardCharsets.ISO_8859_1);
        assertEquals("noted encoding-assumed 2", Small.findings(Read.of("a.net", bytes)));
    }

    @Test
    void a_declared_encoding_and_a_byte_order_mark_count() {
        byte[] latin = "<?xml version='1.0' encoding='ISO-8859-1'?><graphml><graph><node id='é'/></graph></graphml>"
                .getBytes(StandardCharsets.ISO_8859_1);
        assertEquals("é", Small.labels(Small.found(Read.of("a", latin)).graphs().getFirst()));
        assertEquals("é", Small.labels(Small.graph("a", "\uFEFF<graphml><graph><node id='é'/></graph></graphml>")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r", "\r\n"})
    void line_ends_of_every_system_are_line_ends(String end) {
        assertEquals("1>2=1.0", Small.ties(Small.graph("a.net", "*Vertices 2\n*Arcs\n1 2\n".replace("\n", end))));
    }

    @Test
    void each_limit_refuses_what_is_beyond_it() {
        assertEquals(List.of("file-too-large 0:0", "too-many-nodes 1:1", "too-many-ties 1:0", "line-too-long 1:1", "too-many-attributes 1:1"),
                List.of(limited(new ReadingLimits(10, 9, 9, 9, 99, 9, ReadingLimits.LONGEST), "*Vertices 4\n"),
                        limited(new ReadingLimits(99, 3, 9, 9, 99, 9, ReadingLimits.LONGEST), "*Vertices 4\n"),
                        limited(new ReadingLimits(99, 9, 1, 9, 99, 9, ReadingLimits.LONGEST), "*Vertices 2\n*Arcs\n1 2\n2 1\n").replaceAll("\\d+:1", "1:0"),
                        limited(new ReadingLimits(99, 9, 9, 9, 2, 9, ReadingLimits.LONGEST), "*Vertices 2\n"),
                        limited(new ReadingLimits(99, 9, 9, 9, 99, 2, ReadingLimits.LONGEST), "*Vertices 1\n1 a 0.1 0.2 0.3\n")));
    }

    private static String limited(ReadingLimits limits, String text) {
        return Small.refusal(Small.reading("a.net", text, ReadingOptions.USUAL.with(limits)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a.graphml | <graphml><graph>| <node id="n"><graph>
            a.gml     | graph [ node [  | a [ \s
            a.dot     | graph {         | { \s
            a.json    | {"nodes":       | [
            """)
    void what_is_too_deep_is_refused(String name, String start, String more) {
        assertEquals("too-deep", Small.refusal(name, start + " " + more.repeat(100_000)).split(" ")[0]);
    }

    @Test
    void reading_can_be_stopped_and_has_its_time() {
        String long1 = "a b 1\n".repeat(5_000);
        assertEquals("cancelled", Small.refusal(Small.reading("a.txt", long1, ReadingOptions.USUAL.with((line, items) -> false))).split(" ")[0]);
        ReadingLimits hasty = new ReadingLimits(1 << 20, 99, 9_999, 9, 99, 9, Duration.ZERO);
        assertEquals("too-slow", Small.refusal(Small.reading("a.txt", long1, ReadingOptions.USUAL.with(hasty))).split(" ")[0]);
    }
}
