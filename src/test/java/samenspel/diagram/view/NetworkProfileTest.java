package samenspel.diagram.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import samenspel.diagram.Diagram;
import samenspel.diagram.Drawn;
import samenspel.diagram.Mark;
import samenspel.diagram.seen.NameMode;
import samenspel.diagram.view.page.ViewFigures;
import samenspel.diagram.view.page.ViewOutcome;
import samenspel.network.LayerId;
import samenspel.network.Name;
import samenspel.network.Network;
import samenspel.network.Organisation;
import samenspel.network.Sector;
import samenspel.network.SectorId;
import samenspel.network.WaveId;
import samenspel.study.Document;
import samenspel.text.Language;

class NetworkProfileTest {

    private static List<NetworkProfile> profiles() {
        return Drawn.samples().stream().map(Document::network)
                .map(one -> NetworkProfile.of(one, one.layer(new LayerId("basic")).orElseThrow(), List.of(new WaveId("2018"), new WaveId("2019")))).toList();
    }

    @Test
    void size_mean_and_density_are_those_published() {
        assertEquals("135/133 110/111 65/65", profiles().stream().map(one -> one.waves().getFirst().response().present() + "/" + one.waves().getLast().response().present()).collect(Collectors.joining(" ")));
        assertEquals(26.0, profiles().getFirst().waves().getFirst().partners().orElseThrow(), 0.05);
        assertEquals(20.0, profiles().getLast().waves().getFirst().partners().orElseThrow(), 0.05);
        assertEquals("0.19 0.21 0.31", profiles().stream().map(one -> String.format(java.util.Locale.ROOT, "%.2f", one.density())).collect(Collectors.joining(" ")));
    }

    private static Diagram diagram() {
        return diagram(Drawn.samples());
    }

    private static Diagram diagram(List<Document> documents) {
        ViewRequest usual = ViewCase.request(StudyView.PROFILES, Language.EN, documents);
        return assertInstanceOf(ViewOutcome.Drawn.class, ViewFigures.of(new ViewRequest(usual.view(), usual.networks(), ViewChoices.NONE.with(NameMode.SHORT)), ViewCase.COLUMN)).diagram();
    }

    @Test
    void there_is_a_block_for_everybody_and_its_numbers_stand_in_the_figure() {
        Diagram figure = diagram();
        assertEquals(profiles().stream().mapToInt(one -> one.blocks().size()).sum(), figure.marks().stream().filter(mark -> mark.id().value().matches("block-\\d+-\\d+")).count());
        assertEquals(List.of("26.0", "23.0", "20.0"), List.of(0, 1, 2).stream().map(at -> said(figure, "said-partners-" + at + "-0")).toList());
        assertEquals("The smallest network is the densest: 31% of possible ties exist in 2018, as far as is known", figure.title());
    }

    /// A network with more sectors than there are colours.
    private static Document manySectors(int number) {
        Network network = Drawn.samples().getLast().network();
        List<Sector> sectors = IntStream.range(0, number).mapToObj(at -> new Sector(new SectorId("s" + at), "S" + at, Name.of("Sector number " + at + " with a long name"))).toList();
        List<Organisation> moved = network.organisations().stream().map(one -> new Organisation(one.id(), one.name(), one.shortName(),
                sectors.get(network.organisations().indexOf(one) % number).id(), one.subSector(), one.access(), one.level(), one.task())).toList();
        return Drawn.onCircle(new Network(network.profile(), network.frequencies(), sectors, moved, network.waves(), network.layers(), network.fieldwork()));
    }

    /// Colour and what stands in a square.
    private static String look(Diagram figure, String key) {
        return figure.marks().stream().filter(mark -> mark.id().value().equals(key) || mark.id().value().equals(key + "-edge"))
                .map(mark -> mark.getClass().getSimpleName() + (mark instanceof Mark.Area area ? area.fill() : "")).sorted().collect(Collectors.joining(" "));
    }

    @Test
    void each_sector_has_its_own_block_however_many_there_are() {
        Diagram figure = diagram(List.of(manySectors(30)));
        assertEquals(30, IntStream.range(0, 30).mapToObj(at -> look(figure, "legend-" + at)).distinct().count());
        assertEquals(look(figure, "legend-12"), look(figure, "block-0-29"));
        Diagram both = diagram(List.of(manySectors(22), Drawn.samples().getFirst()));
        assertEquals(33, IntStream.range(0, 33).mapToObj(at -> look(both, "legend-" + at)).distinct().count());
    }

    @Test
    void blocks_of_many_sectors_stand_above_the_bars_and_more_than_have_room_are_refused() {
        Diagram figure = diagram(List.of(manySectors(30)));
        double lowest = figure.marks().stream().filter(mark -> mark.id().value().startsWith("block-")).mapToDouble(mark -> mark.bounds().bottom()).max().orElseThrow();
        double bars = figure.marks().stream().filter(mark -> mark.id().value().equals("bar-answered-0-0")).mapToDouble(mark -> mark.bounds().y()).min().orElseThrow();
        assertTrue(lowest < bars, lowest + " " + bars);
        ViewOutcome outcome = ViewFigures.of(ViewCase.request(StudyView.PROFILES, Language.EN, List.of(manySectors(30), Drawn.samples().getFirst())), ViewCase.COLUMN);
        assertEquals("The networks have more than 33 sectors together, too many for this view.", assertInstanceOf(ViewOutcome.Absent.class, outcome).why());
    }

    private static String said(Diagram figure, String id) {
        return figure.marks().stream().filter(mark -> mark.id().value().equals(id)).map(Mark.Label.class::cast).map(Mark.Label::text).findFirst().orElseThrow();
    }
}
