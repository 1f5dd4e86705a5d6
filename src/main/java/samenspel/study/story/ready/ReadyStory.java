package samenspel.study.story.ready;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import samenspel.network.Network;
import samenspel.study.story.Scene;
import samenspel.text.Language;

/// The five shortcomings of the study, and what would change them, as scenes of a network.
///
/// @param scenes  those the network has the data for, in the order in which they are told
/// @param leftOut those it has not
public record ReadyStory(List<Scene> scenes, List<ReadyScene> leftOut) {
    public ReadyStory {
        scenes = List.copyOf(scenes);
        leftOut = List.copyOf(leftOut);
    }

    /// Written in a language. Numbers and names stand in it by reference, so the same words tell what other data say.
    public static ReadyStory of(Network network, Language language) {
        ReadyScenes written = new ReadyScenes(network, language);
        List<Scene> scenes = new ArrayList<>();
        List<ReadyScene> leftOut = new ArrayList<>();
        for (ReadyScene one : ReadyScene.values()) {
            Optional<Scene> scene = written.scene(one);
            scene.ifPresentOrElse(scenes::add, () -> leftOut.add(one));
        }
        return new ReadyStory(scenes, leftOut);
    }

    /// Whether there is a story: something besides who is there.
    public boolean isTelling() {
        return scenes.size() > 1;
    }
}
