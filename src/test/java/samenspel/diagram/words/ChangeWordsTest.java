package samenspel.diagram.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static samenspel.network.Sketch.CONTENT;
import static samenspel.network.Sketch.FIRST;
import static samenspel.network.Sketch.REFERRAL;
import static samenspel.network.Sketch.SECOND;

import java.util.List;
import org.junit.jupiter.api.Test;
import samenspel.change.Comparison;
import samenspel.change.Counts;
import samenspel.change.Denominator;
import samenspel.diagram.Drawn;
import samenspel.network.Layer;
import samenspel.network.LayerId;
import samenspel.network.Network;
import samenspel.network.Sketch;
import samenspel.text.Language;

class ChangeWordsTest {
    private static final Network EXAMPLE = Sketch.of("a b c d").absent(FIRST, "d").silent(SECOND, "c")
            .tied(FIRST, CONTENT, 1, "a-b b-a a-c c-a").tied(SECOND, CONTENT, 1, "b-c").tied(FIRST, REFERRAL, 1, "a-b").network();

    @Test
    void counts_of_a_change_are_words() {
        assertEquals(List.of("1 new, 3 lost, 0 kept, 1 unknown", "1 nieuw, 3 verloren, 0 gebleven, 1 onbekend"),
                Language.all().stream().sorted(java.util.Comparator.comparing(Language::tag)).map(language -> new ChangeWords(EXAMPLE, language).fates(counts(CONTENT))).toList());
    }

    @Test
    void that_nothing_is_unknown_is_not_said() {
        assertEquals("0 new, 1 lost, 0 kept", new ChangeWords(EXAMPLE, Language.EN).fates(counts(REFERRAL)));
    }

    @Test
    void only_what_happened_is_said_where_there_is_little_room() {
        assertEquals(List.of("1 lost"), new ChangeWords(EXAMPLE, Language.EN).happened(counts(REFERRAL)));
    }

    @Test
    void several_ties_are_called_so() {
        assertEquals(List.of("Strong ties", "Client referrals", "Content information"), List.of("strong", "referral", "content").stream()
                .map(id -> new ChangeWords(sample(), Language.EN).ties(layer(id))).toList());
        assertEquals(List.of("Sterke relaties", "Cliëntverwijzingen", "Inhoudelijke informatie"), List.of("strong", "referral", "content").stream()
                .map(id -> new ChangeWords(sample(), Language.NL).ties(layer(id))).toList());
    }

    @Test
    void ties_are_counted_where_their_name_can_be() {
        ChangeWords words = new ChangeWords(sample(), Language.EN);
        assertEquals(List.of("300 strong ties", "1 strong tie", "content information: 2,060"),
                List.of(words.counted(layer("strong"), 300), words.counted(layer("strong"), 1), words.counted(layer("content"), 2060)));
    }

    private static Network sample() {
        return Drawn.samples().getFirst().network();
    }

    private static Layer layer(String id) {
        return sample().layer(new LayerId(id)).orElseThrow();
    }

    private static Counts counts(Layer layer) {
        return Comparison.of(EXAMPLE, List.of(layer), FIRST, SECOND, Denominator.ALL_OF_FIRST_WAVE).changes().getFirst().counts();
    }

    @Test
    void words_that_are_written_in_a_way_of_their_own_keep_their_letters() {
        ChangeWords words = new ChangeWords(samenspel.diagram.Drawn.samples().getFirst().network(), samenspel.text.Language.EN);
        assertEquals(List.of("CJG", "S50 wave", "G01Q02", "UciNet\\advice", "strong tie", "e-mail contact"),
                java.util.stream.Stream.of("CJG", "S50 wave", "G01Q02", "UciNet\\advice", "Strong tie", "E-mail contact").map(words::within).toList());
        assertEquals(List.of("s50: 50 organisations", "uciNet", "Who stands"), java.util.stream.Stream.of("s50: 50 organisations", "uciNet", "who stands").map(ChangeWords::started).toList());
    }
}
