package samenspel.ui.assist;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import samenspel.exchange.plan.AnswerMeaning;
import samenspel.exchange.plan.AnswerTally;
import samenspel.exchange.plan.ImportDoubt;
import samenspel.exchange.plan.ImportPlan;
import samenspel.exchange.survey.AnswerCodes;
import samenspel.text.Texts;
import samenspel.ui.control.Labels;

/// The answers that there are, from none to the strongest, how often each stands there, and what it counts as.
final class AnswersCard extends VBox {
    /// Of more different ones the rest are measured values, which need no words.
    private static final int MOST_ANSWERS = 30;
    private static final int LEAST_STRENGTHS = 6;

    private final ImportDraft importDraft;
    private final Texts texts;
    private final VBox list = new VBox();
    private final Label how = Labels.wrapped("", "assist-quiet");
    private final Label rest = Labels.wrapped("", "assist-quiet");
    private final Label empty = Labels.wrapped("", "assist-quiet");
    private final CheckBox emptyIsNo;
    private AnswerCodes codes = AnswerCodes.USUAL;
    private final SequencedMap<String, AnswerRow> rows = new LinkedHashMap<>();

    AnswersCard(ImportDraft importDraft, Texts texts) {
        this.importDraft = importDraft;
        this.texts = texts;
        emptyIsNo = new CheckBox(texts.get("assist.codes.empty"));
        emptyIsNo.setId("assist-empty");
        emptyIsNo.setWrapText(true);
        emptyIsNo.setOnAction(_ -> change(codes -> codes.withEmptyIsNo(emptyIsNo.isSelected())));
        list.setId("assist-answers");
        getStyleClass().add("assist-part");
        getChildren().setAll(how, list, rest, empty, emptyIsNo);
        importDraft.listen(this::show);
        show();
    }

    private void change(UnaryOperator<AnswerCodes> change) {
        importDraft.change(plan -> plan.with(plan.decisions().with(change.apply(plan.decisions().codes()))));
    }

    /// One place up or down among the ties, where it has one.
    private void move(String word, int by) {
        if (asked().contains(word)) {
            importDraft.move(word, by);
        } else {
            change(_ -> AnswerMeaning.moved(codes, List.copyOf(rows.keySet()), word, by));
        }
        Optional.ofNullable(rows.get(word)).ifPresent(AnswerRow::requestFocus);
    }

    /// The answers whose order is asked for, in order.
    private List<String> asked() {
        return importDraft.doubts(ImportStep.ANSWERS).stream().filter(doubt -> doubt.kind() == ImportDoubt.Kind.ANSWERS_ORDER).findFirst()
                .map(ImportDoubt::words).orElse(List.of());
    }

    /// Not before somebody looks: in large tables it takes a while.
    private void show() {
        if (importDraft.step() != ImportStep.ANSWERS) {
            return;
        }
        codes = importDraft.codes();
        AnswerTally tally = importDraft.answers();
        List<AnswerTally.Count> shown = ordered(tally);
        if (!shown.stream().map(AnswerTally.Count::word).toList().equals(List.copyOf(rows.keySet()))) {
            build(shown);
        }
        List<AnswerMeaning> offered = offered(tally);
        List<String> now = importDraft.doubt().map(ImportDoubt::words).orElse(List.of());
        rows.forEach((word, row) -> row.show(doubt(word).isPresent() ? Optional.empty() : AnswerMeaning.of(codes, word), offered, now.contains(word)));
        say(how, asked().isEmpty() && rows.values().stream().anyMatch(AnswerRow::canMove), texts.get("assist.answers.how"));
        say(rest, tally.answers().size() > shown.size(), texts.get("assist.answers.rest", tally.answers().size() - shown.size()));
        say(empty, tally.empty() + tally.own() > 0, texts.get("assist.answers.empty", tally.empty(), tally.own()));
        emptyIsNo.setSelected(importDraft.emptyIsNo());
    }

    private static void say(Label label, boolean there, String text) {
        label.setText(text);
        label.setVisible(there);
        label.setManaged(there);
    }

    private void build(List<AnswerTally.Count> shown) {
        int most = shown.stream().mapToInt(AnswerTally.Count::cells).max().orElse(1);
        Map<String, AnswerRow> former = Map.copyOf(rows);
        rows.clear();
        shown.forEach(count -> rows.put(count.word(), Optional.ofNullable(former.get(count.word())).filter(row -> row.count().equals(count))
                .orElseGet(() -> new AnswerRow(count, most, texts, this::decide, this::move))));
        list.getChildren().setAll(rows.values());
    }

    /// What is asked of an answer, now or later.
    private Optional<ImportDoubt> doubt(String word) {
        return importDraft.doubts(ImportStep.ANSWERS).stream().filter(doubt -> doubt.words().contains(word)).findFirst();
    }

    /// What is asked may be answered by what was guessed.
    private void decide(String word, AnswerMeaning meaning) {
        Optional<ImportDoubt> asked = doubt(word);
        if (asked.isPresent() || !AnswerMeaning.of(codes, word).equals(Optional.of(meaning))) {
            importDraft.change(plan -> {
                ImportPlan told = plan.with(plan.decisions().with(meaning.in(plan.decisions().codes(), word)));
                return asked.filter(doubt -> doubt.words().size() == 1).map(doubt -> told.with(told.decisions().settle(doubt))).orElse(told);
            });
        }
    }

    /// From no tie to the strongest; then what is not known yet, and what means that there is no answer.
    private List<AnswerTally.Count> ordered(AnswerTally tally) {
        List<String> asked = asked();
        List<AnswerTally.Count> some = new ArrayList<>(tally.answers().stream().limit(MOST_ANSWERS).toList());
        some.sort(Comparator.<AnswerTally.Count>comparingDouble(count -> asked.contains(count.word()) ? asked.indexOf(count.word()) - asked.size() : rank(count.word()))
                .thenComparing(AnswerTally.Count::word));
        return some;
    }

    private double rank(String word) {
        Optional<AnswerMeaning> meaning = AnswerMeaning.of(codes, word);
        return meaning.isEmpty() ? Double.MAX_VALUE / 2 : meaning.get().kind() == AnswerMeaning.Kind.NO_ANSWER ? Double.MAX_VALUE : meaning.get().strength();
    }

    private List<AnswerMeaning> offered(AnswerTally tally) {
        SortedSet<Double> strengths = new TreeSet<>();
        for (int strength = 1; strength <= LEAST_STRENGTHS; strength++) {
            strengths.add((double) strength);
        }
        tally.answers().stream().limit(MOST_ANSWERS).forEach(count -> AnswerMeaning.of(codes, count.word()).map(AnswerMeaning::strength)
                .filter(strength -> strength != 0).ifPresent(strengths::add));
        List<AnswerMeaning> offered = new ArrayList<>(List.of(AnswerMeaning.NO_TIE));
        strengths.forEach(strength -> offered.add(AnswerMeaning.tie(strength)));
        offered.add(AnswerMeaning.NO_ANSWER);
        return offered;
    }
}
