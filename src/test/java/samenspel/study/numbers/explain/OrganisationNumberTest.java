package samenspel.study.numbers.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import samenspel.diagram.seen.NameMode;
import samenspel.measure.CauseWords;
import samenspel.measure.Measure;
import samenspel.measure.organisation.FurtherMeasure;
import samenspel.network.LayerId;
import samenspel.network.Network;
import samenspel.network.Organisation;
import samenspel.network.OrganisationId;
import samenspel.network.WaveId;
import samenspel.storage.PlacesInRows;
import samenspel.study.numbers.organisation.OrganisationColumn;
import samenspel.study.numbers.organisation.OrganisationTable;
import samenspel.study.numbers.organisation.PlacedColumn;
import samenspel.text.Language;
import samenspel.text.Texts;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OrganisationNumberTest {
    private static final WaveId FIRST = new WaveId("2018");
    private static final long CAPACITY = 10;
    private Network network;

    @BeforeAll
    void read_a_sample() {
        network = PlacesInRows.read(Path.of("samples", "network-1.samenspel.json")).value().orElseThrow().network();
    }

    @Test
    void a_number_of_partners_is_quoted_with_the_kind_of_tie_its_rank_and_its_base() {
        OrganisationNumber partners = number(OrganisationColumn.of(Measure.DEGREE), "strong", called("CJG Meerwoude"), NameMode.SHORT);
        assertEquals("", partners.words(Language.NL) + "\n" + partners.words(Language.EN));
    }

    private OrganisationId called(String name) {
        return network.organisations().stream().filter(one -> one.shortName().equals(name)).findFirst().map(Organisation::id).orElseThrow();
    }

    private OrganisationNumber number(OrganisationColumn column, String layer, OrganisationId whom, NameMode names) {
        PlacedColumn placed = PlacedColumn.of(column, network, new LayerId(layer), FIRST).orElseThrow();
        return OrganisationNumber.of(OrganisationTable.of(network, List.of(placed), CAPACITY), placed, whom, names, CAPACITY);
    }

    @Test
    void every_column_can_be_quoted_of_everybody_without_a_word_of_cause() {
        Set<String> said = new LinkedHashSet<>();
        List<PlacedColumn> columns = Stream.of("strong", "referral").flatMap(layer -> OrganisationColumn.measures().stream()
                .flatMap(column -> PlacedColumn.of(column, network, new LayerId(layer), FIRST).stream())).toList();
        OrganisationTable table = OrganisationTable.of(network, columns, CAPACITY);
        for (Language language : List.of(Language.NL, Language.EN)) {
            Texts texts = Texts.in(language);
            for (PlacedColumn column : columns) {
                for (Organisation one : network.organisations().subList(0, 12)) {
                    Explanation explanation = OrganisationNumber.of(table, column, one.id(), NameMode.SHORT, CAPACITY).explained(texts);
                    said.addAll(List.of(explanation.here(), explanation.base(), explanation.sentence()));
                }
            }
        }
        said.forEach(CauseWords::assertNone);
        said.forEach(sentence -> assertFalse(sentence.contains("{") || sentence.contains("NaN") || sentence.contains("..") || sentence.contains("  "), sentence));
        java.util.Random r = new java.util.Random(1);
        said.stream().filter(_ -> r.nextInt(60) == 0).forEach(System.out::println);
        assertTrue(said.size() > 1_000);
    }
}
