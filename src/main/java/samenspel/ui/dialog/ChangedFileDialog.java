package samenspel.ui.dialog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.stage.Window;
import samenspel.session.disk.ChangedFile;
import samenspel.study.Document;
import samenspel.study.difference.Difference;
import samenspel.text.Texts;

/// Asks what becomes of a study's file that somebody else changed, and says what differs.
final class ChangedFileDialog {
    private final ChangedFile changed;
    private final Texts texts;
    /// Whether what was changed here and there goes together; whole studies are compared for it.
    private final boolean both;

    ChangedFileDialog(ChangedFile changed, Texts texts) {
        this.changed = changed;
        this.texts = texts;
        this.both = changed.hasMine() && changed.both().isPresent();
    }

    Optional<Choosers.Changed> ask(Window owner) {
        String file = String.valueOf(changed.file().getFileName());
        List<Node> lines = new ArrayList<>(List.of(AnswerDialog.line(texts.get("changed.said", file), "guard-line")));
        lines.add(AnswerDialog.part(texts.get("changed.on-disk"), theirs(), texts));
        if (changed.hasMine()) {
            lines.add(AnswerDialog.part(texts.get("changed.here"), mine(), texts));
        }
        if (both) {
            lines.add(AnswerDialog.line(texts.get("changed.both"), "guard-heading"));
        }
        return new AnswerDialog<>(owner, texts.get("changed.title"), texts, answers()).ask(texts.get("changed.question"), lines);
    }

    private List<String> theirs() {
        return changed.theirs().map(theirs -> words(changed.base().orElse(changed.mine()), theirs)).orElse(List.of(texts.get("changed.unreadable")));
    }

    private List<String> mine() {
        return changed.base().map(base -> words(base, changed.mine())).orElse(List.of(texts.get("changed.unknown")));
    }

    private List<String> words(Document before, Document after) {
        List<String> words = new Difference(before, after).words(texts);
        return words.isEmpty() ? List.of(texts.get("differs.nothing")) : words;
    }

    /// The safe one last: nothing of anybody is replaced by it.
    private List<AnswerDialog.Answer<Choosers.Changed>> answers() {
        List<AnswerDialog.Answer<Choosers.Changed>> answers = new ArrayList<>();
        answers.add(new AnswerDialog.Answer<>(Choosers.Changed.MINE, "changed-mine", "changed.mine", true));
        if (changed.theirs().isPresent() && changed.hasMine()) {
            answers.add(new AnswerDialog.Answer<>(Choosers.Changed.THEIRS, "changed-theirs", "changed.theirs", true));
        }
        answers.add(new AnswerDialog.Answer<>(Choosers.Changed.BESIDE, "changed-beside", "changed.beside", false));
        if (both) {
            answers.add(new AnswerDialog.Answer<>(Choosers.Changed.BOTH, "changed-together", "changed.together", false));
        } else if (changed.theirs().isPresent() && !changed.hasMine()) {
            answers.add(new AnswerDialog.Answer<>(Choosers.Changed.THEIRS, "changed-theirs", "changed.theirs", false));
        }
        return answers;
    }
}
