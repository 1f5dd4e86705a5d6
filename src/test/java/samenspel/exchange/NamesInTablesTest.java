package samenspel.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import samenspel.exchange.found.FoundFile;
import samenspel.network.Network;
import samenspel.network.Organisation;
import samenspel.network.Wave;
import samenspel.text.account.Reading;

/// How the names in tables are taken: above and before cells, in headings and in answers.
class NamesInTablesTest {
    private static Reading<ImportedNetwork> read(String... texts) {
        List<Reading<FoundFile>> readings = IntStream.range(0, texts.length)
                .mapToObj(at -> Read.of("net " + (2018 + at) + ".csv", texts[at].getBytes(StandardCharsets.UTF_8))).toList();
        return Assembly.of(readings, Optional.empty());
    }

    private static String names(Network network) {
        return network.organisations().stream().map(Organisation::name).collect(Collectors.joining(", "));
    }

    /// The ties, by layer and wave.
    private static String ties(Network network) {
        return network.layers().stream().flatMap(layer -> network.waves().stream().map(Wave::id).map(wave -> network.ties(layer, wave).stream()
                .map(tie -> tie.pair().from().value() + ">" + tie.pair().to().value() + "=" + Math.round(tie.strength())).sorted().collect(Collectors.joining(" "))))
                .collect(Collectors.joining(" / "));
    }

    private static Network network(String... texts) {
        return read(texts).value().orElseThrow(() -> new AssertionError(read(texts).problems().toString())).network();
    }

    private static List<String> codes(Reading<?> reading) {
        return reading.problems().stream().map(problem -> problem.reason().code()).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {";cjg;ggd;halt oost\nCJG;;2;0\nGGD;1;;0\nHalt Oost;0;3;\n", ";CJG;GGD;HALT OOST\nCJG;;2;0\nGGD;1;;0\nHalt Oost;0;3;\n",
        ";CJG;GGD;\"Halt\nOost\"\nCJG;;2;0\nGGD;1;;0\nHalt Oost;0;3;\n", ";CJG;GGD;Halt  Oost\ncjg;;2;0\nggd;1;;0\nHalt Oost;0;3;\n",
        "Uw organisatie;Contact [CJG];Contact [GGD];Contact [Halt Oost]\ncjg;;2;0\nGgd;1;;0\nhalt oost;0;3;\n",
        "Uw organisatie;Contact met CJG;Contact met GGD;\"Contact met Halt\nOost\"\nCJG;;2;0\nGGD;1;;0\nHalt Oost;0;3;\n"})
    void names_that_differ_in_capitals_and_blanks_only_are_one_organisation(String text) {
        assertEquals("CJG>GGD=2 GGD>CJG=1 Halt Oost>GGD=3", ties(network(text)).replace("HALT OOST", "Halt Oost"));
        assertEquals(3, network(text).organisations().size());
    }

    @Test
    void names_that_differ_in_capitals_are_said_once() {
        assertEquals(List.of("same-but-capitals"), codes(read(";cjg;ggd;halt\nCJG;;2;0\nGGD;1;;0\nHalt;0;3;\n")));
    }

    @Test
    void two_names_that_differ_in_capitals_on_one_side_stay_apart() {
        assertEquals("MEE, Mee, GGD", names(network(";MEE;Mee;GGD\nMEE;;2;0\nMee;1;;0\nGGD;0;3;\n")));
    }

    @Test
    void organisations_written_in_capitals_in_a_later_wave_are_not_new() {
        String first = ";CJG;Halt;Mee\nCJG;;2;0\nHalt;1;;0\nMee;0;3;\n";
        Reading<ImportedNetwork> both = read(first, first.replace("Halt", "HALT").replace("Mee", "MEE"));
        assertEquals("CJG, Halt, Mee", names(both.value().orElseThrow().network()));
        assertEquals("CJG>Halt=2 Halt>CJG=1 Mee>Halt=3 / CJG>Halt=2 Halt>CJG=1 Mee>Halt=3", ties(both.value().orElseThrow().network()));
        assertEquals(List.of("same-but-capitals"), codes(both));
    }

    @Test
    void a_list_of_ties_of_two_waves_may_write_a_name_otherwise_in_each() {
        assertEquals("CJG, Politie, GGD", names(network("van;naar;jaar\nCJG;Politie;2019\nPolitie;GGD;2019\nCJG;politie;2021\npolitie;CJG;2021\n")));
        assertEquals("CJG, Politie, politie, GGD", names(network("van;naar;jaar\nCJG;Politie;2019\npolitie;GGD;2019\nCJG;politie;2021\npolitie;CJG;2021\n")));
    }

    @Test
    void who_mentions_an_organisation_in_small_letters_means_that_organisation() {
        assertEquals("CJG>GGD=1 GGD>CJG=1 MEE>CJG=1", ties(network("Organisatie;Partner 1;Partner 2;Partner 3\nCJG;GGD;;\nGGD;cjg;;\nMEE;CJG;;\n")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hoe vaak contact met %s?", "How often with %s ?", "Contact met %s.", "Contact met \"\"%s\"\"?", "Werkt u samen met %s:"})
    void the_marks_of_a_question_are_no_part_of_the_name_it_ends_in(String question) {
        String heads = List.of("CJG", "GGD", "MEE", "Halt").stream().map(name -> ";\"" + question.replace("%s", name) + "\"").collect(Collectors.joining());
        assertEquals("CJG, GGD, MEE, Halt", names(network("Uw organisatie" + heads + "\nCJG;;2;0;1\nGGD;1;;0;0\nMEE;0;3;;0\n")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Respondent;Contact met;Hoe vaak\n", "Wie;Met wie;Hoe vaak\n", "Who;With whom;How often\n", "Invuller;Partnerorganisatie;Frequentie\n", ""})
    void words_of_how_often_in_a_third_column_are_strengths_below_any_heading(String heading) {
        String rows = "CJG;GGD;Wekelijks\nCJG;MEE;Jaarlijks\nGGD;CJG;Wekelijks\nMEE;CJG;Maandelijks\nMEE;GGD;Jaarlijks\nHalt;GGD;Jaarlijks\n";
        assertEquals("CJG>GGD=4 CJG>MEE=1 GGD>CJG=4 Halt>GGD=1 MEE>CJG=3 MEE>GGD=1", ties(network(heading + rows)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Wie;Met wie;Waarover\n", ""})
    void other_words_in_a_third_column_are_layers(String heading) {
        Network network = network(heading + "CJG;GGD;informatie\nCJG;MEE;verwijzing\nGGD;CJG;informatie\nGGD;MEE;verwijzing\nMEE;GGD;informatie\n");
        assertEquals("CJG>GGD=1 GGD>CJG=1 MEE>GGD=1 / CJG>MEE=1 GGD>MEE=1", ties(network));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Noem uw partners [Partner %d]", "Noem uw partners [%d]", "Belangrijkste partners [Rang %d]"})
    void places_for_names_are_no_organisations(String question) {
        String heads = IntStream.rangeClosed(1, 4).mapToObj(at -> ";" + question.replace("%d", Integer.toString(at))).collect(Collectors.joining());
        String rows = "1;CJG;GGD;MEE;;\n2;GGD;CJG;;;\n3;MEE;GGD;;;\n4;Halt;CJG;GGD;MEE;Politie\n5;Politie;Halt;;;\n";
        String ties = "CJG>GGD=1 CJG>MEE=1 GGD>CJG=1 Halt>CJG=1 Halt>GGD=1 Halt>MEE=1 Halt>Politie=1 MEE>GGD=1 Politie>Halt=1";
        assertEquals(ties, ties(network("Antwoord-ID;Uw organisatie" + heads + "\n" + rows)));
        assertEquals(ties, ties(network("Uw organisatie" + heads + "\n" + rows.replaceAll("(?m)^\\d;", ""))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Contact met %s in 2021", "%s_freq", "%s: hoe vaak", "Contact met %s (aantal)", "Met %s: hoe vaak contact?", "Q2 [%s] Contact", "Do you work with %s at all?"})
    void a_name_may_stand_within_a_question(String question) {
        String heads = List.of("CJG", "GGD", "MEE", "Veilig Thuis").stream().map(name -> ";" + question.replace("%s", name)).collect(Collectors.joining());
        Network network = network("Uw organisatie" + heads + "\nCJG;;2;0;1\nGGD;1;;0;0\nMEE;0;3;;0\n");
        assertEquals("CJG, GGD, MEE, Veilig Thuis", names(network));
        assertEquals("CJG>GGD=2 CJG>Veilig Thuis=1 GGD>CJG=1 MEE>GGD=3", ties(network));
    }

    @Test
    void questions_behind_names_are_layers() {
        Network network = network("Uw organisatie;CJG - informatie;CJG - verwijzing;GGD - informatie;GGD - verwijzing;MEE - informatie;MEE - verwijzing\n"
                + "CJG;;;1;0;0;2\nGGD;3;0;;;0;1\nMEE;0;1;2;0;;\n");
        assertEquals("CJG>GGD=1 GGD>CJG=3 MEE>GGD=2 / CJG>MEE=2 GGD>MEE=1 MEE>CJG=1", ties(network));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e partner;2e partner;3e partner", "Belangrijkste partner;Op één na belangrijkste partner;Derde partner", "First partner;Second partner;Third partner"})
    void partners_by_their_rank_are_mentioned(String heads) {
        assertEquals("CJG>GGD=1 CJG>MEE=1 GGD>CJG=1 MEE>CJG=1 MEE>GGD=1 MEE>Halt=1", ties(network("Organisatie;" + heads + "\nCJG;GGD;MEE;\nGGD;CJG;;\nMEE;CJG;GGD;Halt\n")));
    }
}
