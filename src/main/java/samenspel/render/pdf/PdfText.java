package samenspel.render.pdf;

import java.awt.geom.GeneralPath;
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
import org.apache.pdfbox.util.Matrix;
import samenspel.diagram.Colour;
import samenspel.diagram.Mark.Label;
import samenspel.diagram.Pen;
import samenspel.diagram.Typeface;
import samenspel.diagram.Weight;
import samenspel.layout.Point;

/// Labels in the bundled typeface: text for the letters, plain outlines for the halo, so that a search or
/// a copy finds each word once.
///
/// A character the typeface lacks is drawn as an empty box or a question mark; the file says what it stands for.
final class PdfText implements AutoCloseable {
    private static final int EMPTY_BOX = 0x25a1;

    private record Face(TrueTypeFont file, PDType0Font font) {
        boolean has(int character) {
            return font.getCmapLookup().getGlyphId(character) != 0;
        }
    }

    private final PDDocument document;
    private final Map<Weight, Face> faces = new EnumMap<>(Weight.class);

    PdfText(PDDocument document) {
        this.document = document;
    }

    void write(Label label, PageContent ink) throws IOException {
        if (label.text().isEmpty()) {
            return;
        }
        Face face = face(label.lettering().weight());
        String drawn = drawable(label.text(), face);
        double stretch = stretch(label, drawn);
        if (label.halo().isPresent()) {
            halo(label, label.halo().get(), new Outline(face, drawn, stretch), ink);
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
    private static void halo(Label label, Colour colour, Outline outline, PageContent ink) throws IOException {
        ink.fill(colour);
        ink.pen(Pen.solid(colour, 2 * label.haloWidth()));
        ink.out().setLineJoinStyle(1);
        outline.trace(label.start(), label.lettering().size(), ink);
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
                    trace(data.getPath(), x, start.y(), scale, ink);
                }
                x += face.file().getAdvanceWidth(glyph) * scale * stretch;
            }
        }

        private void trace(GeneralPath path, double x, double y, double scale, PageContent ink) throws IOException {
            double[] p = new double[6];
            double[] at = new double[2];
            double across = scale * stretch;
            for (PathIterator step = path.getPathIterator(null); !step.isDone(); step.next()) {
                switch (step.currentSegment(p)) {
                    case PathIterator.SEG_MOVETO -> ink.move(at[0] = x + p[0] * across, at[1] = y - p[1] * scale);
                    case PathIterator.SEG_LINETO -> ink.draw(at[0] = x + p[0] * across, at[1] = y - p[1] * scale);
                    case PathIterator.SEG_QUADTO -> quadratic(at, x + p[0] * across, y - p[1] * scale, x + p[2] * across, y - p[3] * scale, ink);
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
}
