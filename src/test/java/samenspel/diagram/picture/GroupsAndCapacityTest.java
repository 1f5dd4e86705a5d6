package samenspel.diagram.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import samenspel.diagram.Box;
import samenspel.diagram.Colour;
import samenspel.diagram.Dash;
import samenspel.diagram.Drawn;
import samenspel.diagram.FixedColours;
import samenspel.diagram.Mark;
import samenspel.diagram.MarkRole;
import samenspel.diagram.drawn.Sizes;
import samenspel.diagram.legend.Captions;
import samenspel.diagram.legend.Legend;
import samenspel.diagram.legend.Legends;
import samenspel.diagram.look.LinearLight;
import samenspel.diagram.look.Sight;
import samenspel.diagram.seen.Depiction;
import samenspel.diagram.seen.Emphasis;
import samenspel.diagram.seen.GroupBy;
import samenspel.measure.Measure;
import samenspel.measure.Measures;
import samenspel.measure.whole.NetworkMeasure;
import samenspel.measure.whole.NetworkMeasures;
import samenspel.measure.whole.NetworkValue;
import samenspel.network.Layer;
import samenspel.network.LayerId;
import samenspel.network.Network;
import samenspel.network.Organisation;
import samenspel.network.OrganisationId;
import samenspel.network.Participation;
import samenspel.network.WaveId;
import samenspel.study.Document;
import samenspel.study.View;
import samenspel.text.Language;

/// Groups that measures find have a ring of their own kind, and who has more partners than a capacity a flag.
class GroupsAndCapacityTest {
    private static final Document NETWORK_I = Drawn.samples().getFirst();
    private static final double LEGIBLE_LINE = 3;

    private static View ringed(Document document, GroupBy by) {
        View view = View.opening(document.network());
        return view.with(view.seen().with(view.seen().appearance().withGroups(Optional.of(by))));
    }

    private static Document limited(Document document, int capacity) {
        return document.with(document.look().withCapacity(Optional.of(capacity)));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void who_has_the_ring_of_a_core_or_of_cut_points_is_who_the_measure_finds(Document document) {
        Network network = document.network();
        Layer layer = View.opening(network).seen().layersOf(network).getFirst();
        WaveId wave = network.waves().getFirst().id();
        List<OrganisationId> core = switch (NetworkMeasures.of(List.of(NetworkMeasure.CORE), network, layer, wave).firstEntry().getValue().reading()) {
            case NetworkValue.Interchangeable(var sure, int _, var _) -> sure;
            case NetworkValue.Groups(var groups) -> groups.getFirst();
            default -> List.of();
        };
        assertEquals(new TreeSet<>(core), ringed(Drawn.picture(document, ringed(document, GroupBy.Kind.CORE))));
        Set<OrganisationId> cuts = new TreeSet<>();
        Measures.of(Measure.CUTPOINT, network, layer, wave).forEach((id, cut) -> {
            if (cut > 0) {
                cuts.add(id);
            }
        });
        assertEquals(cuts, ringed(Drawn.picture(document, ringed(document, GroupBy.Kind.CUTPOINTS))));
    }

    private static Set<OrganisationId> ringed(Picture picture) {
        return parts(picture, "group:").map(mark -> mark.id().organisation().orElseThrow()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Mark> parts(Picture picture, String part) {
        return Drawn.flat(picture.marks()).stream().filter(mark -> mark.id().value().startsWith(part));
    }

    @ParameterizedTest
    @MethodSource("groups")
    void rings_and_flags_move_no_disc_and_rings_move_no_name(GroupBy by) {
        Picture bare = Drawn.picture(NETWORK_I, View.opening(NETWORK_I.network()));
        Picture ringed = Drawn.picture(NETWORK_I, ringed(NETWORK_I, by));
        assertFalse(ringed(ringed).isEmpty());
        assertEquals(Drawn.centres(bare), Drawn.centres(ringed));
        assertEquals(names(bare), names(ringed));
        assertEquals(Drawn.centres(bare), Drawn.centres(Drawn.picture(limited(NETWORK_I, 3), ringed(NETWORK_I, by))));
    }

    private static List<Mark> names(Picture picture) {
        return Drawn.flat(picture.marks()).stream().filter(mark -> mark.role() == MarkRole.NAME).toList();
    }

    @Test
    void no_ring_is_taken_for_another() {
        Picture picture = Drawn.picture(NETWORK_I, ringed(NETWORK_I, GroupBy.Kind.CORE), Emphasis.on(NETWORK_I.network().organisations().getFirst().id()));
        for (Mark.Group organisation : Drawn.organisations(picture)) {
            Map<String, Mark> parts = new TreeMap<>();
            organisation.marks().forEach(mark -> parts.put(mark.id().value().split(":")[0], mark));
            if (parts.get("group") instanceof Mark.Ring ring) {
                double inner = ring.radius() - ring.pen().width() / 2;
                assertEquals(Dash.SOLID, ring.pen().dash());
                double reached = parts.get("gap") instanceof Mark.Disc access ? access.radius() + access.outline().width() / 2 : Drawn.circle(organisation).radius();
                assertTrue(inner > reached + 0.5, "off what else is drawn: " + organisation.title());
                assertTrue(!(parts.get("ring") instanceof Mark.Ring access) || ring.pen().width() > 1.8 * access.pen().width(), "wider than the rings of access");
                assertTrue(!(parts.get("selection") instanceof Mark.Ring selection) || selection.radius() - selection.pen().width() / 2 > ring.radius() + ring.pen().width() / 2,
                        "within the ring of what is selected");
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Sight.class)
    void every_ring_can_be_seen_by_every_sight(Sight sight) {
        for (FixedColours ink : FixedColours.values()) {
            IntStream.range(0, 8).mapToObj(place -> MeasuredMarks.colour(place, true, ink)).forEach(colour ->
                    assertTrue(LinearLight.contrast(sight.of(colour), Colour.WHITE) >= LEGIBLE_LINE, colour + " " + sight));
        }
    }

    @Test
    void several_groups_have_numbers_in_the_picture_and_in_the_legend() {
        Picture picture = Drawn.picture(NETWORK_I, ringed(NETWORK_I, GroupBy.Kind.COMMUNITIES));
        assertEquals(parts(picture, "group:").count(), parts(picture, "group-number:").count());
        assertEquals(0, parts(Drawn.picture(NETWORK_I, ringed(NETWORK_I, GroupBy.Kind.CORE)), "group-number:").count());
        assertEquals(ringed(picture).size(), legend(NETWORK_I, GroupBy.Kind.COMMUNITIES).measured().getFirst().entries().stream().mapToInt(row -> Integer.parseInt(row.count())).sum());
    }

    @Test
    void the_legend_says_how_many_of_which_others_are_in_a_core_and_not_that_every_choice_is_as_good() {
        Document second = Drawn.samples().get(1);
        assertTrue(said(legend(second, GroupBy.Kind.CORE)).getLast().matches("And \\d+ of \\d+: several choices of these are equally good "), said(legend(second, GroupBy.Kind.CORE)).toString());
    }

    @Test
    void the_legend_says_measure_layer_wave_and_numbers() {
        assertEquals(List.of("Core (fit 0.14): Strong tie, 2018", "In the core 8 of 135"), said(legend(NETWORK_I, GroupBy.Kind.CORE)));
        assertEquals(List.of("Lambda sets, λ 60: Strong tie, 2018", "None "), said(legend(NETWORK_I, new GroupBy.Lambda(60))));
        assertEquals(List.of("Capacity 20: Strong tie, 2018", "2 of 22 access organisations above 20 partners; together 56 too many "),
                said(legend(limited(NETWORK_I, 20), Optional.empty())));
    }

    private static Legend legend(Document document, GroupBy by) {
        return legend(document, Optional.of(by));
    }

    private static Legend legend(Document document, Optional<GroupBy> by) {
        Depiction depiction = by.map(some -> ringed(document, some)).orElse(View.opening(document.network())).depict(document, Emphasis.NONE, Language.EN);
        return Legends.of(depiction, Drawn.SCENES, new Pictures(Drawn.SCENES).sizes(depiction), new Sizes(1, 1), 1);
    }

    private static List<String> said(Legend legend) {
        return legend.measured().stream().flatMap(section -> Stream.concat(Stream.of(section.title()), section.entries().stream().map(row -> row.text() + " " + row.count()))).toList();
    }

    @Test
    void the_caption_says_what_a_ring_means() {
        assertTrue(Captions.of(ringed(NETWORK_I, GroupBy.Kind.CUTPOINTS).depict(NETWORK_I, Emphasis.NONE, Language.EN), Drawn.SCENES).lines()
                .contains("Ring: cut points (Strong tie, 2018), without whom the network would have more separate parts."));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_flag_says_how_many_partners_above_the_capacity_who_gives_access_has(Document document) {
        Network network = document.network();
        View view = View.opening(network);
        Map<OrganisationId, Double> partners = Measures.of(Measure.DEGREE, network, view.seen().layersOf(network).getFirst(), network.waves().getFirst().id());
        Map<OrganisationId, String> expected = network.organisations().stream().filter(Organisation::givesAccess).map(Organisation::id)
                .filter(id -> partners.getOrDefault(id, 0.0) > 6)
                .collect(Collectors.toMap(id -> id, id -> "+" + (int) (partners.getOrDefault(id, 0.0) - 6)));
        Map<OrganisationId, String> flags = parts(Drawn.picture(limited(document, 6), view), "over-number:").map(Mark.Label.class::cast)
                .collect(Collectors.toMap(label -> label.id().organisation().orElseThrow(), Mark.Label::text));
        assertFalse(expected.isEmpty());
        assertEquals(expected, flags);
    }

    @Test
    void a_flag_and_the_sum_say_at_least_where_not_everybody_answered() {
        View view = Drawn.only(View.opening(NETWORK_I.network()).with(Drawn.last(NETWORK_I.network())), new LayerId("content"));
        List<String> flags = parts(Drawn.picture(limited(NETWORK_I, 15), view), "over-number:").map(Mark.Label.class::cast).map(Mark.Label::text).toList();
        assertTrue(flags.contains("≥18"), flags.toString());
        Depiction depiction = view.depict(limited(NETWORK_I, 15), Emphasis.NONE, Language.EN);
        String said = said(Legends.of(depiction, Drawn.SCENES, new Pictures(Drawn.SCENES).sizes(depiction), new Sizes(1, 1), 1)).toString();
        assertTrue(said.contains("together at least 136 too many"), said);
    }

    @Test
    void no_name_stands_on_a_flag() {
        Picture picture = Drawn.picture(limited(NETWORK_I, 6), View.opening(NETWORK_I.network()));
        List<Box> flags = parts(picture, "over:").map(Mark::bounds).toList();
        names(picture).stream().filter(Mark.Label.class::isInstance).map(Mark.Label.class::cast).forEach(name ->
                assertTrue(flags.stream().noneMatch(flag -> flag.grown(-1).touches(name.letters().grown(-2))), name.text()));
    }

    @Test
    void who_was_absent_has_neither_ring_nor_flag() {
        View view = ringed(NETWORK_I, GroupBy.Kind.COMMUNITIES).with(Drawn.last(NETWORK_I.network()));
        WaveId wave = view.seen().lens().wave();
        ringed(Drawn.picture(limited(NETWORK_I, 0), view)).forEach(id ->
                assertFalse(NETWORK_I.network().fieldwork(wave).participationOf(id) == Participation.ABSENT, id.value()));
    }

    private static List<Named<Document>> samples() {
        return Drawn.named();
    }

    private static List<GroupBy> groups() {
        return GroupBy.each();
    }
}
