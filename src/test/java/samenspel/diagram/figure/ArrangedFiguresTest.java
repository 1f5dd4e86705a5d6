package samenspel.diagram.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import samenspel.diagram.Diagram;
import samenspel.diagram.Drawn;
import samenspel.diagram.Mark;
import samenspel.diagram.MarkRole;
import samenspel.diagram.drawn.DrawnLayersCache;
import samenspel.diagram.seen.Emphasis;
import samenspel.layout.Arranged;
import samenspel.layout.Arrangement;
import samenspel.study.Document;
import samenspel.study.View;
import samenspel.text.Language;

/// Figures of every arrangement, with the outlines and names of its regions.
class ArrangedFiguresTest {
    private static final Document SAMPLE = Drawn.samples().getLast();

    @ParameterizedTest
    @MethodSource("figures")
    void nothing_stands_outside_the_page(Diagram figure) {
        assertEquals(List.of(), figure.marks().stream().filter(mark -> !figure.page().contains(mark.bounds())).map(Mark::id).toList());
    }

    @ParameterizedTest
    @MethodSource("figures")
    void no_name_of_a_region_touches_another_name(Diagram figure) {
        List<Mark> others = figure.marks().stream().filter(mark -> mark.role() == MarkRole.NAME || mark.role() == MarkRole.REGION_NAME).toList();
        assertEquals(List.of(), figure.marks().stream().filter(mark -> mark.role() == MarkRole.REGION_NAME)
                .filter(name -> others.stream().anyMatch(other -> other != name && other.bounds().grown(-2.5).touches(name.bounds().grown(-2.5))))
                .map(Mark::id).toList());
    }

    private static Stream<Named<Diagram>> figures() {
        return Arrangement.ALL.stream().map(arrangement -> Named.of(arrangement.word(), figure(arrangement)));
    }

    private static Diagram figure(Arrangement arrangement) {
        Document document = SAMPLE.with(Arranged.by(SAMPLE.network(), arrangement, Optional.empty(), 1));
        return new Figures(new DrawnLayersCache()).of(View.opening(document.network()).depict(document, Emphasis.NONE, Language.NL), Page.ofCm(28, 19));
    }
}
