package samenspel.exchange.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import samenspel.exchange.found.ReadingOptions;
import samenspel.exchange.table.TableKind;

/// Exports of survey tools as they write them.
class SurveyToolsTest {
    private static final String FOUR = "A>B=4 A>D, bureau=3 B>A=4 B>C=3 C>A=3 C>D, bureau=4";

    private static List<String> answers(String csv) {
        return Plans.answers(Plans.whole(Plans.guess("a.csv", csv)).network());
    }

    private static List<String> rest(String csv) {
        return answers(csv).stream().map(said -> said.substring(said.indexOf("Now: ") + 5)).toList();
    }

    private static String qualtrics(String question) {
        String names = String.join(",", List.of("A", "B", "C", "D, bureau").stream().map(name -> '"' + question + name + '"').toList());
        return "StartDate,Status,ResponseId,Q1,Q2_1,Q2_2,Q2_3,Q2_4\n\"Start Date\",\"Response Type\",\"Response ID\",\"For which organisation?\"," + names + "\n"
                + "\"{\"\"ImportId\"\":\"\"a\"\"}\",\"{\"\"ImportId\"\":\"\"b\"\"}\",\"{}\",\"{}\",\"{}\",\"{}\",\"{}\",\"{}\"\n"
                + "2019-01-01,IP,R_1,A,,Weekly,Never,Monthly\n2019-01-01,IP,R_2,B,Weekly,,Monthly,Never\n2019-01-01,IP,R_3,C,Monthly,Never,,Weekly\n";
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', textBlock = """
        'How often? - '                                     > How often?
        'How often do you meet: - '                         > How often do you meet
        'How often - in person or not - do you meet? - '    > How often - in person or not - do you meet?
        'Contact: '                                         > Contact
        'Rate this: content | form | '                      > Rate this: content | form
        """)
    void the_common_beginning_of_headings_tells_where_names_begin(String question, String layer) {
        assertEquals(List.of(layer + " Now: " + FOUR), answers(qualtrics(question)));
    }

    @Test
    void names_may_hold_the_marks_that_part_them_from_the_question() {
        String csv = "Org,Meet? - A - centre,Meet? - A - north,Meet? - B\nA - centre,,daily,never\nA - north,weekly,,never\nB,never,never,\n";
        assertEquals(List.of("Meet? Now: A - centre>A - north=5 A - north>A - centre=4"), answers(csv));
    }

    @Test
    void names_at_the_end_of_codes_are_found() {
        assertEquals(List.of("contact Now: CJG>GGD=2 GGD>MEE=1"),
                answers("Participant Id,Site,org,contact_cjg,contact_ggd,contact_mee\n1,x,CJG,,2,0\n2,x,GGD,0,,1\n3,x,MEE,0,0,\n"));
    }

    @Test
    void two_questions_with_one_beginning_are_two_layers() {
        String csv = "Org,Together - advice - A,Together - advice - B,Together - advice - C,Together - money - A,Together - money - B,Together - money - C\n"
                + "A,,1,0,,0,1\nB,0,,1,0,,0\nC,0,0,,1,1,\n";
        assertEquals(List.of("Together - advice Now: A>B=1 B>C=1", "Together - money Now: A>C=1 C>A=1 C>B=1"), answers(csv));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "id,submitdate,lastpage,startlanguage,seed,G01Q01,Q[SQ001],Q[SQ002],Q[SQ003]\n7,2019,3,nl,1,SQ001,,A3,A1\n8,2019,3,nl,2,SQ002,A2,,A3\n9,,1,nl,3,SQ003,,,\n",
        "id,org,Q[SQ001],Q[SQ002],Q[SQ003]\n1,1,,AO03,AO01\n2,2,AO02,,AO03\n3,3,,,\n"})
    void answer_codes_count_by_their_number_and_that_is_said(String csv) {
        assertEquals(List.of("Q Now: 1>2=3 1>3=1 2>1=2 2>3=3"), answers(csv));
        ImportPlan plan = Plans.guess("a.csv", csv);
        assertEquals(true, Plans.findings(plan).contains("answers-by-code 1:0"));
        assertEquals(List.of("3 NOT_ANSWERED"), Plans.participation(Plans.whole(plan).network(), 0));
    }

    @Test
    void the_heading_says_who_answers_rather_than_a_running_number() {
        assertEquals(List.of("Q Now: 1>2=3 3>2=1"), answers("id,org,Q[SQ001],Q[SQ002],Q[SQ003]\n1,3,0,1,\n2,1,,3,0\n3,2,0,,0\n"));
    }

    @Test
    void a_background_question_is_not_about_organisations() {
        String csv = "Org,Contact [A],Contact [B],Contact [C],Services [youth],Services [elderly],Services [other]\n"
                + "A,,weekly,never,Yes,No,\nB,monthly,,never,No,Yes,\nC,never,never,,Yes,Yes,transport\n";
        assertEquals(List.of("Contact Now: A>B=4 B>A=3"), answers(csv));
        assertEquals(true, Plans.findings(Plans.guess("a.csv", csv)).contains("column-unused 1:5"));
    }

    @Test
    void a_question_above_few_columns_stands_in_two_rows() {
        String csv = "Respondent ID,Collector ID,Start Date,Which organisation?,How often?,,,\n,,,Open-Ended Response,A,B,C,\"D, bureau\"\n"
                + "1,4,2019,A,,Weekly,Never,Monthly\n2,4,2019,B,Weekly,,Monthly,Never\n3,4,2019,C,Monthly,Never,,Weekly\n";
        assertEquals(List.of("How often? Now: " + FOUR), answers(csv));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Timestamp,Naam van uw organisatie,Samen?\n2019,A,\"B;C;D, bureau\"\n2019,B,\"A;D, bureau\"\n2019,C ,A\n",
        "ID;Begintijd;Tijd van voltooien;E-mail;Naam;Uw organisatie;Samen?\n1;2019;2019;anonymous;;A;\"B;C;D, bureau;\"\n2;2019;2019;anonymous;;B;\"A;D, bureau;\"\n3;2019;2019;anonymous;;C;A;\n",
        "Tijdstempel;Organisatie;Samen?\n2019;A;B, C, D, bureau\n2019;B;A, D, bureau\n2019;C;A\n",
        "Organisation,Samen?\nA,\"B\nC\nD, bureau\"\nB,\"A\nD, bureau\"\nC,A\n"})
    void several_names_in_one_cell_are_parted_but_not_within_a_name(String csv) {
        ImportPlan plan = Plans.guess("a.csv", csv);
        assertEquals(List.of("Samen? Now: A>B=1 A>C=1 A>D, bureau=1 B>A=1 B>D, bureau=1 C>A=1"), Plans.answers(Plans.whole(plan).network()));
        assertEquals(List.of("D, bureau NOT_ANSWERED"), Plans.participation(Plans.whole(plan).network(), 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Organisatie;Sector;A;B;C;D\nA;x;;3;0;1\nB;y;2;;1;0\nC;y;0;1;;2\n",
        "nr,Respondent,e-mail,Organisatie,A,B,C,D\n1,r1,a@x.nl,A,,3,0,1\n2,r2,b@x.nl,B,2,,1,0\n3,r3,c@x.nl,C,0,1,,2\n",
        "Organisatie,A,B,C,D,Opmerking\nA,,3,0,1,goed\nB,2,,1,0,\nC,0,1,,2,\n"})
    void names_alone_are_headings_of_a_roster_behind_any_columns(String csv) {
        assertEquals(List.of("Ties Now: A>B=3 A>D=1 B>A=2 B>C=1 C>B=1 C>D=2"), answers(csv));
        assertEquals(TableKind.ROSTER, Plans.guess("a.csv", csv).tables().getFirst().form().kind());
    }

    @Test
    void answers_that_nothing_tells_the_meaning_of_are_asked_for_and_not_dropped() {
        ImportPlan plan = Plans.guess("a.csv", "org,Contact [A],Contact [B],Contact [C]\nA,,groen,rood\nB,rood,,groen\nC,groen,rood,\n");
        assertEquals(List.of("answers-not-understood"), plan.read(ReadingOptions.USUAL).problems().stream().map(one -> one.reason().code()).limit(1).toList());
        ImportPlan told = plan.with(plan.decisions().with(plan.decisions().codes().with("rood", 0).with("groen", 2)));
        assertEquals(List.of("Contact Now: A>B=2 B>C=2 C>A=2"), Plans.answers(Plans.whole(told).network()));
    }

    @Test
    void a_table_of_opinions_is_no_survey_about_numbers() {
        String csv = "sector,Q13A,Q13_A14,Q13_A15\nx,support,oppose,neutral\nx,support,oppose,oppose\ny,neutral,support,oppose\ny,oppose,support,neutral\nx,support,neutral,support\n"
                + "y,neutral,oppose,support\nx,oppose,oppose,support\ny,support,neutral,oppose\n";
        assertEquals(TableKind.NODES, Plans.guess("a.csv", csv).tables().getFirst().form().kind());
    }

    @Test
    void who_left_empty_what_others_answer_never_to_has_not_answered_it() {
        assertEquals(List.of("q Now: A>B=4 A>C=? B>C=3"), answers("org,q [A],q [B],q [C]\nA,,weekly,\nB,never,,monthly\nC,never,never,\n"));
    }

    @Test
    void an_export_that_does_not_say_who_answers_is_asked_for_it() {
        ImportPlan plan = Plans.guess("a.csv", "id,submitdate,lastpage,name of the team,q[A],q[B],q[C]\n1,x,2,North,weekly,never,never\n2,x,2,South,never,daily,never\n");
        assertEquals(List.of("who-answers"), plan.read(ReadingOptions.USUAL).problems().stream().map(one -> one.reason().code()).toList());
        ImportDoubt doubt = plan.doubts().getFirst();
        assertEquals(List.of(ImportDoubt.Kind.RESPONDENT, List.of(3), true), List.of(doubt.kind(), doubt.columns(), doubt.waits()));
        ImportPlan told = DoubtChoice.of(doubt).getFirst().decision().apply(plan);
        assertEquals(List.of("q Now: North>A=4 South>B=5"), Plans.answers(Plans.whole(told).network()));
    }

    @Test
    void two_columns_that_may_say_who_answers_are_a_doubt_and_are_said() {
        ImportPlan plan = Plans.guess("a.csv", "Organisation;Name of organisation;q [A];q [B];q [C]\nA;B;;2;1\nB;C;1;;0\nC;A;3;1;\n");
        assertEquals(List.of(ImportDoubt.Kind.RESPONDENT, List.of(0, 1)), List.of(plan.doubts().getFirst().kind(), plan.doubts().getFirst().columns()));
        assertEquals(true, Plans.findings(plan).contains("other-respondent 1:2"));
    }

    @Test
    void codes_are_asked_for_until_somebody_says_what_they_mean() {
        ImportPlan plan = Plans.guess("a.csv", "org,q[A],q[B],q[C]\nA,,A3,A1\nB,A2,,A1\nC,A1,weet niet,\n");
        assertEquals(List.of(ImportDoubt.Kind.ANSWERS_ORDER, ImportDoubt.Kind.ANSWER_MEANING), plan.doubts().stream().map(ImportDoubt::kind).toList());
        ImportPlan ordered = DoubtChoice.of(plan.doubts().getFirst()).getFirst().decision().apply(plan);
        ImportPlan all = DoubtChoice.of(ordered.doubts().getFirst()).getFirst().decision().apply(ordered);
        assertEquals(List.of("q Now: A>B=2 B>A=1 C>B=?"), Plans.answers(Plans.whole(all).network()));
        assertEquals(List.of(ImportDoubt.Kind.SURVEY), all.doubts().stream().map(ImportDoubt::kind).toList());
    }

    @Test
    void the_mean_of_several_respondents_counts_if_somebody_says_so() {
        ImportPlan plan = Plans.guess("a.csv", "org,q [A],q [B],q [C]\nA,,1,0\nA,,3,2\nB,1,,1\nC,0,0,\n");
        ImportDoubt doubt = plan.doubts().getFirst();
        assertEquals(List.of(ImportDoubt.Kind.SEVERAL_RESPONDENTS, List.of("A")), List.of(doubt.kind(), doubt.words()));
        ImportPlan mean = DoubtChoice.of(doubt).get(1).decision().apply(plan);
        assertEquals(List.of("q Now: A>B=2 A>C=1 B>A=1 B>C=1"), Plans.answers(Plans.whole(mean).network()));
        assertEquals(true, Plans.findings(mean).contains("several-respondents-mean 3:0"));
        assertEquals(mean.decisions().codes(), ImportRecipe.of(mean).on(plan).decisions().codes());
    }

    @Test
    void each_end_of_a_tie_may_be_several() {
        String csv = "From,To\na@x.nl,\"b@x.nl, c@x.nl\"\nb@x.nl,\"a@x.nl, c@x.nl, d@x.nl\"\nc@x.nl,a@x.nl\nd@x.nl,c@x.nl\n";
        assertEquals(7, answers(csv).getFirst().split(">").length - 1);
        assertEquals(true, Plans.findings(Plans.guess("a.csv", csv)).contains("several-ends 2:0"));
        assertEquals(List.of("Ties Now: Doe, Jane>Poe, Ann=1 Smith, John>Doe, Jane=2"), answers("from;to;strength\nSmith, John;Doe, Jane;2\nDoe, Jane;Poe, Ann;1\n"));
    }

    @Test
    void rows_of_two_waves_are_not_several_respondents_and_totals_are_no_organisation() {
        ImportPlan plan = Plans.guess("a.csv", "Jaar;Organisatie;Sector;A;B;C\n2018;A;x;;3;0\n2018;B;y;2;;1\n2018;C;y;0;1;\n2019;A;x;;2;1\n2019;B;y;0;;1\n");
        assertEquals(List.of(), Plans.findings(plan).stream().filter(one -> one.startsWith("several")).toList());
        assertEquals(List.of("C NOT_ANSWERED"), Plans.participation(Plans.whole(plan).network(), 1));
        ImportPlan summed = Plans.guess("a.csv", "Organisatie;Sector;A;B;C\nA;x;;3;0\nB;y;2;;1\nC;y;0;1;\nTotaal;;2;4;1\n");
        assertEquals(List.of("Ties Now: A>B=3 B>A=2 B>C=1 C>B=1"), Plans.answers(Plans.whole(summed).network()));
        assertEquals(true, Plans.findings(summed).contains("total 5:0"));
    }

    @Test
    void opinions_beside_a_list_of_names_are_no_mentions() {
        String csv = "name,region,Q13_A14,Q13_A15,Q13_A16\nAlfa,N,support,oppose,neutral\nBeta,S,oppose,oppose,neutral\nGamma,N,neutral,support,support\n";
        assertEquals(TableKind.NODES, Plans.guess("a.csv", csv).tables().getFirst().form().kind());
        assertEquals(TableKind.NODES, Plans.guess("a.csv", "id,Q1_1,Q1_2,Q1_3\n1,3,4,2\n2,3,4,2\n3,1,2,2\n").tables().getFirst().form().kind());
    }

    @Test
    void a_second_question_about_the_same_names_is_another_layer() {
        String forms = "ID;Start time;Email;Organisation;A;B;C;A2;B2;C2\n1;x;x;A;;weekly;never;;often;never\n2;x;x;B;never;;monthly;never;;sometimes\n3;x;x;C;never;daily;;never;never;\n";
        assertEquals(List.of("Ties Now: A>B=4 B>C=3 C>B=5", "2 Now: A>B=4 B>C=2"), answers(forms));
        String spanned = ";;Contact;;;Advice;;\nOrganisation;Sector;A;B;C;A;B;C\nA;x;;3;0;;1;0\nB;y;2;;1;0;;1\nC;y;0;1;;1;0;\n";
        assertEquals(List.of("Contact Now: A>B=3 B>A=2 B>C=1 C>B=1", "Advice Now: A>B=1 B>C=1 C>A=1"), answers(spanned));
    }

    @Test
    void a_code_before_its_words_does_not_hide_them() {
        assertEquals(List.of("q Now: A>B=2 B>A=4"), answers("org,q[A],q[B],q[C]\nA,,A2 - sometimes,A1 - never\nB,A3 - often,,A1 - never\nC,A1 - never,A1 - never,\n"));
    }

    @Test
    void who_names_nobody_has_answered_and_who_does_not_know_has_not() {
        ImportPlan plan = Plans.guess("a.csv", "Organisation,Partners\nA,\"B;C\"\nB,none\nC,A\nD,don't know\n");
        assertEquals(List.of("Partners Now: A>B=1 A>C=1 C>A=1"), Plans.answers(Plans.whole(plan).network()));
        assertEquals(List.of("D NOT_ANSWERED"), Plans.participation(Plans.whole(plan).network(), 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Uw organisatie,Met wie? [Kern],Met wie? [Spil],Met wie? [As]", "Your organisation,With whom? - Selected Choice - Kern,With whom? - Selected Choice - Spil,With whom? - Selected Choice - As"})
    void boxes_that_were_ticked_may_hold_the_name_beside_them(String headings) {
        assertEquals(List.of("As>Kern=1 As>Spil=1 Kern>Spil=1 Spil>As=1 Spil>Kern=1"), rest(headings + "\nKern,,Spil,\nSpil,Kern,,As\nAs,Kern,Spil,\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Status,Survey Preview", "Response Type,Survey Preview", "Status,Enquêtevoorbeeld"})
    void a_trial_of_the_survey_is_no_answer_and_is_said(String status) {
        String csv = status.split(",")[0] + ",Your organisation,Contact [A],Contact [B],Contact [C]\nIP Address,A,,1,2\nTRIAL,Test,3,3,3\nIP Address,B,1,,0\nIP Address,C,2,0,\n".replace("TRIAL", status.split(",")[1]);
        assertEquals(List.of("A>B=1 A>C=2 B>A=1 C>A=2"), rest(csv));
        assertEquals(3, Plans.whole(Plans.guess("a.csv", csv)).network().organisations().size());
        assertTrue(Plans.findings(Plans.guess("a.csv", csv)).contains("trial-row 3:0"), () -> Plans.findings(Plans.guess("a.csv", csv)).toString());
    }

    @Test
    void a_survey_of_which_only_never_is_understood_is_not_opened_without_ties() {
        ImportPlan plan = Plans.guess("a.csv", "Organisatie,Contact [A],Contact [B],Contact [C]\nA,,groen,Nooit\nB,rood,,Nooit\nC,Nooit,groen,\n");
        assertTrue(plan.read(ReadingOptions.USUAL).isRefused());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Uw organisatie;Uw organisatie [Anders];Anders", "Which organisation? - Selected Choice;Which organisation? - Other (please specify) - Text;Other (please specify)", "org;org[other];-oth-"})
    void who_is_not_in_the_list_of_organisations_is_named_in_the_column_for_others(String words) {
        String[] word = words.split(";");
        String csv = word[0] + ";" + word[1] + ";Contact [A];Contact [B];Contact [C]\nA;;;1;2\n" + word[2] + ";B;1;;0\nC;;2;0;\n";
        assertEquals(List.of("A>B=1 A>C=2 B>A=1 C>A=2"), rest(csv));
        assertEquals(3, Plans.whole(Plans.guess("a.csv", csv)).network().organisations().size());
    }
}
