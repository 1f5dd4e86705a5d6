package samenspel.diagram.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import samenspel.diagram.Diagram;
import samenspel.diagram.DiscEdge;
import samenspel.diagram.Drawn;
import samenspel.diagram.Mark;
import samenspel.diagram.MarkRole;
import samenspel.diagram.Scale;
import samenspel.diagram.figure.Figures;
import samenspel.diagram.figure.Page;
import samenspel.diagram.look.Palette;
import samenspel.diagram.look.Palettes;
import samenspel.diagram.seen.Emphasis;
import samenspel.study.Document;
import samenspel.study.View;
import samenspel.text.Language;

class ScaleTest {
    private static final Document DOCUMENT = Drawn.samples().getLast();

    private static List<Mark> marks(Scale scale) {
        Document scaled = DOCUMENT.with(DOCUMENT.look().with(scale));
        return Drawn.flat(Drawn.picture(scaled, View.opening(DOCUMENT.network())).marks());
    }

    private static List<Double> discs(List<Mark> marks) {
        return marks.stream().filter(mark -> mark.id().value().startsWith("disc:")).map(Mark.Disc.class::cast).map(Mark.Disc::radius).toList();
    }

    private static List<Double> lines(List<Mark> marks) {
        return marks.stream().filter(mark -> mark.role() == MarkRole.TIE).map(Mark.Stroke.class::cast).map(line -> line.pen().width()).toList();
    }

    private static Diagram figure(Document document) {
        return new Figures(Drawn.SCENES).of(View.opening(document.network()).depict(document, Emphasis.NONE, Language.NL), Page.ofCm(16, 12));
    }

    @Test
    void wider_lines_change_nothing_but_lines() {
        List<Mark> usual = marks(Scale.USUAL);
        List<Mark> wide = marks(new Scale(2, 1, 1));
        assertEquals(lines(usual).stream().map(width -> 2 * width).toList(), lines(wide));
        assertEquals(usual.stream().filter(mark -> mark.role() != MarkRole.TIE).toList(), wide.stream().filter(mark -> mark.role() != MarkRole.TIE).toList());
    }

    @Test
    void larger_discs_stand_where_they_stood() {
        List<Mark> usual = marks(Scale.USUAL);
        List<Mark> large = marks(new Scale(1, 1.5, 1));
        assertEquals(discs(usual).stream().map(radius -> 1.5 * radius).toList(), discs(large));
        assertEquals(centres(usual), centres(large));
    }

    private static Object centres(List<Mark> marks) {
        return marks.stream().filter(mark -> mark.id().value().startsWith("disc:")).map(Mark.Disc.class::cast)
                .collect(Collectors.toMap(Mark.Disc::id, Mark.Disc::centre));
    }

    @Test
    void larger_letters_are_those_of_names() {
        List<Double> sizes = marks(new Scale(1, 1, 1.25)).stream().filter(mark -> mark.role() == MarkRole.NAME)
                .map(mark -> ((Mark.Label) mark).lettering().size()).distinct().toList();
        assertEquals(List.of(15.0), sizes);
    }

    @Test
    void larger_letters_are_those_of_title_legend_and_caption_of_a_figure() {
        double usual = largest(figure(DOCUMENT));
        double larger = largest(figure(DOCUMENT.with(DOCUMENT.look().with(new Scale(1, 1, 1.5)))));
        assertEquals(1.5 * usual, larger, 1e-9);
    }

    private static double largest(Diagram figure) {
        return Drawn.flat(figure.marks()).stream().filter(mark -> mark.role() == MarkRole.TITLE).map(Mark.Label.class::cast)
                .mapToDouble(label -> label.lettering().size()).max().orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.25, 0.5, 1, 2, 4})
    void whatever_the_size_of_letters_a_figure_stays_on_its_page(double letters) {
        Diagram figure = figure(DOCUMENT.with(DOCUMENT.look().with(new Scale(1, 1, letters))));
        assertEquals(List.of(), figure.marks().stream().filter(mark -> !figure.page().grown(0.01).contains(mark.bounds())).map(Mark::id).toList());
    }

    @Test
    void an_edge_is_drawn_within_the_disc_of_its_sector() {
        Document grey = DOCUMENT.with(Palettes.of(Palette.Ready.GREY, DOCUMENT.network()));
        List<Mark> marks = Drawn.flat(Drawn.picture(grey, View.opening(DOCUMENT.network())).marks());
        long edged = DOCUMENT.network().organisations().stream().filter(o -> grey.look().edgeOf(o.sector()) != DiscEdge.PLAIN).count();
        assertTrue(edged > 0);
        assertEquals(edged, marks.stream().filter(mark -> mark.id().value().startsWith("edge:")).count());
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.2, 4.1, Double.NaN, Double.POSITIVE_INFINITY})
    void a_factor_out_of_range_is_no_scale(double factor) {
        assertThrows(IllegalArgumentException.class, () -> new Scale(1, factor, 1));
    }
}
