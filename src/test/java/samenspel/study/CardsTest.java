package samenspel.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static samenspel.network.Sketch.CONTENT;
import static samenspel.network.Sketch.FIRST;
import static samenspel.network.Sketch.SECOND;
import static samenspel.network.Sketch.id;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import samenspel.change.Change;
import samenspel.change.Counts;
import samenspel.diagram.Drawn;
import samenspel.network.Answer;
import samenspel.network.Layer;
import samenspel.network.Network;
import samenspel.network.Organisation;
import samenspel.network.OrganisationId;
import samenspel.network.Sketch;

class CardsTest {
    /// a keeps b (who answers only later), loses c, gains d; e falls silent.
    private static final Network EXAMPLE = Sketch.of("a b c d e").silent(SECOND, "e")
            .tied(FIRST, CONTENT, 1, "a-b a-c e-a").tied(SECOND, CONTENT, 1, "a-b b-a d-a").network();
    private static final View VIEW = Drawn.only(View.opening(EXAMPLE), CONTENT.id());

    @Test
    void partners_are_counted_once_whatever_the_directions() {
        assertEquals(Map.of(FIRST, 3, SECOND, 2), card("a").ties().get(CONTENT.id()));
    }

    @Test
    void a_partner_who_answers_later_is_not_gained() {
        assertEquals(List.of(id("d")), card("a").gained());
    }

    @Test
    void a_partner_of_whom_nothing_is_known_any_more_is_not_lost() {
        assertEquals(List.of(id("c")), card("a").lost());
    }

    @Test
    void a_partner_whose_two_directions_differ_in_fate_is_listed() {
        Answer skipped = new Answer.Unknown(Answer.Reason.SKIPPED);
        Network network = Sketch.of("a b c d").reports(FIRST, CONTENT, "a-b", skipped).tied(SECOND, CONTENT, 1, "a-b b-a d-a")
                .tied(FIRST, CONTENT, 1, "a-c c-a a-d").reports(SECOND, CONTENT, "c-a", skipped).network();
        Card card = Cards.of(network, Drawn.only(View.opening(network), CONTENT.id()), id("a")).orElseThrow();
        assertEquals(List.of(List.of(), List.of(), List.of(id("b"), id("c"))), List.of(card.gained(), card.lost(), card.unknown()));
    }

    @Test
    void who_is_not_in_the_network_has_no_card() {
        assertEquals(Optional.empty(), Cards.of(EXAMPLE, VIEW, id("x")));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void in_undirected_layers_gained_and_lost_are_those_of_the_change(Document document) {
        Network network = document.network();
        Layer layer = network.layers().stream().filter(l -> !l.directed()).findFirst().orElseThrow();
        View view = Drawn.only(View.opening(network), layer.id());
        Change change = Change.of(network, layer, network.waves().getFirst().id(), network.waves().getLast().id());
        network.organisations().stream().map(Organisation::id).limit(4).forEach(id -> {
            Counts counts = change.countsOf(id::equals);
            Card card = Cards.of(network, view, id).orElseThrow();
            assertEquals(List.of(counts.gained(), counts.lost()), List.of(card.gained().size(), card.lost().size()));
        });
    }

    @ParameterizedTest
    @MethodSource("samples")
    void in_directed_layers_nobody_is_gained_and_lost_at_once(Document document) {
        Network network = document.network();
        View view = Drawn.only(View.opening(network), network.layers().stream().filter(Layer::directed).findFirst().orElseThrow().id());
        Stream<OrganisationId> ids = network.organisations().stream().map(Organisation::id).limit(4);
        assertTrue(ids.map(id -> Cards.of(network, view, id).orElseThrow())
                .noneMatch(card -> card.gained().stream().anyMatch(card.lost()::contains)));
    }

    private static Card card(String organisation) {
        return Cards.of(EXAMPLE, VIEW, id(organisation)).orElseThrow();
    }

    private static List<Named<Document>> samples() {
        return Drawn.named();
    }
}
