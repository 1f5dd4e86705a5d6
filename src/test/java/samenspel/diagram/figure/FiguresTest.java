package samenspel.diagram.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import samenspel.diagram.Box;
import samenspel.diagram.Diagram;
import samenspel.diagram.Drawn;
import samenspel.diagram.Mark;
import samenspel.diagram.MarkId;
import samenspel.diagram.MarkRole;
import samenspel.diagram.seen.Depiction;
import samenspel.diagram.seen.Emphasis;
import samenspel.diagram.seen.LabelMode;
import samenspel.diagram.seen.Lens;
import samenspel.diagram.seen.SizeBy;
import samenspel.measure.Measure;
import samenspel.network.LayerId;
import samenspel.network.Network;
import samenspel.study.Document;
import samenspel.study.View;
import samenspel.text.Language;

class FiguresTest {
    private static final Page SLIDE = Page.ofCm(28, 19);
    private static final List<Page> FORMATS =
            List.of(Page.ofCm(16, 12), SLIDE, Page.ofCm(12, 18), Page.ofCm(40, 20));
    private static final Figures FIGURES = new Figures(Drawn.SCENES);

    @ParameterizedTest
    @MethodSource("depictions")
    void nothing_stands_outside_the_page(Depiction depiction) {
        List<String> outside = new ArrayList<>();
        for (Page format : FORMATS) {
            Diagram figure = FIGURES.of(depiction, format);
            figure.marks().stream().filter(mark -> !figure.page().contains(mark.bounds()))
                    .forEach(mark -> outside.add(format + " " + mark.id() + " " + mark.bounds()));
        }
        assertEquals(List.of(), outside);
    }

    @ParameterizedTest
    @MethodSource("some")
    void the_picture_keeps_off_title_legend_and_caption(Depiction depiction) {
        for (Page format : FORMATS) {
            List<Mark> marks = FIGURES.of(depiction, format).marks();
            List<Mark> texts = with(marks, Set.of(MarkRole.TITLE, MarkRole.LEGEND, MarkRole.CAPTION));
            List<Mark> picture = with(marks, Set.of(MarkRole.ORGANISATION, MarkRole.NAME, MarkRole.TRAY)).stream()
                    .filter(mark -> !mark.id().value().equals("ground")).toList();
            assertEquals(List.of(), picture.stream().filter(mark -> texts.stream().anyMatch(text -> text.bounds().touches(mark.bounds())))
                    .map(mark -> format + " " + mark.id()).toList());
        }
    }

    @ParameterizedTest
    @MethodSource("some")
    void every_mark_of_the_page_has_an_id_of_its_own(Depiction depiction) {
        List<MarkId> ids = FIGURES.of(depiction, SLIDE).marks().stream().map(Mark::id).toList();
        assertEquals(ids.size(), Set.copyOf(ids).size());
    }

    @ParameterizedTest
    @MethodSource("some")
    void a_figure_is_described_in_words(Depiction depiction) {
        Diagram figure = FIGURES.of(depiction, SLIDE);
        assertTrue(figure.description().startsWith(figure.title() + ". ") && figure.description().length() > figure.title().length() + 40);
    }

    @Test
    void without_title_legend_and_caption_only_the_picture_is_left() {
        Page bare = SLIDE.with(Page.Parts.NONE).withTransparent(true);
        Set<MarkRole> roles = new LinkedHashSet<>(FIGURES.of(depictions().findFirst().orElseThrow().getPayload(), bare).marks().stream()
                .map(Mark::role).toList());
        assertTrue(Set.of(MarkRole.TIE, MarkRole.CLEARING, MarkRole.ORGANISATION, MarkRole.NAME, MarkRole.LEADER, MarkRole.TRAY).containsAll(roles), roles.toString());
    }

    @Test
    void a_transparent_figure_has_no_ground() {
        Depiction depiction = depictions().findFirst().orElseThrow().getPayload();
        List<Mark> opaque = FIGURES.of(depiction, SLIDE).marks();
        assertEquals(opaque.subList(1, opaque.size()), FIGURES.of(depiction, SLIDE.withTransparent(true)).marks());
    }

    @Test
    void the_ground_covers_the_page() {
        Diagram figure = FIGURES.of(depictions().findFirst().orElseThrow().getPayload(), SLIDE);
        assertEquals(new Box(0, 0, figure.page().width(), figure.page().height()), figure.marks().getFirst().bounds());
    }

    @Test
    void the_same_figure_twice_is_equal() {
        Depiction depiction = depictions().findFirst().orElseThrow().getPayload();
        assertEquals(FIGURES.of(depiction, SLIDE), new Figures(new samenspel.diagram.drawn.DrawnLayersCache()).of(depiction, SLIDE));
    }

    private static List<Mark> with(List<Mark> marks, Set<MarkRole> roles) {
        return marks.stream().filter(mark -> roles.contains(mark.role())).toList();
    }

    /// Every fifth.
    private static Stream<Named<Depiction>> some() {
        List<Named<Depiction>> all = depictions().toList();
        return IntStream.range(0, all.size()).filter(i -> i % 5 == 0).mapToObj(all::get);
    }

    private static Stream<Named<Depiction>> depictions() {
        return Drawn.samples().stream().flatMap(FiguresTest::depictions);
    }

    private static Stream<Named<Depiction>> depictions(Document document) {
        Network network = document.network();
        List<Set<LayerId>> layers = new ArrayList<>(List.of(Drawn.layers(network), Set.of()));
        Drawn.layers(network).forEach(layer -> layers.add(Set.of(layer)));
        Stream.Builder<Named<Depiction>> depictions = Stream.builder();
        int number = 0;
        for (Lens lens : List.of(Drawn.first(network), Drawn.last(network), Drawn.change(network))) {
            for (Set<LayerId> shown : layers) {
                View view = View.opening(network).with(lens).withLayers(new LinkedHashSet<>(shown))
                        .withSizeBy(number % 3 == 0 ? Optional.of(SizeBy.of(Measure.DEGREE)) : Optional.empty())
                        .with(number % 4 == 0 ? LabelMode.ALL : LabelMode.KEY);
                Language language = number++ % 2 == 0 ? Language.NL : Language.EN;
                depictions.add(Named.of(Drawn.named(document).getName() + " " + lens + " " + shown + " " + language,
                        view.depict(document, Emphasis.NONE, language)));
            }
        }
        return depictions.build();
    }
}
