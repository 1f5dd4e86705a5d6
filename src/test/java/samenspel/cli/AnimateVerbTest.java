package samenspel.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.jcodec.api.FrameGrab;
import org.jcodec.common.io.NIOUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import samenspel.diagram.ManyWaves;
import samenspel.storage.NetworkFile;

class AnimateVerbTest {
    @TempDir
    Path folder;

    @Test
    void the_ending_says_which_kind_of_film() throws Exception {
        assertEquals(0, Said.by("animate", Village.in(folder), "-o", folder.resolve("a.gif"), "--size=200x120", "--fps=2").exitCode());
        assertEquals("GIF89a", new String(Files.readAllBytes(folder.resolve("a.gif")), 0, 6, StandardCharsets.ISO_8859_1));
    }

    @Test
    void what_cannot_be_drawn_in_a_film_is_said() throws Exception {
        assertEquals(new Said(0, "", Village.UNDRAWN), Said.by("animate", Village.undrawn(folder), "-o", folder.resolve("a.gif"), "--size=200x120", "--fps=1", "--labels=all"));
    }

    @Test
    void a_title_of_ones_own_is_in_the_film() throws Exception {
        for (String title : List.of("--labels=key", "--title=Few hold many", "--title=none")) {
            assertEquals(0, Said.by("animate", Village.in(folder), "-o", folder.resolve(title + ".gif"), "--size=200x120", "--fps=1", title).exitCode());
        }
        byte[] usual = Files.readAllBytes(folder.resolve("--labels=key.gif"));
        assertFalse(Arrays.equals(usual, Files.readAllBytes(folder.resolve("--title=Few hold many.gif"))) || Arrays.equals(usual, Files.readAllBytes(folder.resolve("--title=none.gif"))));
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

    @Test
    void a_film_lasts_as_long_as_it_is_asked_to() throws Exception {
        assertEquals(0, Said.by("animate", Village.in(folder), "-o", folder.resolve("a.mp4"), "--size=200x120", "--fps=10", "--seconds=3").exitCode());
        assertEquals(30, FrameGrab.createFrameGrab(NIOUtils.readableChannel(folder.resolve("a.mp4").toFile())).getVideoTrack().getMeta().getTotalFrames());
    }

    @Test
    void a_film_by_every_wave_has_a_frame_for_each_moment_of_each_change() throws Exception {
        Path waves = folder.resolve("waves.samenspel.json");
        NetworkFile.save(ManyWaves.of(3), waves);
        assertEquals(0, Said.by("animate", waves, "-o", folder.resolve("a.mp4"), "--size=200x120", "--fps=1", "--every-wave", "--hold=1").exitCode());
        assertEquals(12, FrameGrab.createFrameGrab(NIOUtils.readableChannel(folder.resolve("a.mp4").toFile())).getVideoTrack().getMeta().getTotalFrames());
    }

    @Test
    void a_length_that_rests_fill_is_refused_with_those_possible() throws Exception {
        assertEquals(Said.wrong(2, "samenspel animate: A film of 2 seconds is not possible with this rest on each wave: it lasts between 2.9 and 49.4 "
                + "seconds. Choose a length between them or another --hold."),
                Said.by("animate", Village.in(folder), "-o", folder.resolve("a.mp4"), "--seconds=2"));
    }
}
