package samenspel.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.stage.Stage;
import samenspel.exchange.plan.ImportPlan;
import samenspel.exchange.plan.PlannedFile;
import samenspel.session.Action;
import samenspel.session.Effect;
import samenspel.session.disk.DocumentOrigin;
import samenspel.study.privacy.Exposure;
import samenspel.study.recipe.ProposedName;
import samenspel.session.Notice;
import samenspel.session.State;
import samenspel.storage.disk.CannotSave;
import samenspel.study.Document;
import samenspel.study.byhand.HandEntry;
import samenspel.text.Texts;
import samenspel.text.account.Account;
import samenspel.text.account.Repairs;
import samenspel.ui.assist.Assistant;
import samenspel.ui.dialog.Choosers;
import samenspel.work.files.OwnFiles;
import samenspel.work.gate.Gate;
import samenspel.work.gate.NamesStay;
import samenspel.work.gate.Permit;
import samenspel.work.reading.NamesByHand;

/// Lets the user look at how files of tables are read, and keeps what they decide.
final class ImportQuestions {
    private final Stage stage;
    private final Choosers choosers;
    private final WindowQuestions.Elsewhere elsewhere;
    private final Supplier<State> state;
    private final Consumer<Runnable> leaving;

    /// @param leaving leaves the open document, if the user wants that
    ImportQuestions(Stage stage, Choosers choosers, WindowQuestions.Elsewhere elsewhere, Supplier<State> state, Consumer<Runnable> leaving) {
        this.stage = stage;
        this.choosers = choosers;
        this.elsewhere = elsewhere;
        this.state = state;
        this.leaving = leaving;
    }

    private Texts texts() {
        return Texts.in(state.get().settings().language());
    }

    void show(List<Path> files) {
        new Assistant(texts(), elsewhere.worker(), choosers, new Ends(files)).show(stage, files, elsewhere.imports().of(files));
    }

    /// Asks where to save what was decided about files, as a recipe, which may leave.
    void keep(Effect.AskRecipe asked) {
        elsewhere.imports().of(asked.files()).map(remembering()).ifPresent(plan -> save(plan, asked.files(), Gate.of(asked),
                notice -> elsewhere.later().accept(new Action.Notify(notice))));
    }

    /// The same where it is not said yet whether it may leave.
    private void keep(ImportPlan plan, List<Path> files, boolean said, Consumer<Notice> tell) {
        elsewhere.worker().ask(_ -> permit(plan, files, said), permit -> permit.ifPresentOrElse(leave -> save(plan, files, leave, tell),
                () -> ask(() -> keep(plan, files, true, tell))));
    }

    private static Optional<Permit> permit(ImportPlan plan, List<Path> files, boolean said) {
        try {
            return Optional.of(Gate.of(files, plan.files().stream().map(PlannedFile::opened).toList(), said));
        } catch (NamesStay kept) {
            return Optional.empty();
        }
    }

    private void ask(Runnable go) {
        if (choosers.names(Exposure.ofRecipe()) == Choosers.Names.WITH) {
            go.run();
        }
    }

    private void save(ImportPlan plan, List<Path> files, Permit permit, Consumer<Notice> tell) {
        choosers.recipeToSave(ProposedName.of(Assistant.recipeName(files))).ifPresent(file -> elsewhere.worker().ask(_ -> saved(plan, file, permit), tell));
    }

    /// With what was said by hand about names in the study that is open.
    private UnaryOperator<ImportPlan> remembering() {
        List<HandEntry> byHand = state.get().document().map(Document::byHand).orElse(List.of());
        return plan -> NamesByHand.in(plan, byHand);
    }

    private static Notice saved(ImportPlan plan, Path file, Permit permit) {
        try {
            OwnFiles.save(plan, file, permit);
            return Notice.good("notice.recipe", file.toString());
        } catch (CannotSave failure) {
            return new Notice(true, failure.key(), failure.arguments(), List.of());
        }
    }

    /// What follows when the user is done looking.
    private final class Ends implements Assistant.Ends {
        private final List<Path> files;

        Ends(List<Path> files) {
            this.files = files;
        }

        @Override
        public void open(ImportPlan plan) {
            leaving.accept(() -> {
                elsewhere.imports().keep(files, plan);
                elsewhere.later().accept(new Action.OpenImport(files));
            });
        }

        @Override
        public UnaryOperator<ImportPlan> remembering() {
            return ImportQuestions.this.remembering();
        }

        @Override
        public void keep(ImportPlan plan, Consumer<String> say) {
            Consumer<Notice> tell = notice -> say.accept(texts().get(notice.key(), notice.arguments().toArray()));
            if (state.get().isConfidential()) {
                ask(() -> ImportQuestions.this.keep(plan, files, true, tell));
            } else {
                ImportQuestions.this.keep(plan, files, false, tell);
            }
        }

        @Override
        public void report(Account account) {
            elsewhere.later().accept(new Action.ShowReport(new DocumentOrigin(List.of(), Optional.empty(), Repairs.NONE, account)));
        }
    }
}
