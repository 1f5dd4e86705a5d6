package samenspel.work.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import samenspel.exchange.OpenedFile;
import samenspel.exchange.found.ReadingOptions;
import samenspel.exchange.names.NameDecisions;
import samenspel.exchange.names.NameVerdict;
import samenspel.exchange.plan.ImportPlan;
import samenspel.network.Organisation;
import samenspel.study.byhand.HandEntry;
import samenspel.study.byhand.HandKind;

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
