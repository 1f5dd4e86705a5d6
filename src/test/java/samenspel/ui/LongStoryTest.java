package samenspel.ui;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import samenspel.diagram.Drawn;
import samenspel.session.StoryAction;
import samenspel.study.Document;
import samenspel.study.View;
import samenspel.study.story.DrawnScenes;
import samenspel.study.story.Scene;
import samenspel.study.story.Story;

/// On sample network III with more scenes than stand beside each other.
class LongStoryTest {
    @RegisterExtension
    final OpenWindow window = OpenWindow.onMade(LongStoryTest::told);
    private final Hands hands = new Hands(window);

    private static Document told() {
        Document sample = Drawn.samples().get(2);
        View view = View.opening(sample.network());
        return sample.with(new Story(List.of(), IntStream.rangeClosed(1, 14).mapToObj(number -> new Scene("Scene " + number, "", false, view.scene(DrawnScenes.CANVAS, sample))).toList()));
    }

    private boolean isInSight(int number) {
        Node card = window.node("scene-" + number);
        Bounds at = card.localToScene(card.getLayoutBounds());
        ScrollPane strip = (ScrollPane) window.node("scenes");
        Bounds seen = strip.localToScene(strip.getLayoutBounds());
        return at.getMinX() >= seen.getMinX() - 1 && at.getMaxX() <= seen.getMaxX() + 1;
    }

    private boolean sees(int number) {
        return window.on(() -> isInSight(number));
    }

    @Test
    void the_strip_goes_to_the_scene_that_is_shown() {
        window.until(() -> sees(1));
        for (int number : List.of(8, 14, 2)) {
            window.dispatch(new StoryAction.ShowScene(number - 1));
            window.settle();
            assertTrue(sees(number), "scene " + number);
        }
    }

    @Test
    void the_strip_goes_along_step_by_step() {
        window.until(() -> sees(1));
        for (int number = 1; number <= 14; number++) {
            hands.press(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
            window.settle();
            assertTrue(sees(number), "scene " + number);
        }
    }

    @Test
    void the_strip_goes_to_a_scene_that_is_added() {
        window.until(() -> sees(1));
        window.dispatch(new StoryAction.AddScene("One more"));
        window.settle();
        assertTrue(sees(15));
    }
}
