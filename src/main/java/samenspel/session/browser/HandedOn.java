package samenspel.session.browser;

import java.util.List;
import samenspel.diagram.seen.Seen;
import samenspel.study.Document;
import samenspel.study.privacy.Masking;
import samenspel.study.story.Scene;
import samenspel.study.story.Story;

/// What of a study stands in a page for the browser.
///
/// @param scenes those of its story, which a study without names has not
/// @param masked whether what somebody wrote stays in
public record HandedOn(Document document, List<Scene> scenes, boolean masked) {
    public HandedOn {
        scenes = List.copyOf(scenes);
    }

    /// Scenes without words where these stay in; without names nothing that somebody wrote on the picture, which may name anybody.
    Document told(Seen seen) {
        Document told = document.with(new Story(List.of(), masked ? scenes.stream().map(HandedOn::wordless).toList() : scenes));
        return seen.names().isNaming() ? told : told.with(Masking.of(told.annotations()));
    }

    private static Scene wordless(Scene scene) {
        return scene.titled("").noted("").showing(scene.sight().unwritten());
    }
}
