package samenspel.diagram.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static samenspel.network.Sketch.FIRST;
import static samenspel.network.Sketch.MEETING;
import static samenspel.network.Sketch.id;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import samenspel.diagram.Drawn;
import samenspel.diagram.Mark;
import samenspel.diagram.seen.Emphasis;
import samenspel.network.Sketch;
import samenspel.study.Document;
import samenspel.study.View;

class SeveralLitTest {
    /// a and b are chosen; c is tied to one of them, d and e to each other.
    private static final Document EXAMPLE = Drawn.onCircle(Sketch.of("a b c d e").tied(FIRST, MEETING, 1, "a-b b-c d-e").network());
    private static final View VIEW = Drawn.only(View.opening(EXAMPLE.network()), MEETING.id());
    private static final Emphasis TWO = Emphasis.on(List.of(id("a"), id("b")));

    @Test
    void ties_among_those_chosen_come_before_those_to_others_and_the_rest_fades() {
        List<String> byStrength = Drawn.strokes(picture(TWO)).values().stream()
                .sorted((one, other) -> other.pen().colour().alpha() - one.pen().colour().alpha()).map(stroke -> stroke.id().value()).toList();
        assertEquals(List.of("tie:meeting:a~b", "tie:meeting:b~c", "tie:meeting:d~e"), byStrength);
    }

    @Test
    void ties_to_others_are_half_as_dark_as_those_among_them() {
        Map<String, Integer> alpha = Drawn.strokes(picture(TWO)).values().stream()
                .collect(Collectors.toMap(stroke -> stroke.id().value(), stroke -> stroke.pen().colour().alpha()));
        assertEquals(0.5, alpha.get("tie:meeting:b~c") / (double) alpha.get("tie:meeting:a~b"), 0.01);
    }

    @Test
    void all_those_chosen_have_a_ring_and_only_they() {
        Set<String> ringed = Drawn.flat(picture(TWO).marks()).stream().map(mark -> mark.id().value())
                .filter(id -> id.startsWith("selection:")).collect(Collectors.toSet());
        assertEquals(Set.of("selection:a", "selection:b"), ringed);
    }

    @Test
    void their_partners_stay_as_they_are_and_the_rest_turns_pale() {
        Map<String, Mark> before = discs(Emphasis.NONE);
        Map<String, Mark> lit = discs(TWO);
        assertEquals(Set.of("disc:a", "disc:b", "disc:c"),
                before.keySet().stream().filter(id -> before.get(id).equals(lit.get(id))).collect(Collectors.toSet()));
    }

    @Test
    void whoever_is_hidden_is_not_counted_among_several() {
        Emphasis withStranger = Emphasis.on(List.of(id("a"), id("not here")));
        Emphasis alone = new Emphasis(new LinkedHashSet<>(List.of(id("a"))), new LinkedHashSet<>(List.of(id("a"))), Optional.empty());
        assertEquals(picture(alone), picture(withStranger));
    }

    private static Map<String, Mark> discs(Emphasis emphasis) {
        return Drawn.flat(picture(emphasis).marks()).stream().filter(mark -> mark.id().value().startsWith("disc:"))
                .collect(Collectors.toMap(mark -> mark.id().value(), mark -> mark));
    }

    private static Picture picture(Emphasis emphasis) {
        return Drawn.picture(EXAMPLE, VIEW, emphasis);
    }
}
