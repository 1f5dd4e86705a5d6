package samenspel.study;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import samenspel.diagram.Drawn;
import samenspel.diagram.ManyWaves;
import samenspel.diagram.multiples.SmallMultiples;
import samenspel.diagram.seen.Emphasis;
import samenspel.network.LayerId;
import samenspel.text.Language;

class SmallPicturesTest {
    private static Optional<SmallMultiples> of(Document document, Perspective perspective, String... layers) {
        View view = View.opening(document.network()).with(perspective)
                .withLayers(new LinkedHashSet<>(Stream.of(layers).map(LayerId::new).toList()));
        return SmallPictures.of(document, view, Emphasis.NONE, Language.EN);
    }

    private static List<Integer> shape(Document document, String... layers) {
        return of(document, Perspective.MULTIPLES, layers).orElseThrow().rows().stream().map(List::size).toList();
    }

    @Test
    void layers_stand_abreast_and_waves_below_each_other() {
        assertEquals(List.of(4, 4), shape(Drawn.samples().getFirst(), "content", "administrative", "referral", "strong"));
    }

    @Test
    void the_waves_of_one_layer_fill_lines() {
        assertEquals(List.of(4, 4, 3), shape(ManyWaves.of(11), "strong"));
    }

    @Test
    void more_layers_than_can_be_read_abreast_stand_below_each_other() {
        assertEquals(List.of(2, 2, 2, 2, 2), shape(Drawn.samples().getFirst(), "content", "administrative", "referral", "basic", "strong"));
    }

    @Test
    void without_a_layer_there_is_no_picture() {
        assertEquals(Optional.empty(), of(Drawn.samples().getFirst(), Perspective.MULTIPLES));
    }

    @Test
    void each_wave_stands_as_it_stands_in_the_one_picture() {
        Document document = ManyWaves.of(3);
        SmallMultiples multiple = of(document, Perspective.SIDE_BY_SIDE, "strong").orElseThrow();
        assertEquals(multiple.all().stream().map(one -> document.placement(one.seen().lens())).toList(),
                multiple.all().stream().map(one -> one.placement()).toList());
    }
}
