package samenspel.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/// Surveys that also ask for words.
class OpenQuestionsTest {
    @Test
    void an_open_question_beside_a_roster_does_not_hide_who_answers() {
        assertEquals("Ann>Ben=4.0 Ann>Cas=3.0 Ben>Ann=2.0 Ben>Cas=1.0", Small.ties(Small.graph("q.csv", """
                ResponseId,Q1,Q2_1,Q2_2,Q2_3,Q3
                Response ID,Who are you?,How often: - Ann,How often: - Ben,How often: - Cas,Remarks
                "{""ImportId"":""_recordId""}","{""ImportId"":""QID1""}","{""ImportId"":""QID2_1""}","{""ImportId"":""QID2_2""}","{""ImportId"":""QID2_3""}","{""ImportId"":""QID3""}"
                R1,Ann,,4,3,none
                R2,Ben,2,,1,
                """)).replaceAll(":How often", ""));
    }
}
