package samenspel.render.raster;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import samenspel.diagram.Box;
import samenspel.diagram.Colour;
import samenspel.diagram.Diagram;
import samenspel.diagram.Mark;
import samenspel.diagram.Pen;
import samenspel.render.EveryKind;

class PngTest {

    @Test
    void the_page_s_size_in_pixels_follows_the_resolution() throws IOException {
        BufferedImage image = read(png(EveryKind.diagram(), 300, false));
        assertEquals("750 × 500", image.getWidth() + " × " + image.getHeight());
    }

    @Test
    void the_resolution_is_stated_in_pixels_a_metre() throws IOException {
        byte[] file = png(EveryKind.diagram(), 300, false);
        int at = new String(file, StandardCharsets.ISO_8859_1).indexOf("pHYs") + 4;
        assertArrayEquals(ByteBuffer.allocate(9).putInt(11811).putInt(11811).put((byte) 1).array(),
                java.util.Arrays.copyOfRange(file, at, at + 9));
    }

    @Test
    void an_empty_page_is_white() throws IOException {
        assertEquals(0xffffffff, read(png(page(10, 10), 96, false)).getRGB(5, 5));
    }

    @Test
    void a_transparent_page_keeps_only_the_marks_and_their_true_colours() throws IOException {
        Mark half = Painted.area(new Box(0, 0, 10, 20), 0, new Colour(200, 100, 50, 128));
        BufferedImage image = read(png(page(20, 20, half), 96, true));
        assertEquals(List.of(0x80c86432, 0), List.of(image.getRGB(5, 5), image.getRGB(15, 5)));
    }

    @Test
    void a_file_painted_in_strips_equals_the_picture_painted_at_once() throws IOException {
        Diagram tall = page(2000, 4500, Painted.line(3, 5, 1990, 4490, 3), Painted.disc(900, 2000, 300,
                Colour.of("#3f90da"), Pen.solid(Colour.BLACK, 5)));
        Pixels whole = new Pixels(2000, 4500);
        whole.fill(Colour.WHITE);
        new Painter().paint(tall, whole, 1);
        assertArrayEquals(whole.argb(), read(png(tall, 96, false)).getRGB(0, 0, 2000, 4500, null, 0, 2000));
    }

    @Test
    void a_picture_above_the_limit_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> Png.write(page(20_000, 10_001), 96, false, OutputStream.nullOutputStream()));
    }

    @Test
    void a_picture_without_pixels_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> Png.write(page(100, 0.2), 96, false, OutputStream.nullOutputStream()));
    }

    private static Diagram page(double width, double height, Mark... marks) {
        return new Diagram(new Box(0, 0, width, height), List.of(marks), "", "", "nl");
    }

    private static byte[] png(Diagram diagram, double dpi, boolean transparent) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Png.write(diagram, dpi, transparent, out);
        return out.toByteArray();
    }

    private static BufferedImage read(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }
}
