package samenspel.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.stage.Stage;
import samenspel.session.Action;
import samenspel.session.State;
import samenspel.session.request.EditQuestion;
import samenspel.study.Document;
import samenspel.study.edit.Entering;
import samenspel.text.Texts;
import samenspel.ui.edit.CorrectionDialog;
import samenspel.ui.edit.MergeDialog;
import samenspel.ui.edit.OrganisationDialog;
import samenspel.ui.edit.RemovalDialog;
import samenspel.work.Worker;

/// Asks how the network is to be changed by hand, and changes it so.
final class EditQuestions {
    private final Stage stage;
    private final Supplier<State> state;
    private final Consumer<Action> later;
    private final Clock clock;
    private final Worker worker;

    /// @param later  dispatches an action once the present one is done
    /// @param clock  says on which day something is entered
    /// @param worker where it is worked out what follows
    EditQuestions(Stage stage, Supplier<State> state, Consumer<Action> later, Clock clock, Worker worker) {
        this.stage = stage;
        this.state = state;
        this.later = later;
        this.clock = clock;
        this.worker = worker;
    }

    void ask(EditQuestion question) {
        state.get().document().ifPresent(document -> Platform.runLater(() -> ask(document, question)));
    }

    private void ask(Document document, EditQuestion question) {
        Texts texts = Texts.in(state.get().settings().language());
        LocalDate today = LocalDate.now(clock);
        Optional<Action> answer = switch (question) {
            case EditQuestion.Adding(var at) -> OrganisationDialog.adding(document, at, today, texts, worker).ask(stage);
            case EditQuestion.Sorting(var filling) -> Optional.of(new Action.Fill(filling, new Entering(today, "", texts.language())));
            case EditQuestion.Changing(var organisation) -> OrganisationDialog.changing(document, organisation, today, texts, worker).ask(stage);
            case EditQuestion.Merging(var one, var other) -> new MergeDialog(document, one, other, today, texts, worker).ask(stage);
            case EditQuestion.Removing(var organisation) -> new RemovalDialog(document, organisation, today, texts, worker).ask(stage);
            case EditQuestion.Correcting(var one, var other) -> new CorrectionDialog(document, one, other, today, texts, worker).ask(stage);
        };
        answer.ifPresent(later);
    }
}
