package samenspel.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import samenspel.diagram.Dash;
import samenspel.diagram.Drawn;
import samenspel.diagram.Mark;
import samenspel.diagram.drawn.DrawnLayersCache;
import samenspel.diagram.figure.Figures;
import samenspel.diagram.figure.Page;
import samenspel.diagram.seen.Emphasis;
import samenspel.diagram.seen.SizeBy;
import samenspel.measure.Measure;
import samenspel.study.Document;
import samenspel.study.View;
import samenspel.text.Language;

class BrokenOutlineTest {

    /// Else it is fragments, and no longer what the legend shows.
    @Test
    void at_least_four_dashes_go_round_the_smallest_disc_of_who_did_not_answer() {
        Document document = Drawn.samples().getFirst();
        View view = View.opening(document.network()).withSizeBy(Optional.of(SizeBy.of(Measure.DEGREE)));
        List<Mark> marks = new Figures(new DrawnLayersCache()).of(view.depict(document, Emphasis.NONE, Language.EN), Page.ofCm(8.5, 8.5)).marks();
        assertEquals(List.of(), Drawn.flat(marks).stream().filter(Mark.Disc.class::isInstance).map(Mark.Disc.class::cast).filter(disc -> disc.outline().dash() == Dash.BROKEN)
                .filter(disc -> 2 * Math.PI * disc.radius() / DashPattern.of(disc.outline()).period() < 4).toList());
    }
}
