package samenspel.ui.assist;

import java.nio.file.Path;
import java.util.function.Consumer;
import samenspel.exchange.plan.ImportRecipe;
import samenspel.storage.ImportRecipeFile;
import samenspel.text.Texts;
import samenspel.ui.dialog.Choosers;
import samenspel.work.Worker;

/// Runs a recipe of last year's files on those that are looked at.
final class Recipes {
    private final ImportDraft importDraft;
    private final Texts texts;
    private final Worker worker;
    private final Choosers choosers;
    private final Consumer<String> say;

    /// @param say tells in a sentence what came of it, on the window's thread
    Recipes(ImportDraft importDraft, Texts texts, Worker worker, Choosers choosers, Consumer<String> say) {
        this.importDraft = importDraft;
        this.texts = texts;
        this.worker = worker;
        this.choosers = choosers;
        this.say = say;
    }

    void load() {
        choosers.recipeToRead().ifPresent(file -> worker.ask(_ -> ImportRecipeFile.FORMAT.read(file), reading -> reading.value()
                .ifPresentOrElse(recipe -> run(recipe, file), () -> say.accept(reading.problems().getFirst().message(texts)))));
    }

    private void run(ImportRecipe recipe, Path file) {
        importDraft.change(recipe::on);
        say.accept(texts.get("assist.recipe.run", String.valueOf(file.getFileName()), importDraft.plan().remarks().size()));
    }
}
