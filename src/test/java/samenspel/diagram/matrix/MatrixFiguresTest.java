package samenspel.diagram.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import samenspel.change.Comparison;
import samenspel.change.Denominator;
import samenspel.change.SectorMatrix;
import samenspel.diagram.Colour;
import samenspel.diagram.Diagram;
import samenspel.diagram.Drawn;
import samenspel.diagram.FixedColours;
import samenspel.diagram.Mark;
import samenspel.diagram.figure.Page;
import samenspel.network.Network;
import samenspel.study.Document;
import samenspel.text.Language;

class MatrixFiguresTest {
    private static final Page PAGE = Page.ofCm(24, 24.5);

    @ParameterizedTest
    @MethodSource("samenspel.diagram.Drawn#named")
    void nothing_leaves_the_page(Document document) {
        MatrixFigure figure = figure(document, MatrixContent.DIFFERENCE, Language.NL);
        assertEquals(List.of(), figure.diagram().marks().stream().filter(mark -> !figure.diagram().page().contains(mark.bounds()))
                .map(Mark::id).toList());
    }

    @ParameterizedTest
    @EnumSource(MatrixContent.class)
    void every_cell_can_be_found_where_it_is_drawn(MatrixContent shows) {
        MatrixFigure figure = figure(Drawn.samples().getFirst(), shows, Language.EN);
        figure.cells().forEach((place, box) -> assertEquals(Optional.of(place), figure.at(box.centre())));
    }

    @Test
    void there_is_a_cell_for_every_two_sectors() {
        assertEquals(121, figure(Drawn.samples().getFirst(), MatrixContent.DIFFERENCE, Language.EN).cells().size());
    }

    @Test
    void a_cell_says_its_numbers_in_words() {
        MatrixFigure figure = figure(Drawn.samples().getFirst(), MatrixContent.DIFFERENCE, Language.EN);
        SectorMatrix.Place place = figure.cells().firstEntry().getKey();
        String title = figure.diagram().marks().stream().filter(mark -> mark.id().value().equals("cell-" + place.row() + "-" + place.column()))
                .map(mark -> ((Mark.Group) mark).title()).findFirst().orElseThrow();
        assertEquals("Centre for Youth and Family – Centre for Youth and Family: 0 → 0; 0 new, 0 lost, 0 kept", title);
    }

    @Test
    void what_stands_under_a_difference_adds_up_to_it() {
        Diagram diagram = figure(Drawn.samples().getFirst(), MatrixContent.DIFFERENCE, Language.EN).diagram();
        List<Mark.Label> labels = Drawn.flat(diagram.marks()).stream().filter(Mark.Label.class::isInstance).map(Mark.Label.class::cast).toList();
        List<Mark.Label> values = labels.stream().filter(label -> label.id().value().startsWith("cell-") && label.id().value().contains("-value")).toList();
        assertTrue(values.size() > 40);
        for (Mark.Label value : values) {
            String cell = value.id().value().substring(0, value.id().value().indexOf("-value"));
            Map<String, Integer> said = labels.stream().filter(label -> label.id().value().startsWith(cell + "-line-")).map(label -> label.text().split(" "))
                    .collect(Collectors.toMap(words -> words[1], words -> Integer.parseInt(words[0])));
            assertEquals(Integer.parseInt(value.text().replace("−", "-").replace("+", "")), said.getOrDefault("new", 0) - said.getOrDefault("lost", 0), cell);
        }
    }
    @Test
    void what_is_said_to_stand_in_cells_leaves_out_those_without_ties_which_have_no_number() {
        Diagram diagram = figure(Drawn.samples().getFirst(), MatrixContent.DIFFERENCE, Language.EN).diagram();
        List<Mark.Group> without = diagram.marks().stream().filter(mark -> mark.id().value().startsWith("cell-")).map(Mark.Group.class::cast)
                .filter(cell -> cell.title().contains(": 0 → 0;")).toList();
        assertFalse(without.isEmpty());
        assertEquals(List.of(), without.stream().flatMap(Mark::labels).map(Mark.Label::text).toList());
        assertTrue(diagram.description().contains("In each cell with ties, where there is room: new − lost"), diagram.description());
    }

    @Test
    void in_grey_print_a_gain_is_darker_than_the_same_loss() {
        for (int value = 4; value <= 10; value++) {
            assertTrue(grey(MatrixColours.in(FixedColours.COLOUR).fill(MatrixContent.DIFFERENCE, value, 10)) < grey(MatrixColours.in(FixedColours.COLOUR).fill(MatrixContent.DIFFERENCE, -value, 10)) - 10);
        }
    }

    @Test
    void the_title_names_the_layer_and_the_waves() {
        assertEquals("Network I – Meerwoude: strong ties between sectors, difference 2018 → 2019",
                figure(Drawn.samples().getFirst(), MatrixContent.DIFFERENCE, Language.EN).diagram().title());
    }

    @Test
    void of_a_single_wave_ties_stand_over_their_density_and_no_change_is_spoken_of() {
        Document document = Drawn.samples().getFirst();
        Network network = document.network();
        Comparison one = Comparison.ofOneWave(network, List.of(network.layers().getLast()), network.waves().getFirst().id());
        for (Language language : Language.all()) {
            Diagram diagram = MatrixFigures.of(new MatrixRequest(network, one, MatrixContent.DIFFERENCE, document.look(), language), PAGE).diagram();
            List<String> most = diagram.marks().stream().filter(mark -> mark.id().value().startsWith("cell-")).map(Mark.Group.class::cast)
                    .map(cell -> cell.labels().map(Mark.Label::text).toList()).filter(said -> said.contains("37")).findFirst().orElseThrow();
            assertEquals(List.of("37", language == Language.NL ? "0,098" : "0.098"), most);
            assertTrue(diagram.title().endsWith(", 2018") && !diagram.description().contains("→") && !diagram.description().contains("2019"), diagram.description());
        }
    }

    private static double grey(Colour colour) {
        return 0.299 * colour.red() + 0.587 * colour.green() + 0.114 * colour.blue();
    }

    private static MatrixFigure figure(Document document, MatrixContent shows, Language language) {
        Network network = document.network();
        Comparison comparison = Comparison.of(network, List.of(network.layers().getLast()), network.waves().getFirst().id(),
                network.waves().getLast().id(), Denominator.ALL_OF_FIRST_WAVE);
        return MatrixFigures.of(new MatrixRequest(network, comparison, shows, document.look(), language), PAGE);
    }
}
