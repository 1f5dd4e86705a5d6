package samenspel.render.film;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import samenspel.render.raster.Painter;
import samenspel.render.raster.Pixels;

/// The colours of a GIF, 255 at most, the same for all frames.
///
/// Median cut (Heckbert, 1982, "Color image quantization for frame buffer display") over some frames. A
/// colour counts by the square root of its pixels, so that small coloured things keep theirs beside so much
/// white; a colour that is most of its box is taken as it is, so that white stays white.
final class GifPalette {
    static final int MOST = 255;
    private static final int LOOKED_AT = 12;
    private static final int BITS = 6;

    private final int[] colours;
    /// The nearest colour of each cell of the colour cube, plus 1; 0 when not looked for yet.
    private final short[] nearest = new short[1 << 3 * BITS];

    private GifPalette(int[] colours) {
        this.colours = colours;
    }

    static GifPalette of(Film film, Painter painter, Pixels pixels) {
        Map<Integer, Integer> counts = new TreeMap<>();
        int looks = Math.min(LOOKED_AT, film.frames());
        for (int look = 0; look < looks; look++) {
            int frame = looks == 1 ? 0 : (int) ((long) look * (film.frames() - 1) / (looks - 1));
            film.paint(film.frame().apply(frame), painter, pixels);
            count(pixels.argb(), counts);
        }
        return of(counts);
    }

    private static void count(int[] argb, Map<Integer, Integer> counts) {
        int[] sorted = argb.clone();
        Arrays.sort(sorted);
        int start = 0;
        for (int i = 1; i <= sorted.length; i++) {
            if (i == sorted.length || sorted[i] != sorted[start]) {
                counts.merge(sorted[start] & 0xffffff, i - start, Integer::sum);
                start = i;
            }
        }
    }

    /// @param counts pixels of each colour
    static GifPalette of(Map<Integer, Integer> counts) {
        List<ColourBox> boxes = new ArrayList<>();
        boxes.add(ColourBox.of(counts.entrySet().stream().map(one -> new ColourBox.Weighed(one.getKey(), Math.sqrt(one.getValue()))).toList()));
        while (boxes.size() < MOST) {
            ColourBox widest = boxes.stream().max(Comparator.comparingDouble(ColourBox::error)).orElseThrow();
            if (widest.error() == 0) {
                break;
            }
            boxes.remove(widest);
            boxes.addAll(widest.halves());
        }
        return new GifPalette(boxes.stream().mapToInt(ColourBox::colour).toArray());
    }

    int size() {
        return colours.length;
    }

    int colour(int index) {
        return colours[index];
    }

    /// The index of the colour nearest to one.
    int indexOf(int rgb) {
        int cell = (rgb >> 18 & 0x3f) << 2 * BITS | (rgb >> 10 & 0x3f) << BITS | rgb >> 2 & 0x3f;
        if (nearest[cell] == 0) {
            nearest[cell] = (short) (1 + search(rgb & 0xfcfcfc | 0x020202));
        }
        return nearest[cell] - 1;
    }

    private int search(int rgb) {
        int best = 0;
        for (int i = 1; i < colours.length; i++) {
            if (distance(colours[i], rgb) < distance(colours[best], rgb)) {
                best = i;
            }
        }
        return best;
    }

    /// Weighed as the eye weighs the channels.
    private static int distance(int a, int b) {
        int red = (a >> 16 & 0xff) - (b >> 16 & 0xff);
        int green = (a >> 8 & 0xff) - (b >> 8 & 0xff);
        int blue = (a & 0xff) - (b & 0xff);
        return 3 * red * red + 4 * green * green + 2 * blue * blue;
    }
}
