package samenspel.render.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.Map;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import samenspel.diagram.Colour;
import samenspel.diagram.Mark.Label;
import samenspel.diagram.Pen;
import samenspel.diagram.Typeface;
import samenspel.diagram.Weight;
import samenspel.layout.Point;
import samenspel.render.OtherScripts;

/// Labels in the bundled typeface: text for the letters, plain outlines for the halo, so that a search or
/// a copy finds each word once.
///
/// A text with letters that the typeface lacks is drawn as outlines of another one. A character that no typeface of this machine
/// has is drawn as an empty box or a question mark; the file says what it stands for.
final class PdfText implements AutoCloseable {
    private static final int EMPTY_BOX = 0x25a1;

    /// Writes a path.
    private interface Shape {
        void trace() throws IOException;
    }

    private record Face(TrueTypeFont file, PDType0Font font) {
        boolean has(int character) {
            return font.getCmapLookup().getGlyphId(character) != 0;
        }
    }

    private final PDDocument document;
    private final Map<Weight, Face> faces = new EnumMap<>(Weight.class);
    private final OtherScripts otherScripts = new OtherScripts();

    PdfText(PDDocument document) {
        this.document = document;
    }

    void write(Label label, PageContent ink) throws IOException {
        if (label.text().isEmpty()) {
            return;
        }
        Face face = face(label.lettering().weight());
        Path2D outline = otherScripts.outline(label.text(), label.lettering().weight()).orElse(null);
        if (outline != null) {
            outlined(label, outline, face, ink);
            return;
        }
        String drawn = drawable(label.text(), face);
        double stretch = stretch(label, drawn);
        if (label.halo().isPresent()) {
            Outline letters = new Outline(face, drawn, stretch);
            halo(label, label.halo().get(), () -> letters.trace(label.start(), label.lettering().size(), ink), ink);
        }
        boolean isOther = !drawn.equals(label.text());
        if (isOther) {
            ink.begin(COSName.getPDFName("Span"), spoken(label.text()));
        }
        text(label, face, drawn, stretch, ink);
        if (isOther) {
            ink.end();
        }
    }

    /// As outlines, with text that is not seen beneath, so that who searches, listens or copies finds the words.
    private static void outlined(Label label, Path2D outline, Face face, PageContent ink) throws IOException {
        double size = label.lettering().size();
        AffineTransform place = new AffineTransform(size, 0, 0, size, label.start().x(), label.start().y());
        if (label.halo().isPresent()) {
            halo(label, label.halo().get(), () -> trace(outline.getPathIterator(place), ink), ink);
        }
        ink.begin(COSName.getPDFName("Span"), spoken(label.text()));
        ink.fill(label.lettering().colour());
        trace(outline.getPathIterator(place), ink);
        ink.out().fill();
        String beneath = drawable(label.text(), face);
        ink.out().setRenderingMode(RenderingMode.NEITHER);
        text(label, face, beneath, stretch(label, beneath), ink);
        ink.out().setRenderingMode(RenderingMode.FILL);
        ink.end();
    }

    /// With a space behind it, so that who listens or copies does not hear two lines of a text as one word.
    private static void text(Label label, Face face, String drawn, double stretch, PageContent ink) throws IOException {
        ink.fill(label.lettering().colour());
        PDPageContentStream out = ink.out();
        out.beginText();
        out.setFont(face.font(), PageContent.rounded(label.lettering().size()));
        out.setHorizontalScaling((float) (100 * stretch));
        out.setTextMatrix(new Matrix(1, 0, 0, -1, PageContent.rounded(label.start().x()), PageContent.rounded(label.start().y())));
        out.showText(drawn.endsWith("-") ? drawn : drawn + " ");
        out.endText();
    }

    /// Fill and outline in one operation, so that where both overlap their opacity counts once.
    private static void halo(Label label, Colour colour, Shape shape, PageContent ink) throws IOException {
        ink.fill(colour);
        ink.pen(Pen.solid(colour, 2 * label.haloWidth()));
        ink.out().setLineJoinStyle(1);
        shape.trace();
        ink.out().fillAndStroke();
        ink.out().setLineJoinStyle(0);
    }

    private static PDPropertyList spoken(String text) {
        COSDictionary properties = new COSDictionary();
        properties.setString(COSName.ACTUAL_TEXT, text);
        return PDPropertyList.create(properties);
    }

    private static String drawable(String text, Face face) {
        StringBuilder drawn = new StringBuilder();
        int lacking = face.has(EMPTY_BOX) ? EMPTY_BOX : '?';
        text.codePoints().map(c -> face.has(c) ? c : lacking).forEach(drawn::appendCodePoint);
        return drawn.toString();
    }

    /// 1 unless characters are lacking, whose place in the line may be of another width.
    private static double stretch(Label label, String drawn) {
        double natural = Typeface.width(drawn, label.lettering().size(), label.lettering().weight());
        boolean asIs = drawn.equals(label.text()) && Math.abs(natural - label.width()) < 0.05;
        return asIs || natural <= 0 || label.width() <= 0 ? 1 : label.width() / natural;
    }

    private Face face(Weight weight) throws IOException {
        Face known = faces.get(weight);
        if (known != null) {
            return known;
        }
        try (InputStream in = Typeface.of(weight).open()) {
            TrueTypeFont file = new TTFParser().parse(new RandomAccessReadBuffer(in));
            // No renderer joins letters into ligatures.
            file.setEnableGsub(false);
            Face face = new Face(file, PDType0Font.load(document, file, true));
            faces.put(weight, face);
            return face;
        }
    }

    @Override
    public void close() throws IOException {
        for (Face face : faces.values()) {
            face.file().close();
        }
    }

    /// The letters' shapes of a line.
    private record Outline(Face face, String text, double stretch) {

        void trace(Point start, double size, PageContent ink) throws IOException {
            double x = start.x();
            for (int character : text.codePoints().toArray()) {
                int glyph = face.font().getCmapLookup().getGlyphId(character);
                double scale = size / face.file().getUnitsPerEm();
                var data = face.file().getGlyph().getGlyph(glyph);
                if (data != null) {
                    PdfText.trace(data.getPath().getPathIterator(new AffineTransform(scale * stretch, 0, 0, -scale, x, start.y())), ink);
                }
                x += face.file().getAdvanceWidth(glyph) * scale * stretch;
            }
        }
    }

    /// A path whose coordinates are those of the page.
    private static void trace(PathIterator step, PageContent ink) throws IOException {
        double[] p = new double[6];
        double[] at = new double[2];
        for (; !step.isDone(); step.next()) {
            switch (step.currentSegment(p)) {
                case PathIterator.SEG_MOVETO -> ink.move(at[0] = p[0], at[1] = p[1]);
                case PathIterator.SEG_LINETO -> ink.draw(at[0] = p[0], at[1] = p[1]);
                case PathIterator.SEG_QUADTO -> quadratic(at, p[0], p[1], p[2], p[3], ink);
                case PathIterator.SEG_CUBICTO -> ink.curve(p[0], p[1], p[2], p[3], at[0] = p[4], at[1] = p[5]);
                default -> ink.out().closePath();
            }
        }
    }

    /// TrueType's curves have one control point, a page's have two: each two thirds of the way to it.
    private static void quadratic(double[] at, double cx, double cy, double x, double y, PageContent ink) throws IOException {
        ink.curve(at[0] + (cx - at[0]) * 2 / 3, at[1] + (cy - at[1]) * 2 / 3, x + (cx - x) * 2 / 3, y + (cy - y) * 2 / 3, x, y);
        at[0] = x;
        at[1] = y;
    }
}
