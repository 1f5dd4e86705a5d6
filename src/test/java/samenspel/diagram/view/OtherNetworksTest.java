package samenspel.diagram.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import samenspel.diagram.Diagram;
import samenspel.diagram.Drawn;
import samenspel.diagram.Look;
import samenspel.diagram.ManyWaves;
import samenspel.diagram.Mark;
import samenspel.diagram.seen.NameMode;
import samenspel.diagram.view.page.ViewFigures;
import samenspel.diagram.view.page.ViewOutcome;
import samenspel.network.Fieldwork;
import samenspel.network.Name;
import samenspel.network.Network;
import samenspel.network.Organisation;
import samenspel.network.Sector;
import samenspel.network.SectorId;
import samenspel.network.WaveId;
import samenspel.study.Document;
import samenspel.text.Language;

/// Networks of others beside each other: with other waves and other sectors.
class OtherNetworksTest {
    private static final Document SAMPLE = Drawn.samples().getLast();
    private static final Document OTHER_WAVES = ManyWaves.of(3);

    private static String words(Diagram diagram) {
        return String.join(" ", diagram.marks().stream().flatMap(Mark::labels).map(Mark.Label::text).toList());
    }

    @ParameterizedTest
    @EnumSource(value = StudyView.class, mode = EnumSource.Mode.EXCLUDE, names = {"STRONG_TIES", "FLOWS", "INTEGRATION"})
    void networks_of_other_waves_are_drawn_or_say_why_not(StudyView view) {
        ViewOutcome outcome = ViewFigures.of(ViewCase.request(view, Language.EN, List.of(SAMPLE, OTHER_WAVES)), ViewCase.COLUMN);
        if (outcome instanceof ViewOutcome.Drawn drawn && view != StudyView.CARE_LEVELS) {
            String words = words(drawn.diagram());
            assertTrue(Stream.of("2018", "2019").anyMatch(words::contains) && Stream.of("2010", "2012").anyMatch(words::contains), words);
        } else {
            assertTrue(view == StudyView.CARE_LEVELS || !assertInstanceOf(ViewOutcome.Absent.class, outcome).why().isBlank());
        }
    }

    /// The third sample in a script from right to left, with full names that begin alike.
    private static Document fromRightToLeft() {
        Network network = SAMPLE.network();
        List<Sector> sectors = network.sectors().stream().map(one -> new Sector(one.id(), one.code(), Name.of("מגזר " + one.code()))).toList();
        List<Organisation> named = network.organisations().stream().map(one -> new Organisation(one.id(), "מרכז הנוער והמשפחה של האזור כולו " + one.id(), "נוער " + one.id(),
                one.sector(), one.subSector(), one.access(), one.level(), one.task())).toList();
        Network other = new Network(network.profile(), network.frequencies(), sectors, named, network.waves(), network.layers(), network.fieldwork());
        return SAMPLE.with(other);
    }

    @ParameterizedTest
    @EnumSource(StudyView.class)
    void a_name_from_right_to_left_pulls_no_number_behind_it_to_its_other_side(StudyView view) {
        ViewRequest usual = ViewCase.request(view, Language.EN, List.of(fromRightToLeft()));
        Diagram drawn = assertInstanceOf(ViewOutcome.Drawn.class, ViewFigures.of(new ViewRequest(view, usual.networks(), ViewChoices.NONE.with(NameMode.SHORT)), ViewCase.COLUMN)).diagram();
        assertEquals(List.of(), drawn.marks().stream().flatMap(Mark::labels).map(Mark.Label::text).filter(text -> text.matches(".*[א-ת][^\u2069]* [(]?\\d.*")).toList());
    }

    @Test
    void a_full_name_too_long_for_its_place_gives_way_to_the_short_one() {
        for (StudyView view : List.of(StudyView.TOP_TEN, StudyView.FLOWS, StudyView.INTEGRATION, StudyView.OVERLOAD)) {
            ViewRequest usual = ViewCase.request(view, Language.EN, List.of(SAMPLE, SAMPLE).subList(0, view.isOfOne() ? 1 : 2));
            List<ViewRequest> both = Stream.of(NameMode.SHORT, NameMode.FULL).map(mode -> new ViewRequest(view, ViewCase.request(view, Language.EN,
                    usual.networks().stream().map(_ -> fromRightToLeft()).toList()).networks(), ViewChoices.NONE.with(mode))).toList();
            String said = words(assertInstanceOf(ViewOutcome.Drawn.class, ViewFigures.of(both.getLast(), ViewCase.COLUMN)).diagram());
            assertTrue(said.contains("נוער ") && !said.contains("נוער…"), view + ": " + said);
        }
    }

    /// Alone, and as one of two.
    @ParameterizedTest
    @EnumSource(StudyView.class)
    void a_network_without_organisations_is_said_to_have_none(StudyView view) {
        Network network = SAMPLE.network();
        TreeMap<WaveId, Fieldwork> silent = new TreeMap<>(Comparator.comparing(WaveId::value));
        network.waves().forEach(wave -> silent.put(wave.id(), new Fieldwork(new TreeMap<>(), new TreeMap<>(), new TreeMap<>())));
        Document nobody = Drawn.onCircle(network.with(List.of(), silent));
        for (List<Document> documents : List.of(List.of(nobody), List.of(SAMPLE, nobody))) {
            ViewOutcome outcome = ViewFigures.of(ViewCase.request(view, Language.EN, documents), ViewCase.COLUMN);
            assertEquals("Network III has no organisations, so nothing of it can be drawn.", assertInstanceOf(ViewOutcome.Absent.class, outcome).why());
        }
    }

    /// With sectors that no other network has, in the colours of the first ones.
    private static Document otherSectors() {
        Network network = SAMPLE.network();
        List<Sector> sectors = Stream.of("north", "south").map(word -> new Sector(new SectorId(word), word.substring(0, 1), Name.of(word))).toList();
        List<Organisation> moved = network.organisations().stream().map(one -> new Organisation(one.id(), one.name(), one.shortName(),
                sectors.get(Math.floorMod(one.id().value().hashCode(), 2)).id(), one.subSector(), one.access(), one.level(), one.task())).toList();
        Network other = new Network(network.profile(), network.frequencies(), sectors, moved, network.waves(), network.layers(), network.fieldwork());
        return SAMPLE.with(other).with(Look.standard(other));
    }

    @Test
    void no_two_sectors_of_networks_beside_each_other_have_one_colour_while_there_are_others() {
        ViewRequest both = ViewCase.request(StudyView.PROFILES, Language.EN, List.of(otherSectors(), SAMPLE));
        List<ViewedNetwork> viewed = both.viewed();
        assertEquals(viewed.getFirst().look(), otherSectors().look());
        SectorId first = SAMPLE.network().sectors().getFirst().id();
        assertNotEquals(viewed.getFirst().look().of(new SectorId("north")), viewed.getLast().look().of(first));
        assertEquals(SAMPLE.look().of(SAMPLE.network().sectors().get(4).id()), viewed.getLast().look().of(SAMPLE.network().sectors().get(4).id()));
    }
}
