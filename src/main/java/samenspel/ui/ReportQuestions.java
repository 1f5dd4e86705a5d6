package samenspel.ui;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.Stage;
import samenspel.exchange.sheet.CsvSheet;
import samenspel.session.Action;
import samenspel.session.Effect;
import samenspel.session.Notice;
import samenspel.session.State;
import samenspel.session.disk.DocumentOrigin;
import samenspel.study.edit.Entering;
import samenspel.study.recipe.ProposedName;
import samenspel.text.Sheet;
import samenspel.text.Texts;
import samenspel.ui.dialog.Choosers;
import samenspel.ui.report.FillingDialog;
import samenspel.ui.report.ReportDialog;

/// Shows what became of files that were read, and asks for what they did not tell.
final class ReportQuestions {
    private final Stage stage;
    private final Choosers choosers;
    private final Supplier<State> state;
    private final Consumer<Action> later;
    private final Leaving leaving;
    private final Clock clock;

    /// Asks whether the open document may be left.
    @FunctionalInterface
    interface Leaving {
        void then(Runnable go);
    }

    ReportQuestions(Stage stage, Choosers choosers, Supplier<State> state, WindowQuestions.Elsewhere elsewhere, Leaving leaving) {
        this.stage = stage;
        this.choosers = choosers;
        this.state = state;
        this.later = elsewhere.later();
        this.clock = elsewhere.clock();
        this.leaving = leaving;
    }

    private Texts texts() {
        return Texts.in(state.get().settings().language());
    }

    /// What is mended opens the files once more, in place of what is open.
    void show(Effect.ShowReport question) {
        DocumentOrigin documentOrigin = question.documentOrigin();
        Platform.runLater(() -> new ReportDialog(documentOrigin, texts(), later).ask(stage)
                .ifPresent(mending -> leaving.then(() -> later.accept(new Action.Repair(documentOrigin, mending)))));
    }

    void save(Effect.AskReport question) {
        Optional<Path> file = choosers.reportFile(ProposedName.ofReport(question.report().title(), question.guarded(), state.get().settings().language()));
        file.ifPresent(chosen -> later.accept(new Action.SaveReport(question.report(), chosen, question.guarded())));
    }

    void copy(Effect.CopyReport question) {
        Sheet rows = question.rows();
        ClipboardContent content = new ClipboardContent();
        content.putString(CsvSheet.tabbed(rows, state.get().settings().language()));
        Clipboard.getSystemClipboard().setContent(content);
        later.accept(new Action.Notify(Notice.good("report.copied", rows.rows().size())));
    }

    void fill() {
        state.get().document().ifPresent(document -> Platform.runLater(() -> new FillingDialog(document.network(), texts()).ask(stage)
                .ifPresent(filling -> later.accept(new Action.Fill(filling, new Entering(LocalDate.now(clock), "", state.get().settings().language()))))));
    }
}
