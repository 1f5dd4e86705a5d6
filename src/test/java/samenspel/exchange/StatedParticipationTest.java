package samenspel.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import samenspel.exchange.found.ReadingOptions;
import samenspel.network.Network;
import samenspel.network.OrganisationId;
import samenspel.text.account.Reading;

/// Who took part in a wave, as a list of organisations says in columns of its own words.
class StatedParticipationTest {
    private static final String TIES = "van;naar;jaar\nKade;Laan;2018\nLaan;Kade;2018\nKade;Laan;2019\nMarkt;Kade;2018\n";

    private static Reading<ImportedNetwork> read(String list, String ties) {
        return Assembly.of(List.of(Read.of("lijst.csv", list.getBytes(StandardCharsets.UTF_8)), Read.of("ties.csv", ties.getBytes(StandardCharsets.UTF_8))), Optional.empty());
    }

    private static String silent(String list, String ties) {
        Network network = read(list, ties).value().orElseThrow().network();
        return network.waves().stream().map(wave -> wave.name().in("en") + network.fieldwork(wave.id()).participation()).collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Deelname 2018;Deelname 2019", "Deed mee 2018;Deed mee 2019", "Respons 2018;Respons 2019", "2018 ingevuld;2019 ingevuld", "Participated 2018;Participated 2019",
        "responded_2018;responded_2019", "Heeft geantwoord 2018?;Heeft geantwoord 2019?"})
    void who_did_not_answer_is_unknown_in_that_wave(String headings) {
        assertEquals("2018{} 2019{Laan=NOT_ANSWERED}", silent("naam;" + headings + "\nKade;ja;ja\nLaan;ja;nee\nMarkt;ja;ja\n", TIES));
        assertEquals("2018{} 2019{Laan=NOT_ANSWERED}", silent("naam;" + headings + "\nKade;1;1\nLaan;1;0\nMarkt;1;1\n", TIES));
        assertEquals("2018{} 2019{Laan=NOT_ANSWERED}", silent("naam;sector;" + headings + "\nKade;k;x;x\nLaan;k;x;\nMarkt;k;x;x\n", TIES));
    }

    @ParameterizedTest
    @ValueSource(strings = {"In 2018?;In 2019?", "Actief 2018;Actief 2019", "Aanwezig 2018;Aanwezig 2019", "Lid van het netwerk in 2018;Lid van het netwerk in 2019", "Member 2018;Member 2019"})
    void who_was_not_there_was_not_there_unless_it_has_ties(String headings) {
        assertEquals("2018{} 2019{Markt=ABSENT}", silent("naam;" + headings + "\nKade;ja;ja\nLaan;ja;nee\nMarkt;ja;nee\n", TIES));
        assertEquals(List.of("tied-though-absent [Laan, 2019]"), read("naam;" + headings + "\nKade;ja;ja\nLaan;ja;nee\nMarkt;ja;nee\n", TIES).problems().stream()
                .filter(problem -> problem.reason().code().startsWith("tied")).map(problem -> problem.reason().code() + " " + problem.arguments()).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Organisatie;;Deelname;\nNaam;Sector;2018;2019", "Naam;Sector;Deelname;\n;;2018;2019", "Naam;Sector;Deelname;Deelname\n;;2018;2019"})
    void years_below_a_heading_that_spans_them_are_those_of_its_columns(String headings) {
        String list = headings + "\nKade;zorg;ja;ja\nLaan;jeugd;ja;nee\nMarkt;zorg;ja;ja\n";
        assertEquals("2018{} 2019{Laan=NOT_ANSWERED}", silent(list, TIES));
        assertEquals(List.of("Kade", "Laan", "Markt"), read(list, TIES).value().orElseThrow().network().organisations().stream().map(one -> one.name()).sorted().toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"geen respons", "niet ingevuld", "no response", "non-respons", "NA", "onbekend", "?"})
    void who_gave_no_answer_in_the_place_of_a_partner_is_unknown_in_that_wave(String word) {
        Reading<ImportedNetwork> reading = Assembly.of(List.of(Read.of("ties.csv", (TIES + "Markt;" + word + ";2019\n").getBytes(StandardCharsets.UTF_8))), Optional.empty());
        Network network = reading.value().orElseThrow().network();
        assertEquals(List.of("{}", "{Markt=NOT_ANSWERED}"), network.waves().stream().map(wave -> network.fieldwork(wave.id()).participation().toString()).toList());
        assertEquals(3, network.organisations().size());
        assertEquals(List.of("answer-taken-for-none"), reading.problems().stream().map(problem -> problem.reason().code()).filter(code -> code.startsWith("answer")).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nan", "Blanco"})
    void a_name_that_could_be_a_word_for_no_answer_stays_one(String name) {
        assertEquals(4, Assembly.of(List.of(Read.of("ties.csv", (TIES + "Markt;" + name + ";2019\n").getBytes(StandardCharsets.UTF_8))), Optional.empty()).value().orElseThrow().network().organisations().size());
    }

    @Test
    void who_named_nobody_has_answered() {
        Network network = Assembly.of(List.of(Read.of("ties.csv", (TIES + "Markt;geen;2019\n").getBytes(StandardCharsets.UTF_8))), Optional.empty()).value().orElseThrow().network();
        assertEquals(List.of("{}", "{}"), network.waves().stream().map(wave -> network.fieldwork(wave.id()).participation().toString()).toList());
    }

    @Test
    void words_of_a_column_say_more_than_yes_and_no() {
        assertEquals("2018{Laan=NOT_ANSWERED} 2019{Markt=ABSENT}",
                silent("naam;Deelname 2018;Deelname 2019\nKade;geantwoord;geantwoord\nLaan;niet geantwoord;geantwoord\nMarkt;geantwoord;niet in netwerk\n", TIES));
    }

    @Test
    void a_column_without_a_year_is_of_every_wave() {
        assertEquals("2018{Laan=NOT_ANSWERED} 2019{Laan=NOT_ANSWERED}", silent("naam;Ingevuld\nKade;ja\nLaan;nee\nMarkt;ja\n", TIES));
        assertEquals("Now{Laan=NOT_ANSWERED}", silent("naam;Respons\nKade;ja\nLaan;nee\nMarkt;ja\n", "van;naar\nKade;Laan\nMarkt;Kade\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "x", "1", "✓"})
    void of_whom_nothing_stands_in_the_only_column_it_is_unknown(String yes) {
        String list = "Nr.;Naam;Deelgenomen\n1;Kade;%s\n2;Laan;\n3;Markt;%s\n4;Plein;%s\n".formatted(yes, yes, yes);
        assertEquals("Now{2=NOT_ANSWERED}", silent(list, "van;naar\n1;2\n3;1\n1;3\n"));
        assertEquals("Now{Laan=NOT_ANSWERED}", silent(list.replaceAll("(?m)^[^;]*;", ""), "van;naar\nKade;Laan\nMarkt;Kade\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Status;volledig;geen respons", "Status;Complete;No response", "Status;ingevuld;niet ingevuld", "Status enquête;afgerond;niet gestart", "Response status;Completed;Not started",
        "Resultaat;respons;non-respons", "Uitkomst;Ingevuld;Geweigerd", "Opmerking;;niet gereageerd", "Non-respons;;x", "Nonresponse;0;1", "Ingevuld op;1-3-2019;"})
    void words_that_say_who_answered_are_understood_below_any_heading(String column) {
        String[] words = column.split(";", -1);
        String list = "Naam;%s\nKade;%s\nLaan;%s\nMarkt;%s\n".formatted(words[0], words[1], words[2], words[1]);
        Network network = read(list, "van;naar\nKade;Laan\nMarkt;Kade\n").value().orElseThrow().network();
        assertEquals("Now{Laan=NOT_ANSWERED}", silent(list, "van;naar\nKade;Laan\nMarkt;Kade\n"));
        assertEquals(1, network.sectors().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Status;actief;opgeheven", "Status;lid;aspirant", "Contract;afgerond;niet gestart", "Project;volledig;onvolledig", "Vergunning;ja;nee", "Verzoek;toegekend;geweigerd"})
    void other_words_say_nothing_of_answers(String column) {
        String[] words = column.split(";", -1);
        assertEquals("Now{}", silent("Naam;%s\nKade;%s\nLaan;%s\nMarkt;%s\n".formatted(words[0], words[1], words[2], words[1]), "van;naar\nKade;Laan\nMarkt;Kade\n"));
    }

    @Test
    void cells_may_name_the_waves_or_the_dates() {
        assertEquals("2018{} 2019{Laan=NOT_ANSWERED}", silent("Naam;Niet ingevuld in\nKade;\nLaan;2019\nMarkt;\n", TIES));
        assertEquals("2018{} 2019{Laan=NOT_ANSWERED}", silent("Naam;Deelgenomen in\nKade;2018, 2019\nLaan;2018\nMarkt;2018 en 2019\n", TIES));
        assertEquals("2018{Markt=NOT_ANSWERED} 2019{Laan=NOT_ANSWERED, Markt=NOT_ANSWERED}", silent("Naam;Respons\nKade;beide\nLaan;alleen 2018\nMarkt;geen\n", TIES));
        assertEquals("2018{} 2019{Laan=NOT_ANSWERED}", silent("Naam;Deelname\nKade;2018 en 2019\nLaan;alleen 2018\nMarkt;2018 en 2019\n", TIES));
        assertEquals("2018{} 2019{Laan=NOT_ANSWERED}", silent("Naam;Ingevuld 2018;Ingevuld 2019\nKade;1-3-2018;2-3-2019\nLaan;1-3-2018;\nMarkt;1-3-2018;14-4-2019\n", TIES));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Naam;Jaar;Deelgenomen", "organisation;year;responded", "Jaar;Naam;Respons"})
    void a_row_for_each_organisation_and_year_tells_of_that_year(String headings) {
        String list = headings + "\nKade;2018;ja\nLaan;2018;ja\nMarkt;2018;ja\nKade;2019;ja\nLaan;2019;nee\nMarkt;2019;ja\n";
        String turned = headings.startsWith("Jaar") ? list.replaceAll("(?m)^(\\p{L}+);(\\d+);", "$2;$1;") : list;
        assertEquals("2018{} 2019{Laan=NOT_ANSWERED}", silent(turned, TIES));
        assertEquals(3, read(turned, TIES).value().orElseThrow().network().organisations().size());
        String numbered = "id;name;year;responded\n1;Kade;2018;yes\n2;Laan;2018;yes\n1;Kade;2019;yes\n2;Laan;2019;no\n";
        assertEquals("2018{} 2019{2=NOT_ANSWERED}", silent(numbered, "van;naar;jaar\n1;2;2018\n2;1;2018\n1;2;2019\n"));
        String waves = "Naam;Meting;Deelgenomen\nKade;T1;ja\nLaan;T1;ja\nKade;T2;ja\nLaan;T2;nee\n";
        assertEquals("T1{} T2{Laan=NOT_ANSWERED}", silent(waves, "van;naar;meting\nKade;Laan;T1\nLaan;Kade;T1\nKade;Laan;T2\n"));
    }

    @Test
    void who_has_no_row_in_a_year_is_unknown_where_the_list_says_who_took_part_and_there_where_ties_say_so() {
        assertEquals("2018{} 2019{Laan=NOT_ANSWERED}", silent("Naam;Jaar;Deelgenomen\nKade;2018;ja\nLaan;2018;ja\nMarkt;2018;ja\nKade;2019;ja\nMarkt;2019;ja\n", TIES));
        String list = "Naam;Jaar;FTE\nKade;2018;3\nLaan;2018;4\nMarkt;2018;5\nKade;2019;3\n";
        assertEquals("2018{} 2019{Markt=ABSENT}", silent(list, TIES));
        assertEquals(List.of("[Laan, 2019]"), read(list, TIES).problems().stream().filter(one -> one.reason().code().equals("tied-though-absent")).map(one -> one.arguments().toString()).toList());
    }

    @Test
    void a_list_of_several_years_stands_beside_a_file_for_each() {
        List<String> files = List.of("Naam;Jaar;Deelgenomen\nKade;2018;ja\nLaan;2018;ja\nMarkt;2018;ja\nKade;2019;ja\nLaan;2019;nee\nMarkt;2019;ja\n", "van;naar\nKade;Laan\nLaan;Kade\nMarkt;Kade\n", "van;naar\nKade;Laan\nMarkt;Kade\n");
        List<String> names = List.of("lijst.csv", "ties 2018.csv", "ties 2019.csv");
        Network network = Assembly.of(IntStream.range(0, 3).mapToObj(at -> Read.of(names.get(at), files.get(at).getBytes(StandardCharsets.UTF_8))).toList(), Optional.empty()).value().orElseThrow().network();
        assertEquals(1, network.layers().size());
        assertEquals(List.of("{}", "{Laan=NOT_ANSWERED}"), network.waves().stream().map(wave -> network.fieldwork(wave.id()).participation().toString()).toList());
    }

    @Test
    void what_stands_beside_an_organisation_and_a_year_holds_in_that_year() {
        for (String list : List.of("Naam;Jaar;FTE\nKade;2018;3\nLaan;2018;4\nMarkt;2018;5\nKade;2019;3\nLaan;2019;6\nMarkt;2019;5\n",
                "Organisatie;Jaar;Sector;FTE\nKade;2018;A;3\nLaan;2018;B;4\nMarkt;2018;A;5\nKade;2019;A;3\nLaan;2019;B;6\nMarkt;2019;A;5\n")) {
            Network network = read(list, TIES).value().orElseThrow().network();
            assertEquals(3, network.organisations().size());
            assertEquals(List.of("4", "6"), network.waves().stream().map(wave -> network.fieldwork(wave.id()).attributes().of(new OrganisationId("Laan")).value("FTE").orElseThrow().toString()).toList());
        }
    }

    @Test
    void a_list_of_one_wave_says_nothing_of_another() {
        List<String> files = List.of("Nr;Naam;Ingevuld\n1;Kade;x\n2;Laan;x\n3;Markt;x\n", "Nr;Naam;Ingevuld\n1;Kade;x\n2;Laan;\n3;Markt;x\n",
                "van;naar\n1;2\n2;1\n2;3\n3;1\n", "van;naar\n1;2\n3;1\n");
        List<String> names = List.of("lijst 2018.csv", "lijst 2019.csv", "contact 2018.csv", "contact 2019.csv");
        Network network = Assembly.of(IntStream.range(0, 4).mapToObj(at -> Read.of(names.get(at), files.get(at).getBytes(StandardCharsets.UTF_8))).toList(), Optional.empty()).value().orElseThrow().network();
        assertEquals(List.of("{}", "{2=NOT_ANSWERED}"), network.waves().stream().map(wave -> network.fieldwork(wave.id()).participation().toString()).toList());
    }

    @Test
    void tables_named_as_those_of_our_own_books_may_have_other_headings_as_well(@TempDir Path folder) throws IOException {
        Path list = Files.writeString(folder.resolve("organisaties.csv"), "Id;Naam;Sector;Deed mee 2018;Deed mee 2019\n1;Kade;z;geantwoord;geantwoord\n2;Laan;w;niet geantwoord;geantwoord\n3;Markt;w;geantwoord;niet in netwerk\n");
        Path ties = Files.writeString(folder.resolve("relaties.csv"), "Van;Naar;Jaar;Sterkte\n1;2;2018;1\n3;1;2018;1\n1;2;2019;1\n");
        Network network = Import.of(List.of(list, ties), Optional.empty(), ReadingOptions.USUAL).reading().value().orElseThrow().network();
        assertEquals(List.of("{2=NOT_ANSWERED}", "{3=ABSENT}"), network.waves().stream().map(wave -> network.fieldwork(wave.id()).participation().toString()).toList());
    }

    @Test
    void the_only_wave_needs_no_year() {
        assertEquals("Now{Laan=NOT_ANSWERED}", silent("naam;Respons 2019\nKade;ja\nLaan;nee\nMarkt;ja\n", "van;naar\nKade;Laan\nMarkt;Kade\n"));
    }

    @Test
    void other_columns_say_nothing_of_taking_part() {
        assertEquals("2018{} 2019{}", silent("naam;fte 2018;sector 2019;actief;Deelname 2018\nKade;3;z;ja;4\nLaan;2;w;nee;3\nMarkt;1;w;ja;1\n", TIES));
        assertEquals("2018{} 2019{}", silent("naam;2018;2019\nKade;1;0\nLaan;0;1\nMarkt;1;1\n", TIES));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Deelname2018;Deelname2019", "Respons2018;Respons2019", "Response2018;Response2019", "Resp 2018;Resp 2019", "Status 2018;Status 2019", "Deelname 2018.0;Deelname 2019.0"})
    void headings_may_be_short_or_glued_to_their_year(String headings) {
        assertEquals("2018{} 2019{Laan=NOT_ANSWERED}", silent("naam;" + headings + "\nKade;respons;respons\nLaan;respons;non-respons\nMarkt;respons;respons\n", TIES));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja/weigering", "J/N", "WAAR/ONWAAR", "voltooid/niet voltooid", "compleet/niet gestart", "completed/not started", "✓/", "✔/", "v/", "X/", "*/", "ja/?", "ja/geen reactie"})
    void files_of_every_name_say_it_in_the_same_words(String words, @TempDir Path folder) throws IOException {
        String yes = words.substring(0, words.indexOf('/'));
        String no = words.substring(words.indexOf('/') + 1);
        for (String names : List.of("lijst|ties", "organisaties|contacten", "leden|relaties")) {
            String heading = no.isEmpty() ? "" : "Deelname ";
            Path list = Files.writeString(folder.resolve(names.split("\\|")[0] + ".csv"), "Naam;Sector;%s2018;%s2019\nKade;k;%s;%s\nLaan;k;%s;%s\nMarkt;w;%s;%s\n".formatted(heading, heading, yes, yes, yes, no, yes, yes));
            Path ties = Files.writeString(folder.resolve(names.split("\\|")[1] + ".csv"), TIES);
            Network network = Import.of(List.of(list, ties), Optional.empty(), ReadingOptions.USUAL).reading().value().orElseThrow().network();
            assertEquals(List.of("{}", "{Laan=NOT_ANSWERED}"), network.waves().stream().map(wave -> network.fieldwork(wave.id()).participation().toString()).toList());
        }
    }
}
