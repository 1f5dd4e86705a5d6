package samenspel.exchange.names;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameMatchingTest {

    private static List<NameProposal> proposals(String... names) {
        return NameMatching.propose(Stream.of(names).map(name -> new WrittenName(name, List.of(), Set.of())).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Huisartsenpraktijk Één|huisartsen-praktijk een|FOLDED",
        "Stichting De Linde|De Linde B.V.|LEGAL_FORM",
        "Wijkteam Oost|Oost Wijkteam|WORD_ORDER",
        "Centrum voor Jeugd & Gezin|Centrum Jeugd Gezin|SMALL_WORDS",
        "Halt|Halt (regio Zuid)|ADDITION",
        "Wijkteam Oost [locatie Dok]|wijkteam oost|ADDITION",
        "MEE (voorheen SPD)|MEE|ADDITION",
        "De Brug (school)|De Brug|ADDITION",
        "GGD (JGZ)|GGD|ADDITION",
        "CJG|Centrum voor Jeugd en Gezin|INITIALS",
        "Kinderopvang Zonnestraal|Kinderopvang Zonestraal|NEAR",
        "Politie basisteam Noord|Politie Noord|PART"})
    void two_spellings_of_one_name_are_proposed_with_the_reason(String one, String two, NameLikeness likeness) {
        assertEquals(List.of(likeness), proposals(one, two).stream().map(NameProposal::likeness).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Basisschool 1|Basisschool 2",
        "Basisschool De Regenboog|Basisschool De Vlinder",
        "GGD|GGZ",
        "Wijkteam Noord|Wijkteam Zuid"})
    void two_different_names_are_not_proposed(String one, String two) {
        assertEquals(List.of(), proposals(one, two));
    }

    @Test
    void two_that_one_list_keeps_apart_are_proposed_only_when_they_are_equal_but_for_how_they_look() {
        WrittenName one = new WrittenName("Kinderopvang Zonnestraal", List.of(), Set.of("a"));
        WrittenName near = new WrittenName("Kinderopvang Zonestraal", List.of(), Set.of("a"));
        WrittenName folded = new WrittenName("kinderopvang zonnestraal", List.of(), Set.of("a"));
        assertEquals(List.of(NameLikeness.FOLDED), NameMatching.propose(List.of(one, near, folded)).stream().map(NameProposal::likeness).toList());
    }

    @Test
    void the_spelling_of_a_list_is_the_one_to_keep() {
        WrittenName loose = new WrittenName("wijkteam oost", List.of(), Set.of());
        WrittenName listed = new WrittenName("Wijkteam Oost", List.of(), Set.of("a"));
        assertEquals("Wijkteam Oost", NameMatching.propose(List.of(loose, listed)).getFirst().first().text());
    }

    @Test
    void sameness_carries_over() {
        NameDecisions decisions = NameDecisions.NONE.with("A", "B", NameVerdict.SAME).with("B", "C", NameVerdict.SAME);
        assertEquals("{B=A, C=A}", decisions.kept().toString());
        assertEquals(NameVerdict.SAME, decisions.verdict("A", "C"));
    }

    @Test
    void what_is_said_to_be_different_is_never_joined_by_way_of_others() {
        NameDecisions decisions = NameDecisions.NONE.with("A", "C", NameVerdict.DIFFERENT).with("A", "B", NameVerdict.SAME).with("B", "C", NameVerdict.SAME);
        assertEquals("{B=A}", decisions.kept().toString());
        assertEquals(List.of(new NameDecisions.Decision("B", "C", NameVerdict.SAME)), decisions.contradictions());
    }

    @Test
    void a_difference_holds_for_all_that_are_the_same() {
        NameDecisions decisions = NameDecisions.NONE.with("A", "B", NameVerdict.SAME).with("B", "C", NameVerdict.DIFFERENT);
        assertEquals(NameVerdict.DIFFERENT, decisions.verdict("A", "C"));
    }

    @Test
    void a_decision_can_be_taken_back() {
        assertEquals(NameDecisions.NONE, NameDecisions.NONE.with("A", "B", NameVerdict.SAME).with("B", "A", NameVerdict.OPEN));
    }

    @Test
    void a_name_typed_is_compared_with_each_of_those_there_are() {
        assertEquals(List.of("Sportraad"), NameMatching.among(List.of("Huisarts", "Sportraad", "School")).like("Stichting sport-raad").stream()
                .map(proposal -> proposal.first().text()).toList());
    }
}
