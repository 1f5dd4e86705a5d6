package samenspel.study.story;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import samenspel.claim.ClaimText;
import samenspel.claim.ClaimWords;
import samenspel.claim.FilledText;
import samenspel.claim.Verdict;

/// A scene with its numbers filled in and its claims held against the data.
public record CheckedScene(Scene scene, FilledText title, FilledText note) {
    public static CheckedScene of(Scene scene, ClaimWords words) {
        return new CheckedScene(scene, words.filled(ClaimText.read(scene.title())), words.filled(ClaimText.read(scene.note())));
    }

    /// Of all it says; empty where it says nothing that can be wrong.
    public Optional<Verdict> verdict() {
        return Verdict.of(Stream.of(title, note).flatMap(told -> told.verdict().stream()).toList());
    }

    /// Whether what it says must be looked at: it no longer holds or cannot be told.
    public boolean isDoubtful() {
        return verdict().filter(found -> found != Verdict.HOLDS).isPresent();
    }

    /// What is to be known of it beside it: its claims, and what has no number.
    public List<String> remarks(ClaimWords words) {
        return Stream.of(title, note).flatMap(told -> words.remarks(told).stream()).toList();
    }
}
