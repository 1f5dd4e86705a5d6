package samenspel.ui.dialog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.stage.Window;
import samenspel.text.Texts;

/// Asks what becomes of a study's file that somebody else changed, and says what differs.
final class ChangedFileDialog {
    private final ComparedFile compared;
    private final Texts texts;

    ChangedFileDialog(ComparedFile compared, Texts texts) {
        this.compared = compared;
        this.texts = texts;
    }

    Optional<Choosers.Changed> ask(Window owner) {
        String file = String.valueOf(compared.changed().file().getFileName());
        List<Node> lines = new ArrayList<>(List.of(AnswerDialog.line(texts.get("changed.said", file), "guard-line")));
        lines.add(AnswerDialog.part(texts.get("changed.on-disk"), compared.theirs(), texts));
        if (compared.hasMine()) {
            lines.add(AnswerDialog.part(texts.get("changed.here"), compared.mine(), texts));
        }
        if (compared.both().isPresent()) {
            lines.add(AnswerDialog.line(texts.get("changed.both"), "guard-heading"));
        }
        return new AnswerDialog<>(owner, texts.get("changed.title"), texts, answers()).withCancel().ask(texts.get("changed.question"), lines);
    }

    /// The safe one last: nothing of anybody is replaced by it.
    private List<AnswerDialog.Answer<Choosers.Changed>> answers() {
        List<AnswerDialog.Answer<Choosers.Changed>> answers = new ArrayList<>();
        answers.add(new AnswerDialog.Answer<>(Choosers.Changed.MINE, "changed-mine", "changed.mine", true));
        if (compared.canTakeTheirs() && compared.hasMine()) {
            answers.add(new AnswerDialog.Answer<>(Choosers.Changed.THEIRS, "changed-theirs", "changed.theirs", true));
        }
        answers.add(new AnswerDialog.Answer<>(Choosers.Changed.BESIDE, "changed-beside", "changed.beside", false));
        if (compared.both().isPresent()) {
            answers.add(new AnswerDialog.Answer<>(Choosers.Changed.BOTH, "changed-together", "changed.together", false));
        } else if (compared.canTakeTheirs() && !compared.hasMine()) {
            answers.add(new AnswerDialog.Answer<>(Choosers.Changed.THEIRS, "changed-theirs", "changed.theirs", false));
        }
        return answers;
    }
}
