package samenspel.diagram.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import samenspel.diagram.Diagram;
import samenspel.diagram.Drawn;
import samenspel.diagram.Mark;
import samenspel.diagram.seen.NameMode;
import samenspel.study.Document;
import samenspel.text.Language;

/// What is published can be read off the figures of the samples themselves, in both languages.
class PublishedFiguresTest {

    static List<Language> languages() {
        return Language.all();
    }

    private static Diagram diagram(StudyView view, Language language, List<Document> documents) {
        ViewRequest usual = ViewCase.request(view, language, documents);
        return new ViewCase("", new ViewRequest(view, usual.networks(), ViewChoices.NONE.with(NameMode.SHORT)), ViewCase.COLUMN).diagram();
    }

    private static List<String> said(Diagram figure, Predicate<String> id) {
        return figure.marks().stream().flatMap(Mark::labels).filter(label -> id.test(label.id().value())).map(Mark.Label::text).toList();
    }

    private static String number(String english, Language language) {
        return language == Language.NL ? english.replace('.', ',') : english;
    }

    @ParameterizedTest
    @MethodSource("languages")
    void strong_ties_of_the_centre_and_of_health_care_are_61_and_35(Language language) {
        List<Document> first = Drawn.samples().subList(0, 1);
        List<String> picture = said(diagram(StudyView.STRONG_TIES, language, first), _ -> true);
        assertTrue(picture.stream().anyMatch(one -> one.matches("CJG.* 61")) && picture.stream().anyMatch(one -> one.matches("JGZ.* 35")), picture.toString());
        assertEquals(List.of("61", "35"), said(diagram(StudyView.OVERLOAD, language, first), id -> id.startsWith("over-ties-")).subList(0, 2));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void shares_of_those_who_see_each_form_of_steering_are_those_of_both_waves(Language language) {
        List<String> shares = said(diagram(StudyView.GOVERNANCE, language, Drawn.samples()), id -> id.matches("said-[A-Z_]+-\\d+"));
        assertEquals(List.of("32.5%", "40%", "12.5%", "9%", "55%", "51%").stream().map(one -> number(one, language)).toList(), shares);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void the_top_tens_stand_in_order(Language language) {
        Diagram figure = diagram(StudyView.TOP_TEN, language, Drawn.samples());
        List<String> orders = List.of(0, 1, 2).stream().map(network -> String.join(" ", said(figure, id -> id.startsWith("column-" + network) && id.endsWith("-disc-code")))).toList();
        assertEquals(List.of("CJG S JB G JGZ O O G S H", "O O H S S V S S SB CJG", "SB H S JGZ G G G S CJG S"), orders);
        assertEquals("78 58 54 51 47 44 41 38 36 33", said(figure, id -> id.startsWith("column-0") && id.endsWith("-partners")).stream().collect(Collectors.joining(" ")));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void losses_stand_as_a_range_and_for_each_network(Language language) {
        Diagram figure = diagram(StudyView.STABILITY, language, Drawn.samples());
        List<String> each = said(figure, id -> id.startsWith("each-"));
        List<String> ranges = said(figure, id -> id.matches("range-\\d+-said"));
        assertTrue(ranges.contains("61% – 71%") && ranges.contains("50% – 58%"), ranges.toString());
        assertTrue(each.containsAll(List.of("61 · 66 · 71", "50 · 54 · 58", "38 · 33 · 75", "43 · 53 · 75")), each.toString());
    }
}
