package samenspel.exchange.book;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import samenspel.exchange.Import;
import samenspel.exchange.ImportedNetwork;
import samenspel.exchange.found.ReadingOptions;
import samenspel.network.Organisation;
import samenspel.network.Participation;
import samenspel.network.kind.AccessRole;
import samenspel.text.account.Reading;
import samenspel.text.account.Repair;
import samenspel.text.account.Repairs;

/// Workbooks as people fill them in.
class FilledInTest {
    private static final String WHO = "Naam;Sector;Toegang;Deelname 2018|Alfa CJG;cjg;ja;ja|Beta school;Scholen;nee;niet ingevuld";
    private static final String TIES = "Meting;Laag;Van;Naar;Hoe vaak|2018;inhoud;Alfa CJG;Beta school;vaak";
    private static final String REST = "Metingen: Naam|2018# Lagen: Naam|inhoud# Sectoren: Naam|Centrum voor Jeugd en Gezin|Onderwijs# Antwoordschaal: Naam;Sterkte|vaak;2";

    @TempDir
    Path folder;

    private Reading<ImportedNetwork> read(String who, String ties, Repair... repairs) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
            for (String sheet : ("Organisaties: " + who + "# Relaties: " + ties + "# " + REST).split("# ")) {
                fill(workbook.newWorksheet(sheet.split(": ")[0]), sheet.split(": ")[1].split("\\|"));
            }
        }
        Path file = Files.write(folder.resolve("a.xlsx"), bytes.toByteArray());
        return Import.of(List.of(file), Optional.empty(), ReadingOptions.USUAL.with(new Repairs(Set.of(repairs), Set.of(), Optional.empty()))).reading();
    }

    private static void fill(Worksheet sheet, String... rows) {
        for (int row = 0; row < rows.length; row++) {
            String[] cells = rows[row].split(";", -1);
            for (int column = 0; column < cells.length; column++) {
                sheet.value(row, column, cells[column]);
            }
        }
    }

    private static List<String> findings(Reading<ImportedNetwork> whole) {
        return whole.problems().stream().map(one -> one.outcome().name().toLowerCase(Locale.ROOT) + " " + one.reason().code() + " "
                + one.place().path() + " " + one.place().line() + ":" + one.place().column() + " " + one.arguments()).toList();
    }

    private static List<Integer> account(Reading<ImportedNetwork> whole) {
        return List.of(whole.account().tally().read(), whole.account().tally().used(), whole.account().tally().setAside(), whole.account().tally().rejected());
    }

    @Test
    void sectors_and_roles_are_understood_by_the_words_people_use() throws IOException {
        List<Organisation> all = read(WHO, TIES).value().orElseThrow().network().organisations();
        assertEquals(List.of("Centrum voor Jeugd en Gezin ACCESS", "Onderwijs OTHER"), all.stream().map(one -> one.sector() + " " + one.access()).toList());
    }

    @Test
    void a_word_that_is_not_understood_is_said_with_its_place_and_the_words_there_are() throws IOException {
        Reading<ImportedNetwork> whole = read(WHO + "|Gamma;zrog;misschien;ja", TIES);
        assertEquals(List.of("noted unknown-word Organisaties 4:2 [Sector, zrog, Centrum voor Jeugd en Gezin; Onderwijs]",
                "noted unknown-word Organisaties 4:3 [Toegang, misschien, ja; nee]"), findings(whole));
        assertEquals(List.of("·", AccessRole.OTHER), List.of(whole.value().orElseThrow().network().sectors().getLast().code(), whole.value().orElseThrow().network().organisations().getLast().access()));
    }

    @Test
    void a_misspelt_organisation_is_rejected_with_the_name_it_may_be() throws IOException {
        Reading<ImportedNetwork> whole = read(WHO, TIES + "|2018;inhoud;Beta schol;Alfa CJG;vaak");
        assertEquals(List.of("rejected misspelt-organisation Relaties 3:3 [Beta schol, Beta school]"), findings(whole));
        assertEquals(List.of(9, 8, 0, 1), account(whole));
    }

    @Test
    void the_nearest_name_is_taken_if_somebody_says_so() throws IOException {
        Reading<ImportedNetwork> whole = read(WHO, TIES + "|2018;inhoud;Beta schol;Alfa CJG;vaak", Repair.TAKE_NEAREST);
        assertEquals(List.of("noted nearest-taken Relaties 3:3 [Beta schol, Beta school]"), findings(whole));
        assertEquals(2, whole.value().orElseThrow().ties());
    }

    @Test
    void every_row_that_is_not_used_or_not_known_is_said() throws IOException {
        String bad = "|2018;inhoud;Alfa CJG;Beta school;vaak|2018;inhoud;Alfa CJG;;vaak|2018;inhoud;Alfa CJG;Alfa CJG;vaak|2017;inhoud;Alfa CJG;Beta school;vaak"
                + "|2018;inhoud;Beta school;Alfa CJG;soms|2018;inhoud;Niemand;Alfa CJG;vaak";
        Reading<ImportedNetwork> whole = read(WHO, TIES + bad);
        List<String> codes = whole.problems().stream().map(one -> one.reason().code() + " " + one.place().line()).toList();
        assertEquals(List.of("tie-twice 3", "tie-without-ends 4", "self-tie 5", "unknown-word 6", "unknown-word 7", "unknown-organisation 8"), codes);
        assertEquals(List.of(14, 9, 2, 3), account(whole));
    }

    @ParameterizedTest
    @CsvSource({"soms,'',unknown-word", "'','',word-missing", "'',veel,not-a-number", "vaak,1,answers-differ", "'',?,''", "vaak,heel,not-a-number"})
    void an_answer_that_is_not_understood_is_no_no(String word, String number, String said) throws IOException {
        Reading<ImportedNetwork> whole = read(WHO.replace("niet ingevuld", "ja"), TIES.replace("Hoe vaak|", "Hoe vaak;Sterkte|").replace(";vaak", ";vaak;2")
                + "|2018;inhoud;Beta school;Alfa CJG;" + word + ";" + number);
        var reports = whole.value().orElseThrow().network().fieldwork().sequencedValues().getFirst().reports().values().iterator().next();
        assertEquals(List.of(false, true), reports.values().stream().map(answer -> answer.isUnknown()).toList());
        assertEquals(said, whole.problems().stream().map(one -> one.reason().code()).collect(Collectors.joining(" ")));
    }

    @Test
    void empty_rows_do_not_count_and_extra_columns_are_kept_as_attributes() throws IOException {
        Reading<ImportedNetwork> whole = read(WHO.replace("2018|", "2018;Opmerking|").replace(";ja;ja|", ";ja;ja;mooi|"), TIES.replace("vaak|2018", "vaak|;;;;|2018"));
        assertEquals(List.of("kept attributes-kept Organisaties 1:0 [Opmerking]"), findings(whole));
        assertEquals(1, whole.value().orElseThrow().ties());
    }

    @Test
    void silence_is_read_for_each_wave() throws IOException {
        var work = read(WHO, TIES).value().orElseThrow().network().fieldwork().sequencedValues().getFirst();
        assertEquals(List.of(Participation.NOT_ANSWERED), new ArrayList<>(work.participation().values()));
    }
}
