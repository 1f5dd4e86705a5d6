package samenspel.session.browser;

import java.util.List;
import samenspel.diagram.seen.Seen;
import samenspel.study.Document;
import samenspel.study.privacy.Masking;
import samenspel.study.privacy.Naming;
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

    /// All that the study tells.
    public static HandedOn of(Document document) {
        return new HandedOn(document, document.story().scenes(), false);
    }

    /// Whom and what the page names.
    public Naming naming(Seen seen) {
        return Naming.of(document, seen.names()).with(!masked && !scenes.isEmpty());
    }

    /// The same without names and words that somebody wrote.
    public HandedOn masking() {
        return new HandedOn(Masking.of(document), scenes, true);
    }

    /// With organisations called so that nobody is named.
    public static Seen masking(Seen seen) {
        return seen.with(seen.appearance().with(Masking.of(seen.names())));
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
