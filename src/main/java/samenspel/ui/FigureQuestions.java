package samenspel.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.stage.Stage;
import samenspel.session.Action;
import samenspel.session.Effect;
import samenspel.session.ExportAction;
import samenspel.session.State;
import samenspel.study.privacy.AnonymousCopy;
import samenspel.study.recipe.ProposedName;
import samenspel.study.recipe.FigurePlan;
import samenspel.study.recipe.Series;
import samenspel.ui.dialog.Choosers;
import samenspel.ui.dialog.SeriesDialog;
import samenspel.work.Worker;

/// Asks about files made for others: series of figures, copies without names, and whether names may leave.
final class FigureQuestions {
    private final Stage stage;
    private final Choosers choosers;
    private final Supplier<State> state;
    private final Consumer<Action> later;
    private final Worker worker;

    FigureQuestions(Stage stage, Choosers choosers, Supplier<State> state, WindowQuestions.Elsewhere elsewhere) {
        this.stage = stage;
        this.choosers = choosers;
        this.state = state;
        this.later = elsewhere.later();
        this.worker = elsewhere.worker();
    }

    /// All layers in all waves to begin with.
    void series() {
        state.get().document().ifPresent(document -> series(Series.of(document.network(), document.scenarios(), state.get().settings().language())));
    }

    /// Who thinks better of the folder is asked again, with what was chosen.
    private void series(Series start) {
        Optional<Series> chosen = new SeriesDialog(state.get(), start, worker, choosers).ask(stage);
        chosen.ifPresent(series -> {
            Optional<Path> folder = choosers.folder();
            folder.filter(into -> mayReplace(series.plan(), into)).ifPresentOrElse(
                    into -> later.accept(new ExportAction.SaveSeries(series.plan(), into)), () -> series(series));
        });
    }

    private boolean mayReplace(FigurePlan plan, Path folder) {
        int there = (int) plan.figures().stream().filter(figure -> Files.exists(folder.resolve(figure.fileName()))).count();
        return there == 0 || choosers.replaces(there, folder);
    }

    void anonymous() {
        ProposedName suggestion = ProposedName.anonymous(state.get().settings().language(), ".samenspel.json");
        state.get().document().ifPresent(document -> choosers.anonymous(AnonymousCopy.reveals(document.network()))
                .ifPresent(asked -> choosers.fileToSave(suggestion).ifPresent(file -> later.accept(new ExportAction.SaveAnonymous(asked, file)))));
    }

    void ask(Effect.AskNames question) {
        Platform.runLater(() -> {
            Choosers.Names answer = choosers.names(question.exposure());
            if (answer != Choosers.Names.STAY) {
                later.accept(new Action.Permitted(question.action(), answer == Choosers.Names.WITH));
            }
        });
    }
}
