package samenspel.render.film;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.jcodec.api.FrameGrab;
import org.jcodec.common.io.NIOUtils;
import org.jcodec.common.model.Picture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import samenspel.diagram.Diagram;
import samenspel.diagram.Drawn;
import samenspel.diagram.drawn.DrawnLayersCache;
import samenspel.diagram.figure.ChangeFrames;
import samenspel.diagram.figure.Page;
import samenspel.diagram.motion.PlayingSpeed;
import samenspel.network.Layer;
import samenspel.render.raster.Painter;
import samenspel.render.raster.Pixels;
import samenspel.storage.disk.CannotSave;
import samenspel.storage.disk.SafeFile;
import samenspel.study.Document;
import samenspel.study.FilmContent;
import samenspel.study.View;
import samenspel.text.Language;

class FilmTest {
    private static final int WIDTH = 402;
    private static final int HEIGHT = 226;
    private static final int PACE = 4;

    @TempDir
    Path folder;

    private static Film film() {
        Document sample = Drawn.samples().getLast();
        View view = View.opening(sample.network()).with(Drawn.change(sample.network()));
        ChangeFrames changeFrames = FilmContent.of(sample, view, Language.EN).orElseThrow()
                .frames(new DrawnLayersCache(), Page.of(804, 452), PlayingSpeed.USUAL);
        return new Film(WIDTH, HEIGHT, PACE, 28, i -> changeFrames.at((double) i / PACE));
    }

    private Path write(Film.Format format, String name) throws IOException {
        Path file = folder.resolve(name);
        try (FileChannel out = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            assertTrue(film().write(format, out, _ -> true), "whole");
        }
        return file;
    }

    /// Of all layers, so that most frames have a ground.
    @Test
    void a_frame_is_painted_as_if_it_were_painted_whole() {
        Document sample = Drawn.samples().getLast();
        View view = View.opening(sample.network()).withLayers(new LinkedHashSet<>(sample.network().layers().stream().map(Layer::id).toList()));
        ChangeFrames changeFrames = FilmContent.of(sample, view, Language.NL).orElseThrow()
                .frames(new DrawnLayersCache(), Page.of(804, 452), PlayingSpeed.USUAL);
        Film film = new Film(WIDTH, HEIGHT, 10, 71, i -> changeFrames.at(i / 10.0));
        FilmFramePainter filmFramePainter = new FilmFramePainter(WIDTH, HEIGHT);
        for (int i = 0; i < film.frames(); i++) {
            assertArrayEquals(painted(film, i), filmFramePainter.paint(film.frame().apply(i)), "frame " + i);
        }
    }

    private static int[] painted(Film film, int frame) {
        Pixels pixels = new Pixels(WIDTH, HEIGHT);
        film.paint(film.frame().apply(frame), new Painter(), pixels);
        return pixels.argb();
    }

    /// Decoded by somebody else's decoder.
    @Test
    void each_frame_of_an_mp4_is_the_picture_at_that_moment() throws Exception {
        FrameGrab frames = FrameGrab.createFrameGrab(NIOUtils.readableChannel(write(Film.Format.MP4, "a.mp4").toFile()));
        Film film = film();
        List<Integer> strayed = new ArrayList<>();
        for (int i = 0; i < film.frames(); i++) {
            if (error(painted(film, i), frames.getNativeFrame()) > 3) {
                strayed.add(i);
            }
        }
        assertEquals(List.of(), strayed);
    }

    /// The root of the mean squared error of the luma, of 219.
    private static double error(int[] argb, Picture decoded) {
        byte[] luma = decoded.getPlaneData(0);
        double sum = 0;
        for (int i = 0; i < argb.length; i++) {
            double expected = 16 + (0.2126 * (argb[i] >> 16 & 0xff) + 0.7152 * (argb[i] >> 8 & 0xff) + 0.0722 * (argb[i] & 0xff)) * 219 / 255;
            double off = luma[i / WIDTH * decoded.getPlaneWidth(0) + i % WIDTH] + 128 - expected;
            sum += off * off;
        }
        return Math.sqrt(sum / argb.length);
    }

    @Test
    void a_gif_plays_as_long_as_the_film_and_begins_and_ends_with_its_pictures() throws Exception {
        try (ImageInputStream in = ImageIO.createImageInputStream(write(Film.Format.GIF, "a.gif").toFile())) {
            ImageReader reader = ImageIO.getImageReadersByFormatName("gif").next();
            reader.setInput(in);
            BufferedImage shown = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
            int hundredths = 0;
            int count = reader.getNumImages(true);
            for (int i = 0; i < count; i++) {
                var tree = reader.getImageMetadata(i).getAsTree("javax_imageio_gif_image_1.0");
                var place = tree.getFirstChild().getAttributes();
                shown.getGraphics().drawImage(reader.read(i), number(place, "imageLeftPosition"), number(place, "imageTopPosition"), null);
                hundredths += number(((org.w3c.dom.Element) tree).getElementsByTagName("GraphicControlExtension").item(0).getAttributes(), "delayTime");
            }
            assertEquals(700, hundredths);
            assertTrue(off(painted(film(), 27), shown) < 4, "off by " + off(painted(film(), 27), shown));
        }
    }

    private static int number(org.w3c.dom.NamedNodeMap attributes, String name) {
        return Integer.parseInt(attributes.getNamedItem(name).getNodeValue());
    }

    private static double off(int[] argb, BufferedImage shown) {
        double sum = 0;
        for (int i = 0; i < argb.length; i++) {
            int off = (argb[i] >> 8 & 0xff) - (shown.getRGB(i % WIDTH, i / WIDTH) >> 8 & 0xff);
            sum += off * off;
        }
        return Math.sqrt(sum / argb.length);
    }

    @Test
    void equal_films_are_equal_files() throws Exception {
        assertArrayEquals(Files.readAllBytes(write(Film.Format.MP4, "a.mp4")), Files.readAllBytes(write(Film.Format.MP4, "b.mp4")));
    }

    @Test
    void a_film_that_is_ended_leaves_the_old_file() throws Exception {
        Path file = Files.writeString(folder.resolve("a.mp4"), "old");
        assertFalse(SafeFile.replace(file, channel -> film().write(Film.Format.MP4, channel, share -> share < 0.3)), "ended");
        try (var files = Files.list(folder)) {
            assertEquals(List.of("a.mp4 old"), files.map(one -> one.getFileName() + " " + read(one)).toList());
        }
    }

    /// After so many bytes the disk is full.
    @Test
    void a_film_that_fails_half_way_leaves_the_old_file() throws Exception {
        Path file = Files.writeString(folder.resolve("a.mp4"), "old");
        CannotSave failure = assertThrows(CannotSave.class,
                () -> SafeFile.replace(file, channel -> film().write(Film.Format.MP4, new Full(channel, 30_000), _ -> true)));
        assertEquals("cannot.save.disk-full", failure.key());
        try (var files = Files.list(folder)) {
            assertEquals(List.of("a.mp4 old"), files.map(one -> one.getFileName() + " " + read(one)).toList());
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            return broken.toString();
        }
    }

    @Test
    void nothing_moves_while_the_film_rests() {
        Film film = film();
        Diagram first = film.frame().apply(0);
        assertTrue(first == film.frame().apply(3) && first != film.frame().apply(7), "rests, then moves");
    }
}
