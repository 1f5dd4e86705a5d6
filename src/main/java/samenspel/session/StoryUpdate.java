package samenspel.session;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import samenspel.session.history.StepName;
import samenspel.session.settings.PlayState;
import samenspel.study.Document;
import samenspel.study.View;
import samenspel.study.story.Scene;
import samenspel.study.story.SceneChange;
import samenspel.study.story.SceneSight;
import samenspel.study.story.Story;
import samenspel.study.story.ready.ReadyStory;
import samenspel.text.Texts;

/// How what is told with the study follows from what the user does.
final class StoryUpdate {
    private StoryUpdate() {
    }

    static State apply(State state, StoryAction action) {
        State next = next(state, action);
        boolean untrue = next.document().filter(document -> document.story().isTellable()).isPresent()
                && next.notice().filter(said -> said.key().equals("notice.no-scenes") || said.key().equals("notice.scenes-hidden")).isPresent();
        return untrue ? next.withoutNotice() : next;
    }

    private static State next(State state, StoryAction action) {
        View view = state.view().orElseThrow();
        return switch (action) {
            case StoryAction.KeepStory(var story, var step) -> kept(state, story, step);
            case StoryAction.ChangeScenes(var change, var gesture) -> changed(state, change, gesture);
            case StoryAction.AddScene(var title) -> looked(state, sight -> new SceneChange.Add(new Scene(title, "", false, sight)));
            case StoryAction.AddReady(var ready) -> ready(state, ready);
            case StoryAction.UpdateScene(int place) -> looked(state, sight -> new SceneChange.Update(place, sight));
            case StoryAction.ShowScene(int place) -> shown(state, view, place);
        };
    }

    private static State ready(State state, ReadyStory ready) {
        Document document = state.document().orElseThrow();
        List<Scene> scenes = Stream.concat(document.story().scenes().stream(), ready.scenes().stream()).toList();
        State told = kept(state, new Story(document.story().findings(), scenes), StepName.of("undo.scene.ready"));
        State shown = shown(told, told.view().orElseThrow(), document.story().scenes().size());
        Texts texts = Texts.in(state.settings().language());
        return ready.leftOut().isEmpty() ? shown
                : shown.with(new Notice(false, "notice.ready-story-part", List.of(ready.scenes().size()), ready.leftOut().stream().map(one -> texts.get(one.nameKey())).toList()));
    }

    private static State kept(State state, Story story, StepName step) {
        return DocumentUpdate.changed(state, state.document().orElseThrow().with(story), step);
    }

    private static State changed(State state, SceneChange change, Optional<String> gesture) {
        Story story = state.document().orElseThrow().story();
        int scenes = story.scenes().size();
        int number = change.where() < 0 ? scenes + 1 : change.where() + 1;
        State next = DocumentUpdate.changed(state, state.document().orElseThrow().with(story.with(change)), StepName.of(change.stepKey(), number), gesture);
        View view = next.view().orElseThrow();
        Optional<Integer> told = change instanceof SceneChange.Add ? Optional.of(scenes) : view.told().map(place -> change.following(place, scenes));
        return next.with(view.telling(told.filter(_ -> scenes > 1 || !(change instanceof SceneChange.Delete))));
    }

    /// Keeps what is looked at; of several networks beside each other only the one that is open has scenes.
    private static State looked(State state, Function<SceneSight, SceneChange> change) {
        View view = state.view().orElseThrow();
        SceneSight sight = view.scene(state.canvas(), state.document().orElseThrow());
        State next = changed(state, change.apply(sight), Optional.empty());
        boolean several = sight.view().filter(one -> !one.view().isOfOne()).isPresent() && !view.numbers().whole().beside().isEmpty();
        return several ? next.with(new Notice(false, "notice.scene-of-one", List.of(), List.of())) : next;
    }

    private static State shown(State state, View view, int place) {
        Document document = state.document().orElseThrow();
        return document.story().scene(place + 1).map(scene -> Highlighting.kept(state,
                state.with(view.showing(scene.sight(), document, state.canvas()).telling(Optional.of(place))).with(PlayState.STILL))).orElse(state);
    }
}
