package samenspel.session;

import java.util.Optional;
import samenspel.session.history.StepName;
import samenspel.study.story.SceneChange;
import samenspel.study.story.Story;
import samenspel.study.story.ready.ReadyStory;

/// Actions on what is told with the study. A place of a scene is from 0; one that no scene has changes nothing.
public sealed interface StoryAction extends Action {

    /// Tells something else; a step of undo.
    record KeepStory(Story story, StepName step) implements StoryAction {
    }

    /// Does something to the scenes; a step of undo.
    ///
    /// @param gesture what joins several changes into one step, such as the writing of a title
    record ChangeScenes(SceneChange change, Optional<String> gesture) implements StoryAction {
        public ChangeScenes(SceneChange change) {
            this(change, Optional.empty());
        }
    }

    /// Makes a scene of what is looked at, behind all others; a step of undo.
    record AddScene(String title) implements StoryAction {
    }

    /// Puts the scenes of a ready story behind all others and looks at the first of them; a step of undo.
    record AddReady(ReadyStory ready) implements StoryAction {
    }

    /// Shows what is looked at in a scene from now on; a step of undo.
    record UpdateScene(int place) implements StoryAction {
    }

    /// Looks at what a scene shows.
    record ShowScene(int place) implements StoryAction {
    }
}
