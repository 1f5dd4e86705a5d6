package samenspel.study.numbers.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import samenspel.diagram.seen.NameMode;
import samenspel.measure.CauseWords;
import samenspel.measure.Measure;
import samenspel.network.LayerId;
import samenspel.network.Network;
import samenspel.network.Organisation;
import samenspel.network.OrganisationId;
import samenspel.network.Participation;
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
    private static final int CAPACITY = 10;
    private Network network;

    @BeforeAll
    void read_a_sample() {
        network = PlacesInRows.read(Path.of("samples", "network-1.samenspel.json")).value().orElseThrow().network();
    }

    @Test
    void a_number_of_partners_is_quoted_with_the_kind_of_tie_its_rank_and_its_base() {
        OrganisationNumber partners = number(OrganisationColumn.of(Measure.DEGREE), "strong", called("CJG Meerwoude"), NameMode.SHORT);
        assertEquals("In 2018 heeft CJG Meerwoude 61 sterke partners, het meeste van 127 organisaties (127 van 135 antwoordden; Netwerk I – Meerwoude, sterke relatie).",
                partners.words(Language.NL));
        assertEquals("In 2018 CJG Meerwoude has 61 strong partners, the most of 127 organisations (127 of 135 answered; Network I – Meerwoude, strong tie).",
                partners.words(Language.EN));
    }

    @Test
    void one_partner_is_not_several_and_no_partner_is_none() {
        OrganisationTable table = table(OrganisationColumn.of(Measure.DEGREE), "strong");
        assertTrue(with(table, 1).words(Language.NL).contains(" 1 sterke partner, "), with(table, 1).words(Language.NL));
        assertTrue(with(table, 0).words(Language.EN).contains(" has no strong partners, joint "), with(table, 0).words(Language.EN));
    }

    @Test
    void a_rank_that_is_shared_is_said_to_be() {
        OrganisationNumber three = number(OrganisationColumn.of(Measure.K_CORE), "strong", called("Bs De Vuurvlinder"), NameMode.SHORT);
        assertTrue(three.explained(Texts.in(Language.EN)).here().contains(", joint "), three.explained(Texts.in(Language.EN)).here());
    }

    @Test
    void who_did_not_answer_has_at_least_so_many_partners_and_no_rank() {
        OrganisationNumber silent = silent(OrganisationColumn.of(Measure.DEGREE), "referral");
        assertTrue(silent.words(Language.NL).contains(" ten minste ") && silent.words(Language.NL).contains(", voor zover bekend (")
                && silent.words(Language.NL).contains("Deze organisatie gaf geen antwoord. Van "), silent.words(Language.NL));
        assertFalse(silent.words(Language.NL).contains("e van "), silent.words(Language.NL));
    }

    @Test
    void the_base_says_layer_wave_direction_who_is_counted_and_who_was_silent() {
        OrganisationNumber between = number(OrganisationColumn.of(Measure.BETWEENNESS), "strong", called("CJG Meerwoude"), NameMode.SHORT);
        assertEquals("Strong ties in 2018, without direction, all counting alike; 135 organisations, 17 of them without a tie. 8 organisations did not answer: "
                + "of their ties only what others said is known. Ties that are not known count as none. 0 is never, 1 is always; pairs without a route count as 0.",
                between.explained(Texts.in(Language.EN)).base());
        assertEquals("CJG Meerwoude: 0.467, the highest of 127 organisations.", between.explained(Texts.in(Language.EN)).here());
    }

    @Test
    void a_sentence_without_names_calls_organisations_by_sector() {
        OrganisationNumber partners = number(OrganisationColumn.of(Measure.DEGREE), "strong", called("CJG Meerwoude"), NameMode.SHORT);
        assertFalse(partners.called(NameMode.SECTOR).words(Language.EN).contains("CJG Meerwoude"));
    }

    private OrganisationNumber silent(OrganisationColumn column, String layer) {
        OrganisationTable table = table(column, layer);
        OrganisationId whom = network.organisations().stream().map(Organisation::id).filter(id -> network.fieldwork(FIRST).participationOf(id) == Participation.NOT_ANSWERED
                && table.value(table.columns().getFirst(), id).known().isPresent()).findFirst().orElseThrow();
        return OrganisationNumber.of(table, table.columns().getFirst(), whom, NameMode.SHORT);
    }

    private OrganisationNumber with(OrganisationTable table, double value) {
        PlacedColumn column = table.columns().getFirst();
        OrganisationId whom = network.organisations().stream().map(Organisation::id).filter(id -> table.value(column, id).settled().orElse(-1) == value).findFirst().orElseThrow();
        return OrganisationNumber.of(table, column, whom, NameMode.SHORT);
    }

    private OrganisationTable table(OrganisationColumn column, String layer) {
        return OrganisationTable.of(network, List.of(PlacedColumn.of(column, network, new LayerId(layer), FIRST).orElseThrow()), Optional.of(CAPACITY));
    }

    private OrganisationId called(String name) {
        return network.organisations().stream().filter(one -> one.shortName().equals(name)).findFirst().map(Organisation::id).orElseThrow();
    }

    private OrganisationNumber number(OrganisationColumn column, String layer, OrganisationId whom, NameMode names) {
        OrganisationTable table = table(column, layer);
        return OrganisationNumber.of(table, table.columns().getFirst(), whom, names);
    }

    @Test
    void every_column_can_be_quoted_of_everybody_without_a_word_of_cause() {
        Set<String> said = new LinkedHashSet<>();
        List<PlacedColumn> columns = Stream.of("strong", "referral").flatMap(layer -> OrganisationColumn.measures().stream()
                .flatMap(column -> PlacedColumn.of(column, network, new LayerId(layer), FIRST).stream())).toList();
        OrganisationTable table = OrganisationTable.of(network, columns, Optional.of(CAPACITY));
        for (Language language : List.of(Language.NL, Language.EN)) {
            Texts texts = Texts.in(language);
            for (PlacedColumn column : columns) {
                for (Organisation one : network.organisations().subList(0, 5)) {
                    Explanation explanation = OrganisationNumber.of(table, column, one.id(), NameMode.SHORT).explained(texts);
                    said.addAll(List.of(explanation.here(), explanation.base(), explanation.sentence()));
                }
            }
        }
        said.forEach(CauseWords::assertNone);
        said.forEach(sentence -> assertFalse(sentence.contains("{") || sentence.contains("NaN") || sentence.contains("..") || sentence.contains("  "), sentence));
        assertTrue(said.size() > 500);
    }
}
