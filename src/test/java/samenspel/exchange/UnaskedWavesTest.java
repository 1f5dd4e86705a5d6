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
import samenspel.change.Change;
import samenspel.exchange.found.ImportReason;
import samenspel.network.Network;
import samenspel.text.account.Problem;
import samenspel.text.account.Reading;

/// Who is in the answers of one wave and not in those of another, and what was asked in one only: unknown, never lost or gained.
class UnaskedWavesTest {
    private static Reading<ImportedNetwork> read(List<String> names, String... texts) {
        return Assembly.of(IntStream.range(0, texts.length).mapToObj(at -> Read.of(names.get(at), texts[at].getBytes(StandardCharsets.UTF_8))).toList(),
                Optional.of(ImportChoices.Several.WAVES));
    }

    private static Reading<ImportedNetwork> read(String... texts) {
        return read(List.of("net-2022.csv", "net-2024.csv"), texts);
    }

    /// Kept, lost, gained and unknown by layer.
    private static String change(Reading<ImportedNetwork> reading) {
        Network network = reading.value().orElseThrow().network();
        return network.layers().stream().map(layer -> Change.of(network, layer, network.waves().getFirst().id(), network.waves().getLast().id()).counts())
                .map(counts -> counts.kept() + " " + counts.lost() + " " + counts.gained() + " " + counts.unknown()).collect(Collectors.joining(", "));
    }

    private static List<String> said(Reading<?> reading) {
        return reading.problems().stream().filter(problem -> problem.reason().code().startsWith("not-")).map(problem -> problem.reason().code() + " " + problem.arguments()).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Organisatie;Sector;Kade;Laan;Markt;Park\nKade;z;;x;;\nLaan;z;x;;;\nMarkt;z;;x;;\nPark;z;x;;x;\n",
        "Organisatie;Kade;Laan;Markt;Park\nKade;;x;;\nLaan;x;;;\nMarkt;;x;;\nPark;x;;x;\n",
        "Organisatie;Met wie werkt u samen?\nKade;Laan, Markt\nLaan;Kade\nMarkt;geen\nPark;Kade, Markt\n",
        "Organisatie;Partner 1;Partner 2;Partner 3\nKade;Laan;;\nLaan;Kade;;\nMarkt;Laan;;\nPark;Kade;Markt;\n"})
    void who_has_no_row_in_a_wave_did_not_answer_there(String first) {
        Reading<ImportedNetwork> reading = read(first, first.replaceFirst("\nPark.*\n", "\n"));
        assertEquals("3 0 0 2", change(reading));
        assertEquals("{Park=NOT_ANSWERED}", reading.value().orElseThrow().network().fieldwork(reading.value().orElseThrow().network().waves().getLast().id()).participation().toString());
        assertEquals(1, reading.problems().stream().filter(problem -> List.of("silent", "not-in-wave").contains(problem.reason().code()) && problem.arguments().contains("Park")).count(), reading.problems().toString());
    }

    @Test
    void nobody_was_asked_about_who_is_not_on_the_list_of_a_wave() {
        Reading<ImportedNetwork> reading = read("Organisatie;Contact [Kade];Contact [Laan];Contact [Markt]\nKade;;Ja;Nee\nLaan;Ja;;Ja\nMarkt;Nee;Ja;\n",
                "Organisatie;Contact [Laan];Contact [Markt];Contact [Park]\nLaan;;Ja;Ja\nMarkt;Ja;;Nee\nPark;Ja;Nee;\n");
        assertEquals("1 0 0 2", change(reading));
        assertEquals(List.of("not-asked-about [1, Park, 2022]", "not-asked-about [1, Kade, 2024]", "not-in-wave [1, Park, 2022]", "not-in-wave [1, Kade, 2024]"), said(reading));
    }

    @Test
    void a_question_of_one_wave_only_is_unknown_in_the_other() {
        String first = "Organisatie;Contact [Kade];Contact [Laan];Contact [Markt];Verwijzen [Kade];Verwijzen [Laan];Verwijzen [Markt]\nKade;;Ja;Nee;;Ja;Nee\nLaan;Ja;;Ja;Ja;;Nee\nMarkt;Nee;Ja;;Nee;Ja;\n";
        Reading<ImportedNetwork> reading = read(first, "Organisatie;Contact [Kade];Contact [Laan];Contact [Markt]\nKade;;Ja;Nee\nLaan;Ja;;Ja\nMarkt;Nee;Ja;\n");
        assertEquals("2 0 0 0, 0 0 0 3", change(reading));
        assertEquals(List.of("not-asked [Verwijzen, 2024]"), said(reading));
    }

    @ParameterizedTest
    @ValueSource(strings = {"list.csv|from,to,layer,wave\na,b,content,2018\nb,c,content,2018\na,c,referral,2018\nb,a,referral,2018\na,b,content,2019\nc,a,content,2019\n",
        "list.json|{\"directed\":true,\"nodes\":[{\"id\":\"a\"},{\"id\":\"b\"},{\"id\":\"c\"}],\"links\":[{\"source\":\"a\",\"target\":\"b\",\"layer\":\"content\",\"wave\":\"2018\"},"
            + "{\"source\":\"b\",\"target\":\"c\",\"layer\":\"content\",\"wave\":\"2018\"},{\"source\":\"a\",\"target\":\"c\",\"layer\":\"referral\",\"wave\":\"2018\"},"
            + "{\"source\":\"b\",\"target\":\"a\",\"layer\":\"referral\",\"wave\":\"2018\"},{\"source\":\"a\",\"target\":\"b\",\"layer\":\"content\",\"wave\":\"2019\"},{\"source\":\"c\",\"target\":\"a\",\"layer\":\"content\",\"wave\":\"2019\"}]}",
        "list.graphml|<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\"><key id=\"l\" for=\"edge\" attr.name=\"layer\" attr.type=\"string\"/><key id=\"w\" for=\"edge\" attr.name=\"wave\" attr.type=\"string\"/>"
            + "<graph edgedefault=\"directed\"><node id=\"a\"/><node id=\"b\"/><node id=\"c\"/><edge source=\"a\" target=\"b\"><data key=\"l\">content</data><data key=\"w\">2018</data></edge>"
            + "<edge source=\"b\" target=\"c\"><data key=\"l\">content</data><data key=\"w\">2018</data></edge><edge source=\"a\" target=\"c\"><data key=\"l\">referral</data><data key=\"w\">2018</data></edge>"
            + "<edge source=\"b\" target=\"a\"><data key=\"l\">referral</data><data key=\"w\">2018</data></edge><edge source=\"a\" target=\"b\"><data key=\"l\">content</data><data key=\"w\">2019</data></edge>"
            + "<edge source=\"c\" target=\"a\"><data key=\"l\">content</data><data key=\"w\">2019</data></edge></graph></graphml>"})
    void a_layer_of_which_a_list_has_no_tie_in_a_wave_is_unknown_there_and_lost_by_nobody(String file) {
        Reading<ImportedNetwork> reading = read(List.of(file.substring(0, file.indexOf('|'))), file.substring(file.indexOf('|') + 1));
        assertEquals("1 1 1 0, 0 0 0 2", change(reading));
        Problem said = reading.problems().stream().filter(problem -> problem.reason() == ImportReason.LAYER_WITHOUT_TIE).findFirst().orElseThrow();
        assertEquals(List.of("referral", "2019"), said.arguments());
        assertEquals(file.substring(0, file.indexOf('|')), said.place().file());
    }

    @Test
    void a_row_without_strength_says_that_a_layer_was_asked() {
        Reading<ImportedNetwork> reading = read(List.of("list.csv"), "from,to,layer,wave,strength\na,b,content,2018,1\na,c,referral,2018,1\na,b,content,2019,1\na,b,referral,2019,0\n");
        assertEquals("1 0 0 0, 0 1 0 0", change(reading));
    }

    @Test
    void a_file_that_is_lacking_for_a_layer_and_wave_makes_them_unknown() {
        Reading<ImportedNetwork> reading = Assembly.of(List.of(Read.of("content-2018.csv", "van,naar\na,b\nb,c\n".getBytes(StandardCharsets.UTF_8)), Read.of("content-2019.csv", "van,naar\na,b\n".getBytes(StandardCharsets.UTF_8)),
                Read.of("referral-2018.csv", "van,naar\nc,b\n".getBytes(StandardCharsets.UTF_8))), Optional.empty());
        assertEquals("1 1 0 0, 0 0 0 1", change(reading));
    }

    @Test
    void a_column_of_who_took_part_says_who_was_not_there() {
        Reading<ImportedNetwork> reading = read(List.of("lijst.csv", "net-2022.csv", "net-2024.csv"), "Organisatie;Aanwezig 2024\nKade;ja\nLaan;ja\nMarkt;nee\n",
                "Organisatie;Contact [Kade];Contact [Laan];Contact [Markt]\nKade;;Ja;Nee\nLaan;Ja;;Ja\nMarkt;Nee;Ja;\n",
                "Organisatie;Contact [Kade];Contact [Laan];Contact [Markt]\nKade;;Ja;\nLaan;Ja;;\n");
        assertEquals("1 1 0 0", change(reading));
    }

    @ParameterizedTest
    @ValueSource(strings = {"eindmeting 2024.csv/nulmeting 2022.csv", "nameting.csv/voormeting.csv", "follow-up.csv/baseline.csv", "Posttest.csv/Pretest.csv"})
    void files_that_are_waves_are_one_layer_and_the_first_measurement_comes_first(String names) {
        Reading<ImportedNetwork> reading = read(List.of(names.split("/")), "Organisatie;Kade;Laan;Markt\nKade;;x;\nLaan;x;;\nMarkt;;x;\n", "Organisatie;Kade;Laan;Markt\nKade;;x;x\nLaan;x;;x\nMarkt;;x;\n");
        assertEquals("3 2 0 0", change(reading));
    }

    @Test
    void a_wave_in_which_everybody_names_one_is_answered_as_the_other() {
        assertEquals("2 0 0 2", change(read("Organisatie;Met wie werkt u samen?\nKade;Laan\nLaan;Kade\nMarkt;Laan, Kade\n", "Organisatie;Met wie werkt u samen?\nKade;Laan\nLaan;Kade\n")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"StartDate,Q1,Q2", "StartDate,Q1,Met wie werkt u samen?", "Tijdstempel,Vraag 1,Vraag 2"})
    void codes_for_headings_do_not_hide_who_answers_and_who_is_named(String heading) {
        Network network = Assembly.of(List.of(Read.of("vragen.csv", (heading + "\n2024-05-01,Kade,\"Laan,Markt\"\n2024-05-01,Laan,Kade\n2024-05-01,Markt,\"Kade,Laan\"\n").getBytes(StandardCharsets.UTF_8))),
                Optional.empty()).value().orElseThrow().network();
        assertEquals(5, network.ties(network.layers().getFirst(), network.waves().getFirst().id()).size());
    }
}
