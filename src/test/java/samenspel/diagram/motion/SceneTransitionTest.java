package samenspel.diagram.motion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import samenspel.diagram.Box;
import samenspel.diagram.Colour;
import samenspel.diagram.Drawn;
import samenspel.diagram.Mark;
import samenspel.diagram.MarkId;
import samenspel.diagram.MarkRole;
import samenspel.diagram.drawn.DrawnLayersCache;
import samenspel.diagram.drawn.Sizes;
import samenspel.diagram.picture.Pictures;
import samenspel.diagram.picture.Projection;
import samenspel.diagram.seen.Emphasis;
import samenspel.study.Document;
import samenspel.study.View;
import samenspel.study.story.DrawnScenes;
import samenspel.text.Language;

class SceneTransitionTest {
    private static final Document SAMPLE = Drawn.samples().getFirst();
    private static final Pictures PICTURES = new Pictures(new DrawnLayersCache());

    private static List<Mark> marks(View view) {
        Projection projection = view.camera().orElse(Projection.fitting(SAMPLE.placements(), DrawnScenes.CANVAS));
        Emphasis emphasis = view.selection().isEmpty() ? Emphasis.NONE : Emphasis.on(view.selection());
        return PICTURES.of(view.depict(SAMPLE, emphasis, Language.EN), projection, new Sizes(1, projection.scale()), Optional.empty()).marks();
    }

    private static Set<MarkId> ids(List<Mark> marks) {
        return marks.stream().map(Mark::id).collect(Collectors.toCollection(HashSet::new));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void it_begins_with_one_scene_and_ends_with_the_other(long seed) {
        DrawnScenes drawn = new DrawnScenes(seed, SAMPLE.network());
        List<Mark> from = marks(drawn.view());
        List<Mark> to = marks(drawn.view());
        SceneTransition transition = SceneTransition.of(from, to);
        assertEquals(new HashSet<>(from), new HashSet<>(transition.frame(0)));
        assertEquals(to, transition.frame(1));
    }

    @Test
    void a_row_of_a_legend_stands_still_or_makes_room() {
        List<Mark> from = List.of(row("a", 0), row("b", 20), row("c", 40));
        List<Mark> to = List.of(row("a", 0), row("c", 20), row("b", 40));
        SceneTransition transition = SceneTransition.of(from, to);
        Set<Double> seen = IntStream.rangeClosed(0, 50).boxed().flatMap(at -> transition.frame(at / 50.0).stream()).filter(mark -> mark.id().equals(new MarkId("b"))).map(mark -> ((Mark.Area) mark).box().y()).collect(Collectors.toSet());
        assertEquals(Set.of(20.0, 40.0), seen);
        assertEquals(List.of("a"), transition.frame(0.5).stream().filter(mark -> ((Mark.Area) mark).fill().orElseThrow().alpha() > 0).map(mark -> mark.id().value()).toList());
    }

    private static Mark row(String id, double y) {
        return new Mark.Area(new MarkId(id), MarkRole.LEGEND, new Box(0, y, 10, 10), 0, Optional.of(Colour.WHITE), Optional.empty());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void nothing_comes_before_all_that_leaves_is_gone(long seed) {
        DrawnScenes drawn = new DrawnScenes(seed, SAMPLE.network());
        List<Mark> from = marks(drawn.view());
        List<Mark> to = marks(drawn.view());
        SceneTransition transition = SceneTransition.of(from, to);
        Set<MarkId> leaving = ids(from);
        leaving.removeAll(ids(to));
        Set<MarkId> coming = ids(to);
        coming.removeAll(ids(from));
        boolean arrived = false;
        for (int step = 0; step <= 60; step++) {
            Set<MarkId> now = ids(transition.frame(step / 60.0));
            arrived = arrived || now.stream().anyMatch(coming::contains);
            assertTrue(!arrived || now.stream().noneMatch(leaving::contains));
        }
        assertEquals(!coming.isEmpty(), arrived);
    }

    @Test
    void where_only_the_camera_moves_nothing_fades_and_all_moves() {
        View view = View.opening(SAMPLE.network());
        List<Mark> from = marks(view.withCamera(Optional.of(new Projection(2, 10, 20))));
        List<Mark> to = marks(view.withCamera(Optional.of(new Projection(2, 110, 20))));
        SceneTransition transition = SceneTransition.of(from, to);
        assertEquals(ids(from), ids(transition.frame(0.5)));
        assertEquals(0.7, transition.length(), 1e-9);
    }

    @Test
    void between_equal_pictures_there_is_no_way() {
        List<Mark> marks = marks(View.opening(SAMPLE.network()));
        SceneTransition transition = SceneTransition.of(marks, marks);
        assertEquals(0, transition.length());
        assertEquals(marks, transition.frame(0));
    }
}
