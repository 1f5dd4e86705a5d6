package samenspel.diagram.look;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import samenspel.diagram.Box;
import samenspel.diagram.Colour;
import samenspel.diagram.Dash;
import samenspel.diagram.Drawn;
import samenspel.diagram.Look;
import samenspel.diagram.Mark;
import samenspel.diagram.MarkId;
import samenspel.diagram.MarkRole;
import samenspel.diagram.Pen;
import samenspel.diagram.TextStyle;
import samenspel.diagram.Weight;
import samenspel.layout.Point;

class PaperTest {
    private static final List<Sight> SIGHTS = List.of(Sight.NORMAL, Sight.PROTAN, Sight.DEUTAN, Sight.TRITAN);
    private static final double LEAST_DIFFERENCE = 11;
    /// Beyond it an ink on dark paper would dazzle.
    private static final double MOST_CONTRAST = 16;
    private static final MarkId ID = new MarkId("it");
    private static final Point HERE = new Point(10, 10);
    private static final Pen OUTLINE = Pen.solid(Colour.of("#20262e"), 1);

    private static List<Colour> grid() {
        return IntStream.range(0, 18 * 18 * 18).mapToObj(i -> new Colour(15 * (i / 324), 15 * (i / 18 % 18), 15 * (i % 18), 255)).toList();
    }

    private static List<Mark> onDark(Mark... marks) {
        return new SightColours(Paper.DARK, Sight.NORMAL).of(List.of(marks));
    }

    private static Mark.Disc disc(String fill, Pen outline) {
        return new Mark.Disc(ID, MarkRole.ORGANISATION, "", HERE, 6, Colour.of(fill), outline);
    }

    private static Mark.Label letters(String colour) {
        return new Mark.Label(ID, MarkRole.CODE, new Point(8, 12), "ab", new TextStyle(5, Weight.REGULAR, Colour.of(colour)), 4, Optional.empty());
    }

    @Test
    void on_white_paper_the_marks_are_the_same_ones() {
        List<Mark> marks = List.of(disc("#3f90da", OUTLINE));
        assertSame(marks, new SightColours(Paper.WHITE, Sight.NORMAL).of(marks));
    }

    @Test
    void white_becomes_the_dark_paper_itself_and_halos_keep_their_opacity() {
        assertEquals(Paper.DARK.ground(), Paper.DARK.of(Colour.WHITE));
        assertEquals(Paper.DARK.ground().faded(0.85), Paper.DARK.of(Colour.WHITE.faded(0.85)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"#3f90da", "#002d2d", "#ffa90e"})
    void a_bar_has_the_colour_of_the_disc_that_says_the_same(String colour) {
        List<Mark> drawn = onDark(disc(colour, OUTLINE), new Mark.Area(new MarkId("bar"), MarkRole.BAR, new Box(40, 0, 20, 20), 0, Optional.of(Colour.of(colour)), Optional.empty()));
        assertEquals(((Mark.Disc) drawn.getFirst()).fill(), ((Mark.Area) drawn.getLast()).fill().orElseThrow());
    }

    @Test
    void every_ink_has_at_least_the_contrast_it_has_on_white() {
        assertEquals(List.of(), grid().stream().filter(ink -> LinearLight.contrast(Paper.DARK.of(ink), Paper.DARK.ground())
                < 0.97 * Math.min(MOST_CONTRAST, LinearLight.contrast(ink, Colour.WHITE))).toList());
    }

    @Test
    void a_paler_ink_is_no_stronger_on_dark_paper() {
        List<Colour> greys = IntStream.range(0, 256).mapToObj(i -> new Colour(i, i, i, 255)).toList();
        List<Double> contrasts = greys.stream().map(grey -> LinearLight.contrast(Paper.DARK.of(grey), Paper.DARK.ground())).toList();
        assertEquals(contrasts.stream().sorted(java.util.Comparator.reverseOrder()).toList(), contrasts);
    }

    @Test
    void sectors_keep_their_colours_but_for_one_that_the_paper_would_swallow() {
        List<String> changed = Look.SECTOR_COLOURS.stream().filter(hex -> !Paper.DARK.ofDisc(Colour.of(hex)).equals(Colour.of(hex))).toList();
        assertEquals(List.of("#002d2d"), changed);
    }

    @ParameterizedTest
    @EnumSource(value = Palette.Ready.class, names = {"DEFAULT", "OKABE_ITO"})
    void sectors_differ_from_each_other_on_dark_paper_as_on_white(Palette.Ready palette) {
        List<Colour> chosen = List.copyOf(Palettes.of(palette, Drawn.samples().getFirst().network()).sectors().values());
        List<Colour> drawn = chosen.stream().map(Paper.DARK::ofDisc).toList();
        List<String> alike = new ArrayList<>();
        for (Sight sight : SIGHTS) {
            double least = Math.min(LEAST_DIFFERENCE, least(chosen, sight));
            if (least(drawn, sight) < least - 0.5) {
                alike.add(sight + " " + least(drawn, sight) + " in place of " + least);
            }
        }
        assertEquals(List.of(), alike);
    }

    private static double least(List<Colour> colours, Sight sight) {
        return IntStream.range(0, colours.size()).boxed().flatMap(i -> colours.subList(0, i).stream().map(other ->
                Ciede2000.between(sight.lab(colours.get(i)), sight.lab(other)))).min(Double::compare).orElseThrow();
    }

    @Test
    void a_disc_and_the_letters_in_it_keep_their_colours() {
        Mark.Label letters = letters("#14181d");
        List<Mark> drawn = onDark(disc("#ffa90e", OUTLINE), letters);
        assertEquals(Colour.of("#ffa90e"), ((Mark.Disc) drawn.getFirst()).fill());
        assertSame(letters, drawn.getLast());
    }

    @Test
    void the_pale_disc_of_who_did_not_answer_is_pale_on_dark_paper() {
        Mark.Disc drawn = (Mark.Disc) onDark(disc("#ffdfa8", new Pen(Colour.of("#20262e"), 1, Dash.BROKEN))).getFirst();
        assertEquals(LinearLight.contrast(Colour.of("#ffdfa8"), Colour.WHITE), LinearLight.contrast(drawn.fill(), Paper.DARK.ground()), 0.15);
    }

    @Test
    void letters_on_the_cell_of_a_matrix_stay_readable() {
        List<Colour> hard = Stream.of("#14181d", "#ffffff").flatMap(ink -> grid().stream()
                .filter(cell -> LinearLight.contrast(cell, Colour.of(ink)) >= 4.5).filter(cell -> readable(cell, ink) < 4.5)).toList();
        assertEquals(List.of(), hard);
    }

    private static double readable(Colour cell, String ink) {
        List<Mark> drawn = onDark(new Mark.Area(ID, MarkRole.LEGEND, new Box(0, 0, 20, 20), 0, Optional.of(cell), Optional.empty()), letters(ink));
        return LinearLight.contrast(((Mark.Area) drawn.getFirst()).fill().orElseThrow(), ((Mark.Label) drawn.getLast()).lettering().colour());
    }
}
