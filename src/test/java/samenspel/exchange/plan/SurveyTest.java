package samenspel.exchange.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import samenspel.exchange.found.ReadingOptions;
import samenspel.exchange.table.TableKind;
import samenspel.text.account.Tally;

class SurveyTest {
    private static final String ROSTER = "organisatie,inhoud [A],inhoud [B],inhoud [C],inhoud [D]\nA,,3,wekelijks,0\nB,2,,9,10\nC,,,,\n";

    private static List<String> answers(String csv) {
        return Plans.answers(Plans.whole(Plans.guess("a.csv", csv)).network());
    }

    @Test
    void a_roster_is_read_without_being_told() {
        assertEquals(List.of("inhoud Now: A>B=3 A>C=4 B>A=2 B>C=9 B>D=10"), answers(ROSTER));
    }

    @Test
    void who_has_no_row_or_an_empty_one_has_not_answered() {
        assertEquals(List.of("C NOT_ANSWERED", "D NOT_ANSWERED"), Plans.participation(Plans.whole(Plans.guess("a.csv", ROSTER)).network(), 0));
    }

    @Test
    void codes_are_not_known_or_no_tie_as_somebody_says() {
        ImportPlan plan = Plans.guess("a.csv", ROSTER);
        ImportPlan told = plan.with(plan.decisions().with(plan.decisions().codes().withMissing(Set.of(9.0)).withNoTie(Set.of(10.0))));
        assertEquals(List.of("inhoud Now: A>B=3 A>C=4 B>A=2 B>C=?"), Plans.answers(Plans.whole(told).network()));
        assertEquals(true, Plans.findings(told).contains("code-no-tie 3:0"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "id,Q3_1,Q3_2,Q3_3\n1,,3,\n2,2,,1\n3,,,\n",
        "id,Q3r1,Q3r2,Q3r3\n1,,3,\n2,2,,1\n3,,,\n",
        "id;Q3[SQ001];Q3[SQ002];Q3[SQ003]\n1;;3;\n2;2;;1\n3;;;\n",
        "id,Q3_1 [1],Q3_2 [2],Q3_3 [3]\n1,,3,\n2,2,,1\n3,,,\n",
        "Q1,Q3_1,Q3_2,Q3_3\nWho are you?,Q3 - 1,Q3 - 2,Q3 - 3\n{\"ImportId\":\"Q1\"},{\"ImportId\":\"x\"},{\"ImportId\":\"y\"},{\"ImportId\":\"z\"}\n1,,3,\n2,2,,1\n3,,,\n"})
    void survey_tools_write_their_headings_in_their_own_ways(String csv) {
        String quoted = csv.replaceAll("\\{\"ImportId\":\"(.)\\d?\"}", "\"{\"\"ImportId\"\":\"\"$1\"\"}\"");
        assertEquals(List.of("Q3 Now: 1>2=3 2>1=2 2>3=1"), answers(quoted));
    }

    @Test
    void a_question_may_stand_above_several_columns() {
        assertEquals(List.of("How often? Now: A>B=3 B>A=2 B>C=1"), answers("Who?,How often?,,\nResponse,A,B,C\nA,,3,\nB,2,,1\nC,,,\n"));
    }

    @Test
    void layers_and_waves_stand_in_the_headings() {
        String csv = "org,content_2018 [A],content_2018 [B],content_2018 [C],content_2019 [A],content_2019 [B],content_2019 [C]\nA,,1,,,,1\nB,1,,,,,\nC,,,,1,,\n";
        assertEquals(List.of("content 2018: A>B=1 B>A=1", "content 2019: A>C=1 C>A=1"), answers(csv));
        assertEquals(List.of("B NOT_ANSWERED"), Plans.participation(Plans.whole(Plans.guess("a.csv", csv)).network(), 1));
    }

    @Test
    void what_a_survey_says_of_the_sector_is_taken_over_unasked() {
        String csv = "organisatie,Sector,duur,inhoud [A],inhoud [B],inhoud [C]\nA,school,12,,3,\nB,zorg,9,2,,1\nC,zorg,9,,,2\n";
        assertEquals(List.of("school", "zorg"), Plans.whole(Plans.guess("a.csv", csv)).network().sectors().stream()
                .map(sector -> sector.name().in("en")).toList());
    }

    @Test
    void of_several_respondents_the_strongest_answer_counts_and_that_is_said() {
        String csv = "org,q [A],q [B],q [C]\nA,,1,\nA,,3,2\nB,1,,\n";
        assertEquals(List.of("q Now: A>B=3 A>C=2 B>A=1"), answers(csv));
        assertEquals(List.of("several-respondents 3:0", "silent 0:0"), Plans.findings(Plans.guess("a.csv", csv)));
    }

    @Test
    void mentions_are_ties_to_those_named() {
        String csv = "organisation,advice mention 1,advice mention 2,duration\nA,B,C,12\nB,A,,13\nC,,A,9\n";
        assertEquals(List.of("advice Now: A>B=1 A>C=1 B>A=1 C>A=1"), answers(csv));
    }

    @Test
    void a_cell_that_is_no_answer_has_an_address_and_is_not_known() {
        String csv = "org,q [A],q [B],q [C]\nA,,groen,1\nB,1,,\nC,1,,1\nA,1,1,1\n";
        ImportPlan plan = Plans.guess("a.csv", csv);
        ImportPlan told = plan.with(Plans.only(plan), TableKind.ROSTER);
        assertEquals(true, Plans.findings(told).contains("answer-not-understood 2:3"));
        ImportPlan worded = told.with(told.decisions().with(told.decisions().codes().withWords(Map.of("groen", 2.0))));
        assertEquals(false, Plans.findings(worded).contains("answer-not-understood 2:3"));
    }

    @Test
    void headings_that_are_only_names_ask_about_them_once_somebody_says_it_is_a_roster() {
        ImportPlan plan = Plans.guess("a.csv", "who,Ann,Bob,Cee\nAnn,,weekly,0\nBob,monthly,,0\nCee,,,\n");
        assertEquals(List.of("Ties Now: Ann>Bob=4 Bob>Ann=3"), Plans.answers(Plans.whole(plan.with(Plans.only(plan), TableKind.ROSTER)).network()));
    }

    @Test
    void a_row_that_does_not_say_who_answers_is_rejected_and_all_adds_up() {
        Tally tally = Plans.guess("a.csv", "org,q [A],q [B],q [C],start\nA,,1,,x\n,1,,,y\nB,1,,,z\n").read(ReadingOptions.USUAL).account().tally();
        assertEquals(List.of(1, 1), List.of(tally.setAside(), tally.rejected()));
        assertEquals(tally.read(), tally.used() + 2);
    }

    @Test
    void a_list_beside_it_says_whom_the_numbers_mean() {
        ImportPlan plan = Plans.guess("orgs.csv", "id,name,sector\n1,Anna,x\n2,Bert,y\n3,Cees,y\n", "survey.csv", "who,q_1,q_2,q_3\nAnna,,2,1\nBert,1,,\n");
        assertEquals(List.of("q Now: 1>2=2 1>3=1 2>1=1"), Plans.answers(Plans.whole(plan).network()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Organisatie;Soort relatie;A;B;C\nA;info;;1;2\nA;zorg;;0;1\nB;info;1;;0\nB;zorg;0;;2\nC;info;2;0;\n", "Your organisation;Question;A;B;C\nA;info;;1;2\nB;info;1;;0\nC;info;2;0;\nA;zorg;;0;1\nB;zorg;0;;2\n"})
    void a_column_of_kinds_makes_layers_of_rows_and_a_row_that_is_missing_is_unknown(String csv) {
        ImportPlan plan = Plans.guess("a.csv", csv);
        assertEquals(List.of("info Now: A>B=1 A>C=2 B>A=1 C>A=2", "zorg Now: A>C=1 B>C=2 C>A=? C>B=?"), Plans.answers(Plans.whole(plan).network()));
        assertTrue(Plans.findings(plan).stream().anyMatch(one -> one.startsWith("layer-left-out")), () -> Plans.findings(plan).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Contact [A],Contact [A][Opmerking],Contact [B],Contact [B][Opmerking],Contact [C],Contact [C][Opmerking]", "A,A - comment,B,B - comment,C,C - comment",
        "contact_A,contact_A_toelichting,contact_B,contact_B_toelichting,contact_C,contact_C_toelichting"})
    void a_column_for_remarks_beside_an_answer_is_no_layer_and_is_said(String headings) {
        ImportPlan plan = Plans.guess("a.csv", "Organisatie," + headings + "\nA,,,2,goed,0,\nB,1,goed,,,0,goed\nC,0,,3,goed,,\n");
        List<String> answers = Plans.answers(Plans.whole(plan).network());
        assertEquals(1, answers.size(), answers::toString);
        assertTrue(answers.getFirst().endsWith("Now: A>B=2 B>A=1 C>B=3"), answers::toString);
        assertTrue(Plans.findings(plan).containsAll(List.of("column-unused 1:3", "column-unused 1:5", "column-unused 1:7")), () -> Plans.findings(plan).toString());
    }
}
