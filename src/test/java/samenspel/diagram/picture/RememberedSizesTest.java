package samenspel.diagram.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import samenspel.diagram.Drawn;
import samenspel.diagram.drawn.DiscSizes;
import samenspel.diagram.drawn.DrawnLayersCache;
import samenspel.diagram.seen.Depiction;
import samenspel.diagram.seen.Emphasis;
import samenspel.diagram.seen.SizeBy;
import samenspel.measure.Measure;
import samenspel.network.Layer;
import samenspel.study.Document;
import samenspel.study.View;
import samenspel.text.Language;

class RememberedSizesTest {
    private static final Document SAMPLE = Drawn.samples().getLast();
    private static final View SIZED = View.opening(SAMPLE.network()).withSizeBy(Optional.of(SizeBy.of(Measure.BETWEENNESS)));

    private final DrawnLayersCache drawnLayersCache = new DrawnLayersCache();
    private final Pictures pictures = new Pictures(drawnLayersCache);

    @Test
    void lighting_an_organisation_measures_nothing_anew() {
        DiscSizes before = sizes(SIZED, Emphasis.NONE);
        DiscSizes measured = drawnLayersCache.knownSizes(depiction(SIZED, Emphasis.NONE)).orElseThrow();
        Emphasis lit = Emphasis.on(SAMPLE.network().organisations().getFirst().id());
        assertEquals(before, sizes(SIZED, lit));
        assertSame(measured, drawnLayersCache.knownSizes(depiction(SIZED, lit)).orElseThrow());
    }

    @Test
    void another_layer_wave_or_measure_is_measured_anew() {
        sizes(SIZED, Emphasis.NONE);
        Layer other = SAMPLE.network().layers().getFirst();
        for (View view : new View[] {SIZED.toggled(other.id()), SIZED.with(Drawn.last(SAMPLE.network())), SIZED.withSizeBy(Optional.of(SizeBy.of(Measure.DEGREE)))}) {
            assertEquals(new Pictures(new DrawnLayersCache()).sizes(depiction(view, Emphasis.NONE)), sizes(view, Emphasis.NONE));
        }
    }

    private DiscSizes sizes(View view, Emphasis emphasis) {
        return pictures.sizes(depiction(view, emphasis));
    }

    private static Depiction depiction(View view, Emphasis emphasis) {
        return view.depict(SAMPLE, emphasis, Language.NL);
    }
}
