package samenspel.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import samenspel.diagram.seen.SizeBy;
import samenspel.measure.MeasureWords;

class DrawVerbTest {
    private static final String MEASURES = SizeBy.measures().stream().map(MeasureWords::id).collect(Collectors.joining(", "));
    @TempDir
    Path folder;

    private Said draw(String output, Object... options) throws Exception {
        return Said.by(Stream.concat(Stream.of("draw", Village.in(folder), "-o", folder.resolve(output)), Stream.of(options)).toArray());
    }

    @Test
    void a_png_has_the_size_on_paper_times_the_dpi() throws Exception {
        assertEquals(new Said(0, "", ""), draw("a.png", "--width=10cm", "--height=100mm", "--dpi=127"));
        BufferedImage picture = ImageIO.read(folder.resolve("a.png").toFile());
        assertEquals(List.of(500, 500), List.of(picture.getWidth(), picture.getHeight()));
    }

    @Test
    void organisations_are_left_out_for_their_numbers_and_the_caption_says_so() throws Exception {
        assertEquals(new Said(0, "", ""), draw("a.svg", "--only=degree>=1", "--only", "k-core=1..2", "--only-known", "--lang=en"));
        assertTrue(Files.readString(folder.resolve("a.svg")).contains("Only organisations are drawn of which “Partners” is 1 or more and “Core” is 1 to 2"));
        assertTrue(draw("b.svg", "--only=degree>1", "--lang=en").err().startsWith("samenspel draw: --only takes a measure and a range"));
    }

    @Test
    void ties_are_left_out_by_layers_strength_and_whom_they_are_of_and_the_caption_says_so() throws Exception {
        assertEquals(new Said(0, "", ""), draw("a.svg", "--filter", "tie-strength>=1", "--filter=either-end", "--filter=degree>=1", "--filter=faint", "--lang=en"));
        assertTrue(Files.readString(folder.resolve("a.svg")).contains("Drawn: "));
        assertTrue(draw("b.svg", "--filter=nonsense", "--lang=en").err().startsWith("samenspel draw: --filter does not know nonsense"));
        assertEquals(2, draw("b.svg", "--in=nolayer").exitCode());
    }

    @Test
    void who_is_named_is_left_out_and_the_caption_says_so() throws Exception {
        assertEquals(new Said(0, "", ""), draw("a.svg", "--filter=without=Tweede", "--lang=en"));
        String page = Files.readString(folder.resolve("a.svg"));
        assertTrue(page.contains("1 organisation is left out") && !page.contains(">Tweede<"), page.substring(0, 200));
    }

    @Test
    void groups_have_rings_and_a_capacity_has_flags() throws Exception {
        assertEquals(new Said(0, "", ""), draw("a.svg", "--groups=core", "--capacity=0", "--lang=en"));
        String svg = Files.readString(folder.resolve("a.svg"));
        assertTrue(svg.contains("In the core") && svg.contains("Capacity 0:"));
        assertEquals(Said.wrong(2, "samenspel draw: There are no groups lambda:0. There are: core, communities, cutpoints, and lambda:N with a whole number such as lambda:5."),
                draw("b.svg", "--groups=lambda:0"));
    }

    @Test
    void who_exceeds_a_capacity_is_told_only_where_there_is_one() throws Exception {
        assertEquals(Said.wrong(2, "samenspel draw: overload is held against a capacity, and the network says none. Give one with --capacity."), draw("a.svg", "--colour=overload"));
        assertEquals(new Said(0, "", ""), draw("a.svg", "--colour=overload", "--size-by=e-i", "--only=outside-share>=0", "--capacity=1"));
    }

    @Test
    void a_transparent_png_has_no_ground() throws Exception {
        draw("a.png", "--dpi=96", "--transparent");
        assertEquals(0, ImageIO.read(folder.resolve("a.png").toFile()).getRGB(0, 0) >>> 24);
    }

    @Test
    void a_slide_has_a_ground_on_which_its_words_can_be_read() throws Exception {
        draw("a.pptx", "--paper=dark", "--transparent");
        draw("b.pptx", "--paper=dark");
        assertArrayEquals(Files.readAllBytes(folder.resolve("b.pptx")), Files.readAllBytes(folder.resolve("a.pptx")));
    }

    @Test
    void dark_paper_reaches_every_edge_and_white_is_usual() throws Exception {
        draw("dark.png", "--width=10.01cm", "--height=10.01cm", "--dpi=97", "--paper=dark");
        draw("usual.png", "--width=10.01cm", "--height=10.01cm", "--dpi=97");
        draw("white.png", "--width=10.01cm", "--height=10.01cm", "--dpi=97", "--paper=white");
        BufferedImage dark = ImageIO.read(folder.resolve("dark.png").toFile());
        assertEquals(Set.of(0xff0d1117), IntStream.range(0, dark.getWidth()).mapToObj(x -> List.of(dark.getRGB(x, 0), dark.getRGB(x, dark.getHeight() - 1),
                dark.getRGB(0, x), dark.getRGB(dark.getWidth() - 1, x))).flatMap(List::stream).collect(Collectors.toSet()));
        assertArrayEquals(Files.readAllBytes(folder.resolve("white.png")), Files.readAllBytes(folder.resolve("usual.png")));
    }

    @Test
    void an_svg_has_the_size_on_paper() throws Exception {
        draw("a.svg", "--width=20cm", "--height=15cm");
        assertTrue(Files.readString(folder.resolve("a.svg")).contains("width=\"200mm\" height=\"150mm\""));
    }

    @Test
    void the_same_call_gives_the_same_bytes() throws Exception {
        draw("a.svg", "--change=2018..2019", "--layers=content");
        draw("b.svg", "--change=2018..2019", "--layers=content");
        assertArrayEquals(Files.readAllBytes(folder.resolve("a.svg")), Files.readAllBytes(folder.resolve("b.svg")));
    }

    @Test
    void every_option_changes_the_picture() throws Exception {
        draw("usual.svg", "--layers=content");
        String usual = Files.readString(folder.resolve("usual.svg"));
        for (String option : List.of("--layers=strong", "--wave=2019", "--change=2018..2019", "--colour=access",
                "--size-by=degree", "--labels=none", "--names=sector", "--width=15cm", "--height=11cm",
                "--line-width=strength", "--line-width=direction", "--palette=grey", "--palette=005ea8,e17000", "--sight=deutan", "--paper=dark", "--transparent", "--date=2026-11-22", "--lang=nl",
                "--title=none", "--title=Few hold many", "--caption=Seen in May")) {
            draw("other.svg", option.startsWith("--layers") ? "--colour=sector" : "--layers=content", option);
            assertFalse(usual.equals(Files.readString(folder.resolve("other.svg"))), option);
        }
    }

    @Test
    void a_picture_says_its_day_when_it_is_told_one() throws Exception {
        draw("a.svg", "--date=2026-11-22", "--lang=nl");
        assertTrue(Files.readString(folder.resolve("a.svg")).contains("Plaat van 22 november 2026."));
    }

    @Test
    void what_stands_out_is_the_title_when_it_is_asked_for() throws Exception {
        Said.by("draw", Path.of(System.getProperty("basedir", ""), "samples", "network-1.samenspel.json"), "-o", folder.resolve("a.svg"), "--layers=strong", "--title=auto", "--wave=2018", "--lang=en");
        assertTrue(Files.readString(folder.resolve("a.svg")).contains("<title id=\"title\">Two organisations hold nearly a third of all known strong ties</title>"));
    }

    @Test
    void what_cannot_be_drawn_is_said_and_the_picture_is_made() throws Exception {
        assertEquals(List.of(new Said(0, "", Village.UNDRAWN), true), List.of(Said.by("draw", Village.undrawn(folder), "-o", folder.resolve("a.pdf"), "--labels=all"), Files.exists(folder.resolve("a.pdf"))));
    }

    @Test
    void what_was_written_with_a_figure_stands_on_it_unless_the_call_says_otherwise() throws Exception {
        Path file = Village.in(folder);
        Files.writeString(file, Files.readString(file).replaceFirst("\\}\\s*$",
                ", \"figures\": [{\"kind\": \"picture\", \"layers\": [\"content\"], \"waves\": [\"2018\"], \"title\": \"Few hold many\"}]}"));
        for (String title : List.of("", "Another")) {
            Said.by(Stream.concat(Stream.of("draw", file, "-o", folder.resolve("a.svg"), "--layers=content", "--wave=2018"), title.isEmpty() ? Stream.of() : Stream.of("--title=" + title)).toArray());
            assertTrue(Files.readString(folder.resolve("a.svg")).contains("<title id=\"title\">" + (title.isEmpty() ? "Few hold many" : title) + "</title>"), title);
        }
    }

    @Test
    void no_day_is_what_is_usual() throws Exception {
        draw("a.svg");
        draw("b.svg", "--date=none");
        assertArrayEquals(Files.readAllBytes(folder.resolve("a.svg")), Files.readAllBytes(folder.resolve("b.svg")));
    }

    @Test
    void what_is_no_day_is_refused_with_what_is() throws Exception {
        String said = draw("a.svg", "--date=22-11-2026").err();
        assertTrue(said.contains("a day such as 2026-11-22, or none"), said);
    }

    @Test
    void a_picture_in_the_colours_another_sees_says_so() throws Exception {
        draw("a.svg", "--sight=deutan");
        assertTrue(Files.readString(folder.resolve("a.svg")).contains("Colours as seen by a reader with deutan colour blindness."));
    }

    @Test
    void a_look_file_dresses_the_picture() throws Exception {
        Path look = Files.writeString(folder.resolve("our.samenspel-look.json"),
                "{\"format\": \"samenspel-look\", \"version\": 1, \"sectors\": {\"care\": \"#123456\"}}");
        assertEquals(new Said(0, "", ""), draw("a.svg", "--look", look));
        assertTrue(Files.readString(folder.resolve("a.svg")).contains("#123456"));
    }

    @Test
    void what_a_look_file_names_and_the_network_has_not_is_said() throws Exception {
        Path look = Files.writeString(folder.resolve("our.samenspel-look.json"),
                "{\"format\": \"samenspel-look\", \"version\": 1, \"sectors\": {\"moon\": \"#123456\"}}");
        assertEquals(new Said(0, "", look + " $.sectors.moon (line 1, column 64): Nothing in this network has the id \"moon\", "
                + "so this is left out. Correct the id if something else was meant.\n"), draw("a.svg", "--look", look));
    }

    @Test
    void a_broken_look_file_stops_the_picture_with_the_place() throws Exception {
        Path look = Files.writeString(folder.resolve("our.samenspel-look.json"),
                "{\"format\": \"samenspel-look\", \"version\": 1, \"scale\": {\"lines\": 9}}");
        assertEquals(Said.wrong(1, "samenspel draw: " + look + " $.scale.lines (line 1, column 63): A number from 0.25 to 4 is expected "
                + "here, not 9. Correct it; 1 is the usual size."), draw("a.svg", "--look", look));
    }

    @Test
    void a_look_and_a_palette_exclude_each_other() throws Exception {
        assertEquals(Said.wrong(2, "samenspel draw: --look and --palette exclude each other. Leave one out."),
                draw("a.png", "--look=a.json", "--palette=grey"));
    }

    @Test
    void an_unknown_palette_is_answered_with_those_there_are() throws Exception {
        assertEquals(Said.wrong(2, "samenspel draw: There is no palette red. There are: default, okabe-ito, grey, and 2 to 12 "
                + "different colours such as 005ea8,e17000."), draw("a.png", "--palette=red"));
    }

    @Test
    void a_picture_printed_in_grey_has_only_greys() throws Exception {
        draw("a.svg", "--sight=grey");
        String picture = Files.readString(folder.resolve("a.svg"));
        assertEquals(List.of(), Pattern.compile("#([0-9a-f]{2})(?!\\1\\1)[0-9a-f]{4}\\b").matcher(picture).results().map(MatchResult::group).toList());
    }

    @Test
    void a_picture_of_another_kind_is_not_made() throws Exception {
        assertEquals(Said.wrong(2, "samenspel draw: The name of the picture does not end in .png, .svg, .pdf or .pptx: a.gif. "
                + "Give it one of these."), Said.by("draw", Village.in(folder), "-o", "a.gif"));
    }

    @Test
    void an_unknown_measure_is_answered_with_those_there_are() throws Exception {
        assertEquals(Said.wrong(2, "samenspel draw: There is no measure fame. There are: " + MEASURES + "."), draw("a.png", "--size-by", "fame"));
    }

    @Test
    void incoming_ties_are_no_size_where_no_layer_shown_has_a_direction() throws Exception {
        assertEquals(Said.wrong(2, "samenspel draw: in-degree says something only of ties with a direction. Show one of these layers too: content."),
                draw("a.png", "--size-by", "in-degree"));
        assertEquals(new Said(0, "", ""), draw("a.png", "--size-by", "in-degree", "--layers", "content"));
    }

    @Test
    void a_colour_that_is_no_measure_is_answered_with_what_colour_can_say() throws Exception {
        assertEquals(Said.wrong(2, "samenspel draw: Colour cannot say fame. It can say: sector, access, " + MEASURES + "."), draw("a.png", "--colour", "fame"));
        assertEquals(Said.wrong(2, "samenspel draw: in-degree says something only of ties with a direction. Show one of these layers too: content."),
                draw("a.png", "--colour", "in-degree"));
        assertEquals(Said.wrong(2, "samenspel draw: turnover says something only of a change. Add --change with two waves, such as --change 2018..2019."),
                draw("a.png", "--colour", "turnover"));
        assertEquals(Said.wrong(2, "samenspel draw: turnover says something only of a change. Add --change with two waves, such as --change 2018..2019."),
                draw("a.png", "--size-by", "turnover"));
        assertEquals(new Said(0, "", ""), draw("a.png", "--colour", "in-degree", "--layers", "content"));
    }

    @Test
    void a_change_needs_two_dots_between_its_waves() throws Exception {
        assertEquals(Said.wrong(2, "samenspel draw: --change takes two waves with two dots between, such as 2018..2019, "
                + "and not 2018-2019."), draw("a.png", "--change=2018-2019"));
    }

    @Test
    void a_wave_and_a_change_exclude_each_other() throws Exception {
        assertEquals(Said.wrong(2, "samenspel draw: --wave and --change exclude each other. Leave one out."),
                draw("a.png", "--wave=2018", "--change=2018..2019"));
    }

    @Test
    void a_picture_of_too_many_dots_is_not_made() throws Exception {
        assertEquals(Said.wrong(2, "samenspel draw: A picture of 47,244 by 47,244 dots is too large (200,000,000 in all at most). "
                + "Lower --dpi, --width or --height."), draw("a.png", "--dpi=1200", "--width=1000mm", "--height=100cm"));
    }
}
