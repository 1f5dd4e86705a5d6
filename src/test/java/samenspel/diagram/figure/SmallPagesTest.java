package samenspel.diagram.figure;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import samenspel.diagram.Diagram;
import samenspel.diagram.Drawn;
import samenspel.diagram.drawn.DrawnLayersCache;
import samenspel.diagram.seen.Emphasis;
import samenspel.study.Document;
import samenspel.study.View;
import samenspel.text.Language;

class SmallPagesTest {

    /// The smallest there may be, and odd ones.
    @ParameterizedTest
    @CsvSource({"4, 4", "5, 4", "4, 12", "40, 5", "5, 40"})
    void a_page_with_hardly_any_room_is_drawn_and_what_cannot_be_read_is_said(double width, double height) {
        Document document = Drawn.samples().getFirst();
        Diagram diagram = new Figures(new DrawnLayersCache()).of(View.opening(document.network()).depict(document, Emphasis.NONE, Language.EN), Page.ofCm(width, height));
        assertTrue(height > 4.5 || SmallPrint.of(diagram).isPresent());
    }
}
