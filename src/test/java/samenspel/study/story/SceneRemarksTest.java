package samenspel.study.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import samenspel.diagram.Drawn;
import samenspel.diagram.seen.NameMode;
import samenspel.storage.PlacesInRows;
import samenspel.storage.NetworkFile;
import samenspel.study.Document;
import samenspel.study.View;
import samenspel.study.privacy.Masking;
import samenspel.study.spoken.SceneRemarks;
import samenspel.text.Language;
import samenspel.text.Sheet;

/// What the room said beside the scenes of a story.
class SceneRemarksTest {
    private static final Remark FIRST = new Remark(LocalDateTime.of(2026, 11, 30, 14, 3), "H says {this} [still] exists");
    private static final Remark SECOND = new Remark(LocalDateTime.of(2026, 11, 30, 14, 5), "> no quotation; \"quoted\", =1+1");
    private static final Document DOCUMENT = told(List.of(scene("A", "A note"), scene("{lost:strong} went", "").remarked(List.of(FIRST, SECOND))));

    @TempDir
    Path folder;

    private static Document told(List<Scene> scenes) {
        return Drawn.samples().getFirst().with(new Story(List.of(), scenes));
    }

    private static Scene scene(String title, String note) {
        return new Scene(title, note, false, View.opening(Drawn.samples().getFirst().network()).scene(DrawnScenes.CANVAS, Drawn.samples().getFirst()));
    }

    @Test
    void it_is_to_the_minute_and_on_one_line() {
        assertEquals(new Remark(LocalDateTime.of(2026, 11, 30, 14, 3), "two lines"), new Remark(LocalDateTime.of(2026, 11, 30, 14, 3, 59), " two\n lines "));
    }

    @Test
    void it_survives_the_file_word_for_word_and_notes_stay_as_they_are() throws Exception {
        Path file = folder.resolve("a.samenspel.json");
        NetworkFile.save(DOCUMENT, file);
        assertEquals(DOCUMENT.story(), PlacesInRows.read(file).value().orElseThrow().story());
    }

    @Test
    void a_quotation_in_a_note_of_an_earlier_file_stays_a_note() throws Exception {
        Document quoted = told(List.of(scene("A", "Note\n\n> 2026-11-30 14:03 – H says {{this}")));
        Path file = folder.resolve("a.samenspel.json");
        NetworkFile.save(quoted, file);
        assertEquals(quoted.story(), PlacesInRows.read(file).value().orElseThrow().story());
    }

    @Test
    void it_stays_with_its_scene_whatever_is_done_to_that_and_a_copy_is_not_said_twice() {
        Scene scene = DOCUMENT.story().scenes().getLast();
        for (SceneChange change : List.of(new SceneChange.Rename(1, "Other"), new SceneChange.WriteNote(1, "Other"), new SceneChange.Hide(1, true), new SceneChange.Update(1, scene.sight()))) {
            assertEquals(scene.remarks(), DOCUMENT.story().with(change).scenes().get(1).remarks(), change.toString());
        }
        assertEquals(scene.remarks(), DOCUMENT.story().with(new SceneChange.Reorder(1, 0)).scenes().getFirst().remarks());
        assertEquals(List.of(List.of(), scene.remarks(), List.of()), DOCUMENT.story().with(new SceneChange.Duplicate(1)).scenes().stream().map(Scene::remarks).toList());
        assertEquals(List.of(SECOND), DOCUMENT.story().with(new SceneChange.Remarks(1, List.of(SECOND))).scenes().getLast().remarks());
    }

    @Test
    void the_table_has_a_row_for_each_with_scene_title_day_and_time() {
        Sheet sheet = SceneRemarks.of(DOCUMENT, NameMode.SHORT, Language.EN).sheet(Language.EN);
        assertEquals(List.of("Scene", "Title", "Date", "Time", "Remark"), sheet.head());
        assertEquals(List.of(row("14:03", FIRST.words()), row("14:05", SECOND.words())), sheet.rows());
    }

    private static List<Sheet.Cell> row(String time, String words) {
        return List.of(new Sheet.Whole(2), new Sheet.Words("183 went"), new Sheet.Words("2026-11-30"), new Sheet.Words(time), new Sheet.Words(words));
    }

    @Test
    void without_names_the_table_has_no_words_and_says_so() {
        Sheet sheet = ((SceneRemarks) Masking.of(SceneRemarks.of(DOCUMENT, NameMode.SHORT, Language.EN))).sheet(Language.EN);
        List<Sheet.Cell> first = List.of(new Sheet.Whole(2), new Sheet.Words(""), new Sheet.Words("2026-11-30"), new Sheet.Words("14:03"), new Sheet.Words(""));
        assertEquals(first, sheet.rows().getFirst());
        assertEquals(2, sheet.notes().size());
    }

    @Test
    void a_masked_study_has_none() throws Exception {
        Path file = folder.resolve("masked.samenspel.json");
        NetworkFile.save(Masking.of(DOCUMENT), file);
        assertFalse(Files.readString(file).contains("H says"));
    }
}
