package samenspel.render.raster;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.ArrayList;
import java.util.List;
import samenspel.diagram.Typeface;
import samenspel.diagram.Weight;
import samenspel.render.OtherScripts;

/// Makes and keeps stamps of letters and of whole texts. Letters stand on quarters of a pixel along the
/// line and on whole pixels across it, where small text is sharpest.
///
/// Stamps hold no colour, so a label that fades or changes colour needs no new one; a new size needs
/// new letters (about 20 µs each) but never a new outline.
final class TextMasks {
    /// Places within a pixel at which a letter may stand.
    static final int PHASES = 4;
    /// How much stronger the palest edge becomes. Judged by eye at 11 to 13 pixels.
    private static final double CONTRAST = 0.35;
    private static final long LETTER_BYTES = 8L << 20;
    private static final long TEXT_BYTES = 32L << 20;

    private final LetterShapes letters = new LetterShapes();
    private final OtherScripts otherScripts = new OtherScripts();
    private final RecentCache<Letter, TextMask> letterStamps = new RecentCache<>(LETTER_BYTES, TextMask::bytes);
    private final RecentCache<Text, TextMask> textStamps = new RecentCache<>(TEXT_BYTES, TextMask::bytes);

    /// What distinguishes one stamp of a text from another.
    ///
    /// @param size  of the font in pixels
    /// @param halo  width in pixels on every side, 0 for none
    /// @param phase where in its pixel the text starts, in quarters of a pixel
    record Text(String text, Weight weight, double size, double halo, int phase) {
    }

    private record Letter(int character, Weight weight, double size, double halo, int phase) {
    }

    private record Placed(TextMask textMask, int right) {
    }

    /// For one thread at a time.
    synchronized TextMask of(Text text) {
        return textStamps.get(text, this::compose);
    }

    private TextMask compose(Text text) {
        return otherScripts.outline(text.text, text.weight).map(outline -> draw(outline, text)).orElseGet(() -> ofLetters(text));
    }

    private static TextMask draw(Path2D outline, Text text) {
        return draw(outline, text.size, text.halo, text.phase);
    }

    private TextMask ofLetters(Text text) {
        List<Placed> placed = place(text);
        int left = placed.stream().mapToInt(p -> p.right + p.textMask.left()).min().orElse(0);
        int right = placed.stream().mapToInt(p -> p.right + p.textMask.left() + p.textMask.width()).max().orElse(0);
        int top = placed.stream().mapToInt(p -> p.textMask.top()).min().orElse(0);
        int bottom = placed.stream().mapToInt(p -> p.textMask.top() + p.textMask.height()).max().orElse(0);
        TextMask whole = TextMask.blank(left, top, right - left, bottom - top, text.halo > 0);
        placed.forEach(p -> whole.add(p.textMask, p.right));
        return whole;
    }

    private List<Placed> place(Text text) {
        List<Placed> placed = new ArrayList<>();
        double pen = (double) text.phase / PHASES;
        for (int character : text.text.codePoints().toArray()) {
            long quarters = Math.round(pen * PHASES);
            int phase = (int) Math.floorMod(quarters, (long) PHASES);
            Letter letter = new Letter(character, text.weight, text.size, text.halo, phase);
            placed.add(new Placed(letterStamps.get(letter, this::draw), (int) Math.floorDiv(quarters, (long) PHASES)));
            pen += Typeface.width(Character.toString(character), text.size, text.weight);
        }
        return placed;
    }

    private TextMask draw(Letter letter) {
        return draw(letters.shape(letter.character, letter.weight), letter.size, letter.halo, letter.phase);
    }

    private static TextMask draw(Path2D outline, double size, double halo, int phase) {
        AffineTransform place = AffineTransform.getTranslateInstance((double) phase / PHASES, 0);
        place.scale(size, size);
        Path2D shape = new Path2D.Double(outline, place);
        Rectangle2D bounds = shape.getBounds2D();
        if (bounds.isEmpty()) {
            return TextMask.blank(0, 0, 0, 0, halo > 0);
        }
        TextMask textMask = TextMask.around(bounds, halo);
        cover(textMask.ink(), textMask, shape, 0);
        strengthen(textMask.ink());
        if (halo > 0) {
            cover(textMask.halo(), textMask, shape, halo);
        }
        return textMask;
    }

    /// Small unhinted letters have more edge than body and look pale; half-covered pixels get a little more.
    private static void strengthen(byte[] coverage) {
        for (int i = 0; i < coverage.length; i++) {
            int share = coverage[i] & 0xff;
            coverage[i] = (byte) (share + CONTRAST * share * (255 - share) / 255);
        }
    }

    /// Writes how much of every pixel a shape covers, widened on every side.
    private static void cover(byte[] coverage, TextMask frame, Shape shape, double widened) {
        BufferedImage image = new BufferedImage(frame.width(), frame.height(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.translate(-frame.left(), -frame.top());
        graphics.setColor(Color.WHITE);
        graphics.fill(shape);
        if (widened > 0) {
            graphics.setStroke(new BasicStroke((float) (2 * widened), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            graphics.draw(shape);
        }
        graphics.dispose();
        int[] white = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        for (int i = 0; i < white.length; i++) {
            coverage[i] = (byte) white[i];
        }
    }
}
