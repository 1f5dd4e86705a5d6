package samenspel.exchange.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import samenspel.exchange.Read;
import samenspel.exchange.found.FoundFile;
import samenspel.exchange.found.FoundGraph;
import samenspel.text.account.Reading;
import samenspel.text.account.Tally;

class TablesTest {

    private static Reading<FoundFile> reading(String text) {
        return Read.of("a.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    private static FoundGraph graph(String text) {
        return found(reading(text)).graphs().getFirst();
    }

    private static FoundFile found(Reading<FoundFile> reading) {
        return reading.value().orElseThrow();
    }

    /// `from>to=value relation wave`, `-` for ties without direction.
    private static List<String> ties(FoundGraph graph) {
        return graph.ties().stream().map(tie -> (graph.nodes().get(tie.from()).id() + (tie.directed() ? ">" : "-")
                + graph.nodes().get(tie.to()).id() + "=" + tie.value() + " " + tie.relation() + " " + tie.wave()).strip()).toList();
    }

    private static List<String> findings(Reading<FoundFile> reading) {
        return reading.problems().stream().map(finding -> finding.reason().code() + " " + finding.place().line() + ":"
                + finding.place().column()).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "wave,layer,from,to,strength\n2018,content,a,b,2.5\n2019,content,b,c,1\n",
        "meting;laag;van;naar;sterkte\r\n2018;content;a;b;2,5\r\n2019;content;b;c;1\r\n",
        "Target\tSource\tType\tYear\tWeight\nb\ta\tcontent\t2018\t2.5\nc\tb\tcontent\t2019\t1\n",
        "\"Jaar\";\"Soort relatie\";\"Van organisatie\";\"Naar organisatie\";\"Waarde\"\n2018;content;a;b;\"2,5\"\n2019;content;b;c;1\n"})
    void a_row_is_a_tie_whatever_its_columns_are_called(String text) {
        assertEquals(List.of("a>b=2.5 content 2018", "b>c=1.0 content 2019"), ties(graph(text)));
    }

    @Test
    void an_edge_list_without_headings_begins_with_its_first_row() {
        assertEquals(List.of("a>b=2.0", "a>c=1.5", "c>b=1.0"), ties(graph("a;b;2\na;c;1,5\nc;b;1\n")));
    }

    @Test
    void a_matrix_has_the_names_of_rows_and_columns() {
        assertEquals(List.of("ann>bob=1.0", "bob>cee=2.0", "cee>ann=NaN"), ties(graph(",ann,bob,cee\nann,0,x,0\nbob,0,,2\ncee,NA,0,0\n")));
    }

    @Test
    void a_matrix_may_answer_in_words_and_miss_a_letter_in_a_name() {
        assertEquals(List.of("ann>bob=4.0", "bob>ann=3.0", "cce>bob=5.0"),
                ties(graph("wie;ann;bob;cee\nann;;wekelijks;nooit\nbob;maandelijks;;nooit\ncce;nooit;dagelijks;\n")));
    }

    @Test
    void a_matrix_of_two_kinds_of_names_has_ties_without_direction() {
        assertEquals(List.of("ann-board=1.0", "bob-club=1.0"), ties(graph(";board;club\nann;1;0\nbob;0;1\n")));
    }

    @Test
    void rows_of_different_length_name_somebody_and_those_they_are_tied_to() {
        assertEquals(List.of("a>b=1.0", "b>c=1.0", "b>a=1.0"), ties(graph("a;b\nb;c;a\nc\n")));
    }

    @Test
    void a_list_of_nodes_keeps_names_and_attributes() {
        var node = graph("id;naam;sector\n7;Wijkteam;zorg\n8;\"School; oost\";onderwijs\n").nodes().getLast();
        assertEquals(List.of("8", "School; oost", "onderwijs"), List.of(node.id(), node.label(), node.value("sector").orElseThrow().toString()));
    }

    @Test
    void a_column_type_that_says_directed_is_no_layer() {
        assertEquals(List.of("a>b=1.0", "b-c=1.0"), ties(graph("Source,Target,Type\na,b,Directed\nb,c,Undirected\n")));
    }

    @Test
    void a_row_that_is_not_used_or_not_known_has_row_column_and_reason() {
        Reading<FoundFile> reading = reading("from,to,weight\na,b,1\na,,2\nb,c,often\nb,a,3\nc,a,4\n");
        assertEquals(List.of("tie-without-ends 3:2", "answer-not-understood 4:3"), findings(reading));
        Tally tally = reading.account().tally();
        assertEquals(List.of(8, 7, 0, 1), List.of(tally.read(), tally.used(), tally.setAside(), tally.rejected()));
    }

    @Test
    void a_quoted_cell_over_two_lines_does_not_shift_the_rows_below() {
        assertEquals(List.of("tie-without-ends 4:2"), findings(reading("from,to,note\na,b,\"one\ntwo\"\nc,,\nb,a,\n")));
    }

    @Test
    void letters_of_windows_are_read_and_said() {
        Reading<FoundFile> reading = Read.of("a.csv", "van;naar\nCafé;Zoë\n".getBytes(Charset.forName("windows-1252")));
        assertEquals(List.of("Café>Zoë=1.0"), ties(found(reading).graphs().getFirst()));
        assertEquals(List.of("encoding-assumed 2:4"), findings(reading));
    }

    @Test
    void a_column_of_remarks_makes_no_layers() {
        String rows = java.util.stream.IntStream.range(0, 30).mapToObj(n -> "a,b" + n + ",remark " + n).collect(Collectors.joining("\n"));
        Reading<FoundFile> reading = reading("source,target,relationship\n" + rows + "\n");
        assertEquals(List.of("column-too-varied 1:3"), findings(reading));
        assertEquals(1, found(reading).graphs().getFirst().relations().size());
    }
}
