package samenspel.study.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import samenspel.claim.ClaimBase;
import samenspel.claim.ClaimText;
import samenspel.claim.FilledText;
import samenspel.claim.Verdict;
import samenspel.diagram.Drawn;
import samenspel.diagram.figure.FigureWords;
import samenspel.diagram.figure.Page;
import samenspel.diagram.seen.Emphasis;
import samenspel.diagram.seen.NameMode;
import samenspel.diagram.seen.Seen;
import samenspel.diagram.view.StudyView;
import samenspel.network.Fieldwork;
import samenspel.network.Network;
import samenspel.study.Document;
import samenspel.text.Language;
import samenspel.text.Texts;

class EditedFindingsTest {
    private static final Document SAMPLE = Drawn.samples().getFirst();
    private static final int CAPACITY = 20;
    private static final Pattern NUMBER = Pattern.compile("(\\d+)[.,](\\d+)(\\s?%)?");
    private static final String SELF = "[More than half]{perceived:self-governed >50% of answered} sees self-government: {perceived:self-governed}.";

    private static NetworkFindings of(Network network, Language language, KeptFinding... kept) {
        Document document = SAMPLE.with(network);
        return NetworkFindings.of(document.depict(Seen.opening(network), Emphasis.NONE, language), NameMode.SHORT, CAPACITY, List.of(kept));
    }

    private static LiveWords words(Network network, Language language) {
        return new LiveWords(network, Optional.of(CAPACITY), NameMode.SHORT, language);
    }

    private static Finding of(NetworkFindings findings, FindingKind kind) {
        return findings.all().stream().filter(one -> one.kind() == kind).findFirst().orElseThrow();
    }

    /// As sentences of the program round: percentages to whole ones, others to hundredths.
    private static String rounded(String words) {
        return NUMBER.matcher(words).replaceAll(number -> number.group(3) != null ? Math.round(value(number)) + number.group(3)
                : number.group(2).length() == 3 && value(number) < 1 ? String.format(Locale.ROOT, "%.2f", value(number)) : number.group(1) + "." + number.group(2));
    }

    private static double value(MatchResult number) {
        return Double.parseDouble(number.group(1) + "." + number.group(2));
    }

    @Test
    void the_numbers_of_each_finding_follow_the_data_and_are_the_same_by_reference() {
        for (Document sample : Drawn.samples()) {
            for (Language language : Language.all()) {
                for (Finding one : NetworkFindings.of(sample.depict(Seen.opening(sample.network()), Emphasis.NONE, language), NameMode.SHORT, CAPACITY, List.of()).all()) {
                    FilledText told = words(sample.network(), language).filled(one.typed());
                    assertEquals(List.of(), told.problems(), one.typed());
                    assertEquals(rounded(one.sentence()), rounded(told.words()), one.typed());
                    assertTrue(one.typed().contains("{") && one.edited().isEmpty(), one.typed());
                }
            }
        }
    }

    @Test
    void an_edited_sentence_stands_in_place_of_the_programs_and_keeps_its_numbers() {
        Finding edited = of(of(SAMPLE.network(), Language.EN, new KeptFinding(FindingKind.LOSS, "  Gone: {lost:strong} of\n {before:strong}, {loss:strong of network}  ")), FindingKind.LOSS);
        assertEquals("Gone: 183 of 300, 61% (59–67.5%)", edited.sentence());
        assertEquals("61%", edited.number());
        assertTrue(edited.edited().isPresent() && edited.canBeSaid());
        assertEquals("Weg: 183", of(of(SAMPLE.network(), Language.NL, new KeptFinding(FindingKind.LOSS, "Weg: {lost:strong}")), FindingKind.LOSS).sentence());
    }

    @Test
    void its_numbers_and_its_verdict_follow_when_the_data_change() {
        Network whole = SAMPLE.network();
        Network first = new Network(whole.profile(), whole.frequencies(), whole.sectors(), whole.organisations(), whole.waves().subList(0, 1), whole.layers(),
                new LinkedHashMap<>(Map.of(whole.waves().getFirst().id(), whole.fieldwork(whole.waves().getFirst().id()))));
        KeptFinding kept = new KeptFinding(FindingKind.PERCEPTION, SELF);
        Finding before = of(of(first, Language.EN, kept), FindingKind.PERCEPTION);
        Finding after = of(of(whole, Language.EN, kept), FindingKind.PERCEPTION);
        assertEquals("More than half sees self-government: 54.2%.", before.sentence());
        assertEquals("More than half sees self-government: 49.6%.", after.sentence());
        assertEquals(List.of(Verdict.HOLDS, Verdict.NO_LONGER), List.of(before.verdict().orElseThrow(), after.verdict().orElseThrow()));
        assertTrue(before.canBeSaid());
        assertFalse(after.canBeSaid());
    }

    @Test
    void one_that_no_longer_holds_is_listed_and_is_no_title() {
        NetworkFindings found = of(SAMPLE.network(), Language.EN, new KeptFinding(FindingKind.PERCEPTION, SELF), new KeptFinding(FindingKind.KEY_LOSS, "Gone: {loss:strong|CJG}"));
        assertEquals(List.of(), found.of(StudyView.GOVERNANCE));
        assertEquals("Gone: 37.7%", found.of(StudyView.STABILITY).getFirst());
        assertTrue(found.outstanding().stream().anyMatch(one -> one.kind() == FindingKind.PERCEPTION));
    }

    @Test
    void one_of_a_kind_that_was_not_looked_at_is_not_dropped() {
        Network none = SAMPLE.network().withFieldwork((_, work) -> new Fieldwork(work.participation(), new LinkedHashMap<>(), work.reports()));
        Finding last = of(none, Language.EN, new KeptFinding(FindingKind.PERCEPTION, SELF)).all().getLast();
        assertEquals("More than half sees self-government: unknown.", last.sentence());
        assertEquals(Optional.of(Verdict.CANNOT_BE_TOLD), last.verdict());
    }

    @Test
    void a_title_has_the_numbers_of_the_data_and_one_that_no_longer_holds_is_not_written() {
        LiveWords live = words(SAMPLE.network(), Language.EN);
        Page page = Page.ofCm(16, 12);
        assertEquals("Lost: 183 {", title(live, page, "Lost: {lost:strong} {{"));
        assertEquals("Plain", title(live, page, "Plain"));
        assertEquals("", title(live, page, SELF));
        assertEquals("", title(live, page, "{losst:strong} were lost"));
        Stream.of(FigureWords.NONE, FigureWords.FOUND).forEach(words -> assertEquals(words, live.in(page.with(words)).parts().words()));
    }

    private static String title(LiveWords live, Page page, String typed) {
        return live.in(page.with(FigureWords.NONE.withTitle(typed))).parts().words().title();
    }

    @Test
    void numbers_that_are_offered_are_there_and_a_claim_of_each_base_is_judged() {
        LiveWords live = words(SAMPLE.network(), Language.EN);
        for (OfferedReference offered : OfferedReference.of(SAMPLE.network(), List.of(SAMPLE.network().organisations().getFirst().id()), live.words().texts())) {
            assertEquals(List.of(), live.filled(offered.typed()).problems(), offered.typed());
            assertFalse(live.filled(offered.typed()).words().contains("{"), offered.typed());
        }
        for (ClaimBase base : ClaimBase.values()) {
            assertEquals(List.of("more than half HOLDS", "less than half NO_LONGER", "fewer HOLDS"), List.of(said(live, "{loss:strong}", OfferedClaim.MORE_THAN_HALF, base),
                    said(live, "{loss:strong}", OfferedClaim.LESS_THAN_HALF, base), said(live, "{kept:strong} of {lost:strong}", OfferedClaim.LESS_THAN_SECOND, ClaimBase.REPORTED)));
        }
    }

    @Test
    void a_claim_that_lacks_its_numbers_is_not_offered() {
        Texts texts = words(SAMPLE.network(), Language.NL).words().texts();
        assertEquals(Optional.empty(), OfferedClaim.MORE_THAN_HALF.typed(ClaimText.read("{name|g1}").references(), ClaimBase.NETWORK, texts));
        assertEquals(Optional.empty(), OfferedClaim.MORE_THAN_SECOND.typed(ClaimText.read("{loss:strong} {loss:strong}").references(), ClaimBase.NETWORK, texts));
    }

    private static String said(LiveWords live, String numbers, OfferedClaim claim, ClaimBase base) {
        String typed = claim.typed(ClaimText.read(numbers).references(), base, live.words().texts()).orElseThrow();
        return live.filled(typed).words() + " " + live.filled(typed).verdict().orElseThrow();
    }
}
