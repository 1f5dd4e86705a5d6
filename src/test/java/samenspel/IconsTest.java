package samenspel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.shape.SVGPath;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class IconsTest {
    private static final Path FOLDER = Path.of("icons");
    private static final Pattern ICON = Pattern.compile(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 24 24\" width=\"24\" height=\"24\">\\s*"
                    + "<path d=\"([^\"]+)\"/>\\s*</svg>\\s*");

    static List<Path> icons() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".svg") && !file.endsWith("samenspel.svg")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("icons")
    void an_icon_is_one_path_that_stays_in_its_box(Path icon) throws IOException {
        Matcher form = ICON.matcher(Files.readString(icon));
        assertTrue(form.matches(), "one path and nothing else");
        SVGPath shape = new SVGPath();
        shape.setContent(form.group(1));
        Bounds bounds = shape.getLayoutBounds();
        assertTrue(bounds.getWidth() >= 6 && bounds.getHeight() >= 6, "it can be seen: " + bounds);
        assertTrue(bounds.getMinX() >= 0 && bounds.getMinY() >= 0 && bounds.getMaxX() <= 24 && bounds.getMaxY() <= 24,
                "nothing is cut off: " + bounds);
    }

    @Test
    void no_two_icons_are_the_same() throws IOException {
        Set<String> drawings = new TreeSet<>();
        for (Path icon : icons()) {
            drawings.add(Files.readString(icon));
        }
        assertEquals(icons().size(), drawings.size());
    }

    @Test
    void the_window_finds_every_icon_it_was_promised() throws IOException {
        Set<String> names = icons().stream().map(icon -> icon.getFileName().toString().replace(".svg", ""))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(new TreeSet<>(Set.of("card", "hide", "filter", "film", "versions", "commands", "open", "save", "save-picture", "copy", "undo", "redo", "find", "fit", "zoom-in",
                "zoom-out", "play", "pause", "previous", "next", "live", "pin", "language", "theme", "present", "settings",
                "quit", "close", "legend", "series", "confidential", "anonymous", "table", "help", "arrange", "change",
                "select-all", "align-left", "align-centre", "align-right", "align-top", "align-middle", "align-bottom",
                "distribute-across", "distribute-down", "snap", "unpin", "name-back",
                "note", "note-arrow", "note-contour", "note-next", "note-edit", "note-waves", "note-delete",
                "as-picture", "as-side-by-side", "as-multiples", "as-table", "as-matrix", "as-network", "as-organisations", "as-study", "as-scenario", "as-retention", "look", "paper", "sight", "report", "filling", "edit", "correct", "merge", "add", "remove", "explain", "methods", "bars", "time-bar", "full-screen", "contrast", "folded", "text-size", "toolbar-words", "touch", "unfolded")), names);
    }

    @ParameterizedTest
    @ValueSource(ints = {16, 32, 64, 128, 256, 512})
    void the_programs_icon_has_the_sizes_systems_ask_for(int size) throws IOException {
        var picture = ImageIO.read(FOLDER.resolve("samenspel-" + size + ".png").toFile());
        assertEquals(List.of(size, size), List.of(picture.getWidth(), picture.getHeight()));
    }
}
