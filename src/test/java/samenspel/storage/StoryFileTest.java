package samenspel.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import samenspel.diagram.Drawn;
import samenspel.study.Document;
import samenspel.study.findings.FindingKind;
import samenspel.study.findings.KeptFinding;
import samenspel.study.privacy.AnonymousCopy;
import samenspel.study.privacy.CodeKey;
import samenspel.study.privacy.Masking;
import samenspel.study.story.DrawnScenes;
import samenspel.study.story.Story;

class StoryFileTest {
    private static final Document SAMPLE = Drawn.samples().getFirst();
    private static final Document WITH = SAMPLE.with(Story.NONE.with(new KeptFinding(FindingKind.KEY_LOSS, "Jansen lost {loss:strong|cjg01@2018..2019}")));

    private static Document read(String text) {
        return PlacesInRows.parse("x", text.getBytes(StandardCharsets.UTF_8)).value().orElseThrow();
    }

    @Test
    void a_story_is_the_same_when_written_and_read() {
        assertEquals(WITH.story(), read(NetworkFile.write(WITH)).story());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void scenes_of_whatever_is_seen_are_the_same_when_written_and_read(long seed) {
        DrawnScenes drawn = new DrawnScenes(seed, SAMPLE.network());
        Story story = new Story(List.of(), List.of(drawn.scene(), drawn.scene(), drawn.scene()));
        assertEquals(story, read(NetworkFile.write(SAMPLE.with(story))).story());
    }

    @Test
    void a_scene_of_what_is_not_in_the_network_waits() {
        Document other = Drawn.samples().getLast();
        Story story = new Story(List.of(), List.of(new DrawnScenes(3, SAMPLE.network()).scene()));
        assertEquals(story, read(NetworkFile.write(other.with(story))).story());
    }

    @Test
    void a_scene_that_does_not_say_what_is_seen_is_refused_with_its_place() {
        String text = NetworkFile.write(WITH);
        String broken = text.substring(0, text.lastIndexOf('}')) + ", \"scenes\": [{ \"title\": \"A\" }]}";
        assertTrue(PlacesInRows.parse("x", broken.getBytes(StandardCharsets.UTF_8)).isRefused());
    }

    @Test
    void a_file_without_a_story_has_none_and_gets_no_such_section() {
        assertTrue(read(NetworkFile.write(SAMPLE)).story().isNone());
        assertFalse(NetworkFile.write(SAMPLE).contains("\"findings\""));
    }

    @Test
    void what_a_later_version_says_of_a_finding_is_kept() {
        String later = NetworkFile.write(WITH).replace("\"about\": \"key-loss\",", "\"about\": \"key-loss\", \"colour\": \"red\",");
        assertTrue(NetworkFile.write(read(later)).contains("\"colour\": \"red\""));
    }

    @Test
    void an_anonymous_copy_and_a_masked_study_have_nothing_that_somebody_wrote() {
        AnonymousCopy copy = AnonymousCopy.of(WITH, CodeKey.of(new byte[32]), false);
        assertFalse(NetworkFile.write(copy.document()).contains("Jansen"));
        assertEquals(1, copy.told());
        Document told = SAMPLE.with(new Story(List.of(), List.of(new DrawnScenes(1, SAMPLE.network()).scene().titled("Jansen"))));
        assertEquals(1, AnonymousCopy.of(told, CodeKey.of(new byte[32]), false).told());
        assertTrue(AnonymousCopy.of(told, CodeKey.of(new byte[32]), true).document().story().isNone() && Masking.of(told).story().isNone());
        assertTrue(Masking.of(WITH).story().isNone());
    }
}
