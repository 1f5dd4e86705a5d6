package samenspel.session.command;

import java.util.List;
import java.util.function.IntFunction;
import samenspel.session.Action;
import samenspel.session.Effect;
import samenspel.session.Notice;
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

    /// Whether something is shown when the story is told.
    static boolean isTellable(State state) {
        return state.document().filter(document -> document.story().isTellable()).isPresent();
    }

    /// Tells the story, or says why there is nothing to show and what to do.
    static Action present(State state, Effect.Ask question) {
        if (isTellable(state)) {
            return new Action.Question(question);
        }
        int hidden = scenes(state).size();
        List<Command> ways = hidden == 0 ? List.of(Command.SCENE_ADD, Command.STORY_READY) : List.of(Command.STORY);
        return new Action.Notify(new Notice(false, hidden == 0 ? "notice.no-scenes" : "notice.scenes-hidden", List.of(hidden), List.of(),
                ways.stream().filter(way -> way.isAvailable(state)).map(way -> new Notice.Offer("command." + way.id(), way.action(state))).toList()));
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
