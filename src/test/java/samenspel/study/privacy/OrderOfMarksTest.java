package samenspel.study.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import samenspel.diagram.drawn.DrawnLayersCache;
import samenspel.diagram.figure.Figures;
import samenspel.diagram.figure.Page;
import samenspel.diagram.seen.Emphasis;
import samenspel.diagram.seen.NameMode;
import samenspel.network.Layer;
import samenspel.network.Network;
import samenspel.network.Organisation;
import samenspel.render.svg.Svg;
import samenspel.storage.PlacesInRows;
import samenspel.study.Document;
import samenspel.study.View;
import samenspel.text.Language;

class OrderOfMarksTest {

    private static String drawn(Document document) {
        View view = View.opening(document.network()).with(NameMode.NONE).withLayers(document.network().layers().stream().map(Layer::id)
                .collect(Collectors.toCollection(LinkedHashSet::new)).stream().toList());
        String svg = Svg.write(new Figures(new DrawnLayersCache()).of(view.depict(document, Emphasis.NONE, Language.EN), Page.ofCm(16, 12)));
        // Titles call organisations by sector and number; that numbers follow the order of ids is said each time.
        return svg.replaceAll("<title>[^<]*</title>", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"network-1", "network-3"})
    void other_ids_in_another_order_give_the_same_figure_without_names(String sample) {
        Document study = PlacesInRows.read(Path.of("samples", sample + ".samenspel.json")).value().orElseThrow();
        Document renamed = AnonymousCopy.of(study, CodeKey.of("k".getBytes(StandardCharsets.UTF_8)), true).document();
        assertNotEquals(inOrder(study.network()), inOrder(renamed.network()));
        assertEquals(drawn(Masking.of(study)), drawn(renamed));
    }

    private static List<String> inOrder(Network network) {
        return network.organisations().stream().map(Organisation::id).map(Object::toString).toList();
    }
}
