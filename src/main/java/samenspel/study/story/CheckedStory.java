package samenspel.study.story;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import samenspel.claim.ClaimWords;
import samenspel.claim.Verdict;

/// The scenes of a story with their claims held against the data.
public record CheckedStory(List<CheckedScene> scenes) {
    public CheckedStory {
        scenes = List.copyOf(scenes);
    }

    public static CheckedStory of(Story story, ClaimWords words) {
        return new CheckedStory(story.scenes().stream().map(scene -> CheckedScene.of(scene, words)).toList());
    }

    /// How many scenes have this verdict; empty for those that say nothing that can be wrong.
    public int count(Optional<Verdict> verdict) {
        return (int) scenes.stream().filter(scene -> scene.verdict().equals(verdict)).count();
    }

    /// Whether there is a scene to be looked at, since what it says no longer holds or cannot be told.
    public boolean isDoubtful() {
        return scenes.stream().anyMatch(CheckedScene::isDoubtful);
    }

    /// The next scene to be looked at: behind a place, then from the first on.
    ///
    /// @param after from 0; −1 for the first of all
    public OptionalInt nextDoubtful(int after) {
        return IntStream.rangeClosed(1, scenes.size()).map(step -> Math.floorMod(after + step, scenes.size())).filter(at -> scenes.get(at).isDoubtful()).findFirst();
    }
}
