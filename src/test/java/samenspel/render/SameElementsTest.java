package samenspel.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import samenspel.diagram.Box;
import samenspel.diagram.Diagram;
import samenspel.diagram.Drawn;
import samenspel.diagram.figure.Figures;
import samenspel.diagram.figure.Page;
import samenspel.diagram.seen.Emphasis;
import samenspel.diagram.seen.LabelMode;
import samenspel.diagram.seen.Lens;
import samenspel.network.Network;
import samenspel.render.pdf.Pdf;
import samenspel.render.pptx.Pptx;
import samenspel.render.svg.Svg;
import samenspel.study.Document;
import samenspel.study.View;
import samenspel.text.Language;

/// Every mark on the screen has its element in each kind of file, in the same order.
class SameElementsTest {

    static Stream<Named<Diagram>> figures() {
        List<Named<Diagram>> figures = new ArrayList<>();
        figures.add(Named.of("every kind", EveryKind.diagram()));
        for (Document sample : Drawn.samples()) {
            Network network = sample.network();
            for (Lens lens : List.of(Drawn.first(network), Drawn.change(network))) {
                figures.add(Named.of(network.profile().name().in("en") + " " + lens, figure(sample, lens)));
            }
        }
        return figures.stream();
    }

    private static Diagram figure(Document sample, Lens lens) {
        View view = Drawn.only(View.opening(sample.network()), sample.network().layers().get(2).id()).with(lens).with(LabelMode.ALL);
        return new Figures(Drawn.SCENES).of(view.depict(sample, Emphasis.NONE, Language.NL), Page.ofCm(33.867, 19.05));
    }

    @ParameterizedTest
    @MethodSource("figures")
    void an_svg_has_every_mark(Diagram figure) throws Exception {
        List<Element> found = XmlElements.ofSvg(Svg.write(figure).getBytes(StandardCharsets.UTF_8));
        assertEquals("", Element.difference(Element.of(figure.marks()), found));
    }

    @ParameterizedTest
    @MethodSource("figures")
    void a_pdf_has_every_mark(Diagram figure) throws Exception {
        assertEquals("", Element.difference(Element.of(figure.marks()), PdfElements.of(Pdf.write(figure))));
    }

    /// A text's box lies round it, and several lines share one; so of texts the order and the words count.
    @ParameterizedTest
    @MethodSource("figures")
    void a_slide_has_every_mark(Diagram figure) throws Exception {
        List<Element> found = XmlElements.ofSlide(Pptx.write(figure), figure.page());
        assertEquals("", Element.difference(unplaced(Element.of(figure.marks())), unplaced(found)));
    }

    private static List<Element> unplaced(List<Element> elements) {
        return elements.stream().map(one -> one.kind().equals("text")
                ? new Element("text", one.fill(), one.line(), new Box(0, 0, 0, 0), one.text()) : one).toList();
    }
}
