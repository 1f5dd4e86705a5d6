package samenspel.diagram.look;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import samenspel.diagram.Colour;
import samenspel.diagram.DiscEdge;
import samenspel.diagram.Drawn;
import samenspel.diagram.Look;
import samenspel.network.Network;
import samenspel.network.SectorId;

class SimilarSectorsTest {
    private static final Network NETWORK = Drawn.samples().getFirst().network();
    private static final Look STANDARD = Look.standard(NETWORK);
    private static final SectorId FIRST = NETWORK.sectors().get(0).id();
    private static final SectorId SECOND = NETWORK.sectors().get(1).id();

    private static SimilarSectors.Degree degree(Look look, Sight sight) {
        return SimilarSectors.of(look, sight).orElseThrow().degree();
    }

    @Test
    void the_standard_look_asks_colour_blind_eyes_to_look_twice_and_is_alike_only_in_grey_print() {
        assertEquals(List.of(SimilarSectors.Degree.APART, SimilarSectors.Degree.NEAR, SimilarSectors.Degree.NEAR, SimilarSectors.Degree.NEAR, SimilarSectors.Degree.SAME),
                Stream.of(Sight.values()).map(sight -> degree(STANDARD, sight)).toList());
    }

    @Test
    void two_sectors_of_one_colour_are_the_closest() {
        assertEquals(Optional.of(new SimilarSectors(FIRST, SECOND, 0)), SimilarSectors.of(STANDARD.with(SECOND, STANDARD.of(FIRST)), Sight.NORMAL));
    }

    @Test
    void an_edge_tells_sectors_of_one_colour_apart() {
        Look look = STANDARD.with(SECOND, STANDARD.of(FIRST)).with(SECOND, DiscEdge.RIM);
        assertEquals(SimilarSectors.Degree.APART, degree(look, Sight.NORMAL));
    }

    @Test
    void reds_that_differ_a_little_are_near() {
        assertEquals(SimilarSectors.Degree.NEAR, degree(STANDARD.with(SECOND, Colour.of("#a80f01")), Sight.NORMAL));
    }

    @Test
    void a_single_sector_is_like_no_other() {
        Look one = STANDARD.withSectors(new java.util.LinkedHashMap<>(java.util.Map.of(FIRST, Colour.BLACK)));
        assertEquals(Optional.empty(), SimilarSectors.of(one, Sight.NORMAL));
    }
}
