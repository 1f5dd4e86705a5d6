package samenspel.ui.story;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;
import samenspel.session.Action;
import samenspel.session.Session;
import samenspel.session.StoryAction;
import samenspel.session.command.Command;
import samenspel.study.story.Scene;
import samenspel.study.story.SceneChange;
import samenspel.text.Texts;
import samenspel.ui.control.Icons;

/// What can be done to a scene that was hit, with the keys that do it while its card has the keyboard.
final class SceneMenu {
    private final Session session;
    private final Texts texts;
    private final Runnable write;
    private final ContextMenu menu = new ContextMenu();

    SceneMenu(Session session, Texts texts, Runnable write) {
        this.session = session;
        this.texts = texts;
        this.write = write;
        menu.setId("scene-menu");
    }

    private List<Scene> scenes() {
        return session.state().document().orElseThrow().story().scenes();
    }

    SceneChange hiding(int place) {
        return new SceneChange.Hide(place, !scenes().get(place).hidden());
    }

    /// @param place from 0
    void show(Node card, int place, double x, double y) {
        if (place < 0 || place >= scenes().size()) {
            return;
        }
        MenuItem hide = item(Command.SCENE_HIDE, "H", new StoryAction.ChangeScenes(hiding(place)));
        hide.setText(texts.get(scenes().get(place).hidden() ? "story.unhide" : "command.scene-hide"));
        MenuItem earlier = item(Command.SCENE_EARLIER, "Alt+Left", new StoryAction.ChangeScenes(new SceneChange.Reorder(place, place - 1)));
        earlier.setDisable(place == 0);
        MenuItem later = item(Command.SCENE_LATER, "Alt+Right", new StoryAction.ChangeScenes(new SceneChange.Reorder(place, place + 1)));
        later.setDisable(place == scenes().size() - 1);
        MenuItem words = item(Command.SCENE_WRITE, "R", new StoryAction.ShowScene(place));
        words.setOnAction(_ -> {
            session.dispatch(new StoryAction.ShowScene(place));
            write.run();
        });
        MenuItem show = item(Command.STORY, "Enter", new StoryAction.ShowScene(place));
        show.setText(texts.get("story.show", place + 1));
        show.setId("menu-scene-show");
        show.setGraphic(Icons.of("sight"));
        menu.getItems().setAll(show, item(Command.SCENE_UPDATE, "U", new StoryAction.UpdateScene(place)), words,
                new SeparatorMenuItem(), item(Command.SCENE_DUPLICATE, "D", new StoryAction.ChangeScenes(new SceneChange.Duplicate(place))), hide, earlier, later,
                new SeparatorMenuItem(), item(Command.SCENE_DELETE, "Delete", new StoryAction.ChangeScenes(new SceneChange.Delete(place))));
        menu.show(card, x, y);
    }

    private MenuItem item(Command command, String key, Action action) {
        MenuItem item = new MenuItem(command.called(texts), Icons.of(command.icon()));
        item.setId("menu-on-" + command.id());
        item.setMnemonicParsing(false);
        item.setAccelerator(KeyCombination.valueOf(key));
        item.setOnAction(_ -> session.dispatch(action));
        return item;
    }
}
