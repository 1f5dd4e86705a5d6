package samenspel.diagram.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import samenspel.diagram.Drawn;
import samenspel.diagram.drawn.DiscSizes;
import samenspel.diagram.drawn.MeasureClasses;
import samenspel.diagram.drawn.MeasuredColours;
import samenspel.diagram.legend.Captions;
import samenspel.diagram.seen.ColourBy;
import samenspel.diagram.seen.Depiction;
import samenspel.diagram.seen.Emphasis;
import samenspel.diagram.seen.LabelMode;
import samenspel.diagram.seen.SizeBy;
import samenspel.measure.organisation.FurtherMeasure;
import samenspel.measure.organisation.OrganisationValues;
import samenspel.network.Network;
import samenspel.network.OrganisationId;
import samenspel.network.Participation;
import samenspel.study.Document;
import samenspel.study.View;
import samenspel.text.Language;

/// Size and colour say what is measured with sectors and a capacity too, with the numbers of the table.
class FurtherMeasuresDrawnTest {
    private static final int CAPACITY = 4;

    private static Depiction depiction(Document document, FurtherMeasure measure, Optional<Integer> capacity) {
        View view = View.opening(document.network()).with(LabelMode.NONE).withSizeBy(Optional.of(SizeBy.of(measure))).with(new ColourBy.OfMeasure(measure));
        return view.depict(document.with(document.look().withCapacity(capacity)), Emphasis.NONE, Language.EN);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void sizes_and_colours_say_the_numbers_of_the_table(Document document) {
        Network network = document.network();
        var wave = network.waves().getFirst().id();
        OrganisationValues table = new OrganisationValues(network, View.opening(network).seen().layersOf(network).getFirst(), wave);
        for (FurtherMeasure measure : FurtherMeasure.counted()) {
            Map<OrganisationId, Double> expected = new TreeMap<>();
            table.of(measure, CAPACITY).forEach((id, value) -> {
                if (network.fieldwork(wave).participationOf(id) == Participation.ANSWERED) {
                    value.known().ifPresent(number -> expected.put(id, number));
                }
            });
            Depiction depiction = depiction(document, measure, Optional.of(CAPACITY));
            MeasuredColours colours = MeasuredColours.of(depiction, Drawn.SCENES).orElseThrow();
            assertEquals(expected, new TreeMap<>(colours.values()), measure.id());
            Map<OrganisationId, Double> sizes = new TreeMap<>(DiscSizes.of(depiction, Drawn.SCENES).values());
            sizes.keySet().retainAll(expected.keySet());
            assertEquals(expected, sizes, measure.id());
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void no_colour_stands_for_numbers_on_both_sides_of_nought(Document document) {
        for (FurtherMeasure measure : List.of(FurtherMeasure.E_I, FurtherMeasure.OVERLOAD)) {
            MeasuredColours colours = MeasuredColours.of(depiction(document, measure, Optional.of(CAPACITY)), Drawn.SCENES).orElseThrow();
            MeasureClasses classes = colours.classes().orElseThrow();
            assertTrue(classes.borders().contains(0.0), measure + " " + classes.borders());
            assertEquals(classes.borders().stream().sorted().toList(), classes.borders());
            Map<Boolean, List<Integer>> sides = colours.values().values().stream().filter(value -> value != 0)
                    .collect(Collectors.partitioningBy(value -> value < 0, Collectors.mapping(classes::place, Collectors.toList())));
            assertTrue(sides.getOrDefault(true, List.of()).stream().noneMatch(sides.getOrDefault(false, List.of())::contains), measure + " " + classes);
        }
    }

    @Test
    void without_a_capacity_nothing_is_said_of_who_exceeds_it_and_that_is_said() {
        Depiction bare = depiction(Drawn.samples().getFirst(), FurtherMeasure.OVERLOAD, Optional.empty());
        assertEquals(DiscSizes.EQUAL, DiscSizes.of(bare, Drawn.SCENES));
        assertTrue(Captions.of(bare, Drawn.SCENES).lines().containsAll(List.of("All discs are of one size: no capacity has been chosen.",
                "Discs have no colour: no capacity has been chosen.")));
    }

    private static List<Named<Document>> samples() {
        return Drawn.named();
    }
}
