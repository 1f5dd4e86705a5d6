package samenspel.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnimateVerbTest {
    @TempDir
    Path folder;

    @Test
    void the_ending_says_which_kind_of_film() throws Exception {
        assertEquals(new Said(0, "", ""), Said.by("animate", Village.in(folder), "-o", folder.resolve("a.gif"), "--size=200x120", "--fps=2"));
        assertEquals("GIF89a", new String(Files.readAllBytes(folder.resolve("a.gif")), 0, 6, StandardCharsets.ISO_8859_1));
    }

    @Test
    void a_film_of_another_kind_is_not_made() throws Exception {
        assertEquals(Said.wrong(2, "samenspel animate: The name of the film ends in neither .mp4 nor .gif: a.avi. Give it one of the two."),
                Said.by("animate", Village.in(folder), "-o", "a.avi"));
    }

    @Test
    void an_odd_size_is_not_made() throws Exception {
        assertEquals(Said.wrong(2, "samenspel animate: 201x120 does not fit --size, which takes a width and a height such as 1920x1080, "
                + "even numbers from 64 to 4096. How it is right: samenspel animate --help"),
                Said.by("animate", Village.in(folder), "-o", folder.resolve("a.gif"), "--size=201x120"));
    }
}
