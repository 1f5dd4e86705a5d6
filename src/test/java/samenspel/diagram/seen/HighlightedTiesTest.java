package samenspel.diagram.seen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static samenspel.network.Sketch.CONTENT;
import static samenspel.network.Sketch.FIRST;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import samenspel.diagram.Drawn;
import samenspel.network.Pair;
import samenspel.network.Sketch;
import samenspel.study.Document;
import samenspel.study.View;

class HighlightedTiesTest {
    private static final Document EXAMPLE = Drawn.onCircle(Sketch.of("a b c d e")
            .tied(FIRST, CONTENT, 1, "a-b b-a b-c d-e").network());
    private static final View VIEW = Drawn.only(View.opening(EXAMPLE.network()), CONTENT.id());

    @Test
    void ties_lit_one_by_one_stand_out_alone() {
        assertEquals(Set.of("tie:content:b~c"), dark(lit("b-c")));
    }

    @Test
    void a_line_of_two_directions_is_lit_by_either() {
        assertEquals(Set.of("tie:content:a~b"), dark(lit("b-a")));
    }

    @Test
    void a_tie_the_other_way_is_another_tie() {
        assertEquals(Set.of(), dark(lit("c-b")));
    }

    @Test
    void the_ends_of_ties_lit_stay_as_they_are_and_the_rest_turns_pale() {
        Map<String, Object> before = discs(Emphasis.NONE);
        Map<String, Object> after = discs(lit("b-c"));
        assertEquals(Set.of("disc:b", "disc:c"), before.keySet().stream().filter(id -> before.get(id).equals(after.get(id))).collect(Collectors.toSet()));
    }

    private static Emphasis lit(String pair) {
        Pair one = Sketch.pair(pair);
        return Emphasis.on(new HighlightedTies(new TreeMap<>(Map.of(CONTENT.id(), new TreeSet<>(List.of(one))))));
    }

    private static Set<String> dark(Emphasis emphasis) {
        return Drawn.strokes(Drawn.picture(EXAMPLE, VIEW, emphasis)).values().stream().filter(stroke -> stroke.pen().colour().alpha() > 128)
                .map(stroke -> stroke.id().value()).collect(Collectors.toSet());
    }

    private static Map<String, Object> discs(Emphasis emphasis) {
        return Drawn.flat(Drawn.picture(EXAMPLE, VIEW, emphasis).marks()).stream().filter(mark -> mark.id().value().startsWith("disc:"))
                .collect(Collectors.toMap(mark -> mark.id().value(), mark -> mark));
    }
}
