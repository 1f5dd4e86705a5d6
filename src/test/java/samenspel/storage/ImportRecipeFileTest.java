package samenspel.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import samenspel.exchange.ImportChoices;
import samenspel.exchange.OpenedFile;
import samenspel.exchange.found.ReadingOptions;
import samenspel.exchange.names.NameVerdict;
import samenspel.exchange.plan.ImportDoubt;
import samenspel.exchange.plan.ImportPlan;
import samenspel.exchange.plan.ImportRecipe;
import samenspel.text.account.Reading;

class ImportRecipeFileTest {

    private static ImportRecipe recipe() {
        String csv = "org,q_2018 [A],q_2018 [B],q_2018 [C]\nA,,1,2\nB,1,,\n";
        ImportPlan plan = ImportPlan.of(List.of(OpenedFile.of("s 2018.csv", csv.getBytes(StandardCharsets.UTF_8), ReadingOptions.USUAL)), ReadingOptions.USUAL);
        ImportPlan named = plan.in(plan.tables().getFirst().id(), Optional.of("Content"), Optional.of("2018")).decide("A", "B", NameVerdict.DIFFERENT);
        return ImportRecipe.of(named.with(named.decisions().withDirection(Optional.of(ImportChoices.Direction.UNDIRECTED))
                .with(named.decisions().codes().withMissing(Set.of(9.0)).withWords(Map.of("soms", 1.5, "weet niet", Double.NaN)))
                .settle(new ImportDoubt(ImportDoubt.Kind.MISSING_CODE, Optional.empty(), List.of(), List.of("88"), true))));
    }

    private static Reading<ImportRecipe> reading(String text) {
        return ImportRecipeFile.FORMAT.parse("a.json", text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void what_is_written_is_read_again() {
        assertEquals(Optional.of(recipe()), reading(ImportRecipeFile.FORMAT.write(recipe())).value());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "\"samenspel-import\"|\"other\"|not-an-import",
        "\"version\": 1|\"version\": 2|newer-version",
        "\"roster\"|\"rooster\"|unknown-word",
        "\"respondent\"|7|unknown-word",
        "\"headings\": [1]|\"headings\": [0]|negative-number"})
    void a_broken_recipe_is_refused_with_a_place(String part, String broken, String code) {
        Reading<ImportRecipe> reading = reading(ImportRecipeFile.FORMAT.write(recipe()).replace(part, broken));
        assertEquals(List.of(code), reading.problems().stream().map(problem -> problem.reason().code()).toList());
        assertEquals(Optional.empty(), reading.value());
    }
}
