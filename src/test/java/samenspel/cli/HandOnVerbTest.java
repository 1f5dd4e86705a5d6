package samenspel.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import samenspel.session.handon.HandedSamples;
import samenspel.session.presenting.ToldStories;
import samenspel.storage.NetworkFile;
import samenspel.study.Document;

class HandOnVerbTest {
    @TempDir
    Path folder;

    private Path saved(Document document) throws Exception {
        Path file = folder.resolve("story.samenspel.json");
        NetworkFile.save(document, file);
        return file;
    }

    @Test
    void slides_say_which_scenes_stand_under_a_neutral_title_and_which_are_passed_over() throws Exception {
        Said said = Said.by("hand-on", saved(ToldStories.document()), "-o", folder.resolve("a.pptx"));
        assertEquals(0, said.exitCode(), said.err());
        assertTrue(said.err().contains("Passed over, and not in the file: scene 5."), said.err());
        assertTrue(said.err().contains("Scene 2 stands under a neutral title:") && said.err().contains("Scene 4 stands under a neutral title:"), said.err());
        assertFalse(said.err().contains("Scene 1 "), said.err());
    }

    @Test
    void a_film_is_that_which_animate_makes_of_the_story() throws Exception {
        Path file = saved(HandedSamples.first(HandedSamples.last()));
        assertEquals(0, Said.by("hand-on", file, "-o", folder.resolve("a.gif")).exitCode());
        assertEquals(0, Said.by("animate", file, "-o", folder.resolve("b.gif"), "--story").exitCode());
        assertArrayEquals(Files.readAllBytes(folder.resolve("b.gif")), Files.readAllBytes(folder.resolve("a.gif")));
        assertEquals(2, Said.by("hand-on", file, "-o", folder.resolve("c.gif"), "--wave=2018").exitCode());
    }

    @Test
    void names_leave_a_confidential_study_only_when_the_call_says_so() throws Exception {
        Path file = saved(ToldStories.confidential());
        Said refused = Said.by("hand-on", file, "-o", folder.resolve("a.pptx"));
        assertEquals(1, refused.exitCode());
        assertFalse(Files.exists(folder.resolve("a.pptx")));
        assertEquals(0, Said.by("hand-on", file, "-o", folder.resolve("a.pptx"), "--names=short").exitCode());
        assertEquals(0, Said.by("hand-on", file, "-o", folder.resolve("b.pptx"), "--names=sector").exitCode());
    }

    @Test
    void a_pdf_is_a_handout_unless_a_poster_is_asked_for() throws Exception {
        Path file = saved(HandedSamples.first(HandedSamples.last()));
        assertEquals(0, Said.by("hand-on", file, "-o", folder.resolve("a.pdf")).exitCode());
        assertEquals(0, Said.by("hand-on", file, "-o", folder.resolve("b.pdf"), "--poster=a0").exitCode());
        assertEquals(2, Said.by("hand-on", file, "-o", folder.resolve("b.html"), "--poster=a0").exitCode());
        assertFalse(Files.mismatch(folder.resolve("a.pdf"), folder.resolve("b.pdf")) < 0);
        assertFalse(Files.exists(folder.resolve("b.html")));
    }

    @Test
    void another_ending_is_refused_with_those_there_are() throws Exception {
        Said said = Said.by("hand-on", saved(HandedSamples.last()), "-o", folder.resolve("a.docx"));
        assertEquals(2, said.exitCode());
        assertTrue(said.err().contains(".html") && said.err().contains(".pptx") && said.err().contains(".mp4"), said.err());
    }
}
