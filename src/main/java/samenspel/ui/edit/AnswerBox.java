package samenspel.ui.edit;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import samenspel.network.Answer;
import samenspel.study.byhand.HandWords;
import samenspel.study.edit.AnswerScale;
import samenspel.study.edit.ReportCorrection;
import samenspel.text.Texts;
import samenspel.ui.control.Labels;

/// What was reported, to be corrected, with what it was below it.
final class AnswerBox extends VBox {
    private static final double WIDTH = 168;

    private final ReportCorrection before;
    private final ComboBox<Answer> box = new ComboBox<>();
    private final Label was;
    private final HandWords words;

    /// @param before what it is now
    /// @param there  whether both took part; else nothing can be reported
    AnswerBox(ReportCorrection before, AnswerScale scale, boolean there, HandWords words, Texts texts) {
        this.before = before;
        this.words = words;
        this.was = Labels.of(texts.get("edit.was", words.answer(before.answer())), "legend-count");
        was.managedProperty().bind(was.visibleProperty());
        was.setVisible(false);
        List<Answer> answers = scale.answers();
        box.setId("edit-report-" + before.wave() + "-" + before.layer() + "-" + before.pair().from());
        box.getItems().setAll(answers);
        box.setConverter(new Converter());
        box.setEditable(scale.isOpen());
        box.setPrefWidth(WIDTH);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setValue(AnswerScale.choice(before.answer()));
        if (!there) {
            box.setEditable(false);
            box.setValue(null);
            box.setPromptText(texts.get("edit.not-there"));
            box.setDisable(true);
        }
        getChildren().setAll(box, was);
    }

    /// Does something whenever it is changed, also while it is typed.
    void onChange(Runnable deed) {
        Runnable changed = () -> {
            was.setVisible(correction().isPresent());
            deed.run();
        };
        box.valueProperty().addListener(_ -> changed.run());
        box.getEditor().textProperty().addListener(_ -> changed.run());
    }

    /// What it is from now on; empty where it stays.
    Optional<ReportCorrection> correction() {
        Answer now = box.isEditable() ? box.getConverter().fromString(box.getEditor().getText()) : box.getValue();
        boolean same = now == null || now.equals(AnswerScale.choice(before.answer()));
        return same ? Optional.empty() : Optional.of(new ReportCorrection(before.wave(), before.layer(), before.pair(), now));
    }

    ComboBox<Answer> box() {
        return box;
    }

    /// What is typed is a word of the list or a strength; anything else leaves it as it was.
    private final class Converter extends StringConverter<Answer> {
        @Override
        public String toString(Answer answer) {
            return answer == null ? "" : words.answer(answer);
        }

        @Override
        public Answer fromString(String typed) {
            return box.getItems().stream().filter(answer -> words.answer(answer).equals(typed)).findFirst()
                    .or(() -> AnswerScale.typed(typed)).orElse(box.getValue());
        }
    }
}
