package samenspel.ui.assist;

import java.nio.file.Path;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.application.Platform;
import samenspel.exchange.assist.ImportPlan;
import samenspel.exchange.assist.ImportRecipe;
import samenspel.storage.CannotSave;
import samenspel.storage.ImportRecipeFile;
import samenspel.text.Texts;
import samenspel.text.account.Reading;
import samenspel.ui.dialog.Choosers;

/// Saves what was decided as a recipe for next year's files, and runs one.
final class Recipes {
    private final Desk desk;
    private final Texts texts;
    private final Executor background;
    private final Choosers choosers;
    private final Consumer<String> say;

    /// @param say tells in a sentence what came of it, on the window's thread
    Recipes(Desk desk, Texts texts, Executor background, Choosers choosers, Consumer<String> say) {
        this.desk = desk;
        this.texts = texts;
        this.background = background;
        this.choosers = choosers;
        this.say = say;
    }

    void save(String suggestion) {
        ImportPlan plan = desk.plan();
        choosers.recipeToSave(suggestion).ifPresent(file -> background.execute(() -> {
            String said = saved(plan, file);
            Platform.runLater(() -> say.accept(said));
        }));
    }

    private String saved(ImportPlan plan, Path file) {
        try {
            ImportRecipeFile.save(ImportRecipe.of(plan), file);
            return texts.get("notice.recipe", file.toString());
        } catch (CannotSave failure) {
            return texts.get(failure.key(), failure.arguments().toArray());
        }
    }

    void load() {
        choosers.recipeToRead().ifPresent(file -> background.execute(() -> {
            Reading<ImportRecipe> reading = ImportRecipeFile.read(file);
            Platform.runLater(() -> reading.value().ifPresentOrElse(recipe -> run(recipe, file),
                    () -> say.accept(reading.problems().getFirst().message(texts))));
        }));
    }

    private void run(ImportRecipe recipe, Path file) {
        desk.change(recipe::on);
        say.accept(texts.get("assist.recipe.run", String.valueOf(file.getFileName()), desk.plan().remarks().size()));
    }
}
