package samenspel.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Coöperatie Zuid                 | cooperatie zuid",
        "Categorie één                   | categorie een",
        "Daltonschool De IJssel          | daltonschool de ijssel",
        "Daltonschool De Ĳssel           | daltonschool de ijssel",
        "Façade, crèche & tête-à-tête    | facade creche tete a tete",
        "GGZ/jeugd (oost)                | ggz jeugd oost",
        "\u2019s-Hertogenbosch           | s hertogenbosch",
        "Zorg \u2013 Noord               | zorg noord",
        "Huis\u00a0van\u00a0de\u00a0Wijk | huis van de wijk",
        "CAFE\u0301                      | cafe"})
    void a_name_is_found_however_it_is_typed(String name, String folded) {
        assertEquals(folded, Folding.fold(name));
    }

    @ParameterizedTest
    @CsvSource({"'s-Hertogenbosch", "Coöperatie Zuid", "GGZ/jeugd (oost)"})
    void folding_twice_changes_nothing_more(String name) {
        assertEquals(Folding.fold(name), Folding.fold(Folding.fold(name)));
    }
}
