package samenspel.diagram.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import samenspel.diagram.Colour;
import samenspel.diagram.Diagram;
import samenspel.diagram.Drawn;
import samenspel.diagram.Mark;
import samenspel.diagram.MarkRole;
import samenspel.diagram.drawn.DrawnLayersCache;
import samenspel.diagram.look.LinearLight;
import samenspel.diagram.look.Paper;
import samenspel.diagram.look.Sight;
import samenspel.study.Document;
import samenspel.study.Drawing;
import samenspel.study.Drawings;
import samenspel.study.Perspective;
import samenspel.study.View;
import samenspel.text.Language;

/// What a page carries besides the drawing, in every form.
class CarriedTest {
    private static final Page PAGE = Page.ofCm(24, 24);
    private static final Optional<LocalDate> DAY = Optional.of(LocalDate.of(2026, 11, 22));
    private static final Document SAMPLE = Drawn.samples().getLast();
    private static final Drawings DRAWINGS = new Drawings(new DrawnLayersCache());
    private static final Set<Perspective> FORMS = EnumSet.of(Perspective.PICTURE, Perspective.MULTIPLES, Perspective.MATRIX, Perspective.RETENTION);

    private static Diagram figure(Perspective form, Language language, Page format) {
        return DRAWINGS.of(drawing(form, language), format);
    }

    private static Drawing drawing(Perspective form, Language language) {
        return Drawing.of(SAMPLE, View.opening(SAMPLE.network()).with(form), language);
    }

    /// The roles of title, legend and caption that a page has.
    private static Set<MarkRole> parts(Diagram figure) {
        Set<MarkRole> all = EnumSet.of(MarkRole.TITLE, MarkRole.LEGEND, MarkRole.CAPTION);
        return flat(figure.marks()).map(Mark::role).filter(all::contains).collect(Collectors.toCollection(() -> EnumSet.noneOf(MarkRole.class)));
    }

    private static Stream<Mark> flat(List<Mark> marks) {
        return marks.stream().flatMap(mark -> mark instanceof Mark.Group group ? Stream.concat(Stream.of(mark), flat(group.marks())) : Stream.of(mark));
    }

    private static String text(Diagram figure, MarkRole role) {
        return flat(figure.marks()).filter(mark -> mark.role() == role && mark instanceof Mark.Label)
                .map(mark -> ((Mark.Label) mark).text()).collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource({"true,true,true", "false,true,true", "true,false,true", "true,true,false", "false,false,false"})
    void a_page_has_the_parts_that_are_switched_on_and_no_others(boolean title, boolean legend, boolean caption) {
        Set<MarkRole> expected = EnumSet.noneOf(MarkRole.class);
        Stream.of(title ? MarkRole.TITLE : null, legend ? MarkRole.LEGEND : null, caption ? MarkRole.CAPTION : null)
                .filter(role -> role != null).forEach(expected::add);
        assertEquals(expected, parts(figure(Perspective.PICTURE, Language.EN, PAGE.with(new Page.Parts(title, legend ? LegendPlace.AUTOMATIC : LegendPlace.NONE, caption)))));
    }

    @Test
    void under_a_title_that_somebody_wrote_stands_what_is_drawn() {
        for (Perspective form : FORMS) {
            Diagram usual = figure(form, Language.EN, PAGE);
            Diagram written = figure(form, Language.EN, PAGE.with(new FigureWords("Few hold many", false, "Seen in May")));
            assertEquals("Few hold many", written.title());
            assertTrue(text(written, MarkRole.TITLE).startsWith("Few hold many Network III – Wielstreek"), text(written, MarkRole.TITLE));
            assertTrue(text(written, MarkRole.CAPTION).startsWith("Seen in May. " + (form == Perspective.PICTURE ? "Response" : text(usual, MarkRole.CAPTION).substring(0, 20))), text(written, MarkRole.CAPTION));
        }
    }

    @ParameterizedTest
    @CsvSource({"8.5, 8.5", "16, 12", "33.87, 19.05"})
    void a_title_that_somebody_wrote_takes_two_lines_at_most(double width, double height) {
        String title = "word ".repeat(200).strip();
        Page page = Page.ofCm(width, height).with(new FigureWords(title, false, ""));
        Diagram figure = figure(Perspective.PICTURE, Language.EN, page);
        List<Mark> lines = flat(figure.marks()).filter(mark -> mark.id().value().startsWith("title-")).toList();
        assertEquals(2, lines.size());
        assertTrue(((Mark.Label) lines.getLast()).text().endsWith("…"));
        assertTrue(PageFrame.shortensTitle(page, 1));
        assertEquals(title, figure.title());
        flat(figure.marks()).filter(mark -> mark.role() == MarkRole.TITLE).forEach(mark -> assertTrue(figure.page().contains(mark.bounds()), mark.toString()));
    }

    @Test
    void a_title_that_fits_is_not_shortened() {
        assertFalse(PageFrame.shortensTitle(PAGE.with(new FigureWords("Few hold many", false, "")), 1));
        assertFalse(PageFrame.shortensTitle(PAGE, 1));
    }

    @Test
    void without_a_date_nothing_changes_from_day_to_day() {
        assertEquals(List.of(), FORMS.stream().filter(form -> figure(form, Language.EN, PAGE).description().contains("2026")).toList());
    }

    @ParameterizedTest
    @CsvSource({"EN,Picture of 22 November 2026.", "NL,Plaat van 22 november 2026."})
    void every_form_says_its_day_in_the_language_of_the_page(Language language, String sentence) {
        assertEquals(FORMS, FORMS.stream().filter(form -> text(figure(form, language, PAGE.withDate(DAY)), MarkRole.CAPTION).endsWith(sentence))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Perspective.class))));
    }

    @Test
    void a_caption_without_a_title_over_it_says_what_the_title_would() {
        for (Perspective form : FORMS) {
            Diagram bare = figure(form, Language.EN, PAGE.with(new Page.Parts(false, LegendPlace.AUTOMATIC, true)));
            assertTrue(text(bare, MarkRole.CAPTION).startsWith(bare.title() + "."), form + ": " + text(bare, MarkRole.CAPTION));
        }
    }

    @ParameterizedTest
    @EnumSource(value = Sight.class, names = "NORMAL", mode = EnumSource.Mode.EXCLUDE)
    void a_page_as_another_sees_it_says_so(Sight sight) {
        List<String> silent = new ArrayList<>();
        FORMS.forEach(form -> {
            if (!text(figure(form, Language.EN, PAGE.with(sight)), MarkRole.CAPTION).contains("Colours as ")) {
                silent.add(form.word());
            }
        });
        assertEquals(List.of(), silent);
    }

    @Test
    void a_page_as_another_sees_it_has_other_colours() {
        assertEquals(new samenspel.diagram.look.SightColours(Sight.GREY).of(figure(Perspective.MATRIX, Language.EN, PAGE).marks()).getFirst(),
                figure(Perspective.MATRIX, Language.EN, PAGE.with(Sight.GREY)).marks().getFirst());
    }

    @Test
    void on_dark_paper_every_word_that_can_be_read_on_white_can_be_read_and_nothing_white_is_left() {
        List<String> hard = new ArrayList<>();
        for (Perspective form : FORMS) {
            List<Mark> white = flat(figure(form, Language.EN, PAGE).marks()).toList();
            List<Mark> dark = flat(figure(form, Language.EN, PAGE.with(Paper.DARK)).marks()).toList();
            for (int i = 0; i < white.size(); i++) {
                if (readable(white, i) >= 4.5 && readable(dark, i) < 4.5) {
                    hard.add(form + " " + dark.get(i));
                }
            }
            dark.stream().filter(mark -> ground(mark).filter(Colour.WHITE::equals).isPresent()).forEach(mark -> hard.add(form + " " + mark));
        }
        assertEquals(List.of(), hard);
    }

    /// The contrast of a label to what lies under its middle; of other marks 0.
    private static double readable(List<Mark> marks, int at) {
        if (!(marks.get(at) instanceof Mark.Label label)) {
            return 0;
        }
        Colour under = marks.subList(0, at).reversed().stream().filter(mark -> ground(mark).filter(fill -> fill.alpha() == 255).isPresent()
                && mark.bounds().contains(label.letters().centre())).findFirst().flatMap(CarriedTest::ground).orElseThrow();
        return LinearLight.contrast(label.lettering().colour(), under);
    }

    private static Optional<Colour> ground(Mark mark) {
        return switch (mark) {
            case Mark.Disc disc -> Optional.of(disc.fill());
            case Mark.Area area -> area.fill();
            default -> Optional.empty();
        };
    }

    @ParameterizedTest
    @EnumSource(value = Perspective.class, names = {"PICTURE", "MULTIPLES", "MATRIX", "RETENTION"})
    void every_caption_says_who_answered_by_which_rule_and_that_data_are_invented(Perspective form) {
        String said = text(figure(form, Language.EN, PAGE), MarkRole.CAPTION);
        assertEquals(List.of(), Stream.of("Response 2018: ", "Strong tie: both organisations report contact", "Synthetic data: ")
                .filter(sentence -> !said.contains(sentence)).toList());
    }

    @ParameterizedTest
    @EnumSource(value = Perspective.class, names = {"PICTURE", "MULTIPLES", "MATRIX", "RETENTION"})
    void a_form_is_called_what_its_page_says(Perspective form) {
        assertEquals(figure(form, Language.NL, PAGE).title(), DRAWINGS.title(drawing(form, Language.NL)));
    }

    @Test
    void organisations_that_are_hidden_are_said_to_be_left_out() {
        View view = View.opening(SAMPLE.network());
        String sector = SAMPLE.network().organisations().getFirst().sector().value();
        View fewer = view.toggled(new samenspel.diagram.seen.LegendKey(samenspel.diagram.seen.LegendKey.Kind.SECTOR, sector));
        long hidden = SAMPLE.network().organisations().stream().filter(one -> one.sector().value().equals(sector)).count();
        String said = text(DRAWINGS.of(Drawing.of(SAMPLE, fewer, Language.EN), PAGE), MarkRole.CAPTION);
        assertTrue(said.contains(hidden + (hidden == 1 ? " organisation is left out" : " organisations are left out")), said);
    }
}
