package samenspel.diagram.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import samenspel.diagram.Mark;
import samenspel.diagram.MarkRole;
import samenspel.diagram.seen.Depiction;
import samenspel.diagram.seen.Lens;

/// How the printed figures of the samples use their page.
class PageUseTest {
    /// Percent of the page.
    private static final long HALF = 50;
    private static final long NARROW = 42;
    private static final double SIX_POINT = 6 * PrintedFigure.POINT - 0.01;
    private static final double CODE = 5.5 * PrintedFigure.POINT - 0.01;
    private static final double TWELVE_POINT = 12 * PrintedFigure.POINT - 0.01;

    @ParameterizedTest
    @MethodSource("presets")
    void the_network_takes_at_least_half_of_a_page(Page page) {
        assertEquals(List.of(), PrintedFigure.depictions().filter(named -> percent(named, page) < HALF)
                .map(named -> percent(named, page) + " % " + named.getName()).toList());
    }

    @Test
    void the_network_takes_two_fifths_of_a_narrow_page_of_one_layer_and_more() {
        assertEquals(List.of(), PrintedFigure.depictions().filter(named -> named.getPayload().seen().layers().size() == 1
                && named.getPayload().seen().lens() instanceof Lens.OneWave).filter(named -> percent(named, Page.ofCm(8.5, 10)) < NARROW)
                .map(named -> percent(named, Page.ofCm(8.5, 10)) + " % " + named.getName()).toList());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void nothing_is_printed_under_six_point_without_a_word_on_it(Page page) {
        assertEquals(List.of(), PrintedFigure.depictions().filter(named -> SmallPrint.of(PrintedFigure.of(named.getPayload(), page).diagram()).isEmpty()).flatMap(named -> PrintedFigure.of(named.getPayload(), page).texts().stream()
                .filter(text -> text.lettering().size() < (isCode(text) ? CODE : SIX_POINT)).map(text -> named.getName() + " " + text.text())).toList());
    }

    @Test
    void only_a_page_too_small_for_all_layers_and_waves_prints_anything_under_six_point() {
        assertEquals(List.of(), PrintedFigure.PAGES.entrySet().stream().flatMap(page -> PrintedFigure.depictions()
                .filter(named -> SmallPrint.of(PrintedFigure.of(named.getPayload(), page.getValue()).diagram()).isPresent())
                .filter(named -> named.getPayload().seen().layers().size() == 1 || !page.getKey().startsWith("8.5"))
                .map(named -> page.getKey() + " " + named.getName())).toList());
    }

    @ParameterizedTest
    @MethodSource("slides")
    void words_on_a_slide_of_one_layer_are_of_twelve_point(Page page) {
        assertEquals(List.of(), PrintedFigure.depictions().filter(named -> named.getPayload().seen().layers().size() == 1).flatMap(named -> PrintedFigure.of(named.getPayload(), page).texts().stream()
                .filter(text -> !isCode(text) && text.lettering().size() < TWELVE_POINT).map(text -> named.getName() + " " + text.text())).toList());
    }

    private static boolean isCode(Mark.Label text) {
        return text.role() == MarkRole.CODE || text.role() == MarkRole.LEGEND_CODE;
    }

    private static long percent(Named<Depiction> named, Page page) {
        return Math.round(100 * PrintedFigure.of(named.getPayload(), page).networkShare());
    }

    private static Stream<Named<Page>> presets() {
        return Stream.of(Page.Preset.values()).map(preset -> Named.of(preset.name(), preset.page()));
    }

    private static Stream<Named<Page>> slides() {
        return Stream.of(Page.Preset.SLIDE, Page.Preset.WEB).map(preset -> Named.of(preset.name(), preset.page()));
    }

    private static Stream<Named<Page>> pages() {
        return PrintedFigure.PAGES.entrySet().stream().map((Map.Entry<String, Page> page) -> Named.of(page.getKey(), page.getValue()));
    }
}
