package samenspel.diagram.motion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static samenspel.diagram.Drawn.change;
import static samenspel.diagram.Drawn.layers;
import static samenspel.diagram.Drawn.picture;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import samenspel.diagram.Colour;
import samenspel.diagram.Drawn;
import samenspel.diagram.Mark;
import samenspel.diagram.MarkId;
import samenspel.diagram.MarkRole;
import samenspel.diagram.Pen;
import samenspel.diagram.seen.Emphasis;
import samenspel.diagram.seen.LabelMode;
import samenspel.diagram.seen.Lens;
import samenspel.diagram.seen.SizeBy;
import samenspel.layout.Point;
import samenspel.measure.Measure;
import samenspel.network.Participation;
import samenspel.study.Document;
import samenspel.study.View;

class TweenTest {
    private static final List<Named<Way>> WAYS = everyWay().toList();

    private record Way(List<Mark> before, List<Mark> after) {
        Tween tween() {
            return new Tween(before, after);
        }
    }

    @ParameterizedTest
    @MethodSource("ways")
    void at_the_start_all_that_can_be_seen_is_what_was(Way way) {
        assertEquals(seen(way.before), seen(way.tween().at(0)));
    }

    @ParameterizedTest
    @MethodSource("ways")
    void at_the_end_all_that_can_be_seen_is_what_will_be(Way way) {
        assertEquals(seen(way.after), seen(way.tween().at(1)));
    }

    @ParameterizedTest
    @MethodSource("ways")
    void on_the_way_the_tray_lies_lowest_then_ties_leader_lines_organisations_and_names(Way way) {
        List<MarkRole> order = List.of(MarkRole.TRAY, MarkRole.TIE, MarkRole.LEADER, MarkRole.CLEARING, MarkRole.ORGANISATION, MarkRole.SHORT_TIE, MarkRole.NAME);
        List<Integer> places = way.tween().at(0.5).stream().map(mark -> order.indexOf(mark.role())).toList();
        assertEquals(places.stream().sorted().toList(), places);
    }

    @ParameterizedTest
    @MethodSource("ways")
    void at_the_end_marks_of_a_role_lie_over_each_other_as_they_will(Way way) {
        Set<MarkId> after = way.after.stream().map(Mark::id).collect(Collectors.toSet());
        assertEquals(byRole(way.after.stream()), byRole(way.tween().at(1).stream().filter(mark -> after.contains(mark.id()))));
    }

    @ParameterizedTest
    @MethodSource("ways")
    void what_stands_still_and_what_moves_is_all_there_is(Way way) {
        List<Mark> together = new ArrayList<>(way.tween().still());
        together.addAll(way.tween().moving(0.3));
        List<Mark> all = way.tween().at(0.3);
        assertEquals(Set.copyOf(all), Set.copyOf(together));
        assertEquals(all.size(), together.size());
    }

    @ParameterizedTest
    @MethodSource("ways")
    void what_stands_still_is_in_both_pictures(Way way) {
        Set<Mark> both = new HashSet<>(way.before);
        both.retainAll(Set.copyOf(way.after));
        assertEquals(both, Set.copyOf(way.tween().still()));
    }

    @Test
    void half_way_a_disc_is_half_way() {
        Tween tween = new Tween(List.of(disc(0, 10, "#000000")), List.of(disc(100, 20, "#ffffff")));
        assertEquals(List.of(disc(50, 15, "#808080")), tween.at(0.5));
    }

    @Test
    void a_mark_that_becomes_another_kind_fades_over() {
        Mark ring = new Mark.Ring(new MarkId("o"), MarkRole.ORGANISATION, new Point(0, 0), 10, Pen.solid(Colour.BLACK, 1));
        Tween tween = new Tween(List.of(disc(0, 10, "#000000")), List.of(ring));
        assertEquals(List.of(new Fading(0.5).of(ring), new Fading(0.5).of(disc(0, 10, "#000000"))), tween.at(0.5));
    }

    private static Mark disc(double x, double radius, String fill) {
        return new Mark.Disc(new MarkId("o"), MarkRole.ORGANISATION, "", new Point(x, 0), radius, Colour.of(fill), Pen.solid(Colour.BLACK, 1));
    }

    private static Map<MarkRole, List<MarkId>> byRole(Stream<Mark> marks) {
        return marks.collect(Collectors.groupingBy(Mark::role, Collectors.mapping(Mark::id, Collectors.toList())));
    }

    /// The marks with anything to see, groups without what cannot be seen in them.
    private static Set<Mark> seen(List<Mark> marks) {
        return marks.stream().flatMap(mark -> switch (mark) {
            case Mark.Group g -> Stream.of(new Mark.Group(g.id(), g.role(), g.title(), g.marks().stream().filter(TweenTest::isSeen).toList()));
            default -> Stream.of(mark).filter(TweenTest::isSeen);
        }).filter(TweenTest::isSeen).collect(Collectors.toSet());
    }

    private static boolean isSeen(Mark mark) {
        return switch (mark) {
            case Mark.Disc disc -> disc.fill().alpha() > 0;
            case Mark.Ring ring -> ring.pen().colour().alpha() > 0;
            case Mark.Stroke stroke -> stroke.pen().colour().alpha() > 0;
            case Mark.Area area -> area.fill().map(fill -> fill.alpha() > 0).orElse(false);
            case Mark.Outline outline -> outline.pen().map(pen -> pen.colour().alpha() > 0).orElse(false);
            case Mark.Label label -> label.lettering().colour().alpha() > 0;
            case Mark.Group group -> group.marks().stream().anyMatch(TweenTest::isSeen);
        };
    }

    private static List<Named<Way>> ways() {
        return WAYS;
    }

    /// Every step of telling a change, for a sample with absent organisations; and into other views.
    private static Stream<Named<Way>> everyWay() {
        Document document = Drawn.samples().reversed().stream().filter(TweenTest::someoneIsAbsent).findFirst().orElseGet(Drawn.samples()::getLast);
        View view = View.opening(document.network()).withLayers(layers(document.network())).with(change(document.network()));
        List<Lens.Phase> phases = List.of(Lens.Phase.values());
        Stream<Named<Way>> steps = IntStream.range(1, phases.size() - 1).mapToObj(i -> Named.of(phases.get(i) + " " + phases.get(i + 1),
                way(document, view.with(change(document.network()).in(phases.get(i))), view.with(change(document.network()).in(phases.get(i + 1))))));
        return Stream.concat(steps, Stream.of(
                Named.of("wave to wave", way(document, view.with(Drawn.first(document.network())), view.with(Drawn.last(document.network())))),
                Named.of("sizes", way(document, view, view.withSizeBy(Optional.of(SizeBy.of(Measure.DEGREE))))),
                Named.of("names", way(document, view, view.with(LabelMode.ALL))),
                Named.of("focus", new Way(picture(document, view).marks(), picture(document, view,
                        Emphasis.on(document.network().organisations().getFirst().id())).marks()))));
    }

    private static boolean someoneIsAbsent(Document document) {
        return document.network().fieldwork().values().stream().anyMatch(work -> work.participation().containsValue(Participation.ABSENT));
    }

    private static Way way(Document document, View from, View to) {
        return new Way(picture(document, from).marks(), picture(document, to).marks());
    }
}
