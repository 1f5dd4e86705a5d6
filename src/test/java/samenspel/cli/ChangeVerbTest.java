package samenspel.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import samenspel.text.Language;

class ChangeVerbTest {
    @TempDir
    Path folder;

    @Test
    void csv_has_the_whole_network_then_access_then_sectors_then_access_organisations() throws Exception {
        String expected = """
                layer,scope,from,to,before,kept,lost,gained,unknown,after,loss,jaccard,loss_at_most
                content,all,2018,2019,4,1,2,1,1,2,0.5,0.2,0.75
                content,access,2018,2019,3,1,1,1,1,2,0.3333333333333333,0.25,0.6666666666666666
                content,sector:team,2018,2019,3,1,1,0,1,1,0.3333333333333333,0.3333333333333333,0.6666666666666666
                content,sector:school,2018,2019,3,0,2,1,1,1,0.6666666666666666,0.0,1.0
                content,sector:care,2018,2019,1,1,0,1,0,2,0.0,0.5,0.0
                content,organisation:b,2018,2019,3,1,1,0,1,1,0.3333333333333333,0.3333333333333333,0.6666666666666666
                content,"organisation:h,1",2018,2019,1,1,0,1,0,2,0.0,0.5,0.0
                """;
        assertEquals(new Said(0, expected, ""), Said.by("change", Village.in(folder), "--layer", "content", "--csv"));
    }

    @Test
    void what_is_not_defined_is_empty_in_csv() throws Exception {
        String line = Said.by("change", Village.in(folder), "--layer=strong", "--csv").out().lines().toList().getLast();
        assertEquals("strong,\"organisation:h,1\",2018,2019,0,0,0,0,0,0,,,", line);
    }

    @Test
    void two_matrices_are_two_waves_if_that_is_said_and_who_did_not_answer_is_unknown() throws Exception {
        Path first = Files.writeString(folder.resolve("start.csv"), ";Team;School;Care\nTeam;0;1;1\nSchool;1;0;0\nCare;1;1;0\n");
        Path second = Files.writeString(folder.resolve("later.csv"), ";Team;School;Care\nTeam;0;1;0\nSchool;1;0;0\nCare;NA;NA;NA\n");
        Said said = Said.by("change", first, second.toString(), "--as=waves", "--csv");
        String whole = said.out().lines().toList().get(1);
        assertTrue(whole.endsWith(",5,2,1,0,2,2,0.2,0.4,0.6"), whole);
    }

    @Test
    void every_layer_is_counted_unless_one_is_named() throws Exception {
        long lines = Said.by("change", Village.in(folder), "--csv").out().lines().count();
        assertEquals(1 + 2 * 7, lines);
    }

    @Test
    void waves_the_other_way_round_turn_gained_into_lost() throws Exception {
        String line = Said.by("change", Village.in(folder), "--layer=content", "--from=2019", "--to=2018", "--csv")
                .out().lines().toList().get(1);
        assertEquals("content,all,2019,2018,2,1,1,2,1,4,0.5,0.2,0.5", line);
    }

    @Test
    void a_table_for_reading_is_in_the_language_asked_for() throws Exception {
        String expected = """
                Inhoudelijke informatie, van 2018 naar 2019
                Relaties van               eerst  gebleven  verloren  nieuw  onbekend  daarna       verlies  Jaccard
                Hele netwerk                   4         1         2      1         1       2   50,0%–75,0%     0,20
                Alle toegangsorganisaties      3         1         1      1         1       2   33,3%–66,7%     0,25
                Wijkteam                       3         1         1      0         1       1   33,3%–66,7%     0,33
                Onderwijs                      3         0         2      1         1       1  66,7%–100,0%     0,00
                Zorg                           1         1         0      1         0       2          0,0%     0,50
                  Buurtteam                    3         1         1      0         1       1   33,3%–66,7%     0,33
                  Huisarts                     1         1         0      1         0       2          0,0%     0,50
                """;
        assertEquals(expected, Said.by("change", Village.in(folder), "--layer=content", "--lang=nl").out());
    }

    @Test
    void the_table_is_in_the_systems_language_when_none_is_asked_for() throws Exception {
        String title = Said.in(Language.NL, "change", Village.in(folder)).out().lines().findFirst().orElseThrow();
        assertEquals("Inhoudelijke informatie, van 2018 naar 2019", title);
    }

    @Test
    void an_unknown_layer_is_answered_with_those_there_are() throws Exception {
        assertEquals(Said.wrong(2, "samenspel change: The network has no layer coffee. It has: content, strong."),
                Said.by("change", Village.in(folder), "--layer", "coffee"));
    }

    @Test
    void an_unknown_wave_is_answered_with_those_there_are() throws Exception {
        assertEquals(Said.wrong(2, "samenspel change: The network has no wave 2020. It has: 2018, 2019."),
                Said.by("change", Village.in(folder), "--to", "2020"));
    }

    @Test
    void a_wave_is_not_compared_with_itself() throws Exception {
        assertEquals(Said.wrong(2, "samenspel change: Wave 2019 is named twice. Name two different waves."),
                Said.by("change", Village.in(folder), "--from=2019"));
    }

    @Test
    void one_wave_alone_cannot_have_changed() throws Exception {
        assertEquals(Said.wrong(1, "samenspel change: The network has only one wave, so nothing can have changed. "
                + "Choose a file with two or more."), Said.by("change", Village.in(folder, 1)));
    }

    @Test
    void only_ties_between_those_who_answered_twice_are_counted_when_asked() throws Exception {
        String line = Said.by("change", Village.in(folder), "--layer=content", "--denominator=both", "--csv").out().lines().toList().get(1);
        assertEquals("content,all,2018,2019,1,1,0,0,0,1,0.0,1.0,0.0", line);
    }

    @Test
    void a_table_says_which_ties_it_counts_when_not_all() throws Exception {
        String title = Said.by("change", Village.in(folder), "--layer=content", "--denominator=both").out().lines().findFirst().orElseThrow();
        assertTrue(title.endsWith("2018 to 2019, only between organisations that answered in both"), title);
    }

    @Test
    void each_organisations_change_is_saved_as_a_table() throws Exception {
        Path table = folder.resolve("change.csv");
        assertEquals(new Said(0, "", ""), Said.by("change", Village.in(folder), "--layer=content", "--table", table, "--lang=nl"));
        assertEquals("\uFEFFOrganisatie;Sector;Deelname;Relaties 2018;Gebleven;Verloren;Nieuw;Onbekend;Relaties 2019;Verlies;Verlies hoogstens;Jaccard;"
                + "Verloop;Verloop, aandeel", Files.readString(table).lines().findFirst().orElseThrow());
    }

    @Test
    void figures_are_saved_by_the_ending_of_their_names() throws Exception {
        Path matrix = folder.resolve("matrix.svg");
        Path retention = folder.resolve("retention.svg");
        Path multiples = folder.resolve("multiples.png");
        Said.by("change", Village.in(folder), "--matrix", matrix, "--retention", retention, "--multiples", multiples);
        assertEquals(List.of("<?xml", "<?xml", "\u0089PNG\r"), List.of(start(matrix), start(retention), start(multiples)));
    }

    private static String start(Path file) throws IOException {
        return new String(Files.readAllBytes(file), 0, 5, StandardCharsets.ISO_8859_1);
    }

    @Test
    void a_name_with_another_ending_is_answered_with_those_there_are() throws Exception {
        assertEquals(Said.wrong(2, "samenspel change: The name table.pdf ends in neither .csv nor .xlsx. Give it one of the two."),
                Said.by("change", Village.in(folder), "--table", "table.pdf"));
    }
}
