package samenspel.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static samenspel.network.Sketch.CONTENT;
import static samenspel.network.Sketch.FIRST;
import static samenspel.network.Sketch.REFERRAL;
import static samenspel.network.Sketch.SECOND;
import static samenspel.network.Sketch.id;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import samenspel.network.Network;
import samenspel.network.Organisation;
import samenspel.network.Sketch;

class RetentionTest {
    /// The access organisations b and c; both lose a, and c loses d too.
    private static final Network EXAMPLE = Grouped.of(Sketch.of("a b c d e")
            .tied(FIRST, CONTENT, 1, "b-a c-a c-d c-e d-e").tied(SECOND, CONTENT, 1, "c-e b-e d-e")
            .tied(FIRST, REFERRAL, 1, "c-a").network(), "care:a,b* school:c*,d,e");
    private static final Comparison COMPARISON =
            Comparison.of(EXAMPLE, List.of(CONTENT, REFERRAL), FIRST, SECOND, Denominator.ALL_OF_FIRST_WAVE);
    private static final Retention RETENTION = Retention.of(EXAMPLE, COMPARISON);

    @Test
    void key_organisations_are_those_that_give_access_the_one_with_most_ties_first() {
        assertEquals(List.of(id("c"), id("b")), RETENTION.keys().stream().map(Organisation::id).toList());
    }

    @Test
    void their_loss_stands_beside_that_of_the_network() {
        Retention.InLayer content = RETENTION.layers().getFirst();
        assertEquals(List.of(0.6, 0.75, 2.0 / 3, 1.0), List.of(content.network().loss(), content.access().loss(),
                content.keys().getFirst().counts().loss(), content.keys().getLast().counts().loss()));
    }

    @Test
    void each_layer_is_counted_by_itself() {
        assertEquals(List.of(5, 1), RETENTION.layers().stream().map(layer -> layer.network().before()).toList());
    }

    @Test
    void organisations_have_in_common_what_they_all_are() {
        SharedTraits both = SharedTraits.of(EXAMPLE, COMPARISON, List.of(id("b"), id("c")));
        assertEquals(List.of(Optional.empty(), true, true),
                List.of(both.sector(), both.access().isPresent(), both.level().isPresent()));
    }

    @Test
    void partners_in_common_are_those_that_two_or_more_lost_or_gained() {
        SharedTraits both = SharedTraits.of(EXAMPLE, COMPARISON, List.of(id("b"), id("c")));
        assertEquals(Map.of(Fate.GAINED, Map.of(), Fate.LOST, Map.of(id("a"), 2), Fate.KEPT, Map.of(), Fate.UNKNOWN, Map.of()),
                new TreeMap<>(both.partners()));
    }

    @Test
    void a_partner_of_some_is_not_one_of_all() {
        SharedTraits three = SharedTraits.of(EXAMPLE, COMPARISON, List.of(id("b"), id("c"), id("e")));
        assertEquals(Map.of(), three.partners().get(Fate.LOST).entrySet().stream().filter(partner -> partner.getValue() == 3)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }
}
