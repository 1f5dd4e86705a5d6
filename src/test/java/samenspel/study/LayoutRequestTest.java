package samenspel.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import samenspel.diagram.Look;
import samenspel.layout.Arrangement;
import samenspel.layout.InventedNetworks;
import samenspel.layout.LayoutOptions;
import samenspel.layout.Layouts;
import samenspel.layout.Placement;
import samenspel.layout.Point;
import samenspel.layout.solve.Progress;
import samenspel.layout.waves.WaveLayouts;
import samenspel.layout.waves.WavePlacements;
import samenspel.network.Network;
import samenspel.network.OrganisationId;
import samenspel.network.WaveId;

class LayoutRequestTest {
    private static final Network NETWORK = InventedNetworks.clustered(40, 4, 3, 0.2, 5);
    private static final Document PLAIN = new Document(NETWORK, Layouts.of(NETWORK, 3), Look.standard(NETWORK), UnknownFields.NONE);
    private static final LayoutRequest NOW = LayoutRequest.of(PLAIN);
    private static final WaveId SECOND = NETWORK.waves().getLast().id();
    private static final OrganisationId ONE = NETWORK.organisations().getFirst().id();

    @Test
    void what_a_document_has_is_what_was_wished_for_it() {
        List<LayoutRequest> wishes = List.of(NOW, NOW.with(new LayoutOptions(0.4, 1)), NOW.with(Optional.of(0.5)), NOW.with(Optional.of(0.0)),
                NOW.with(new Arrangement.Sectors()), LayoutRequest.plain(new Arrangement.Circle()).with(new LayoutOptions(0, 0.3)));
        assertEquals(wishes, wishes.stream().map(wish -> LayoutRequest.of(made(wish, PLAIN))).toList());
    }

    @Test
    void a_dial_that_does_nothing_is_plain() {
        LayoutRequest turned = new LayoutRequest(new Arrangement.Stress(), new LayoutOptions(0.5, 0.5), Optional.of(0.5));
        assertEquals(List.of(LayoutOptions.PLAIN, new LayoutOptions(0, 0.5), Optional.empty()),
                List.of(turned.dials(), NOW.with(new LayoutOptions(0.5, 0.5)).with(new Arrangement.Levels()).dials(),
                        turned.with(new Arrangement.Levels()).stability()));
    }

    @Test
    void all_stability_there_is_is_one_picture() {
        assertEquals(NOW, NOW.with(Optional.of(WaveLayouts.TOGETHER)));
    }

    @Test
    void groups_give_other_places() {
        assertNotEquals(PLAIN.placement().at(), made(NOW.with(new LayoutOptions(1, 1)), PLAIN).placement().at());
    }

    @Test
    void asking_for_linked_waves_leaves_the_picture_of_all_waves_as_it_is() {
        Placement byHand = PLAIN.placement().moved(Map.of(ONE, new Point(7, 8)));
        assertSame(byHand, made(NOW.with(Optional.of(0.5)), PLAIN.with(byHand)).placement());
    }

    @Test
    void linked_waves_stand_as_the_layouts_of_waves_say() {
        Document linked = made(NOW.with(Optional.of(0.5)), PLAIN);
        assertEquals(new WavePlacements(0.5, WaveLayouts.of(NETWORK, PLAIN.placement(), 0.5, 3)), linked.waves());
    }

    @Test
    void one_picture_for_all_gives_up_those_of_waves() {
        assertEquals(PLAIN, made(NOW, made(NOW.with(Optional.of(0.5)), PLAIN)));
    }

    @Test
    void another_stability_knows_the_same_recipe_again() {
        assertEquals(Optional.of(0.25), WavePlacements.stabilityOf(made(NOW.with(Optional.of(0.25)), PLAIN).waves().of(SECOND).orElseThrow().recipe()));
    }

    @Test
    void what_is_pinned_stays_where_each_wave_has_it() {
        Document linked = made(NOW.with(Optional.of(0.5)), PLAIN);
        Document pinned = linked.with(new samenspel.diagram.seen.Lens.OneWave(SECOND), picture -> picture.moved(Map.of(ONE, new Point(7, 8))))
                .withEach(picture -> picture.pinned(ONE));
        Document again = made(NOW.with(Optional.of(0.2)), pinned);
        assertEquals(pinned.placements().stream().map(picture -> picture.of(ONE)).toList(),
                again.placements().stream().map(picture -> picture.of(ONE)).toList());
    }

    private static Document made(LayoutRequest wish, Document document) {
        return wish.in(document, Progress.NONE);
    }
}
