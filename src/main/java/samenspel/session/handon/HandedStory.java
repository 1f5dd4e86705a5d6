package samenspel.session.handon;

import java.util.List;
import java.util.Optional;
import samenspel.diagram.seen.NameMode;
import samenspel.diagram.seen.Seen;
import samenspel.session.presenting.ToldScene;
import samenspel.session.presenting.ToldScenes;
import samenspel.study.Document;
import samenspel.study.story.Scene;
import samenspel.study.story.SceneSight;
import samenspel.study.story.Story;
import samenspel.text.Language;

/// A study as it is handed on.
///
/// @param document with the scenes that are handed on
/// @param opening  what is seen where there are no scenes, and how organisations are called in tables
/// @param scenes   those that are told; passed over are those that are passed over in a talk
public record HandedStory(Document document, Seen opening, Language language, List<ToldScene> scenes) {
    public HandedStory {
        scenes = List.copyOf(scenes);
    }

    /// @param document that may leave
    /// @param scenes   of the story, which a document without names has not
    /// @param masked   whether what somebody wrote stays in
    /// @param asked    how organisations are to be called; empty for as each scene calls them
    public static HandedStory of(Document document, List<Scene> scenes, boolean masked, Optional<NameMode> asked, Seen opening, Language language) {
        NameMode names = asked.orElse(NameMode.SHORT);
        Document told = document.with(new Story(List.of(), scenes.stream().map(scene -> leaving(scene, masked || !names.isNaming(), masked, asked)).toList()));
        Document leaving = names.isNaming() ? told : ToldScenes.nameless(told);
        return new HandedStory(leaving, opening.with(opening.appearance().with(names)), language, ToldScenes.of(leaving, language).scenes());
    }

    /// Without words where these stay in, and with organisations called as was asked.
    private static Scene leaving(Scene scene, boolean unwritten, boolean masked, Optional<NameMode> asked) {
        Scene worded = masked ? scene.titled("").noted("") : scene;
        SceneSight sight = unwritten ? worded.sight().unwritten() : worded.sight();
        return worded.showing(asked.map(sight::called).orElse(sight)).remarked(List.of());
    }

    /// Whether organisations stand by name.
    public boolean named() {
        return opening.names().isNaming();
    }
}
