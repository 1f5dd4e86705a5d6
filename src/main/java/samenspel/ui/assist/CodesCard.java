package samenspel.ui.assist;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import samenspel.exchange.table.AnswerCodes;
import samenspel.text.Texts;
import samenspel.ui.control.Labels;

/// What numbers and words in answers stand for.
final class CodesCard extends ScrollPane {
    private final ImportDraft importDraft;
    private final Texts texts;
    private final TypedField missing = new TypedField("assist-missing", text -> change(codes -> codes.withMissing(CodeWords.numbers(text))));
    private final TypedField noTie = new TypedField("assist-no-tie", text -> change(codes -> codes.withNoTie(CodeWords.numbers(text))));
    private final CheckBox emptyIsNo;
    private final Map<Double, TypedField> words = new LinkedHashMap<>();

    CodesCard(ImportDraft importDraft, Texts texts) {
        this.importDraft = importDraft;
        this.texts = texts;
        emptyIsNo = new CheckBox(texts.get("assist.codes.empty"));
        emptyIsNo.setId("assist-empty");
        emptyIsNo.setOnAction(_ -> change(codes -> codes.withEmptyIsNo(emptyIsNo.isSelected())));
        missing.setMaxWidth(160);
        noTie.setMaxWidth(160);
        VBox card = new VBox(grid());
        card.getStyleClass().add("assist-card");
        setContent(card);
        setFitToWidth(true);
        getStyleClass().add("edge-to-edge");
        importDraft.listen(this::show);
        show();
    }

    private GridPane grid() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("form");
        ColumnConstraints wide = new ColumnConstraints();
        wide.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().setAll(new ColumnConstraints(), wide);
        row(grid, texts.get("assist.codes.missing"), missing);
        row(grid, texts.get("assist.codes.no-tie"), noTie);
        grid.add(emptyIsNo, 1, grid.getRowCount());
        Label heading = Labels.of(texts.get("assist.codes.words"), "section-title");
        grid.add(heading, 0, grid.getRowCount(), 2, 1);
        CodeWords.strengths(importDraft.plan().decisions().codes()).forEach(strength -> {
            TypedField field = new TypedField("assist-words-" + CodeWords.number(strength), text -> change(codes -> CodeWords.with(codes, strength, text)));
            words.put(strength, field);
            row(grid, texts.get(strength == 0 ? "assist.codes.never" : "assist.codes.strength", CodeWords.number(strength)), field);
        });
        return grid;
    }

    private static void row(GridPane grid, String name, TypedField field) {
        Label label = Labels.naming(field, name);
        grid.addRow(grid.getRowCount(), label, field);
    }

    private void change(UnaryOperator<AnswerCodes> change) {
        importDraft.change(plan -> plan.with(plan.decisions().with(change.apply(plan.decisions().codes()))));
    }

    private void show() {
        AnswerCodes codes = importDraft.plan().decisions().codes();
        missing.show(CodeWords.text(codes.missing()));
        noTie.show(CodeWords.text(codes.noTie()));
        emptyIsNo.setSelected(codes.emptyIsNo().orElse(false));
        words.forEach((strength, field) -> field.show(CodeWords.words(codes, strength)));
    }
}
