package samenspel.work.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import samenspel.exchange.ImportedNetwork;
import samenspel.exchange.OpenedFile;
import samenspel.exchange.found.ImportReason;
import samenspel.exchange.found.ReadingOptions;
import samenspel.exchange.names.NameDecisions;
import samenspel.exchange.names.NameVerdict;
import samenspel.exchange.plan.ImportPlan;
import samenspel.network.Organisation;
import samenspel.study.byhand.HandEntry;
import samenspel.study.byhand.HandKind;
import samenspel.text.account.Reading;

class NamesByHandTest {
    private static final HandEntry MERGED = entry(HandKind.MERGE, "Gemeente", "Afdeling Jeugd", "Afdeling Inkoop");

    private static HandEntry entry(HandKind kind, String... names) {
        return new HandEntry(LocalDate.of(2026, 11, 29), "", kind, List.of(names), true, List.of());
    }

    private static ImportPlan nextYear() {
        String file = "van,naar\nAfdeling Jeugd,School\nAfdeling Inkoop,Huisarts\nSchool,Huisarts\n";
        return ImportPlan.of(List.of(OpenedFile.of("2027.csv", file.getBytes(StandardCharsets.UTF_8), ReadingOptions.USUAL)), ReadingOptions.USUAL);
    }

    @Test
    void two_merged_by_hand_are_the_same_in_next_years_file() {
        NameDecisions names = NamesByHand.in(nextYear(), List.of(MERGED)).decisions().names();
        assertEquals(Map.of("Afdeling Jeugd", "Gemeente", "Afdeling Inkoop", "Gemeente"), names.kept());
    }

    @Test
    void next_years_file_is_read_with_one_organisation_in_place_of_the_two() {
        List<String> names = NamesByHand.in(nextYear(), List.of(MERGED)).read(ReadingOptions.USUAL).value().orElseThrow().network().organisations()
                .stream().map(Organisation::name).sorted().toList();
        assertEquals(List.of("Gemeente", "Huisarts", "School"), names);
    }

    @Test
    void a_graph_file_of_next_year_is_read_so_too_and_that_is_said() {
        String file = "<graphml><graph edgedefault=\"directed\"><node id=\"n1\"><data key=\"label\">Afdeling Jeugd</data></node><node id=\"Afdeling Inkoop\"/><node id=\"School\"/>"
                + "<edge source=\"n1\" target=\"School\"/><edge source=\"School\" target=\"Afdeling Inkoop\"/></graph></graphml>";
        ImportPlan plan = ImportPlan.of(List.of(OpenedFile.of("2027.graphml", file.getBytes(StandardCharsets.UTF_8), ReadingOptions.USUAL)), ReadingOptions.USUAL);
        Reading<ImportedNetwork> reading = NamesByHand.in(plan, List.of(MERGED)).read(ReadingOptions.USUAL);
        assertEquals(List.of("Gemeente", "School"), reading.value().orElseThrow().network().organisations().stream().map(Organisation::name).sorted().toList());
        assertEquals(List.of("[Afdeling Jeugd, Gemeente]", "[Afdeling Inkoop, Gemeente]"), reading.problems().stream().filter(one -> one.reason() == ImportReason.RESPELT).map(one -> one.arguments().toString()).toList());
    }

    @Test
    void what_is_decided_about_the_file_itself_stays() {
        ImportPlan decided = nextYear().decide("Afdeling Jeugd", "Afdeling Inkoop", NameVerdict.DIFFERENT);
        NameDecisions names = NamesByHand.in(decided, List.of(entry(HandKind.MERGE, "Afdeling Jeugd", "Afdeling Jeugd", "Afdeling Inkoop"))).decisions().names();
        assertEquals(NameVerdict.DIFFERENT, names.verdict("Afdeling Jeugd", "Afdeling Inkoop"));
    }

    @Test
    void names_that_are_not_in_the_file_do_not_come_in() {
        assertEquals(NameDecisions.NONE, NamesByHand.in(nextYear(), List.of(entry(HandKind.MERGE, "Geheim", "Ook geheim", "Zeer geheim"),
                entry(HandKind.KEEP_APART, "School", "Geheim"))).decisions().names());
    }

    @Test
    void two_kept_apart_are_different_in_next_years_file() {
        NameDecisions names = NamesByHand.in(nextYear(), List.of(entry(HandKind.KEEP_APART, "School", "Huisarts"))).decisions().names();
        assertEquals(NameVerdict.DIFFERENT, names.verdict("School", "Huisarts"));
    }
}
