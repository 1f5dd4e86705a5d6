package samenspel.session.command;

import java.util.List;
import java.util.function.IntFunction;
import samenspel.session.Action;
import samenspel.session.State;
import samenspel.session.StoryAction;
import samenspel.study.View;
import samenspel.study.story.Scene;
import samenspel.study.story.SceneChange;

/// What can be done to the scene shown last.
final class SceneChoices {
    private SceneChoices() {
    }

    private static List<Scene> scenes(State state) {
        return state.document().map(document -> document.story().scenes()).orElse(List.of());
    }

    /// Its place, from 0; −1 where there is none.
    private static int place(State state) {
        return state.toldPlace().orElse(-1);
    }

    static boolean canAdd(State state) {
        return state.view().filter(View::canBeScene).isPresent();
    }

    static boolean hasScenes(State state) {
        return !scenes(state).isEmpty();
    }

    static boolean isTold(State state) {
        return state.told().isPresent();
    }

    /// Whether something else is seen than that scene shows.
    static boolean isOther(State state) {
        return isTold(state) && canAdd(state) && !state.isOnScene();
    }

    static Action add(State state) {
        return new StoryAction.AddScene("");
    }

    static Action update(State state) {
        return new StoryAction.UpdateScene(place(state));
    }

    private static Action changing(State state, IntFunction<SceneChange> change) {
        return new StoryAction.ChangeScenes(change.apply(place(state)));
    }

    static Action duplicate(State state) {
        return changing(state, SceneChange.Duplicate::new);
    }

    static Action hide(State state) {
        return changing(state, place -> new SceneChange.Hide(place, !state.told().orElseThrow().hidden()));
    }

    static Action delete(State state) {
        return changing(state, SceneChange.Delete::new);
    }

    /// @param by −1 or 1
    static boolean canMove(State state, int by) {
        return isTold(state) && isThere(state, place(state) + by);
    }

    static Action move(State state, int by) {
        return changing(state, place -> new SceneChange.Reorder(place, place + by));
    }

    private static boolean isThere(State state, int place) {
        return place >= 0 && place < scenes(state).size();
    }

    /// Before any was shown the first one is next.
    static boolean canShow(State state, int by) {
        return isThere(state, place(state) + by);
    }

    static Action show(State state, int by) {
        return new StoryAction.ShowScene(place(state) + by);
    }
}
