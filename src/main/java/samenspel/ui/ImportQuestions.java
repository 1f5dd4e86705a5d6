package samenspel.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.stage.Stage;
import samenspel.exchange.assist.ImportPlan;
import samenspel.exchange.assist.ImportRecipe;
import samenspel.session.Action;
import samenspel.session.Came;
import samenspel.session.Notice;
import samenspel.storage.CannotSave;
import samenspel.storage.ImportRecipeFile;
import samenspel.text.Texts;
import samenspel.text.account.Account;
import samenspel.text.account.Repairs;
import samenspel.ui.assist.Assistant;
import samenspel.ui.dialog.Choosers;

/// Lets the user look at how files of tables are read, and keeps what they decide.
final class ImportQuestions {
    private final Stage stage;
    private final Choosers choosers;
    private final WindowQuestions.Elsewhere elsewhere;
    private final Supplier<Texts> texts;
    private final Consumer<Runnable> leaving;

    /// @param leaving leaves the open document, if the user wants that
    ImportQuestions(Stage stage, Choosers choosers, WindowQuestions.Elsewhere elsewhere, Supplier<Texts> texts, Consumer<Runnable> leaving) {
        this.stage = stage;
        this.choosers = choosers;
        this.elsewhere = elsewhere;
        this.texts = texts;
        this.leaving = leaving;
    }

    void show(List<Path> files) {
        new Assistant(texts.get(), elsewhere.worker(), choosers, new Ends(files)).show(stage, files, elsewhere.imports().of(files));
    }

    /// Asks where to save what was decided about files, as a recipe.
    void keep(List<Path> files) {
        elsewhere.imports().of(files).ifPresent(plan -> choosers.recipeToSave(Assistant.recipeName(files))
                .ifPresent(file -> elsewhere.worker().begin(_ -> save(plan, file))));
    }

    private void save(ImportPlan plan, Path file) {
        try {
            ImportRecipeFile.save(ImportRecipe.of(plan), file);
            elsewhere.later().accept(new Action.Notify(Notice.good("notice.recipe", file.toString())));
        } catch (CannotSave failure) {
            elsewhere.later().accept(new Action.Notify(new Notice(true, failure.key(), failure.arguments(), List.of())));
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
        public void report(Account account) {
            elsewhere.later().accept(new Action.ShowReport(new Came(List.of(), Optional.empty(), Repairs.NONE, account)));
        }
    }
}
