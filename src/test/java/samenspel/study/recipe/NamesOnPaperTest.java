package samenspel.study.recipe;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
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
import samenspel.diagram.figure.Page;
import samenspel.diagram.matrix.MatrixContent;
import samenspel.diagram.seen.Appearance;
import samenspel.diagram.seen.LabelMode;
import samenspel.diagram.seen.NameMode;
import samenspel.layout.Point;
import samenspel.scenario.Scenarios;
import samenspel.study.Document;
import samenspel.text.Language;

/// Every figure of a recipe of all layers, waves and changes, in both languages, on the papers people use.
class NamesOnPaperTest {
    private static final Page COLUMN = Page.ofCm(8.5, 8.5);
    private static final Page PAGE = Page.ofCm(17, 25.7);
    private static final Page SLIDE = Page.ofCm(33.87, 19.05);
    private static final Page POSTER = Page.ofCm(84.1, 59.4);
    private static final List<Named<List<Diagram>>> FIGURES = Drawn.samples().stream().flatMap(document ->
            Stream.of(COLUMN, PAGE, SLIDE, POSTER).map(paper -> Named.of(Drawn.named(document).getName() + " on " + paper.widthCm() + " cm",
                    Language.all().stream().flatMap(language -> figures(document, paper, language)).toList()))).toList();

    @ParameterizedTest
    @MethodSource("figures")
    void nothing_stands_outside_the_page(List<Diagram> figures) {
        assertEquals(List.of(), figures.stream().flatMap(figure -> figure.marks().stream()
                .filter(mark -> !figure.page().contains(mark.bounds())).map(mark -> figure.title() + ": " + mark.id())).toList());
    }

    @ParameterizedTest
    @MethodSource("figures")
    void no_two_texts_touch(List<Diagram> figures) {
        assertEquals(List.of(), figures.stream().flatMap(figure -> touching(figure).stream()).toList());
    }

    @ParameterizedTest
    @MethodSource("figures")
    void no_name_stands_over_a_disc(List<Diagram> figures) {
        assertEquals(List.of(), figures.stream().flatMap(figure -> overDiscs(figure).stream()).toList());
    }

    @ParameterizedTest
    @MethodSource("figures")
    void no_leader_line_runs_through_a_name(List<Diagram> figures) {
        assertEquals(List.of(), figures.stream().flatMap(figure -> struckThrough(figure).stream()).toList());
    }

    private static List<Named<List<Diagram>>> figures() {
        return FIGURES;
    }

    /// All names in Dutch, the key ones in English.
    private static Stream<Diagram> figures(Document document, Page page, Language language) {
        boolean all = language == Language.NL;
        FigureStyle style = new FigureStyle(Appearance.USUAL.with(all ? LabelMode.ALL : LabelMode.KEY), MatrixContent.DIFFERENCE);
        FigureRecipe each = FigureRecipe.usual("Figure", FigureKind.PICTURE).with(page).with(FileKind.PDF).with(style).with(new LayerChoice.Each());
        FigureList list = new FigureList(List.of(each.with(new When.EachWave()),
                new FigureRecipe("Change", each.kind(), new LayerChoice.Each(), new When.EachChange(), style, page, FileKind.PDF, Optional.empty(), each.file())));
        RecipeFigures drawing = new RecipeFigures(document);
        return FigurePlan.of(document.network(), Scenarios.NONE, list, language).figures().stream()
                .map(figure -> drawing.of(figure, all ? NameMode.SHORT : NameMode.FULL));
    }

    private static List<Mark.Label> labels(Diagram figure) {
        return figure.marks().stream().filter(Mark.Label.class::isInstance).map(Mark.Label.class::cast).toList();
    }

    /// The letters without their halo, which may lie over a neighbour's.
    private static Box letters(Mark.Label label) {
        return label.letters();
    }

    private static List<String> touching(Diagram figure) {
        List<Mark.Label> labels = labels(figure);
        List<String> touching = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (letters(labels.get(i)).touches(letters(labels.get(j)))) {
                    touching.add(figure.title() + ": " + labels.get(i).text() + " and " + labels.get(j).text());
                }
            }
        }
        return touching;
    }

    private static List<String> overDiscs(Diagram figure) {
        List<Mark.Ring> discs = figure.marks().stream().filter(mark -> mark.role() == MarkRole.ORGANISATION)
                .map(mark -> Drawn.circle((Mark.Group) mark)).toList();
        return labels(figure).stream().filter(label -> label.role() == MarkRole.NAME && discs.stream().anyMatch(disc -> covers(letters(label), disc)))
                .map(label -> figure.title() + ": " + label.text()).toList();
    }

    private static boolean covers(Box letters, Mark.Ring disc) {
        Point middle = disc.centre();
        Point nearest = new Point(Math.clamp(middle.x(), letters.x(), letters.right()), Math.clamp(middle.y(), letters.y(), letters.bottom()));
        return middle.distanceTo(nearest) < disc.radius();
    }

    private static List<String> struckThrough(Diagram figure) {
        List<Mark.Stroke> leaders = figure.marks().stream().filter(mark -> mark.role() == MarkRole.LEADER).map(Mark.Stroke.class::cast).toList();
        return labels(figure).stream().filter(label -> label.role() == MarkRole.NAME && leaders.stream().anyMatch(leader -> strikes(leader, letters(label))))
                .map(label -> figure.title() + ": " + label.text()).toList();
    }

    /// A leader line ends at the edge of its own name.
    private static boolean strikes(Mark.Stroke leader, Box letters) {
        return Stream.iterate(0.05, t -> t < 0.95, t -> t + 0.05).anyMatch(t -> letters.contains(new Point(
                leader.from().x() + t * (leader.to().x() - leader.from().x()), leader.from().y() + t * (leader.to().y() - leader.from().y()))));
    }
}
