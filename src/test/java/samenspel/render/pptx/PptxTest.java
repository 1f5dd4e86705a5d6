package samenspel.render.pptx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import samenspel.diagram.Diagram;
import samenspel.diagram.Drawn;
import samenspel.diagram.Mark;
import samenspel.diagram.MarkRole;
import samenspel.diagram.figure.Figures;
import samenspel.diagram.figure.Page;
import samenspel.diagram.seen.Emphasis;
import samenspel.diagram.seen.NameMode;
import samenspel.diagram.view.StudyView;
import samenspel.diagram.view.ViewCase;
import samenspel.diagram.view.page.ViewFigures;
import samenspel.diagram.view.page.ViewOutcome;
import samenspel.render.EveryKind;
import samenspel.study.Document;
import samenspel.study.View;
import samenspel.text.Language;

class PptxTest {
    private static final Document SAMPLE = Drawn.samples().getLast();

    private static Diagram figure(NameMode names) {
        View view = View.opening(SAMPLE.network()).with(names);
        return new Figures(Drawn.SCENES).of(view.depict(SAMPLE, Emphasis.NONE, Language.NL), Page.ofCm(33.867, 19.05));
    }

    private static String slide(Diagram diagram) throws Exception {
        return new String(Unzipped.part(Pptx.write(diagram), "ppt/slides/slide1.xml"), StandardCharsets.UTF_8);
    }

    private static List<String> all(String pattern, String text) {
        List<String> found = new ArrayList<>();
        for (Matcher matcher = Pattern.compile(pattern).matcher(text); matcher.find();) {
            found.add(matcher.group(1));
        }
        return found;
    }

    @Test
    void every_part_is_well_formed() throws Exception {
        byte[] pptx = Pptx.write(EveryKind.diagram());
        for (String name : Unzipped.names(pptx)) {
            DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(Unzipped.part(pptx, name)));
        }
        assertEquals(13, Unzipped.names(pptx).size());
    }

    @Test
    void a_name_to_the_left_of_its_disc_ends_there_in_any_typeface() throws Exception {
        Diagram figure = figure(NameMode.SHORT);
        long left = Drawn.flat(figure.marks()).stream().filter(mark -> mark.role() == MarkRole.NAME && mark instanceof Mark.Label).map(Mark.Label.class::cast)
                .filter(label -> disc(figure, label) >= label.start().x() + label.width()).count();
        assertTrue(left > 0);
        assertEquals(left, all("(algn=\"r\")", slide(figure)).size());
    }

    private static double disc(Diagram figure, Mark.Label name) {
        return figure.marks().stream().filter(mark -> mark.role() == MarkRole.ORGANISATION && mark.id().isOf(name.id().organisation().orElseThrow()))
                .findFirst().orElseThrow().bounds().centre().x();
    }

    @Test
    void a_legend_stays_on_the_slide_in_a_typeface_a_tenth_wider() throws Exception {
        Diagram figure = figure(NameMode.SHORT);
        double usual = Drawn.flat(figure.marks()).stream().filter(mark -> mark.role() == MarkRole.LEGEND && mark instanceof Mark.Label).map(Mark.Label.class::cast)
                .mapToDouble(label -> label.start().x() + 1.1 * label.width()).max().orElseThrow();
        double sizes = all("(?s)sz=\"(\\d+)\"(?:(?!sz=).)*?<a:t>[^<]*\\(\\d+\\)</a:t>", slide(figure)).stream().mapToDouble(Double::parseDouble).max().orElseThrow() / 75;
        double drawn = Drawn.flat(figure.marks()).stream().filter(mark -> mark.role() == MarkRole.LEGEND && mark instanceof Mark.Label label && label.text().endsWith(")"))
                .map(Mark.Label.class::cast).mapToDouble(label -> label.lettering().size()).max().orElseThrow();
        assertTrue(usual <= figure.page().right() || sizes < drawn, usual + " " + sizes + " " + drawn);
    }

    @Test
    void no_two_shapes_have_the_same_number() throws Exception {
        List<String> numbers = all("cNvPr id=\"(\\d+)\"", slide(figure(NameMode.SHORT)));
        assertEquals(numbers.size(), new TreeSet<>(numbers).size());
    }

    @ParameterizedTest
    @EnumSource(NameMode.class)
    void every_tie_holds_on_to_two_ellipses(NameMode names) throws Exception {
        String slide = slide(figure(names));
        int ties = all("(straightConnector1)", slide).size();
        List<String> held = all("<a:(?:st|end)Cxn id=\"(\\d+)\"", slide);
        TreeSet<String> ellipses = new TreeSet<>(all("(?s)<p:cNvPr id=\"(\\d+)\"(?:(?!cNvPr id).)*?prst=\"ellipse\"", slide));
        assertTrue(ties > 0 && held.size() == 2 * ties && ellipses.containsAll(held), ties + " ties, " + held.size() + " ends");
    }

    @Test
    void the_picture_bears_its_description_and_ties_their_layer() throws Exception {
        Diagram figure = figure(NameMode.SHORT);
        String slide = slide(figure);
        assertTrue(slide.contains("name=\"Beeld\" descr=\"") && slide.contains("name=\"Relaties – Sterke relatie\""), "groups");
    }

    @Test
    void without_names_none_is_in_the_file() throws Exception {
        String slide = slide(figure(NameMode.NONE));
        assertEquals(List.of(), SAMPLE.network().organisations().stream()
                .filter(one -> slide.contains(one.name()) || slide.contains(one.id().value() + "\"")).toList());
    }

    @Test
    void an_arrow_head_is_as_large_as_the_format_can_make_it_like_ours() {
        assertEquals(List.of("sm", "sm", "med", "med", "lg"), List.of(1.6, 2.4, 2.6, 3.9, 4.1).stream().map(ShapeStyle::size).toList());
    }

    @Test
    void semi_bold_text_is_set_in_the_heavier_cut_and_bold_where_that_is_missing() throws Exception {
        List<String> set = all("(b=\"[01]\" kern=\"0\">(?s).*?typeface=\"\\+m[jn]-lt)", slide(figure(NameMode.SHORT))).stream()
                .map(run -> run.charAt(3) + run.substring(run.length() - 5)).distinct().sorted().toList();
        assertEquals(List.of("0mn-lt", "1mj-lt"), set);
    }

    @Test
    void title_and_caption_may_break_where_a_wider_typeface_stands_in_and_names_not() throws Exception {
        List<String> wraps = all("bodyPr wrap=\"(\\w+)\"", slide(figure(NameMode.SHORT)));
        assertEquals(2, wraps.stream().filter("square"::equals).count());
    }

    private static String slide(StudyView view) throws Exception {
        ViewOutcome outcome = ViewFigures.of(ViewCase.request(view, Language.NL, Drawn.samples().subList(0, 1)), ViewCase.COLUMN);
        return slide(((ViewOutcome.Drawn) outcome).diagram());
    }

    @Test
    void words_of_a_line_that_are_heavier_stay_in_it() throws Exception {
        String slide = slide(StudyView.STRONG_TIES);
        String before = slide.substring(0, slide.indexOf("CJG Meerwoude 61"));
        assertTrue(before.lastIndexOf("<a:br>") < before.lastIndexOf("135 organisaties, 2018.") && before.endsWith("<a:t> "), () -> before.substring(before.length() - 900));
    }

    @Test
    void words_of_a_view_that_begin_below_each_other_do_so_in_any_typeface() throws Exception {
        String slide = slide(StudyView.TOP_TEN);
        String before = slide.substring(0, slide.indexOf("<a:t>Jeugdbescherming &amp; -reclassering"));
        assertTrue(before.substring(before.lastIndexOf("algn=")).startsWith("algn=\"l\""), () -> before.substring(before.length() - 900));
    }

    @Test
    void a_page_larger_than_the_largest_slide_is_made_smaller() {
        Emu emu = Emu.fitting(new samenspel.diagram.Box(0, 0, 7559, 5669));
        assertEquals(List.of(51_206_400L, 38_403_000L), List.of(emu.of(7559), Math.round(emu.of(5669) / 1000.0) * 1000));
    }

    @Test
    void the_same_drawing_gives_the_same_bytes() {
        assertArrayEquals(Pptx.write(EveryKind.diagram()), Pptx.write(EveryKind.diagram()));
    }
}
