package samenspel.diagram.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import samenspel.diagram.Box;
import samenspel.diagram.Diagram;
import samenspel.diagram.Drawn;
import samenspel.diagram.Mark;
import samenspel.diagram.MarkRole;
import samenspel.diagram.figure.Page;
import samenspel.diagram.figure.SmallPrint;
import samenspel.diagram.view.page.ViewFigures;
import samenspel.diagram.view.page.ViewOutcome;
import samenspel.text.Language;

/// What holds of every view, whatever it shows.
class ViewFiguresTest {
    /// Letters of neighbours may come so near that their boxes touch.
    private static final double TOUCH = 0.6;
    /// Of the height of a page.
    private static final double EMPTY = 0.1;

    static Stream<ViewCase> cases() {
        return ViewCase.all().stream();
    }

    /// One drawing of each for all claims.
    @ParameterizedTest
    @MethodSource("cases")
    void nothing_leaves_the_page_or_stands_over_other_words_and_all_can_be_read(ViewCase one) {
        Diagram diagram = one.diagram();
        assertEquals(List.of(), diagram.marks().stream().filter(mark -> !diagram.page().contains(mark.bounds())).map(mark -> mark.id().value()).toList(), "off the page");
        assertEquals(OptionalDouble.empty(), SmallPrint.of(diagram));
        assertEquals(List.of(), overlaps(diagram), "words over words");
        assertEquals(List.of(), labels(diagram).map(Mark.Label::text).filter(text -> text.contains("…")).toList(), "words cut");
        assertEquals(List.of(), outOfTheirDiscs(diagram), "letters at the edge of their disc");
        assertTrue(emptiest(diagram) < EMPTY * diagram.page().height(), "a strip without anything: " + emptiest(diagram));
        assertTrue(diagram.description().contains(one.request().language() == Language.NL ? "Synthetische" : "Synthetic"), diagram.description());
    }

    /// The height of the highest strip across the page in which nothing stands, between the first and the last mark.
    private static double emptiest(Diagram diagram) {
        List<Box> boxes = diagram.marks().stream().map(Mark::bounds).filter(box -> box.height() < 0.95 * diagram.page().height()).sorted(Comparator.comparingDouble(Box::y)).toList();
        double bottom = boxes.getFirst().bottom();
        double most = 0;
        for (Box box : boxes) {
            most = Math.max(most, box.y() - bottom);
            bottom = Math.max(bottom, box.bottom());
        }
        return most;
    }

    private static Stream<Mark.Label> labels(Diagram diagram) {
        return diagram.marks().stream().flatMap(Mark::labels);
    }

    /// Codes of which a corner of the capitals is nearer to the outline than a tenth of the radius.
    private static List<String> outOfTheirDiscs(Diagram diagram) {
        Map<String, Mark.Disc> discs = diagram.marks().stream().filter(Mark.Disc.class::isInstance).map(Mark.Disc.class::cast).collect(Collectors.toMap(disc -> disc.id().value() + "-code", disc -> disc, (one, _) -> one));
        return labels(diagram).filter(label -> label.role() == MarkRole.CODE && discs.containsKey(label.id().value()))
                .filter(label -> Math.hypot(label.width() / 2 - 0.05 * label.lettering().size(), 0.33 * label.lettering().size()) > 0.9 * discs.get(label.id().value()).radius()).map(Mark.Label::text).toList();
    }

    private static List<String> overlaps(Diagram diagram) {
        List<Mark.Label> labels = diagram.marks().stream().flatMap(Mark::labels).filter(label -> label.role() != MarkRole.CODE && label.role() != MarkRole.LEGEND_CODE).toList();
        List<String> over = new ArrayList<>();
        for (int a = 0; a < labels.size(); a++) {
            Box box = tight(labels.get(a));
            for (Mark.Label other : labels.subList(a + 1, labels.size())) {
                if (box.touches(tight(other))) {
                    over.add(labels.get(a).text() + " | " + other.text());
                }
            }
        }
        return over;
    }

    /// From the top of small letters to the baseline: what reaches above or below seldom meets.
    private static Box tight(Mark.Label label) {
        double size = label.lettering().size();
        return new Box(label.start().x() + TOUCH, label.start().y() - 0.6 * size, Math.max(0.1, label.width() - 2 * TOUCH), 0.6 * size);
    }

    @ParameterizedTest
    @EnumSource(StudyView.class)
    void a_page_too_small_is_refused_with_the_size_it_needs(StudyView view) {
        ViewOutcome outcome = ViewFigures.of(ViewCase.request(view, Language.EN, Drawn.samples().subList(0, 1)), Page.ofCm(8.5, 8));
        assertTrue(assertInstanceOf(ViewOutcome.Absent.class, outcome).why().contains("15 by 11 cm"), outcome.toString());
    }

    @ParameterizedTest
    @EnumSource(StudyView.class)
    void a_view_is_found_by_each_of_its_words(StudyView view) {
        view.words().forEach(word -> assertEquals(view, StudyView.of(" " + word.toUpperCase(java.util.Locale.ROOT)).orElseThrow()));
    }

    @Test
    void another_word_is_no_view() {
        assertTrue(StudyView.of("f10").isEmpty());
    }
}
