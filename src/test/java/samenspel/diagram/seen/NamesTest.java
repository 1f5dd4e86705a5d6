package samenspel.diagram.seen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static samenspel.network.Sketch.id;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import samenspel.diagram.Drawn;
import samenspel.network.Network;
import samenspel.network.Sketch;
import samenspel.study.Document;
import samenspel.text.Language;

class NamesTest {

    @Test
    void sector_and_number_follow_the_order_of_ids_whatever_the_order_of_organisations() {
        Map<?, String> expected = Map.of(id("a"), "education 1", id("b"), "education 2", id("c"), "education 3");
        assertEquals(expected, Names.of(Sketch.of("c a b").network(), NameMode.SECTOR, Language.EN).byId());
    }

    @Test
    void without_names_everybody_is_called_nothing() {
        assertEquals(Map.of(id("a"), "", id("b"), ""), Names.of(Sketch.of("a b").network(), NameMode.NONE, Language.EN).byId());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void no_two_organisations_share_a_sector_and_number(Document document) {
        Network network = document.network();
        Map<?, String> names = Names.of(network, NameMode.SECTOR, Language.NL).byId();
        assertEquals(network.organisations().size(), Set.copyOf(names.values()).size());
    }

    private static List<Named<Document>> samples() {
        return Drawn.named();
    }
}
