package samenspel.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static samenspel.network.Sketch.CONTENT;
import static samenspel.network.Sketch.FIRST;
import static samenspel.network.Sketch.SECOND;
import static samenspel.network.Sketch.id;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import samenspel.change.Fate;
import samenspel.diagram.Drawn;
import samenspel.diagram.drawn.DrawnLayersCache;
import samenspel.diagram.seen.NameMode;
import samenspel.network.Network;
import samenspel.network.OrganisationId;
import samenspel.network.Sketch;
import samenspel.text.Language;
import samenspel.text.Texts;

class GroupTextTest {
    /// Both a and b lose c and gain d; only a loses e.
    private static final Network EXAMPLE = Sketch.of("a b c d e f g h i j")
            .tied(FIRST, CONTENT, 1, "a-b a-c b-c a-e").tied(SECOND, CONTENT, 1, "a-b a-d b-d").network();
    private static final View VIEW = Drawn.only(View.opening(EXAMPLE), CONTENT.id()).with(NameMode.SHORT);
    private static final Texts TEXTS = Texts.in(Language.EN);

    private static GroupText of(View view, String... chosen) {
        List<OrganisationId> ids = List.of(chosen).stream().map(Sketch::id).toList();
        return GroupText.of(Drawn.onCircle(EXAMPLE), view.withSelection(ids), new DrawnLayersCache(), TEXTS);
    }

    @Test
    void a_few_are_named_and_many_only_counted() {
        assertEquals(List.of(id("a"), id("b")), List.copyOf(of(VIEW, "a", "b").names().keySet()));
        assertEquals(Map.of(), of(VIEW, "a", "b", "c", "d", "e", "f", "g", "h", "i").names());
    }

    @Test
    void where_no_name_is_shown_none_is_listed() {
        assertEquals(Map.of(), of(VIEW.with(NameMode.NONE), "a", "b").names());
    }

    @Test
    void ties_of_a_wave_are_one_number() {
        assertEquals(List.of(new GroupText.LayerTies(CONTENT.id(), CONTENT.name().in("en"), "1", "3", false)), of(VIEW, "a", "b").layers());
    }

    @Test
    void ties_of_a_change_are_a_number_a_fate() {
        assertEquals(List.of(new GroupText.LayerTies(CONTENT.id(), CONTENT.name().in("en"), TEXTS.get("gathering.fates", 0, 0, 1, 0),
                TEXTS.get("gathering.fates", 2, 3, 0, 0), true)), of(VIEW.with(Drawn.change(EXAMPLE)), "a", "b").layers());
    }

    @Test
    void of_one_wave_nothing_is_shared() {
        assertEquals(Optional.empty(), of(VIEW, "a", "b").shared());
    }

    @Test
    void partners_that_two_of_them_lost_or_gained_are_shared() {
        GroupText.Shared shared = of(VIEW.with(Drawn.change(EXAMPLE)), "a", "b").shared().orElseThrow();
        assertEquals(List.of(Fate.LOST, Fate.GAINED), shared.partners().stream().map(NamedPartners::fate).toList());
        assertEquals(List.of(List.of(id("c")), List.of(id("d"))), shared.partners().stream().map(one -> List.copyOf(one.names().keySet())).toList());
        assertFalse(shared.isNothing());
    }

    @Test
    void where_no_name_is_shown_shared_partners_are_counted_only() {
        GroupText.Shared shared = of(VIEW.with(NameMode.NONE).with(Drawn.change(EXAMPLE)), "a", "b").shared().orElseThrow();
        assertTrue(shared.partners().stream().allMatch(one -> one.names().isEmpty() && one.more().isEmpty()));
    }
}
