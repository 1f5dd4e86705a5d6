package samenspel.diagram.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
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
import samenspel.network.Wave;
import samenspel.network.WaveId;
import samenspel.study.Document;
import samenspel.text.Language;
import samenspel.text.Texts;

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
        for (NameMode mode : List.of(NameMode.SHORT, NameMode.FULL)) {
            Diagram drawn = assertInstanceOf(ViewOutcome.Drawn.class, ViewFigures.of(new ViewRequest(view, usual.networks(), ViewChoices.NONE.with(mode)), ViewCase.COLUMN)).diagram();
            assertEquals(List.of(), drawn.marks().stream().flatMap(Mark::labels).map(Mark.Label::text).filter(text -> text.matches(".*[א-ת][^\u2069]* [(]?\\d.*")).toList());
        }
    }

    /// The third sample with names that differ at their end alone, or in their middle alone.
    private static Document alike(String last) {
        Network network = SAMPLE.network();
        List<Organisation> named = IntStream.range(0, network.organisations().size()).mapToObj(at -> {
            Organisation one = network.organisations().get(at);
            String name = "Stichting Regionale Samenwerking Jeugd en Gezin " + (char) ('A' + at / 26) + (char) ('a' + at % 26) + "dorp" + last;
            return new Organisation(one.id(), name, name, one.sector(), one.subSector(), one.access(), one.level(), one.task());
        }).toList();
        return SAMPLE.with(network.with(named, network.fieldwork()));
    }

    @Test
    void no_name_is_cut_so_that_it_could_be_that_of_another() {
        for (StudyView view : List.of(StudyView.TOP_TEN, StudyView.FLOWS, StudyView.INTEGRATION, StudyView.OVERLOAD)) {
            for (NameMode mode : List.of(NameMode.FULL, NameMode.SHORT)) {
                for (String last : List.of("", " van de Vier Gemeenten en het Ommeland Daarvan")) {
                    ViewRequest usual = ViewCase.request(view, Language.EN, List.of(alike(last)));
                    Diagram drawn = assertInstanceOf(ViewOutcome.Drawn.class, ViewFigures.of(new ViewRequest(view, usual.networks(), ViewChoices.NONE.with(mode)), ViewCase.COLUMN)).diagram();
                    List<String> untold = drawn.marks().stream().flatMap(Mark::labels).filter(label -> label.id().value().matches("load-name.*|over-name.*|.*-table-.*|.*-name")).map(Mark.Label::text).filter(text -> text.contains("St") && text.contains("…") && !text.contains("dorp")).toList();
                    assertEquals(List.of(), untold, view + " " + mode);
                }
            }
        }
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
    void no_two_sectors_of_networks_beside_each_other_have_one_colour_and_edge() {
        ViewRequest both = ViewCase.request(StudyView.PROFILES, Language.EN, List.of(otherSectors(), SAMPLE));
        List<ViewedNetwork> viewed = both.viewed();
        assertEquals(viewed.getFirst().look(), otherSectors().look());
        SectorId first = SAMPLE.network().sectors().getFirst().id();
        assertNotEquals(dress(viewed.getFirst(), new SectorId("north")), dress(viewed.getLast(), first));
        assertEquals(SAMPLE.look().of(SAMPLE.network().sectors().get(4).id()), viewed.getLast().look().of(SAMPLE.network().sectors().get(4).id()));
    }

    private static String dress(ViewedNetwork one, SectorId sector) {
        return one.look().of(sector) + " " + one.look().edgeOf(sector);
    }

    /// With so many sectors, each with a share of the organisations.
    private static Document manySectors(String word, int many) {
        Network network = SAMPLE.network();
        List<Sector> sectors = IntStream.range(0, many).mapToObj(at -> new Sector(new SectorId(word + at), word.substring(0, 1) + at, Name.of(word + " " + at))).toList();
        List<Organisation> moved = IntStream.range(0, network.organisations().size()).mapToObj(at -> network.organisations().get(at)).map(one -> new Organisation(one.id(), one.name(), one.shortName(),
                sectors.get(network.organisations().indexOf(one) % many).id(), "", one.access(), one.level(), one.task())).toList();
        Network other = new Network(network.profile(), network.frequencies(), sectors, moved, network.waves(), network.layers(), network.fieldwork());
        return SAMPLE.with(other).with(Look.standard(other));
    }

    @Test
    void more_sectors_than_colours_are_told_apart_by_an_edge_in_every_network_and_block() {
        ViewRequest both = ViewCase.request(StudyView.PROFILES, Language.EN, List.of(manySectors("north", 9), manySectors("south", 9)));
        List<String> dresses = both.viewed().stream().flatMap(one -> one.network().sectors().stream().map(sector -> dress(one, sector.id()))).toList();
        assertEquals(18, dresses.stream().distinct().count(), dresses.toString());
        assertTrue(both.viewed().stream().allMatch(one -> one.look().sectors().values().stream().noneMatch(Look.NO_SECTOR::equals)));
        ViewRequest named = new ViewRequest(both.view(), both.networks(), ViewChoices.NONE.with(NameMode.SHORT));
        Diagram figure = assertInstanceOf(ViewOutcome.Drawn.class, ViewFigures.of(named, ViewCase.COLUMN)).diagram();
        assertEquals(7, figure.marks().stream().filter(mark -> mark.id().value().matches("legend-\\d+-edge")).count());
    }

    @Test
    void the_only_wave_of_a_file_without_waves_is_no_name_in_a_sentence() {
        Network network = SAMPLE.network();
        Wave only = new Wave(network.waves().getFirst().id(), new Name(Texts.byTag("exchange.one-wave")), Optional.empty(), Optional.empty());
        SequencedMap<WaveId, Fieldwork> recorded = new LinkedHashMap<>(Map.of(only.id(), network.fieldwork(only.id())));
        Document one = SAMPLE.with(new Network(network.profile(), network.frequencies(), network.sectors(), network.organisations(), List.of(only), network.layers(), recorded));
        for (StudyView view : List.of(StudyView.TOP_TEN, StudyView.FLOWS, StudyView.STRONG_TIES, StudyView.OVERLOAD)) {
            String words = words(assertInstanceOf(ViewOutcome.Drawn.class, ViewFigures.of(ViewCase.request(view, Language.EN, List.of(one)), ViewCase.COLUMN)).diagram());
            assertTrue(words.contains("this wave") && !words.matches(".*\\bNow\\b.*"), words);
        }
    }
}
