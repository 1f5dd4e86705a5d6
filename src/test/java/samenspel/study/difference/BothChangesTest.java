package samenspel.study.difference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import samenspel.diagram.Drawn;
import samenspel.layout.Point;
import samenspel.network.Network;
import samenspel.network.OrganisationId;
import samenspel.network.Sketch;
import samenspel.study.Document;
import samenspel.text.Language;
import samenspel.text.Texts;

class BothChangesTest {
    private static final Document BASE = Drawn.onCircle(Sketch.of("a b c").tied(Sketch.FIRST, Sketch.CONTENT, 3, "a-b b-a b-c").network());
    private static final Texts TEXTS = Texts.in(Language.EN);

    @Test
    void places_here_and_facts_there_go_together() {
        Document mine = moved(BASE, "a", 5);
        Document theirs = BASE.with(confidential(BASE.network()));
        assertEquals(Optional.of(mine.with(theirs.network())), BothChanges.of(BASE, mine, theirs));
    }

    @Test
    void who_does_it_first_does_not_matter() {
        Document mine = moved(BASE, "a", 5);
        Document theirs = BASE.with(confidential(BASE.network()));
        assertEquals(BothChanges.of(BASE, mine, theirs), BothChanges.of(BASE, theirs, mine));
    }

    @Test
    void two_changes_of_the_same_part_do_not_go_together() {
        assertEquals(Optional.empty(), BothChanges.of(BASE, moved(BASE, "a", 5), moved(BASE, "b", 5)));
    }

    @Test
    void the_same_change_twice_is_one_change() {
        assertEquals(Optional.of(moved(BASE, "a", 5)), BothChanges.of(BASE, moved(BASE, "a", 5), moved(BASE, "a", 5)));
    }

    @Test
    void places_of_who_is_gone_do_not_go_together() {
        Document theirs = Drawn.onCircle(Sketch.of("a b").tied(Sketch.FIRST, Sketch.CONTENT, 3, "a-b b-a").network());
        assertEquals(Optional.empty(), BothChanges.of(BASE, moved(BASE, "c", 5), BASE.with(theirs.network())));
    }

    @Test
    void nothing_changed_differs_in_nothing() {
        assertEquals(List.of(), new Difference(BASE, BASE).words(TEXTS));
    }

    @Test
    void what_differs_is_counted() {
        Document other = Drawn.onCircle(Sketch.of("a b c d").tied(Sketch.FIRST, Sketch.CONTENT, 3, "a-b b-a c-b").network());
        assertEquals(List.of("1 organisation", "2 reports of a tie", "the place of 1 organisation"),
                new Difference(BASE, moved(BASE, "a", 5).with(other.network())).words(TEXTS));
    }

    private static Document moved(Document document, String who, double to) {
        return document.with(document.placement().moved(Map.of(new OrganisationId(who), new Point(to, to))));
    }

    private static Network confidential(Network network) {
        return network.with(network.profile().withConfidential(true));
    }
}
