package samenspel.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import samenspel.diagram.picture.Discs;
import samenspel.network.Network;
import samenspel.study.Document;

class LookTest {
    @ParameterizedTest
    @MethodSource("grounds")
    void letters_in_discs_can_be_read(Colour ground) {
        assertTrue(contrast(ground, Discs.inkOn(ground)) >= 3, ground.hex() + " " + contrast(ground, Discs.inkOn(ground)));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void the_samples_have_the_standard_look(Document document) {
        assertEquals(Look.standard(document.network()), document.look());
    }

    @Test
    void every_sector_and_layer_has_a_look() {
        Network network = Drawn.samples().getFirst().network();
        Look look = Look.standard(network);
        assertEquals(List.of(network.sectors().size(), network.layers().size()), List.of(look.sectors().size(), look.layers().size()));
    }

    /// WCAG 2.2, "contrast ratio".
    private static double contrast(Colour one, Colour other) {
        double first = luminance(one);
        double second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(Colour colour) {
        return 0.2126 * linear(colour.red()) + 0.7152 * linear(colour.green()) + 0.0722 * linear(colour.blue());
    }

    private static double linear(int channel) {
        double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    private static List<Colour> grounds() {
        List<Colour> grounds = new ArrayList<>(Look.SECTOR_COLOURS.stream().map(Colour::of).toList());
        grounds.addAll(List.of(Discs.BRONZE, Discs.SLATE));
        return grounds;
    }

    private static List<Named<Document>> samples() {
        return Drawn.named();
    }
}
