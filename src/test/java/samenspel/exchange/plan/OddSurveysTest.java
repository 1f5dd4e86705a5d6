package samenspel.exchange.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import samenspel.exchange.found.ReadingOptions;
import samenspel.text.account.Reading;

/// Surveys that are sound, but look unlike most.
class OddSurveysTest {
    private static List<String> answers(String... files) {
        return Plans.answers(Plans.whole(Plans.guess(files)).network());
    }

    private static List<List<String>> waiting(ImportPlan plan) {
        return ImportDoubt.of(plan, List.of()).stream().filter(ImportDoubt::waits).map(ImportDoubt::words).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"9", "8", "99"})
    void a_single_number_far_above_the_answers_is_not_known_and_asked_for(String code) {
        String csv = "organisatie;x [A];x [B];x [C]\nA;;1;" + code + "\nB;2;;0\nC;3;1;\n";
        assertEquals(List.of("x Now: A>B=1 A>C=? B>A=2 C>A=3 C>B=1"), answers("a.csv", csv));
        assertEquals(List.of(List.of(code)), waiting(Plans.guess("a.csv", csv)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"9", "8", "99"})
    void a_single_number_far_above_the_strengths_of_a_list_is_not_known_and_asked_for(String code) {
        String csv = "van;naar;sterkte\nA;B;1\nA;C;" + code + "\nB;A;2\nC;A;3\n";
        assertEquals(List.of("Ties Now: A>B=1 A>C=? B>A=2 C>A=3"), answers("a.csv", csv));
        assertEquals(List.of(List.of(code)), waiting(Plans.guess("a.csv", csv)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"van;naar;sterkte\nA;B;1\nA;C;9\nB;A;3\nC;A;6\n", "van;naar;sterkte\nA;B;2\nA;C;9\nB;A;3\n"})
    void a_number_among_amounts_is_a_strength(String csv) {
        assertTrue(answers("a.csv", csv).getFirst().contains("A>C=9"), () -> answers("a.csv", csv).toString());
    }

    @ParameterizedTest
    @CsvSource({"nee,Contact met [%s]", "No,Contact with [%s]", "Nooit,Hoe vaak? [%s]", "0,x [%s]", "Never,Contact: %s"})
    void where_everybody_says_no_everybody_has_answered_and_that_is_said(String no, String question) {
        StringBuilder csv = new StringBuilder("organisatie");
        List<String> names = List.of("CJG", "GGD", "MEE", "ROC");
        names.forEach(name -> csv.append(';').append(question.formatted(name)));
        names.forEach(from -> {
            csv.append('\n').append(from);
            names.forEach(to -> csv.append(';').append(from.equals(to) ? "" : no));
        });
        ImportPlan plan = Plans.guess("a.csv", csv + "\n");
        assertEquals(List.of(), Plans.participation(Plans.whole(plan).network(), 0));
        assertTrue(Plans.findings(plan).contains("no-tie-answered 0:0"), () -> Plans.findings(plan).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ken ik niet", "Ken ik niet", "kennen we niet", "onbekend met", "Kennen wij niet"})
    void who_does_not_know_an_organisation_is_asked_whether_that_is_no(String word) {
        String csv = "organisatie;x [A];x [B];x [C]\nA;;soms;" + word + "\nB;vaak;;nooit\nC;soms;nooit;\n";
        assertEquals(List.of("x Now: A>B=2 A>C=? B>A=4 C>A=2"), answers("a.csv", csv));
        assertEquals(List.of(List.of(word)), waiting(Plans.guess("a.csv", csv)));
    }

    @ParameterizedTest
    @CsvSource({"1*,1", "2 *,2", "(1),1", "[2],2", "3†,3", "1**,1"})
    void a_number_in_brackets_or_with_a_note_is_that_number_and_said(String word, int strength) {
        String csv = "organisatie;x [A];x [B];x [C]\nA;;1;" + word + "\nB;2;;0\nC;3;0;\n";
        assertEquals(List.of("x Now: A>B=1 A>C=" + strength + " B>A=2 C>A=3"), answers("a.csv", csv));
        assertTrue(Plans.findings(Plans.guess("a.csv", csv)).contains("answers-by-scale 1:0"), () -> Plans.findings(Plans.guess("a.csv", csv)).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"(x)", "x*", "[X]", "(v)", "x¹"})
    void a_mark_in_brackets_or_with_a_note_is_a_tie_and_blank_is_none(String word) {
        String csv = ";A;B;C;D\nA;;x;WORD;\nB;WORD;;;x\nC;x;;;WORD\nD;;x;;\n".replace("WORD", word);
        assertEquals(List.of("Ties Now: A>B=1 A>C=1 B>A=1 B>D=1 C>A=1 C>D=1 D>B=1"), answers("a.csv", csv));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Halt (regio Zuid)", "Halt [team Zuid]", "halt (Oost)", "Halt(locatie)", "HALT (voorheen Bureau)"})
    void who_answers_under_a_longer_name_may_be_one_that_is_asked_about(String name) {
        ImportPlan plan = Plans.guess("a.csv", "organisatie;x [MEE];x [GGD];x [Halt]\nMEE;;soms;nooit\nGGD;vaak;;soms\n" + name + ";soms;nooit;\n");
        assertTrue(Plans.findings(plan).contains("looks-asked 0:0"), () -> Plans.findings(plan).toString());
        assertTrue(plan.doubts().stream().anyMatch(doubt -> doubt.kind() == ImportDoubt.Kind.NAMES), () -> plan.doubts().toString());
    }

    @Test
    void a_question_to_which_everybody_says_no_is_a_layer() {
        String csv = "organisatie;Info [A];Info [B];Info [C];Geld [A];Geld [B];Geld [C]\nA;;nee;nee;;ja;nee\nB;nee;;nee;ja;;ja\nC;nee;nee;;nee;nee;\n";
        assertEquals(List.of("Geld Now: A>B=1 B>A=1 B>C=1", "Info Now: "), answers("a.csv", csv));
    }

    @Test
    void in_a_wave_in_which_everybody_says_no_ties_are_gone() {
        String head = "organisatie;x [A];x [B];x [C]\n";
        List<String> said = answers("enquete 2019.csv", head + "A;;ja;nee\nB;ja;;ja\nC;nee;nee;\n", "enquete 2021.csv", head + "A;;nee;nee\nB;nee;;nee\nC;nee;nee;\n");
        assertEquals(List.of("x 2019: A>B=1 B>A=1 B>C=1", "x 2021: "), said);
    }

    private static Reading<?> refused(String csv) {
        Reading<?> reading = Plans.guess("a.csv", csv).read(ReadingOptions.USUAL);
        assertTrue(reading.isRefused());
        return reading;
    }

    @ParameterizedTest
    @ValueSource(strings = {"nr;e-mail;Contact [A];Contact [B];Contact [C]\n1;a@x.nl;;nooit;vaak\n2;b@x.nl;soms;;vaak\n3;c@x.nl;soms;vaak;\n",
        "nr;organisatie;Contact [A];Contact [B];Contact [C]\n1;O1;;nooit;vaak\n2;O2;soms;;vaak\n3;O3;soms;vaak;\n", "nr;How often - A;How often - B;How often - C\n1;;never;often\n2;sometimes;;often\n3;never;often;\n",
        "nr;x [A];x [B];x [C];x [D]\n1;;1;2;0\n2;0;;1;0\n3;2;1;;1\n4;1;1;0;\n"})
    void a_survey_that_does_not_say_who_answers_is_refused_with_that_reason_and_asked_about(String csv) {
        assertEquals("exchange.who-answers", refused(csv).refusal().reason().key());
        assertEquals(ImportDoubt.Kind.RESPONDENT, ImportDoubt.of(Plans.guess("a.csv", csv), List.of()).getFirst().kind());
    }

    @Test
    void a_list_of_organisations_that_rates_something_is_no_survey_about_it() {
        String csv = "Naam;Zorg [wijk];Zorg [stad];Zorg [school]\nA;vaak;soms;nooit\nB;soms;soms;vaak\n";
        assertEquals(List.of("Ties Now: A>B=1"), answers("lijst.csv", csv, "ties.csv", "van;naar\nA;B\n"));
    }

    @Test
    void respondents_may_be_others_than_whom_the_survey_asks_about() {
        String csv = "Uw organisatie;x [A];x [B];x [C]\nA;;1;2\nB;2;;0\nD;1;1;0\nE;0;1;0\nF;3;1;2\n";
        assertEquals(List.of("x Now: A>B=1 A>C=2 B>A=2 D>A=1 D>B=1 E>B=1 F>A=3 F>B=1 F>C=2"), answers("a.csv", csv));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Q[1]#%d;Q[2]#%d;Q[3]#%d", "Q[SQ001#%d];Q[SQ002#%d];Q[SQ003#%d]", "Q[1][Scale %d];Q[2][Scale %d];Q[3][Scale %d]"})
    void two_scales_of_one_question_are_layers(String question) {
        String heads = question.replace("%d", "0") + ";" + question.replace("%d", "1");
        List<String> said = answers("a.csv", "organisatie;" + heads + "\n1;;1;2;;0;1\n2;2;;0;1;;0\n3;1;1;;0;0;\n");
        assertEquals(List.of(" Now: 1>2=1 1>3=2 2>1=2 3>1=1 3>2=1", " Now: 1>3=1 2>1=1"), said.stream().map(one -> one.substring(one.indexOf(" Now"))).toList());
    }

    @Test
    void brackets_may_be_part_of_a_name() {
        String csv = "organisatie;Contact with: - Team [Oost];Contact with: - GGD;Contact with: - MEE\nTeam [Oost];;1;2\nGGD;2;;0\nMEE;1;1;\n";
        assertEquals(List.of("Contact with Now: GGD>Team [Oost]=2 MEE>GGD=1 MEE>Team [Oost]=1 Team [Oost]>GGD=1 Team [Oost]>MEE=2"), answers("a.csv", csv));
    }

    @ParameterizedTest
    @ValueSource(strings = {", ", ";"})
    void kinds_of_tie_that_were_ticked_are_layers(String mark) {
        String csv = "organisatie|Wat doet u met [A]|Wat doet u met [B]|Wat doet u met [C]\nA||kennis delen|\"kennis delen#verwijzen\"\nB|verwijzen||\nC|kennis delen|weet niet|\n"
                .replace("#", mark).replace('|', '\t');
        ImportPlan plan = Plans.guess("a.csv", csv);
        assertEquals(List.of("Wat doet u met · kennis delen Now: A>B=1 A>C=1 C>A=1 C>B=?", "Wat doet u met · verwijzen Now: A>C=1 B>A=1 C>B=?"), Plans.answers(Plans.whole(plan).network()));
        assertTrue(Plans.findings(plan).contains("answers-are-kinds 1:0"), () -> Plans.findings(plan).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Organisation,How often: (A),How often: (B),How often: (C)", "Organisation,Works with (A),Works with (B),Works with (C)", "Organisation,q5_1 A,q5_2 B,q5_3 C"})
    void names_in_round_brackets_or_behind_the_code_of_a_question_are_those_who_answer(String headings) {
        ImportPlan plan = Plans.guess("a.csv", headings + "\nA,,3,1\nB,2,,1\nC,0,1,\n");
        assertEquals(3, Plans.whole(plan).network().organisations().size());
        assertTrue(Plans.answers(Plans.whole(plan).network()).getFirst().contains("A>B=3 A>C=1 B>A=2 B>C=1"), () -> Plans.answers(Plans.whole(plan).network()).toString());
    }

    @Test
    void answers_of_those_who_are_named_otherwise_above_are_no_organisations() {
        ImportPlan plan = Plans.guess("a.csv", "Namens welke organisatie vult u in?;GGD Rijnland;Gemeente Meerwoude;Stichting MEE\nGGD;;3;1\nGemeente Meerwoude;2;;1\nMEE;0;1;\n");
        assertEquals(ImportDoubt.Kind.NOT_UNDERSTOOD, plan.doubts().getFirst().kind());
    }

    @Test
    void a_number_that_a_column_asks_about_is_said_to_be_taken_for_that_of_a_row() {
        ImportPlan plan = Plans.guess("a.csv", "record_id,organisatie,partner___1,partner___2,partner___3\n1,A,Unchecked,Checked,Unchecked\n2,B,Checked,Unchecked,Checked\n");
        assertTrue(Plans.findings(plan).stream().anyMatch(one -> one.startsWith("asked-by-number")), () -> Plans.findings(plan).toString());
    }

    @Test
    void the_event_of_a_survey_tool_is_no_name() {
        ImportPlan plan = Plans.guess("a.csv", "record_id,redcap_event_name,organisatie,contact_1,contact_2,contact_3\n11,t0_arm_1,1,0,3,1\n14,t0_arm_1,3,2,2,\n15,t0_arm_1,2,1,,1\n");
        assertTrue(Plans.whole(plan).network().organisations().stream().noneMatch(one -> one.name().startsWith("t0")));
    }
}
