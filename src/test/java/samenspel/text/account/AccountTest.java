package samenspel.text.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import samenspel.exchange.found.ImportReason;
import samenspel.text.Language;
import samenspel.text.Sheet;
import samenspel.text.Texts;

class AccountTest {
    private static final Texts EN = Texts.in(Language.EN);
    private static final Problem LOST = undeclared("x", 4);
    private static final Problem LOST_AGAIN = undeclared("x", 9);
    private static final Problem NEAR = new Problem(new Place("book.xlsx", "Ties", 7, 2), ImportReason.MISSPELT_ORGANISATION,
            List.of("Huisartsnpraktijk", "Huisartsenpraktijk"), Outcome.REJECTED);
    private static final Problem DRAWN = new Problem(new Place("a.gexf", "", 2, 0), ImportReason.DRAWING, List.of("viz"), Outcome.SET_ASIDE, 5);
    private static final Account ACCOUNT = new Account(new Tally(20, 12, 5, 3), List.of(DRAWN, LOST, NEAR, LOST_AGAIN));

    private static Problem undeclared(String id, int line) {
        return new Problem(new Place("a.gexf", "", line, 0), ImportReason.UNDECLARED_NODE, List.of(id, "a", id), Outcome.REJECTED);
    }

    @Test
    void sums_that_do_not_add_up_are_none() {
        assertThrows(IllegalArgumentException.class, () -> new Tally(20, 12, 5, 4));
    }

    @Test
    void kinds_stand_by_gravity_and_then_by_number() {
        assertEquals(List.of(new ProblemKind(LOST, 2), new ProblemKind(NEAR, 1), new ProblemKind(DRAWN, 5)), ACCOUNT.kinds());
    }

    @Test
    void a_kind_shows_its_own_remarks_only() {
        assertEquals(List.of(LOST, LOST_AGAIN), ACCOUNT.shown(Optional.of(new ProblemKind(LOST, 2)), "", EN));
    }

    @Test
    void words_are_found_however_they_are_typed() {
        assertEquals(List.of(NEAR), ACCOUNT.shown(Optional.empty(), "HUÍSARTSN", EN));
    }

    @Test
    void an_organisation_that_two_ties_name_is_added_once() {
        assertEquals("Add the organisation that ties name but no list has", ACCOUNT.remedies().getFirst().in(EN));
    }

    @Test
    void names_are_mended_pair_by_pair() {
        assertEquals(Map.of("Huisartsnpraktijk", "Huisartsenpraktijk"), ACCOUNT.remedies().getLast().pairs());
    }

    @Test
    void a_row_as_saved_has_its_place_its_fate_its_reason_and_what_stood_there() {
        assertEquals(List.of(new Sheet.Words("book.xlsx"), new Sheet.Words("Ties"), new Sheet.Whole(7), new Sheet.Whole(2), new Sheet.Words("rejected"),
                new Sheet.Words(NEAR.message(EN)), new Sheet.Words("Huisartsnpraktijk"), new Sheet.Whole(1)),
                ACCOUNT.sheet("report", List.of(NEAR), EN).rows().getFirst());
    }

    @Test
    void the_sums_are_said_in_one_line() {
        assertEquals("20 read = 12 used + 5 set aside + 3 rejected", ACCOUNT.tally().in(EN));
    }

    @Test
    void what_has_no_place_is_said_without_one() {
        Problem nowhere = new Problem(Place.of("a.figures.json"), ImportReason.TABLE, List.of(), Outcome.REFUSED);
        assertEquals(List.of(nowhere.message(EN), "(line 2): " + DRAWN.message(EN)), List.of(nowhere.in(EN), DRAWN.in(EN)));
    }

    @Test
    void what_stood_there_is_said_of_each_problem() {
        assertEquals(List.of("viz", "x", "Huisartsnpraktijk", "x"), ACCOUNT.problems().stream().map(Problem::stood).toList());
    }

    @Test
    void a_reading_without_a_value_has_a_reason() {
        assertThrows(IllegalArgumentException.class, () -> Reading.refused(ACCOUNT));
    }

    @Test
    void what_is_mended_can_be_taken_back() {
        Repairs both = Repairs.NONE.with(Repair.ADD_NODES).withEncoding("IBM850");
        assertEquals(Repairs.NONE.with(Repair.ADD_NODES), both.without(Repair.CHOOSE_ENCODING));
    }

    @Test
    void no_word_ticked_mends_nothing() {
        assertEquals(Repairs.NONE, Repairs.NONE.withNearest(java.util.Set.of()));
    }
}
