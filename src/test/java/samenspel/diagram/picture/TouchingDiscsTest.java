package samenspel.diagram.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static samenspel.diagram.Drawn.centres;
import static samenspel.diagram.Drawn.layers;
import static samenspel.diagram.Drawn.only;
import static samenspel.diagram.Drawn.picture;
import static samenspel.diagram.Drawn.strokes;
import static samenspel.network.Sketch.CONTENT;
import static samenspel.network.Sketch.FIRST;
import static samenspel.network.Sketch.MEETING;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import samenspel.diagram.Drawn;
import samenspel.diagram.Look;
import samenspel.diagram.Mark;
import samenspel.diagram.MarkRole;
import samenspel.diagram.seen.LabelMode;
import samenspel.layout.Placement;
import samenspel.layout.Point;
import samenspel.layout.Quality;
import samenspel.layout.Recipe;
import samenspel.network.Network;
import samenspel.network.OrganisationId;
import samenspel.network.Sketch;
import samenspel.study.Document;
import samenspel.study.UnknownFields;
import samenspel.study.View;

/// Discs whose places come from a file or from somebody's hand.
class TouchingDiscsTest {
    private static final Network NETWORK = Sketch.of("a b c d e").tied(FIRST, CONTENT, 2, "a-b b-a c-d d-e").tied(FIRST, MEETING, 1, "a-b c-d").network();

    /// Pairs that share a place or nearly, and one that stands far away.
    private static Document at(double apart, String... pinned) {
        SequencedMap<OrganisationId, Point> at = new LinkedHashMap<>();
        at.put(new OrganisationId("a"), new Point(0, 0));
        at.put(new OrganisationId("b"), new Point(apart, 0));
        at.put(new OrganisationId("c"), new Point(200, 100));
        at.put(new OrganisationId("d"), new Point(200, 100 + apart));
        at.put(new OrganisationId("e"), new Point(600, 300));
        TreeSet<OrganisationId> held = new TreeSet<>();
        List.of(pinned).forEach(id -> held.add(new OrganisationId(id)));
        return new Document(NETWORK, new Placement(at, new TreeSet<>(), held, new Recipe("stress", 1, 7), new Quality(0, 0, 0)),
                Look.standard(NETWORK), UnknownFields.NONE);
    }

    private static View plain() {
        return View.opening(NETWORK).with(LabelMode.NONE).withLayers(layers(NETWORK));
    }

    private static long over(Picture picture) {
        return picture.marks().stream().filter(mark -> mark.role() == MarkRole.SHORT_TIE).count();
    }

    /// Ties of the pairs.
    private static long between(Picture picture) {
        return strokes(picture).keySet().stream().filter(id -> !id.value().endsWith("~e")).count();
    }

    @Test
    void discs_of_one_size_part_so_that_none_lies_over_another_and_each_goes_a_disc_at_most() {
        for (double apart : List.of(0.0, 5.0, 20.0)) {
            Document document = at(apart);
            Picture picture = picture(document, plain());
            Map<String, Point> centres = centres(picture);
            double radius = Drawn.circle(Drawn.organisations(picture).getFirst()).radius();
            assertTrue(centres.get("organisation:a").distanceTo(centres.get("organisation:b")) >= 2 * radius, apart + " apart");
            assertEquals(strokes(picture(document, plain())).keySet(), strokes(picture(at(100), plain())).keySet());
        }
    }

    @Test
    void a_tie_between_discs_that_are_held_over_each_other_is_seen_over_both() {
        Picture picture = picture(at(5, "a", "b", "c", "d"), plain());
        assertEquals(between(picture), over(picture));
        List<MarkRole> roles = picture.marks().stream().map(Mark::role).toList();
        assertTrue(roles.indexOf(MarkRole.SHORT_TIE) > roles.lastIndexOf(MarkRole.ORGANISATION));
    }

    @Test
    void a_tie_between_discs_with_a_hairline_between_them_is_seen() {
        Picture picture = picture(at(22, "a", "b", "c", "d"), plain());
        assertEquals(between(picture), over(picture));
    }

    @Test
    void a_layer_that_is_switched_off_moves_no_disc_that_was_parted() {
        Document document = at(5);
        assertEquals(centres(picture(document, plain())), centres(picture(document, only(plain(), MEETING.id()))));
    }
}
