package samenspel.diagram.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import samenspel.diagram.Box;
import samenspel.diagram.Diagram;
import samenspel.diagram.Drawn;
import samenspel.diagram.Mark;
import samenspel.diagram.MarkRole;
import samenspel.diagram.seen.Emphasis;
import samenspel.layout.Arranged;
import samenspel.layout.Arrangement;
import samenspel.study.Document;
import samenspel.study.View;
import samenspel.text.Language;

/// The tray of those without a strong tie, on pages to which the picture is turned.
class TrayTest {
    private static final Page SMALL = Page.ofCm(8.5, 8.5);
    private static final List<Named<Diagram>> FIGURES = Drawn.samples().stream()
            .flatMap(sample -> Stream.of(Page.ofCm(16, 12), Page.ofCm(16, 20), SMALL).map(page -> Named.of(sample.network().profile().name().in("en") + " " + page.height(), figure(sample, page))))
            .toList();

    @ParameterizedTest
    @MethodSource("figures")
    void nobody_else_stands_in_it(Diagram figure) {
        Box tray = area(figure);
        List<Mark> organisations = figure.marks().stream().filter(mark -> mark.role() == MarkRole.ORGANISATION && mark.bounds().touches(tray)).toList();
        assertTrue(List.of(9, 8, 5).contains(organisations.size()), "others too: " + organisations.size());
        words(figure).ifPresent(words -> assertTrue(words.text().startsWith(organisations.size() + " "), words.text()));
    }

    @ParameterizedTest
    @MethodSource("figures")
    void those_in_it_stand_in_one_row(Diagram figure) {
        Box tray = area(figure);
        assertEquals(1, figure.marks().stream().filter(mark -> mark.role() == MarkRole.ORGANISATION && mark.bounds().touches(tray))
                .map(mark -> Math.round(mark.bounds().centre().y())).distinct().count());
    }

    @ParameterizedTest
    @MethodSource("figures")
    void no_name_stands_over_its_words(Diagram figure) {
        Box words = words(figure).map(label -> label.bounds().grown(-1)).orElse(new Box(0, 0, 0, 0));
        assertEquals(List.of(), figure.marks().stream().filter(mark -> mark.role() == MarkRole.NAME && mark.bounds().touches(words)).map(Mark::id).toList());
    }

    @ParameterizedTest
    @MethodSource("figures")
    void it_says_without_which_ties(Diagram figure) {
        boolean small = figure.page().width() < 400;
        String said = words(figure).map(Mark.Label::text).orElse("");
        assertTrue(said.endsWith("zonder sterke relaties") || small && said.isEmpty(), said);
        assertTrue(figure.marks().stream().anyMatch(mark -> mark instanceof Mark.Label label && label.text().contains("zonder staan")
                || mark instanceof Mark.Label line && line.text().contains("staan apart")));
    }

    private static Box area(Diagram figure) {
        return figure.marks().stream().filter(mark -> mark.id().value().equals("tray")).findFirst().orElseThrow().bounds();
    }

    private static Optional<Mark.Label> words(Diagram figure) {
        return figure.marks().stream().filter(mark -> mark.id().value().equals("tray-text")).map(Mark.Label.class::cast).findFirst();
    }

    private static Diagram figure(Document sample, Page page) {
        Arrangement strong = Arrangement.of("stress:strong").orElseThrow();
        Document document = sample.with(Arranged.by(sample.network(), strong, Optional.of(sample.placement()), 2018));
        return new Figures(Drawn.SCENES).of(View.opening(document.network()).depict(document, Emphasis.NONE, Language.NL), page);
    }

    private static List<Named<Diagram>> figures() {
        return FIGURES;
    }
}
