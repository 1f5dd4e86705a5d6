package samenspel.exchange.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import samenspel.network.Answer;
import samenspel.network.Network;
import samenspel.network.Sketch;
import samenspel.text.Language;
import samenspel.text.Texts;

class ExportLossesTest {

    private static List<String> of(Network network, ExportFormat target) {
        return ExportLosses.of(network, target, Language.EN).stream().map(loss -> loss.in(Texts.in(Language.EN))).toList();
    }

    private static Sketch sketch() {
        return Sketch.of("a b c").tied(Sketch.FIRST, Sketch.CONTENT, 3, "a-b b-c").tied(Sketch.SECOND, Sketch.CONTENT, 3, "a-b");
    }

    @Test
    void a_question_skipped_is_counted_where_a_format_has_no_unknown() {
        Network network = sketch().reports(Sketch.FIRST, Sketch.CONTENT, "c-a", new Answer.Unknown(Answer.Reason.SKIPPED)).network();
        assertEquals("2 unknown answers are written as no tie.", of(network, ExportFormat.GRAPHML).getFirst());
    }

    @Test
    void a_matrix_with_room_for_unknown_loses_none() {
        Network network = sketch().reports(Sketch.FIRST, Sketch.CONTENT, "c-a", new Answer.Unknown(Answer.Reason.SKIPPED)).network();
        assertTrue(of(network, ExportFormat.DL).stream().noneMatch(line -> line.contains("unknown")));
    }

    @Test
    void who_did_not_answer_is_no_loss_where_a_file_says_so() {
        Network network = sketch().silent(Sketch.SECOND, "b").network();
        assertTrue(Stream.of(ExportFormat.GRAPHML, ExportFormat.GEXF, ExportFormat.DGS, ExportFormat.PAJEK_PROJECT)
                .flatMap(target -> ExportLosses.of(network, target, Language.EN).stream())
                .noneMatch(loss -> loss.key().equals("write.loss.participation")));
    }

    @Test
    void names_that_a_format_cannot_hold_are_counted() {
        assertEquals(ExportLoss.of("names", 2L), ExportLosses.of(Ugly.network(1), ExportFormat.DL, Language.EN).stream()
                .filter(loss -> loss.key().equals("write.loss.names")).map(loss -> ExportLoss.of("names", Math.min(2L, (long) loss.arguments().getFirst())))
                .findFirst().orElseThrow());
    }

    @Test
    void every_loss_has_words_in_both_languages() {
        Network network = Ugly.network(3);
        Stream.of(ExportFormat.values()).flatMap(target -> ExportLosses.of(network, target, Language.NL).stream())
                .forEach(loss -> assertTrue(Language.all().stream().noneMatch(language -> loss.in(Texts.in(language)).contains("{"))));
    }
}
