package samenspel.study.story;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import samenspel.claim.ClaimText;
import samenspel.claim.ClaimWords;
import samenspel.claim.FilledText;
import samenspel.claim.Verdict;
import samenspel.text.Texts;

/// A scene with its numbers filled in and its claims held against the data.
///
/// What it shows and the network has not cannot be told, whatever it says of it.
///
/// @param absent  ids of such waves and layers
/// @param lacking number of such organisations; their ids may name them
public record CheckedScene(Scene scene, FilledText title, FilledText note, List<String> absent, int lacking) {
    public CheckedScene {
        absent = List.copyOf(absent);
    }

    public static CheckedScene of(Scene scene, ClaimWords words) {
        return new CheckedScene(scene, words.filled(ClaimText.read(scene.title())), words.filled(ClaimText.read(scene.note())), scene.sight().absent(words.network()),
                scene.sight().absentOrganisations(words.network()).size());
    }

    /// Of all it says; empty where it says nothing that can be wrong.
    public Optional<Verdict> verdict() {
        Stream<Verdict> unseen = isWhole() ? Stream.empty() : Stream.of(Verdict.CANNOT_BE_TOLD);
        return Verdict.of(Stream.concat(Stream.of(title, note).flatMap(told -> told.verdict().stream()), unseen).toList());
    }

    /// Whether what it says must be looked at: it no longer holds or cannot be told.
    public boolean isDoubtful() {
        return verdict().filter(found -> found != Verdict.HOLDS).isPresent();
    }

    private boolean isWhole() {
        return absent.isEmpty() && lacking == 0;
    }

    /// That it cannot be shown as it was made.
    public Optional<String> unseen(Texts texts) {
        Stream<String> organisations = lacking == 0 ? Stream.empty() : Stream.of(texts.get("story.absent.organisations", lacking));
        return isWhole() ? Optional.empty() : Optional.of(texts.get("story.absent", texts.list(Stream.concat(absent.stream(), organisations).toList())));
    }

    /// What is to be known of it beside it: its claims, and what has no number.
    public List<String> remarks(ClaimWords words) {
        return Stream.concat(unseen(words.texts()).stream(), Stream.of(title, note).flatMap(told -> words.remarks(told).stream())).toList();
    }
}
