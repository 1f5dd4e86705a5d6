package samenspel.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import samenspel.diagram.Drawn;
import samenspel.text.Language;

/// Claims of the published story, held against sample I.
class ClaimsOfSampleTest {
    private static final String SELF = "[More than half]{perceived:self-governed%s >50%% of answered} sees self-government.";
    private static final String GO = "[More strong ties go than come]{lost:strong > gained:strong of %s}";

    private static Verdict verdict(String typed) {
        return ToldOfSample.filled(1, Language.EN, typed).verdict().orElseThrow();
    }

    private static JudgedClaim claim(String typed) {
        return ToldOfSample.filled(1, Language.EN, typed).claims().getFirst();
    }

    @Test
    void more_than_half_saw_self_government_and_no_longer_does() {
        assertEquals(Verdict.HOLDS, verdict(SELF.formatted("@2018")));
        assertEquals(Verdict.NO_LONGER, verdict(SELF.formatted("@2019")));
        assertEquals(Verdict.NO_LONGER, verdict(SELF.formatted("")));
        ClaimWords words = ToldOfSample.words(Drawn.samples().getFirst().network(), Language.EN);
        assertEquals("holds: 54.2%, 65 of 120, of those who answered", words.of(claim(SELF.formatted("@2018"))));
        assertEquals("no longer: 49.6%, 64 of 129, of those who answered", words.of(claim(SELF.formatted("@2019"))));
    }

    @Test
    void whether_more_strong_ties_go_than_come_cannot_be_told() {
        assertEquals(Verdict.CANNOT_BE_TOLD, verdict(GO.formatted("network")));
        assertEquals(Verdict.HOLDS, verdict(GO.formatted("reported")));
        assertEquals("183 against 181, 21 unknown", ToldOfSample.words(1, "{lost:strong} against {gained:strong}, {unknown:strong} unknown"));
    }

    @Test
    void that_more_than_half_was_lost_holds_whatever_the_unknown_ties_are() {
        String lost = "[More than half]{loss:strong >50% of network} was lost: {loss:strong of network}";
        FilledText filled = ToldOfSample.filled(1, Language.EN, lost);
        assertEquals("More than half was lost: 61% (59–67.5%)", filled.words());
        assertEquals(Optional.of(Verdict.HOLDS), filled.verdict());
        assertEquals(Verdict.CANNOT_BE_TOLD, verdict("{loss:strong ≥60% of network}"));
        assertEquals("More than half was lost: 61% (59–67,5%)", ToldOfSample.filled(1, Language.NL, lost).words());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "{ties-share:strong#CJG,JGZ01@2018 of network} | 31.7% (28.3–31.7%)",
            "{loss:strong of network}                       | 61% (59–67.5%)",
            "{ties-share:referral#access@2018}              | 53.6%",
            "{perceived:self-governed@2019 of answered}     | 49.6%",
            "{perceived:self-governed@2019 of network}      | 49.6% (48.1–51.1%)"})
    void the_band_is_from_unknown_ties_at_worst_to_at_best(String typed, String told) {
        assertEquals(told, ToldOfSample.words(1, typed.replace('#', '|')));
    }

    @Test
    void referrals_that_touch_access_lie_between_more_than_a_third_and_more_than_half() {
        String told = ToldOfSample.words(1, "{ties-share:referral|access@2019 of network}");
        assertTrue(told.matches("48% \\(3[67].*–5[56].*%\\)"), told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "{ties-share:strong#CJG,jgz01@2018 >25% of network}  | HOLDS",
            "{ties-share:strong#CJG,jgz01@2018 ≥30% of network}  | CANNOT_BE_TOLD",
            "{ties-share:strong#CJG,jgz01@2018 ≥30% of reported} | HOLDS",
            "{loss:strong ≥60% of network}                       | CANNOT_BE_TOLD",
            "{ties-share:referral#access@2018 >50% of reported}  | HOLDS",
            "{ties-share:referral#access@2019 >50% of reported}  | NO_LONGER",
            "{ties-share:referral#access@2019 >50% of network}   | CANNOT_BE_TOLD",
            "{ties-share:referral#access@2019 >50%}              | CANNOT_BE_TOLD",
            "{perceived:self-governed@2019 >50% of answered}     | NO_LONGER",
            "{perceived:self-governed@2019 >50% of network}      | CANNOT_BE_TOLD",
            "{perceived:self-governed@2019 48-52% of network}    | HOLDS"})
    void the_base_decides_the_verdict(String typed, Verdict verdict) {
        assertEquals(verdict, verdict(typed.replace('#', '|')));
    }

    @Test
    void the_numbers_of_the_story_are_told() {
        assertEquals("135; 2,060; 95 of 300; 61 and 35", ToldOfSample.words(1,
                "{present@2018}; {ties:content@2018}; {ties:strong|CJG,jgz01@2018} of {ties:strong@2018}; {degree:strong|CJG@2018} and {degree:strong|jgz01@2018}"));
        assertEquals("37.7%, 38 kept, 23 lost, 23 gained", ToldOfSample.words(1, "{loss:strong|CJG}, {kept:strong|CJG} kept, {lost:strong|CJG} lost, {gained:strong|CJG} gained"));
        assertEquals("24=, 65=; 2.060", ToldOfSample.filled(1, Language.NL, "{place:administrative|g01@2018}, {place:content|g01@2018}; {ties:content@2018}").words());
    }

    @Test
    void a_text_with_several_claims_says_the_gravest() {
        assertEquals(Optional.empty(), ToldOfSample.filled(1, Language.EN, "Lost: {loss:strong}").verdict());
        assertEquals(Verdict.CANNOT_BE_TOLD, verdict("{loss:strong >50%} {loss:strong >60%}"));
        assertEquals(Verdict.NO_LONGER, verdict("{loss:strong >50%} {loss:strong >60%} {loss:strong <50%}"));
    }
}
