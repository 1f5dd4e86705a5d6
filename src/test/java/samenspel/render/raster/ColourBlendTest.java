package samenspel.render.raster;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import samenspel.diagram.Box;
import samenspel.diagram.Colour;

class ColourBlendTest {
    private static final Box ALL = new Box(0, 0, 4, 4);

    @Test
    void a_half_opaque_colour_on_nothing_stays_half_opaque() {
        assertEquals(0x80804020, Painted.of(4, 4, Painted.area(ALL, 0, new Colour(255, 128, 64, 128))).at(1, 1));
    }

    @Test
    void a_half_opaque_colour_on_an_opaque_one_lies_between() {
        assertEquals(0xff80007f, Painted.of(4, 4, Painted.area(ALL, 0, Colour.of("#0000ff")),
                Painted.area(ALL, 0, new Colour(255, 0, 0, 128))).at(1, 1));
    }

    @Test
    void an_opaque_colour_hides_what_was_there() {
        assertEquals(0xff123456, ColourBlend.over(0x80402010, 0xff123456));
    }

    @Test
    void nothing_painted_changes_nothing() {
        assertEquals(0x80402010, ColourBlend.over(0x80402010, 0));
    }

    @Test
    void no_channel_exceeds_its_alpha_however_often_it_is_painted_over() {
        int pixel = 0;
        for (int alpha = 1; alpha < 256; alpha++) {
            pixel = ColourBlend.over(pixel, ColourBlend.premultiplied(new Colour(255, 255, 255, alpha)));
            assertEquals(pixel >>> 24, pixel & 0xff);
        }
    }

    @Test
    void weakening_rounds_to_the_nearest() {
        for (int share = 0; share < 256; share++) {
            int expected = Math.round(200 * share / 255f);
            assertEquals(expected * 0x01010101, ColourBlend.scaled(0xc8c8c8c8, share));
        }
    }
}
