package samenspel.ui.assist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import samenspel.exchange.OpenedFile;
import samenspel.exchange.found.ReadingOptions;
import samenspel.exchange.plan.AnswerMeaning;
import samenspel.exchange.plan.DoubtChoice;
import samenspel.exchange.plan.ImportDoubt;
import samenspel.exchange.plan.ImportPlan;
import samenspel.exchange.plan.TableId;
import samenspel.exchange.table.TableKind;
import samenspel.work.Worker;

class ImportDraftTest {
    private static final String SURVEY = "Respondent;contact [Anna];contact [Bert];contact [Carla]\nAnna;;weekly;never\nBert;monthly;;never\nCarla;weekly;daily;\n";

    private static ImportDraft draft(String text) {
        return new ImportDraft(PlanDoubts.of(plan(text)), new Worker(Runnable::run, Runnable::run));
    }

    private static ImportPlan plan(String text) {
        return ImportPlan.of(List.of(OpenedFile.of("a.csv", text.getBytes(StandardCharsets.UTF_8), ReadingOptions.USUAL)), ReadingOptions.USUAL);
    }

    @Test
    void it_begins_at_the_first_doubt_or_else_at_the_kind_of_file() {
        assertEquals(ImportStep.QUESTIONS, draft(SURVEY).step());
        assertEquals(ImportStep.KIND, draft("from,to\na,b\nb,c\n").step());
    }

    @Test
    void only_steps_that_apply_are_there() {
        ImportPlan ties = draft("from,to\na,b\nb,c\n").plan();
        assertEquals(List.of(ImportStep.KIND, ImportStep.NAMES), List.of(ImportStep.values()).stream().filter(step -> step.applies(ties)).toList());
        ImportPlan survey = draft(SURVEY).plan();
        assertTrue(List.of(ImportStep.values()).stream().allMatch(step -> step.applies(survey)));
    }

    @Test
    void what_is_asked_is_no_more_once_it_is_answered() {
        ImportDraft draft = draft(SURVEY);
        assertEquals(Optional.of(ImportDoubt.Kind.SURVEY), draft.doubt().map(ImportDoubt::kind));
        draft.decide(DoubtChoice.of(draft.doubt().orElseThrow()).getFirst());
        assertEquals(Optional.empty(), draft.doubt());
        assertEquals(Optional.empty(), draft.waiting());
    }

    @Test
    void a_decision_stands_at_once_and_what_it_leaves_in_doubt_follows_from_the_worker() {
        List<Runnable> work = new ArrayList<>();
        ImportDraft draft = new ImportDraft(PlanDoubts.of(plan(SURVEY)), new Worker(work::add, Runnable::run));
        draft.decide(DoubtChoice.of(draft.doubt().orElseThrow()).getFirst());
        List<Object> before = List.of(draft.isLooking(), draft.doubt().map(ImportDoubt::kind));
        work.removeFirst().run();
        assertEquals(List.of(List.of(true, Optional.of(ImportDoubt.Kind.SURVEY)), List.of(false, Optional.empty())),
                List.of(before, List.of(draft.isLooking(), draft.doubt())));
    }

    @Test
    void another_kind_of_table_is_worked_out_by_the_worker_and_nothing_else_is_decided_meanwhile() {
        List<Runnable> work = new ArrayList<>();
        ImportDraft draft = new ImportDraft(PlanDoubts.of(plan(SURVEY)), new Worker(work::add, Runnable::run));
        ImportPlan start = draft.plan();
        TableId table = start.tables().getFirst().id();
        draft.rework(plan -> plan.with(table, TableKind.MATRIX));
        draft.change(plan -> plan.with(table, TableKind.NODES));
        draft.rework(plan -> plan.with(table, TableKind.NOT_USED));
        List<Object> meanwhile = List.of(draft.isReworking(), draft.isLooking(), draft.plan() == start);
        work.removeFirst().run();
        assertEquals(List.of(List.of(true, true, true), List.of(false, false, TableKind.MATRIX, 0)),
                List.of(meanwhile, List.of(draft.isReworking(), draft.isLooking(), draft.plan().tables().getFirst().form().kind(), work.size())));
    }

    @Test
    void another_kind_that_cannot_be_worked_out_leaves_all_as_it_was() {
        Thread.currentThread().setUncaughtExceptionHandler((_, _) -> { });
        ImportDraft draft = draft(SURVEY);
        ImportPlan start = draft.plan();
        draft.rework(_ -> {
            throw new IllegalStateException("a fault");
        });
        Thread.currentThread().setUncaughtExceptionHandler(null);
        assertEquals(List.of(false, false, true), List.of(draft.isReworking(), draft.isLooking(), draft.plan() == start));
    }

    @ParameterizedTest
    @CsvSource({"'organisatie;x [A];x [B];x [C]~A;;1;0~B;2;;~C;3;1;~', false", "'organisatie;x [A];x [B];x [C]~A;;1;~B;2;;~C;;1;~', true", "';A;B;C~A;;1;0~B;;;2~C;1;;~', false",
        "';A;B;C~A;;1;~B;;;2~C;1;;~', true", "'Nr;Organisatie;A;B;C~1;A;x;1;0~2;B;-;x;2~3;C;1;0;x~', false", "'van;naar;2019;2021~A;B;1;~B;C;;2~C;A;0;1~', false"})
    void empty_cells_are_shown_to_mean_what_they_are_read_as(String text, boolean no) {
        ImportDraft draft = draft(text.replace('~', '\n'));
        assertEquals(no, draft.emptyIsNo());
        draft.change(plan -> plan.with(plan.decisions().with(plan.decisions().codes().withEmptyIsNo(!no))));
        assertEquals(!no, draft.emptyIsNo());
    }

    @Test
    void a_table_that_holds_no_ties_waits() {
        assertEquals(Optional.of(ImportDoubt.Kind.NOT_UNDERSTOOD), draft("id,name\nx,Anna\ny,Bert\n").waiting().map(ImportDoubt::kind));
    }

    @Test
    void answers_that_are_asked_for_move_and_the_order_counts() {
        ImportDraft draft = draft("Organisatie;Contact [CJG];Contact [GGD];Contact [MEE]\nCJG;;A3;A1\nGGD;A2;;A1\nMEE;A1;A2;\n");
        draft.move("A3", -1);
        draft.move("A3", -1);
        draft.move("A3", -1);
        assertEquals(List.of("A3", "A1", "A2"), draft.doubt().orElseThrow().words());
        draft.decide(DoubtChoice.of(draft.doubt().orElseThrow()).getFirst());
        assertEquals(List.of(Optional.of(AnswerMeaning.tie(1)), Optional.of(AnswerMeaning.NO_TIE)),
                List.of(AnswerMeaning.of(draft.plan().answerCodes(), "A1"), AnswerMeaning.of(draft.plan().answerCodes(), "A3")));
    }
}
