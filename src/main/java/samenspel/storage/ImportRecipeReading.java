package samenspel.storage;

import java.util.List;
import java.util.Optional;
import samenspel.exchange.assist.ImportRecipe;
import samenspel.text.Problem;

/// What came out of the file of a recipe of an import.
///
/// @param recipe   empty when the file was refused, which is exactly when there is an error
/// @param problems in the order of the file
public record ImportRecipeReading(Optional<ImportRecipe> recipe, List<Problem> problems) {
    public ImportRecipeReading {
        problems = List.copyOf(problems);
    }
}
