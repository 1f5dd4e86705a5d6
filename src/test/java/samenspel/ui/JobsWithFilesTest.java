package samenspel.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import samenspel.diagram.Drawn;
import samenspel.diagram.seen.ColourBy;
import samenspel.network.AttributeValue;
import samenspel.network.Attributes;
import samenspel.network.Network;
import samenspel.network.Organisation;

/// What analysts do all day with what their file says of organisations, counted in clicks and keys.
class JobsWithFilesTest {
    @RegisterExtension
    final OpenWindow window = OpenWindow.onMade(() -> Drawn.onCircle(withRegions(Drawn.samples().getLast().network())));

    private static Network withRegions(Network plain) {
        List<Organisation> organisations = plain.organisations().stream()
                .map(one -> one.with(Attributes.of(new LinkedHashMap<>(Map.of("Region", AttributeValue.of(one.id().value().hashCode() % 2 == 0 ? "North" : "South")))))).toList();
        return new Network(plain.profile(), plain.frequencies(), plain.sectors(), organisations, plain.waves(), plain.layers(), plain.fieldwork());
    }

    @Test
    void colour_by_an_attribute_of_the_file() {
        Counted job = new Counted(window, "colour by an attribute of the file").chooseLast("choice-other-colour");
        assertEquals(new ColourBy.OfAttribute("Region"), window.state().view().orElseThrow().seen().colourBy());
        assertTrue(job.done(3) <= 3);
    }
}
