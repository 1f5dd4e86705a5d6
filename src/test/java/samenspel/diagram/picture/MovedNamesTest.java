package samenspel.diagram.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import samenspel.diagram.Box;
import samenspel.diagram.Drawn;
import samenspel.diagram.Mark;
import samenspel.diagram.MarkId;
import samenspel.diagram.MarkRole;
import samenspel.diagram.label.NameAt;
import samenspel.diagram.seen.LabelMode;
import samenspel.diagram.seen.NameMode;
import samenspel.layout.Point;
import samenspel.network.OrganisationId;
import samenspel.study.Document;
import samenspel.study.View;

class MovedNamesTest {
    private static final Document DOCUMENT = Drawn.samples().getFirst();
    private static final View VIEW = View.opening(DOCUMENT.network()).with(LabelMode.ALL).with(NameMode.SHORT);
    private static final OrganisationId SOMEBODY = DOCUMENT.network().organisations().getFirst().id();
    private static final OrganisationId OTHER = DOCUMENT.network().organisations().getLast().id();

    @Test
    void a_moved_name_stands_where_it_was_put_and_goes_with_its_disc() {
        Picture picture = moved(SOMEBODY, new Point(60, -90), VIEW);
        Projection projection = Projection.fitting(DOCUMENT.placement(), Drawn.PAGE.grown(-40));
        Point expected = projection.toPage(DOCUMENT.placement().of(SOMEBODY).plus(60, -90));
        assertEquals(0, NameAt.middle(picture.marks(), SOMEBODY).orElseThrow().distanceTo(expected), 0.5);
    }

    @Test
    void a_moved_name_that_stands_apart_has_a_leader_line() {
        assertTrue(hasLeader(moved(SOMEBODY, new Point(60, -90), VIEW), SOMEBODY));
    }

    @Test
    void a_moved_name_beside_its_disc_has_none() {
        assertTrue(!hasLeader(moved(SOMEBODY, new Point(0, -24), VIEW), SOMEBODY));
    }

    @Test
    void a_name_moved_off_the_page_is_shifted_inside() {
        Box name = box(moved(SOMEBODY, new Point(9000, 9000), VIEW), SOMEBODY);
        assertTrue(Drawn.PAGE.contains(name), name.toString());
    }

    @Test
    void other_names_keep_off_a_moved_one() {
        Picture picture = moved(SOMEBODY, new Point(60, -90), VIEW);
        Box name = box(picture, SOMEBODY);
        assertEquals(List.of(), names(picture).filter(label -> !isOf(label, SOMEBODY) && ((Mark.Label) label).letters().touches(name)).toList());
    }

    @Test
    void a_moved_name_stands_among_the_key_names_too() {
        assertTrue(NameAt.middle(moved(OTHER, new Point(30, 30), VIEW.with(LabelMode.KEY)).marks(), OTHER).isPresent());
    }

    @Test
    void a_moved_name_can_be_caught_where_it_stands() {
        List<Mark> marks = moved(SOMEBODY, new Point(60, -90), VIEW).marks();
        assertEquals(Optional.of(SOMEBODY), NameAt.of(marks, NameAt.middle(marks, SOMEBODY).orElseThrow()));
    }

    @Test
    void no_names_are_no_names_moved_or_not() {
        assertEquals(List.of(), names(moved(SOMEBODY, new Point(60, -90), VIEW.with(NameMode.NONE))).toList());
    }

    @Test
    void a_name_of_somebody_who_is_not_there_is_no_matter() {
        assertEquals(Drawn.picture(DOCUMENT, VIEW), moved(new OrganisationId("nobody"), new Point(1, 1), VIEW));
    }

    private static Picture moved(OrganisationId id, Point offset, View view) {
        return Drawn.picture(DOCUMENT.with(DOCUMENT.annotations().withLabels(new LinkedHashMap<>(Map.of(id, offset)))), view);
    }

    private static boolean hasLeader(Picture picture, OrganisationId id) {
        return picture.marks().stream().anyMatch(mark -> mark.id().equals(MarkId.organisation("leader", id)));
    }

    private static Stream<Mark> names(Picture picture) {
        return picture.marks().stream().filter(mark -> mark.role() == MarkRole.NAME);
    }

    private static boolean isOf(Mark name, OrganisationId id) {
        return name.id().value().endsWith(":" + id);
    }

    private static Box box(Picture picture, OrganisationId id) {
        return names(picture).filter(label -> isOf(label, id)).map(label -> ((Mark.Label) label).letters()).reduce(Box::union).orElseThrow();
    }
}
