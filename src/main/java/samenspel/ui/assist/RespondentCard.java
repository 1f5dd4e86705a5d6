package samenspel.ui.assist;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import samenspel.exchange.plan.PlannedTable;
import samenspel.exchange.survey.AnswerCodes;
import samenspel.exchange.table.ColumnRole;
import samenspel.exchange.table.ReadColumn;
import samenspel.exchange.table.TableForm;
import samenspel.text.Texts;
import samenspel.ui.control.Labels;
import samenspel.ui.control.Rows;
import samenspel.ui.control.Segments;

/// The columns that may say who answers, with what stands in them.
final class RespondentCard extends VBox {
    private static final int MOST_COLUMNS = 20;

    private final ImportDraft importDraft;
    private final Texts texts;
    private final VBox list = new VBox(4);
    private final Segments<AnswerCodes.Respondents> several;
    private Optional<PlannedTable> shown = Optional.empty();

    RespondentCard(ImportDraft importDraft, Texts texts) {
        this.importDraft = importDraft;
        this.texts = texts;
        getStyleClass().add("assist-part");
        this.several = new Segments<>("assist-several-answers", List.of(AnswerCodes.Respondents.values()),
                one -> texts.get(one == AnswerCodes.Respondents.STRONGEST ? "assist.choice.strongest" : "assist.choice.mean"));
        several.narrow().onPress(one -> importDraft.change(plan -> plan.with(plan.decisions().with(plan.decisions().codes().with(one)))));
        getChildren().setAll(Labels.wrapped(texts.get("assist.respondent.how"), "assist-quiet"), list,
                Rows.of(10, Labels.of(texts.get("assist.respondent.several")), several));
        importDraft.listen(this::show);
        show();
    }

    private void show() {
        several.choose(importDraft.plan().decisions().codes().respondents());
        Optional<PlannedTable> survey = importDraft.table().filter(table -> table.form().kind().isSurvey());
        if (!survey.equals(shown)) {
            shown = survey;
            list.getChildren().setAll(survey.map(table -> candidates(table.form()).stream().map(at -> row(table, at)).toList()).orElse(List.of()));
        }
    }

    /// The one that is taken first.
    private static List<Integer> candidates(TableForm form) {
        return IntStream.range(0, form.columns().size()).filter(at -> !form.columns().get(at).isQuestion()).boxed()
                .sorted(Comparator.comparing(at -> form.columns().get(at).role() != ColumnRole.RESPONDENT)).limit(MOST_COLUMNS).toList();
    }

    private HBox row(PlannedTable table, int at) {
        ReadColumn column = table.form().columns().get(at);
        RadioButton radio = new RadioButton(column.heading());
        radio.setId("assist-respondent-" + at);
        radio.setSelected(column.role() == ColumnRole.RESPONDENT);
        radio.setMaxWidth(260);
        radio.setOnAction(_ -> importDraft.change(plan -> plan.with(table.id(), at, ColumnRole.RESPONDENT)));
        String cells = table.samples(at);
        Label sample = Labels.of(cells, "assist-quiet");
        HBox.setHgrow(sample, Priority.ALWAYS);
        radio.setAccessibleHelp(texts.get("assist.respondent.cells", cells));
        return Rows.of(12, radio, sample);
    }
}
