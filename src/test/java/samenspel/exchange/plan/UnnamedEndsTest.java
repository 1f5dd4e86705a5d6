package samenspel.exchange.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Lists of ties whose headings, if there are any, are not the usual ones.
class UnnamedEndsTest {
    private static final String LAYERS = "info Now: CJG>GGD=1 GGD>CJG=2 GGD>MEE=3, geld Now: CJG>MEE=1 MEE>CJG=2";

    private static String answers(String... files) {
        return String.join(", ", Plans.answers(Plans.whole(Plans.guess(files)).network()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1;CJG;GGD\n2;GGD;CJG\n3;GGD;MEE\n2;MEE;CJG\n1;CJG;MEE\n", "1;CJG;GGD;1\n2;GGD;CJG;2\n3;GGD;MEE;3\n4;MEE;CJG;2\n5;CJG;MEE;1\n",
        "CJG;1;GGD\nGGD;2;CJG\nGGD;3;MEE\nMEE;2;CJG\nCJG;1;MEE\n", "Nr;Wie;Met wie;Mate\n1;CJG;GGD;1\n2;GGD;CJG;2\n3;GGD;MEE;3\n4;MEE;CJG;2\n5;CJG;MEE;1\n",
        "Nr;Respondent;Contact met;Hoe vaak\n1;CJG;GGD;1\n2;GGD;CJG;2\n3;GGD;MEE;3\n4;MEE;CJG;2\n5;CJG;MEE;1\n",
        "Genoemde organisatie;Uw organisatie;Hoe vaak\nGGD;CJG;1\nCJG;GGD;2\nMEE;GGD;3\nCJG;MEE;2\nMEE;CJG;1\n"})
    void columns_that_hold_the_same_names_are_the_ends(String csv) {
        assertEquals("Ties Now: CJG>GGD=1 CJG>MEE=1 GGD>CJG=2 GGD>MEE=3 MEE>CJG=2", answers("a.csv", csv));
    }

    @ParameterizedTest
    @ValueSource(strings = {"CJG;GGD;1;2019\nGGD;CJG;2;2019\nGGD;MEE;3;2019\nMEE;CJG;2;2020\nCJG;MEE;1;2020\n", "2019;CJG;GGD;1\n2019;GGD;CJG;2\n2019;GGD;MEE;3\n2020;MEE;CJG;2\n2020;CJG;MEE;1\n"})
    void years_without_a_heading_are_waves(String csv) {
        assertEquals("Ties 2019: CJG>GGD=1 GGD>CJG=2 GGD>MEE=3, Ties 2020: CJG>MEE=1 MEE>CJG=2", answers("a.csv", csv));
    }

    @ParameterizedTest
    @ValueSource(strings = {"CJG;GGD;info;1\nGGD;CJG;info;2\nGGD;MEE;info;3\nMEE;CJG;geld;2\nCJG;MEE;geld;1\n", "info;CJG;GGD;1\ninfo;GGD;CJG;2\ninfo;GGD;MEE;3\ngeld;MEE;CJG;2\ngeld;CJG;MEE;1\n",
        "Organisatie;Vraag;Partij;Antwoord\nCJG;info;GGD;1\nGGD;info;CJG;2\nGGD;info;MEE;3\nMEE;geld;CJG;2\nCJG;geld;MEE;1\n"})
    void words_that_recur_without_a_heading_or_under_that_of_a_question_are_layers(String csv) {
        assertEquals(LAYERS, answers("a.csv", csv));
    }

    @ParameterizedTest
    @ValueSource(strings = {"van_id;van_naam;naar_id;naar_naam;sterkte\n1;CJG;2;GGD;2\n2;GGD;1;CJG;1\n", "Source,Source Label,Target,Target Label,Weight\n1,CJG,2,GGD,2\n2,GGD,1,CJG,1\n",
        "ID van;Naam van;ID naar;Naam naar;sterkte\nA1;CJG;A2;GGD;2\nA2;GGD;A1;CJG;1\n", "fromId,fromName,toId,toName,weight\n1,CJG,2,GGD,2\n2,GGD,1,CJG,1\n"})
    void of_an_id_and_a_name_of_each_end_the_names_are_shown(String csv) {
        assertEquals("Ties Now: CJG>GGD=2 GGD>CJG=1", answers("a.csv", csv));
    }

    @Test
    void whom_a_long_survey_asks_about_but_who_has_no_row_has_not_answered() {
        ImportPlan plan = Plans.guess("a.csv", "Respondent;Vraag;Partner;Antwoord\nCJG;info;GGD;nooit\nCJG;info;MEE;vaak\nGGD;info;CJG;vaak\nGGD;info;MEE;nooit\n");
        assertEquals(List.of("MEE NOT_ANSWERED"), Plans.participation(Plans.whole(plan).network(), 0));
        assertTrue(Plans.findings(plan).stream().anyMatch(one -> one.startsWith("silent")), () -> Plans.findings(plan).toString());
    }

    @Test
    void a_row_about_each_pair_is_a_tie_only_where_its_columns_say_so() {
        String csv = "Respondent;Partner;Info;Geld\nCJG;GGD;0;0\nCJG;MEE;2;1\nGGD;CJG;0;0\nGGD;MEE;1;0\nMEE;CJG;0;3\nMEE;GGD;0;0\n";
        assertEquals("Info Now: CJG>MEE=2 GGD>MEE=1, Geld Now: CJG>MEE=1 MEE>CJG=3", answers("a.csv", csv));
    }

    @Test
    void a_list_of_organisations_that_names_others_of_them_is_no_list_of_ties() {
        String csv = "Nr;Naam;Sector;Koepel\n1;CJG;Jeugd;GGD\n2;GGD;Zorg;GGD\n3;MEE;Zorg;CJG\n4;ROC;School;CJG\n";
        assertEquals("Ties Now: CJG>MEE=1", answers("ties.csv", "van;naar\nCJG;MEE\n", "lijst.csv", csv));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Naam organisatie 1;Naam organisatie 2", "Uw organisatie;Partner", "Respondent;Genoemde organisatie", "Referring agency;Receiving agency", "Gemeente;Aanbieder", "Actor A;Actor B", "Eerste organisatie;Tweede organisatie",
        "Van wie;Naar wie", "Lead;Partner", "Who;With whom", "Clubhuis 1;Clubhuis 2", "Opdrachtgever;Opdrachtnemer"})
    void a_first_row_of_heading_words_that_stand_nowhere_below_names_the_columns(String heading) {
        assertEquals("Ties Now: CJG>GGD=1 GGD>MEE=1 MEE>CJG=1", answers("a.csv", heading + "\nCJG;GGD\nGGD;MEE\nMEE;CJG\n"));
        assertEquals("Ties Now: CJG>GGD=1 MEE>CJG=1", answers("a.csv", heading + ";Samenwerking?\nCJG;GGD;Ja\nGGD;MEE;Nee\nMEE;CJG;Ja\n").replace(" GGD>MEE=0", ""));
    }

    @Test
    void a_first_row_that_may_be_a_heading_waits_until_somebody_says_so() {
        ImportPlan plan = Plans.guess("a.csv", "Zaaier;Oogster\nCJG;GGD\nGGD;MEE\nMEE;CJG\n");
        ImportDoubt doubt = plan.doubts().getFirst();
        assertEquals(ImportDoubt.Kind.FIRST_ROW, doubt.kind());
        assertTrue(doubt.waits());
        assertTrue(Plans.findings(plan).stream().anyMatch(one -> one.startsWith("first-row-a-tie")), () -> Plans.findings(plan).toString());
        ImportPlan headed = DoubtChoice.of(doubt).getFirst().decision().apply(plan);
        assertEquals(List.of("Ties Now: CJG>GGD=1 GGD>MEE=1 MEE>CJG=1"), Plans.answers(Plans.whole(headed).network()));
        ImportPlan tied = DoubtChoice.of(doubt).getLast().decision().apply(plan);
        assertEquals(List.of(), tied.doubts().stream().filter(one -> one.kind() == ImportDoubt.Kind.FIRST_ROW).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Actor 4;Actor 5\nActor 1;Actor 2\nActor 2;Actor 3\nActor 3;Actor 1\n", "CJG;GGD\nGGD;MEE\nMEE;Halt\n"})
    void a_first_row_as_those_below_is_a_tie(String csv) {
        assertEquals(csv.lines().count(), answers("a.csv", csv).chars().filter(one -> one == '>').count());
    }

    @ParameterizedTest
    @ValueSource(strings = {"->,<->,<-", "out,both,in", "A naar B,wederzijds,B naar A", "→,↔,←"})
    void a_column_tells_which_way_a_tie_goes(String ways) {
        List<String> way = List.of(ways.split(","));
        String csv = "van;naar;richting\nCJG;GGD;" + way.get(0) + "\nGGD;MEE;" + way.get(1) + "\nMEE;Halt;" + way.get(2) + "\n";
        assertEquals("Ties Now: CJG>GGD=1 GGD>MEE=1 Halt>MEE=1 MEE>GGD=1", answers("a.csv", csv));
        assertEquals("Ties Now: CJG>GGD=3 GGD>MEE=1 Halt>MEE=2 MEE>GGD=1", answers("a.csv", "van;naar;sterkte;richting\nCJG;GGD;3;" + way.get(0) + "\nGGD;MEE;1;" + way.get(1) + "\nMEE;Halt;2;" + way.get(2) + "\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"org1;org2;mutual\nCJG;GGD;no\nGGD;MEE;yes\nMEE;Halt;no\n", "van;naar;wederkerig\nCJG;GGD;nee\nGGD;MEE;ja\nMEE;Halt;nee\n"})
    void a_tie_that_is_said_to_be_mutual_goes_both_ways(String csv) {
        assertEquals("Ties Now: CJG>GGD=1 GGD>MEE=1 MEE>GGD=1 MEE>Halt=1", answers("a.csv", csv));
    }

    @Test
    void where_pairs_stand_both_ways_what_is_said_of_mutual_is_kept_with_them() {
        assertEquals("Ties Now: CJG>GGD=1 GGD>CJG=1 GGD>MEE=1", answers("a.csv", "van;naar;wederkerig\nCJG;GGD;ja\nGGD;CJG;ja\nGGD;MEE;nee\n"));
    }

    @Test
    void arrows_between_names_go_either_way() {
        assertEquals("Ties Now: CJG>GGD=1 GGD>CJG=1 GGD>MEE=1 ROC>MEE=1", answers("a.txt", "CJG <-> GGD\nGGD -> MEE\nMEE <- ROC\n"));
    }

    @Test
    void ends_called_a_and_b_or_agencies_and_cells_in_single_quotes_are_read() {
        assertEquals("Ties Now: CJG>GGD=1 GGD>MEE=1 MEE>GGD=1 ROC>MEE=1", answers("a.csv", "A;B;Richting\nCJG;GGD;A naar B\nGGD;MEE;wederzijds\nMEE;ROC;B naar A\n"));
        assertEquals("Ties 2019: CJG>GGD=4, Ties 2020: CJG>GGD=1 GGD>CJG=1", answers("a.csv", "Referring agency,Receiving agency,2019,2020\nCJG,GGD,4,1\nGGD,CJG,0,1\n").replace(" GGD>CJG=0", ""));
        assertEquals("Ties Now: CJG>GGD=3 GGD>CJG=1", answers("a.csv", "'van';'naar';'sterkte'\n'CJG';'GGD';'3'\n'GGD';'CJG';'1'\n"));
    }
}
