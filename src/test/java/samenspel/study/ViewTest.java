package samenspel.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static samenspel.network.Sketch.CONTENT;
import static samenspel.network.Sketch.STRONG;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import samenspel.diagram.Drawn;
import samenspel.diagram.look.Sight;
import samenspel.diagram.seen.Appearance;
import samenspel.diagram.seen.ColourBy;
import samenspel.diagram.seen.Filter;
import samenspel.diagram.seen.LabelMode;
import samenspel.diagram.seen.LegendKey;
import samenspel.diagram.seen.Lens;
import samenspel.diagram.seen.MeasureCondition;
import samenspel.diagram.seen.MeasureConditions;
import samenspel.diagram.seen.NameMode;
import samenspel.diagram.seen.Seen;
import samenspel.measure.Measure;
import samenspel.measure.NumberRange;
import samenspel.network.Network;
import samenspel.network.OrganisationId;
import samenspel.network.Sketch;
import samenspel.network.WaveId;
import samenspel.study.numbers.NumbersView;

class ViewTest {
    private static final Network NETWORK = Sketch.of("a b").network();
    private static final View OPENING = View.opening(NETWORK);

    @Test
    void the_first_look_is_at_the_strictest_layer_of_the_first_wave() {
        assertEquals(new View(new Seen(new Lens.OneWave(Sketch.FIRST), new LinkedHashSet<>(List.of(STRONG.id())),
                new Appearance(ColourBy.Trait.SECTOR, Optional.empty(), LabelMode.KEY, NameMode.SHORT), Filter.NOTHING),
                new LinkedHashSet<>(), Optional.empty(), Optional.empty(), Optional.empty(),
                Perspective.PICTURE, ChangeCounting.USUAL, Sight.NORMAL, NumbersView.USUAL, Optional.empty()), OPENING);
    }

    @Test
    void without_derived_layers_the_first_layer_is_shown() {
        Network reported = new Network(NETWORK.profile(), List.of(), NETWORK.sectors(), NETWORK.organisations(), NETWORK.waves(),
                NETWORK.layers().subList(1, 3), NETWORK.fieldwork());
        assertEquals(new LinkedHashSet<>(List.of(Sketch.ADMINISTRATIVE.id())), View.opening(reported).seen().layers());
    }

    @Test
    void without_layers_nothing_is_shown() {
        Network bare = new Network(NETWORK.profile(), List.of(), NETWORK.sectors(), NETWORK.organisations(), NETWORK.waves(),
                List.of(), NETWORK.fieldwork());
        assertEquals(new LinkedHashSet<>(), View.opening(bare).seen().layers());
    }

    @Test
    void a_layer_switched_twice_is_as_it_was() {
        assertEquals(OPENING, OPENING.toggled(CONTENT.id()).toggled(CONTENT.id()));
    }

    @Test
    void a_row_of_a_layer_switches_the_layer() {
        assertEquals(OPENING.toggled(CONTENT.id()), OPENING.toggled(new LegendKey(LegendKey.Kind.LAYER, CONTENT.id().value())));
    }

    @Test
    void a_row_of_a_sector_hides_it_and_shows_it_again() {
        LegendKey row = new LegendKey(LegendKey.Kind.SECTOR, "education");
        assertEquals(List.of(true, false), List.of(OPENING.toggled(row).seen().filter().hides(row), OPENING.toggled(row).toggled(row).seen().filter().hides(row)));
    }

    @Test
    void in_a_large_network_nobody_is_left_out_for_a_number_until_it_is_found_who_meets_the_conditions() {
        Network large = Sketch.of(IntStream.range(0, 401).mapToObj(place -> "o" + place).collect(Collectors.joining(" "))).network();
        MeasureConditions partner = new MeasureConditions(List.of(new MeasureCondition(Measure.DEGREE, NumberRange.atLeast(1))), false);
        View opening = View.opening(large);
        View view = opening.with(opening.seen().with(Filter.NOTHING.with(partner))).withSelection(new LinkedHashSet<>(List.of(new OrganisationId("o7"))));
        assertEquals(List.of(401, 1), List.of(view.shown(large).size(), view.chosen(large).size()));
        assertTrue(view.seen().isToBeMeasured(large), "whoever asks does not wait for it");
        view.seen().met(large);
        assertEquals(List.of(0, 0), List.of(view.shown(large).size(), view.chosen(large).size()));
    }

    @Test
    void another_wave_ends_the_telling() {
        assertEquals(Optional.empty(), OPENING.withMoment(Optional.of(2.0)).with(Drawn.last(NETWORK)).moment());
    }

    @Test
    void everything_can_be_changed_and_changed_back() {
        View other = OPENING.with(ColourBy.Trait.ACCESS).with(LabelMode.ALL).with(NameMode.NONE).withSelection(Optional.of(Sketch.id("a")))
                .withMoment(Optional.of(1.0));
        assertEquals(OPENING, other.with(ColourBy.Trait.SECTOR).with(LabelMode.KEY).with(NameMode.SHORT).withSelection(Optional.empty())
                .withMoment(Optional.empty()));
    }

    @Test
    void columns_of_waves_that_the_network_has_not_are_left_out() {
        assertTrue(OPENING.columns(NETWORK).stream().anyMatch(one -> one.wave().isPresent()));
        View elsewhere = OPENING.with(new Lens.Between(new WaveId("1999"), new WaveId("2000")));
        assertEquals(List.of(), elsewhere.columns(NETWORK).stream().filter(one -> one.wave().isPresent()).toList());
    }
}
