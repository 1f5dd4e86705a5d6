package samenspel.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import samenspel.diagram.Drawn;
import samenspel.diagram.seen.Lens;
import samenspel.measure.Measure;
import samenspel.measure.organisation.FurtherMeasure;
import samenspel.network.Answer;
import samenspel.network.Layer;
import samenspel.network.Network;
import samenspel.network.Organisation;
import samenspel.network.Participation;
import samenspel.network.Sketch;
import samenspel.network.Wave;
import samenspel.study.numbers.OrganisationWords;
import samenspel.study.numbers.organisation.OrganisationColumn;
import samenspel.study.numbers.organisation.OrganisationTable;
import samenspel.study.numbers.organisation.PlacedColumn;
import samenspel.text.Language;
import samenspel.text.Texts;

/// A card says of an organisation what the table beside it says, as exactly and no more exactly.
class CardAndTableTest {
    private static final Texts TEXTS = Texts.in(Language.EN);
    private static final Answer SKIPPED = new Answer.Unknown(Answer.Reason.SKIPPED);
    private static final Network DOUBTFUL = Sketch.of("a b c d e").silent(Sketch.SECOND, "e").tied(Sketch.FIRST, Sketch.CONTENT, 1, "a-b b-a a-c d-b a-d a-e")
            .tied(Sketch.SECOND, Sketch.CONTENT, 1, "a-b c-b a-d").reports(Sketch.SECOND, Sketch.CONTENT, "a-c", SKIPPED).reports(Sketch.SECOND, Sketch.CONTENT, "c-a", SKIPPED).network();

    private static List<Named<Network>> networks() {
        return Stream.concat(Drawn.samples().stream().map(Document::network).map(one -> Named.of(one.profile().name().in("en"), one)), Stream.of(Named.of("doubtful", DOUBTFUL))).toList();
    }

    private static View view(Network network, Layer layer) {
        return View.opening(network).with(Drawn.change(network)).withLayers(List.of(layer.id()));
    }

    private static OrganisationTable table(Network network, PlacedColumn column) {
        return OrganisationTable.of(network, List.of(column), Optional.empty());
    }

    private static CardText card(Network network, Layer layer, Organisation one) {
        return CardText.of(network, view(network, layer), one.id(), TEXTS).orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("networks")
    void the_loss_of_ties_on_a_card_is_that_of_the_table(Network network) {
        for (Layer layer : List.of(network.layers().getFirst(), network.layers().getLast())) {
            Lens.Between change = Drawn.change(network);
            PlacedColumn loss = PlacedColumn.of(OrganisationColumn.of(FurtherMeasure.LOSS), layer.id(), change.from(), change.to());
            OrganisationTable table = table(network, loss);
            for (Organisation one : table.rows()) {
                String said = new OrganisationWords(TEXTS).of(loss.column(), table.value(loss, one.id()));
                String card = card(network, layer, one).change().orElseThrow().loss();
                assertTrue(card.isEmpty() ? said.equals(TEXTS.get("table.none")) : card.contains((layer.directed() ? ", " : "Loss ") + said + " of its ties"), one.id() + ": " + said + " and " + card);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("networks")
    void numbers_of_partners_on_a_card_are_those_of_the_table(Network network) {
        Layer layer = network.layers().getFirst();
        for (Wave wave : network.waves()) {
            PlacedColumn degree = PlacedColumn.of(OrganisationColumn.of(Measure.DEGREE), network, layer.id(), wave.id()).orElseThrow();
            OrganisationTable table = table(network, degree);
            List<String> cards = new ArrayList<>();
            List<String> rows = new ArrayList<>();
            table.rows().stream().filter(one -> network.fieldwork(wave.id()).participationOf(one.id()) == Participation.ANSWERED).forEach(one -> {
                cards.add(one.id() + " " + card(network, layer, one).layers().getFirst().numbers().get(wave.id()));
                rows.add(one.id() + " " + new OrganisationWords(TEXTS).of(degree.column(), table.value(degree, one.id())));
            });
            assertEquals(rows, cards);
        }
    }

    @Test
    void a_place_is_given_with_the_range_of_the_table() {
        MeasureRanks ranks = new MeasureRanks();
        View later = View.opening(DOUBTFUL).with(new Lens.OneWave(Sketch.SECOND)).withLayers(List.of(Sketch.CONTENT.id()));
        List<CardText.RankRow> rows = CardText.ranks(ranks.of(DOUBTFUL, later, DOUBTFUL.organisations().getFirst().id()), TEXTS);
        assertEquals("2–4", rows.getFirst().value());
    }
}
