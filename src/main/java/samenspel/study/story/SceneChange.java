package samenspel.study.story;

import java.util.ArrayList;
import java.util.List;

/// What may be done to the scenes of a story. A place is from 0; one that no scene has changes nothing.
public sealed interface SceneChange {

    /// Behind all others.
    record Add(Scene scene) implements SceneChange {
    }

    /// Something else is seen in it.
    record Update(int place, SceneSight sight) implements SceneChange {
    }

    record Rename(int place, String title) implements SceneChange {
    }

    record WriteNote(int place, String note) implements SceneChange {
    }

    /// With what was said of it: written down, worded otherwise, taken away.
    record Remarks(int place, List<Remark> remarks) implements SceneChange {
        public Remarks {
            remarks = List.copyOf(remarks);
        }
    }

    /// Once more, right behind it; what was said of it was said once and stays with the first.
    record Duplicate(int place) implements SceneChange {
    }

    /// The others close up and make room.
    ///
    /// @param to the place it has then
    record Reorder(int place, int to) implements SceneChange {
    }

    /// Passes it over when the story is told, or no longer.
    record Hide(int place, boolean on) implements SceneChange {
    }

    record Delete(int place) implements SceneChange {
    }

    /// Where the scene stands that is changed; of one that is added −1.
    default int where() {
        return switch (this) {
            case Add _ -> -1;
            case Update(int place, _) -> place;
            case Rename(int place, _) -> place;
            case WriteNote(int place, _) -> place;
            case Remarks(int place, _) -> place;
            case Duplicate(int place) -> place;
            case Reorder(int place, _) -> place;
            case Hide(int place, _) -> place;
            case Delete(int place) -> place;
        };
    }

    /// The scenes after it.
    default List<Scene> in(List<Scene> scenes) {
        List<Scene> next = new ArrayList<>(scenes);
        if (this instanceof Add(Scene scene)) {
            next.add(scene);
            return List.copyOf(next);
        }
        if (where() < 0 || where() >= scenes.size()) {
            return scenes;
        }
        Scene at = scenes.get(where());
        switch (this) {
            case Add _ -> { }
            case Update(int place, SceneSight sight) -> next.set(place, at.showing(sight));
            case Rename(int place, String title) -> next.set(place, at.titled(title));
            case WriteNote(int place, String note) -> next.set(place, at.noted(note));
            case Remarks(int place, var remarks) -> next.set(place, at.remarked(remarks));
            case Duplicate(int place) -> next.add(place + 1, at.remarked(List.of()));
            case Reorder(int place, int to) -> next.add(Math.clamp(to, 0, scenes.size() - 1), next.remove(place));
            case Hide(int place, boolean on) -> next.set(place, at.hidden(on));
            case Delete(int place) -> next.remove(place);
        }
        return List.copyOf(next);
    }

    /// Where a scene is after it that stood at a place, from 0; that of one that is taken away goes to the one that takes its place. One that is
    /// added or copied stands there itself.
    ///
    /// @param scenes how many there were
    default int following(int from, int scenes) {
        if (this instanceof Add) {
            return scenes;
        }
        if (where() < 0 || where() >= scenes) {
            return from;
        }
        return switch (this) {
            case Duplicate(int place) -> place + 1;
            case Reorder(int place, int to) -> moved(from, place, Math.clamp(to, 0, scenes - 1));
            case Delete(int place) -> Math.clamp(from > place ? from - 1L : from, 0, Math.max(0, scenes - 2));
            case Add _, Update _, Rename _, WriteNote _, Remarks _, Hide _ -> from;
        };
    }

    private static int moved(int from, int place, int to) {
        if (from == place) {
            return to;
        }
        return from > place && from <= to ? from - 1 : from < place && from >= to ? from + 1 : from;
    }

    /// Key of the message that names it as a step of undo; its argument is the number of the scene, from 1.
    default String stepKey() {
        return switch (this) {
            case Add _ -> "undo.scene.add";
            case Update _ -> "undo.scene.update";
            case Rename _ -> "undo.scene.rename";
            case WriteNote _ -> "undo.scene.note";
            case Remarks _ -> "undo.scene.remarks";
            case Duplicate _ -> "undo.scene.duplicate";
            case Reorder _ -> "undo.scene.reorder";
            case Hide(_, boolean on) -> on ? "undo.scene.hide" : "undo.scene.unhide";
            case Delete _ -> "undo.scene.delete";
        };
    }
}
