package samenspel.ui.dialog;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import samenspel.diagram.Diagram;
import samenspel.diagram.drawn.DrawnLayersCache;
import samenspel.diagram.figure.Figures;
import samenspel.diagram.figure.Page;
import samenspel.diagram.seen.Emphasis;
import samenspel.diagram.seen.LabelMode;
import samenspel.study.Document;
import samenspel.study.View;
import samenspel.study.byhand.HandWords;
import samenspel.study.difference.Difference;
import samenspel.text.Texts;
import samenspel.work.Worker;
import samenspel.work.reading.UnsavedStudy;

/// Offers work back that was not saved when the program ended.
final class LeftWorkDialog {
    private static final double SKETCH_WIDTH = 200;
    private static final double SKETCH_HEIGHT = 134;
    private static final Page PAGE = Page.of(460, 310).with(Page.Parts.NONE);

    private final UnsavedStudy study;
    private final Worker worker;
    private final ZoneId zone;
    private final Texts texts;
    private final CheckBox never = new CheckBox();

    LeftWorkDialog(UnsavedStudy study, Worker worker, ZoneId zone, Texts texts) {
        this.study = study;
        this.worker = worker;
        this.zone = zone;
        this.texts = texts;
    }

    /// Empty when the user turns away: it is offered again at the next start.
    Optional<Choosers.LeftWorkAnswer> ask(Window owner, LocalDate today) {
        never.setId("left-never");
        never.setText(texts.get("left.never"));
        List<Node> lines = new ArrayList<>();
        lines.add(AnswerDialog.line(texts.get("left.until", moment(study.work().at(), today)), "guard-line"));
        lines.add(new HBox(14, sketch(), said()));
        lines.add(never);
        return new AnswerDialog<>(owner, texts.get("left.title"), texts, answers()).ask(texts.get("left.question"), lines)
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

    private String moment(Instant at, LocalDate today) {
        ZonedDateTime time = at.atZone(zone);
        String clock = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT).format(time);
        return time.toLocalDate().equals(today) ? clock : HandWords.day(time.toLocalDate(), texts) + ", " + clock;
    }

    private Node sketch() {
        PicturePreview picture = new PicturePreview(worker, texts);
        picture.setMinSize(SKETCH_WIDTH, SKETCH_HEIGHT);
        picture.setPrefSize(SKETCH_WIDTH, SKETCH_HEIGHT);
        picture.show(this::figure, false);
        return picture;
    }

    private Diagram figure() {
        Document document = study.document();
        return new Figures(new DrawnLayersCache()).of(
                View.opening(document.network()).with(LabelMode.NONE).depict(document, Emphasis.NONE, texts.language()), PAGE);
    }

    private Node said() {
        List<String> steps = study.work().steps();
        VBox said = new VBox(6, AnswerDialog.line(study.work().study(), "guard-heading"));
        study.file().ifPresent(file -> said.getChildren().add(AnswerDialog.line(file.toString(), "guard-line")));
        if (study.others()) {
            said.getChildren().add(AnswerDialog.line(texts.get("left.others"), "guard-line"));
        }
        said.getChildren().add(AnswerDialog.part(texts.get("left.steps", steps.size()), steps.isEmpty() ? differences() : steps, texts));
        said.setMaxWidth(330);
        said.getChildren().forEach(line -> ((Region) line).setMaxWidth(330));
        return said;
    }

    private List<String> differences() {
        return study.inFile().map(file -> new Difference(file, study.document()).words(texts)).orElse(List.of());
    }
}
