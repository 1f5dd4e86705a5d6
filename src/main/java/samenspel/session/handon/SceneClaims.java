package samenspel.session.handon;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import samenspel.claim.ClaimWords;
import samenspel.claim.JudgedClaim;
import samenspel.claim.Verdict;
import samenspel.diagram.seen.NameMode;
import samenspel.session.presenting.ClaimChoice;
import samenspel.session.presenting.ToldScene;
import samenspel.study.story.CheckedScene;
import samenspel.text.Texts;
import samenspel.text.help.NoteBlocks;

/// What is said with a scene: its title, what became of what that claims, and its note.
final class SceneClaims {
    private final HandedStory story;
    private final ClaimWords words;
    private final Texts texts;

    SceneClaims(HandedStory story) {
        this.story = story;
        this.words = story.document().storyWords(story.named() ? NameMode.SHORT : NameMode.SECTOR, story.language()).words();
        this.texts = Texts.in(story.language());
    }

    private CheckedScene checked(ToldScene scene) {
        return CheckedScene.of(story.document().story().scene(scene.number()).orElseThrow(), words);
    }

    String title(ToldScene scene) {
        return scene.read(story.named(), ClaimChoice.NEUTRAL);
    }

    /// What the title claims, and of the note what does not hold; what has no number only where names may be read, since it quotes what was typed.
    List<String> claims(ToldScene scene) {
        CheckedScene checked = checked(scene);
        Stream<JudgedClaim> doubtful = checked.note().claims().stream().filter(claim -> claim.verdict() != Verdict.HOLDS);
        List<String> said = new ArrayList<>(Stream.concat(checked.title().claims().stream(), doubtful).map(claim -> texts.get("hand-on.claim", words.of(claim))).toList());
        checked.unseen(texts).ifPresent(said::add);
        if (story.named()) {
            Stream.of(checked.title(), checked.note()).flatMap(told -> told.problems().stream()).forEach(problem -> said.add(problem.in(texts)));
        }
        return said.stream().distinct().toList();
    }

    /// Its paragraphs; none without names, since anybody may be named in it.
    List<String> note(ToldScene scene) {
        return story.named() ? NoteBlocks.of(checked(scene).note().words()).stream().flatMap(block -> block.plainLines().stream()).toList() : List.of();
    }

    /// What becomes of what the note claims and holds.
    List<String> held(ToldScene scene) {
        return checked(scene).note().claims().stream().filter(claim -> claim.verdict() == Verdict.HOLDS).map(claim -> texts.get("hand-on.claim", words.of(claim))).distinct().toList();
    }
}
