package samenspel.study.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import samenspel.diagram.Drawn;
import samenspel.network.Network;
import samenspel.study.View;

class ScenesTest {
    private static final Network NETWORK = Drawn.samples().getLast().network();
    private static final List<Scene> THREE = List.of(scene("A"), scene("B"), scene("C"));

    private static Scene scene(String title) {
        return new Scene(title, "", false, View.opening(NETWORK).scene(DrawnScenes.CANVAS));
    }

    private static String titles(SceneChange change) {
        return String.join("", change.in(THREE).stream().map(Scene::title).toList());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16})
    void a_scene_shown_is_the_view_it_was_made_from(long seed) {
        DrawnScenes drawn = new DrawnScenes(seed, NETWORK);
        View view = drawn.view();
        assertEquals(view, drawn.view().showing(view.scene(DrawnScenes.CANVAS), NETWORK, DrawnScenes.CANVAS));
        assertEquals(view.scene(DrawnScenes.CANVAS), view.showing(view.scene(DrawnScenes.CANVAS), NETWORK, DrawnScenes.CANVAS).scene(DrawnScenes.CANVAS));
        assertTrue(view.shows(view.scene(DrawnScenes.CANVAS), NETWORK, DrawnScenes.CANVAS));
    }

    @Test
    void scenes_are_added_copied_moved_and_taken_away() {
        assertEquals("ABCD", titles(new SceneChange.Add(scene("D"))));
        assertEquals("ABBC", titles(new SceneChange.Duplicate(1)));
        assertEquals("BCA", titles(new SceneChange.Reorder(0, 2)));
        assertEquals("CAB", titles(new SceneChange.Reorder(2, -5)));
        assertEquals("AC", titles(new SceneChange.Delete(1)));
        assertEquals("AXC", titles(new SceneChange.Rename(1, " X ")));
        assertTrue(new SceneChange.Hide(2, true).in(THREE).getLast().hidden());
        assertEquals("said", new SceneChange.WriteNote(0, "said\n").in(THREE).getFirst().note());
    }

    @Test
    void a_place_that_no_scene_has_changes_nothing() {
        for (int place : List.of(-1, 3, 99)) {
            for (SceneChange change : List.of(new SceneChange.Update(place, scene("X").sight()), new SceneChange.Rename(place, "X"), new SceneChange.Duplicate(place), new SceneChange.Reorder(place, 0),
                    new SceneChange.Delete(place), new SceneChange.Hide(place, true), new SceneChange.WriteNote(place, "X"))) {
                assertEquals(THREE, change.in(THREE));
            }
        }
        assertEquals(Optional.empty(), Story.NONE.scene(1));
    }

    @Test
    void what_is_no_longer_in_the_network_is_left_out_of_what_is_shown_and_stays_in_the_scene() {
        View first = new DrawnScenes(3, NETWORK).view();
        Network other = Drawn.samples().getFirst().network();
        View shown = View.opening(other).showing(first.scene(DrawnScenes.CANVAS), other, DrawnScenes.CANVAS);
        assertTrue(shown.selection().stream().allMatch(id -> other.organisation(id).isPresent()));
        assertTrue(shown.seen().layers().stream().allMatch(id -> other.layer(id).isPresent()));
        assertEquals(first.scene(DrawnScenes.CANVAS), new Scene("", "", false, first.scene(DrawnScenes.CANVAS)).sight());
    }
}
