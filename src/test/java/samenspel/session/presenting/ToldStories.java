package samenspel.session.presenting;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import samenspel.diagram.Drawn;
import samenspel.network.Network;
import samenspel.study.Document;
import samenspel.study.View;
import samenspel.study.story.DrawnScenes;
import samenspel.study.story.Scene;
import samenspel.study.story.Story;
import samenspel.text.Language;

/// Stories of sample I: the first says something true, the second what no longer holds, the third names somebody, the fourth cannot be
/// told, the fifth is passed over, the sixth only describes.
public final class ToldStories {
    public static final Instant NOON = Instant.parse("2026-11-30T12:00:00Z");
    static final String HOLDS = "[More than half]{loss:strong >50% of network} was lost";
    static final String NO_LONGER = "[More than half]{perceived:self-governed@2019 >50% of answered} sees self-government";
    static final String NOT_TOLD = "[More strong ties go than come]{lost:strong > gained:strong of network}";

    private ToldStories() {
    }

    public static Document document() {
        return with(Stream.of(scene(HOLDS, "Note of one"), scene(NO_LONGER, ""), scene("CJG Meerwoude has {degree:strong|CJG@2018}", "Note of three"), scene(NOT_TOLD, ""),
                scene("Passed over", "").hidden(true), scene("All is well", "")).toList());
    }

    public static Document confidential() {
        Document document = document();
        Network network = document.network();
        return document.with(network.with(network.profile().withConfidential(true)));
    }

    static Document with(List<Scene> scenes) {
        return Drawn.samples().getFirst().with(new Story(List.of(), scenes));
    }

    static Scene scene(String title, String note) {
        return new Scene(title, note, false, View.opening(Drawn.samples().getFirst().network()).scene(DrawnScenes.CANVAS, Drawn.samples().getFirst()));
    }

    static ToldStory told() {
        return ToldScenes.of(document(), Language.EN);
    }

    static Presentation begun() {
        return Presentation.of(told(), 1, NOON, Optional.empty());
    }

    /// After keys by their names, or by one letter each.
    static Presentation after(Presentation begun, String... keys) {
        Presentation now = begun;
        for (String key : keys) {
            now = Presenting.press(now, key(key), NOON).next();
        }
        return now;
    }

    static PresenterKey key(String key) {
        return key.startsWith("CTRL+") ? new PresenterKey.Pressed(key.substring(5), false, true)
                : key.codePointCount(0, key.length()) == 1 ? new PresenterKey.Typed(key) : PresenterKey.pressed(key);
    }

    /// What the room reads; empty on a black screen.
    static String read(Presentation now) {
        return now.room() instanceof RoomSight.Shown shown ? shown.title() : "";
    }

    /// The number in the story of the scene the room sees; 0 on a black screen.
    static int seen(Presentation now) {
        return now.room() instanceof RoomSight.Shown shown ? shown.scene().number() : 0;
    }
}
