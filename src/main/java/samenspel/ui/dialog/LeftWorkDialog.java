package samenspel.ui.dialog;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import samenspel.text.Texts;
import samenspel.work.Worker;
import samenspel.work.reading.UnsavedStudy;

/// Offers work back that was not saved when the program ended.
final class LeftWorkDialog {
    private final UnsavedStudy study;
    private final Worker worker;
    private final Clock clock;
    private final Texts texts;
    private final CheckBox never = new CheckBox();

    LeftWorkDialog(UnsavedStudy study, Worker worker, Clock clock, Texts texts) {
        this.study = study;
        this.worker = worker;
        this.clock = clock;
        this.texts = texts;
    }

    /// Empty when the user turns away: it is offered again at the next start.
    Optional<Choosers.LeftWorkAnswer> ask(Window owner) {
        never.setId("left-never");
        never.setText(texts.get("left.never"));
        List<Node> lines = new ArrayList<>();
        lines.add(AnswerDialog.line(texts.get("left.until", new Moments(clock, texts).of(study.work().at())), "guard-line"));
        StudySketch sketch = new StudySketch(200, 134, worker, texts);
        sketch.show(study.document());
        lines.add(new HBox(14, sketch, said()));
        lines.add(never);
        return new AnswerDialog<>(owner, texts.get("left.title"), texts, answers()).withCancel().ask(texts.get("left.question"), lines)
                .map(answer -> answer == Choosers.LeftWorkAnswer.AS_SAVED && never.isSelected() ? Choosers.LeftWorkAnswer.FORGET : answer);
    }

    private List<AnswerDialog.Answer<Choosers.LeftWorkAnswer>> answers() {
        List<AnswerDialog.Answer<Choosers.LeftWorkAnswer>> answers = new ArrayList<>();
        answers.add(new AnswerDialog.Answer<>(Choosers.LeftWorkAnswer.AS_SAVED, "left-as-saved", study.file().isPresent() ? "left.as-saved" : "left.not-now", true));
        if (study.file().isPresent()) {
            answers.add(new AnswerDialog.Answer<>(Choosers.LeftWorkAnswer.BESIDE, "left-beside", "left.beside", false));
        }
        answers.add(new AnswerDialog.Answer<>(Choosers.LeftWorkAnswer.CONTINUE, "left-continue", "left.continue", false));
        return answers;
    }

    private Node said() {
        VBox said = new VBox(6, AnswerDialog.line(study.work().study(), "guard-heading"));
        study.file().ifPresent(file -> said.getChildren().add(AnswerDialog.line(file.toString(), "guard-line")));
        if (study.others()) {
            said.getChildren().add(AnswerDialog.line(texts.get("left.others"), "guard-line"));
        }
        if (study.left().isDamaged()) {
            said.getChildren().add(AnswerDialog.line(texts.get("left.damaged"), "guard-line"));
        }
        if (!study.lost().isEmpty()) {
            said.getChildren().add(AnswerDialog.part(texts.get("left.steps", study.work().steps().size()), study.lost(), texts));
        }
        said.setMaxWidth(330);
        said.getChildren().forEach(line -> ((Region) line).setMaxWidth(330));
        return said;
    }
}
