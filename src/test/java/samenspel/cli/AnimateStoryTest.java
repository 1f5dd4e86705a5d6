package samenspel.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jcodec.api.FrameGrab;
import org.jcodec.common.io.NIOUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import samenspel.session.presenting.ToldStories;
import samenspel.storage.NetworkFile;
import samenspel.study.Document;
import samenspel.study.story.Scene;
import samenspel.study.story.Story;

/// The scenes of a story as a film.
class AnimateStoryTest {
    @TempDir
    Path folder;

    private Path saved(Document document) throws Exception {
        Path file = folder.resolve("story.samenspel.json");
        NetworkFile.save(document, file);
        return file;
    }

    private static Document two(Document document) {
        return document.with(new Story(List.of(), document.story().scenes().subList(0, 2)));
    }

    private Said film(Path file, String... options) {
        List<Object> call = new ArrayList<>(List.of("animate", file, "-o", folder.resolve("a.mp4"), "--story", "--size=160x90", "--fps=1"));
        call.addAll(List.of(options));
        return Said.by(call.toArray());
    }

    private int frames() throws Exception {
        return FrameGrab.createFrameGrab(NIOUtils.readableChannel(folder.resolve("a.mp4").toFile())).getVideoTrack().getMeta().getTotalFrames();
    }

    @Test
    void it_says_which_scenes_stand_under_a_neutral_title_and_why_and_which_are_passed_over() throws Exception {
        Said said = film(saved(ToldStories.document()));
        assertEquals(0, said.exitCode());
        assertTrue(said.err().contains("Passed over, and not in the film: scene 5."), said.err());
        assertTrue(said.err().contains("Scene 2 stands in the film under a neutral title:") && said.err().contains("Scene 4 stands in the film under a neutral title:"), said.err());
        assertFalse(said.err().contains("Scene 1 ") || said.err().contains("Scene 6 "), said.err());
        assertTrue(frames() >= 10);
    }

    @Test
    void each_scene_rests_as_long_as_the_call_asks_and_else_five_seconds() throws Exception {
        Path file = saved(two(ToldStories.document()));
        assertEquals(0, film(file, "--hold=2").exitCode());
        int two = frames();
        assertEquals(0, film(file).exitCode());
        assertEquals(6, frames() - two);
    }

    @Test
    void a_file_without_scenes_or_with_hidden_ones_only_makes_no_film() throws Exception {
        assertEquals(Said.wrong(1, "samenspel animate: There are no scenes in this file. Make them in the window, in the strip under the picture. For a film by way of every wave: --every-wave."),
                film(Village.in(folder)));
        Document hidden = ToldStories.document();
        Path file = saved(hidden.with(new Story(List.of(), hidden.story().scenes().stream().map(scene -> scene.hidden(true)).toList())));
        assertEquals(Said.wrong(1, "samenspel animate: All scenes of this file are passed over. Let one take part again in the window."), film(file));
        assertFalse(Files.exists(folder.resolve("a.mp4")));
    }

    @Test
    void what_a_scene_says_itself_is_no_option() throws Exception {
        assertEquals(Said.wrong(2, "samenspel animate: A scene says itself what is seen and what it is called. Leave out --layers, --title, or --story."),
                film(saved(ToldStories.document()), "--layers=content", "--title=Mine"));
    }

    @Test
    void names_of_a_confidential_study_leave_only_when_the_call_asks() throws Exception {
        Document document = ToldStories.confidential();
        Path file = saved(document.with(new Story(List.of(), List.of(document.story().scenes().getFirst(), document.story().scenes().get(2)))));
        assertEquals(1, film(file).exitCode());
        assertFalse(Files.exists(folder.resolve("a.mp4")));
        assertEquals(0, film(file, "--names=sector").exitCode());
        byte[] without = Files.readAllBytes(folder.resolve("a.mp4"));
        assertEquals(0, film(file, "--names=short").exitCode());
        assertFalse(Arrays.equals(without, Files.readAllBytes(folder.resolve("a.mp4"))));
    }

    @Test
    void titles_of_a_confidential_study_stay_in_without_names() throws Exception {
        Document document = ToldStories.confidential();
        List<Scene> titled = document.story().scenes().subList(5, 6);
        Path file = saved(document.with(new Story(List.of(), titled)));
        assertEquals(0, film(file, "--names=sector").exitCode());
        byte[] worded = Files.readAllBytes(folder.resolve("a.mp4"));
        assertEquals(0, film(saved(document.with(new Story(List.of(), titled.stream().map(scene -> scene.titled("")).toList()))), "--names=sector").exitCode());
        assertTrue(Arrays.equals(worded, Files.readAllBytes(folder.resolve("a.mp4"))));
    }
}
