package samenspel.render;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import samenspel.diagram.Box;
import samenspel.diagram.Curve;
import samenspel.layout.Point;
import samenspel.diagram.Colour;

/// Lists what a reader of a PDF's page sees, by carrying out its operators. A fill and a line round the same
/// shape are one element; heads belong to the line before them; halos to the text behind them;
/// a space at a text's end parts it from the next and is left out.
final class PdfElements extends PDFGraphicsStreamEngine {
    private static final double UNIT = 0.75;

    private final List<Element> found = new ArrayList<>();
    private final List<Point2D.Double> points = new ArrayList<>();
    /// Of the last line.
    private final List<Point2D.Double> ends = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private Point2D.Double textStart;
    private double textEnd;
    private boolean curved;

    private PdfElements(PDPage page) {
        super(page);
    }

    static List<Element> of(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PdfElements elements = new PdfElements(document.getPage(0));
            elements.processPage(document.getPage(0));
            return elements.found;
        }
    }

    private Point2D.Double page(double x, double y) {
        double height = getPage().getMediaBox().getHeight();
        return new Point2D.Double(x / UNIT, (height - y) / UNIT);
    }

    private static String colour(PDColor colour) throws IOException {
        float[] c = colour.getComponents();
        return new Colour(Math.round(c[0] * 255), Math.round(c[1] * 255), Math.round(c[2] * 255), 255).hex();
    }

    private String fill() throws IOException {
        return colour(getGraphicsState().getNonStrokingColor());
    }

    private String line() throws IOException {
        return colour(getGraphicsState().getStrokingColor());
    }

    private Box box() {
        if (kind().equals("outline")) {
            return Element.outline(curves(), "-", "-").box();
        }
        double left = points.stream().mapToDouble(p -> p.x).min().orElse(0);
        double top = points.stream().mapToDouble(p -> p.y).min().orElse(0);
        return new Box(left, top, points.stream().mapToDouble(p -> p.x).max().orElse(0) - left,
                points.stream().mapToDouble(p -> p.y).max().orElse(0) - top);
    }

    @Override
    public void strokePath() throws IOException {
        if (points.size() == 2) {
            ends.clear();
            ends.addAll(points);
        }
        Element last = found.isEmpty() ? null : found.getLast();
        boolean isOutline = last != null && last.line().equals("-") && !last.kind().equals("text") && last.box().equals(box());
        if (isOutline) {
            found.set(found.size() - 1, new Element(last.kind(), last.fill(), line(), last.box(), ""));
        } else {
            found.add(new Element(kind(), "-", line(), box(), ""));
        }
        points.clear();
        curved = false;
    }

    private String kind() {
        return points.size() == 2 ? "line" : points.size() == 13 ? "circle" : curved && points.size() % 3 == 1 ? "outline" : "box";
    }

    private List<Curve> curves() {
        List<Curve> curves = new ArrayList<>();
        for (int i = 1; i < points.size(); i += 3) {
            curves.add(new Curve(at(i), at(i + 1), at(i + 2)));
        }
        return curves;
    }

    private Point at(int index) {
        return new Point(points.get(index).x, points.get(index).y);
    }

    @Override
    public void fillPath(int windingRule) throws IOException {
        if (!curved && points.size() % 3 == 0) {
            heads();
        } else {
            found.add(new Element(kind(), fill(), "-", box(), ""));
        }
        points.clear();
        curved = false;
    }

    /// Puts a line's ends to the tips of its heads.
    private void heads() {
        Element line = found.removeLast();
        for (int i = 0; i < points.size(); i += 3) {
            ends.set(nearer(points.get(i)), points.get(i));
        }
        found.add(new Element("line", "-", line.line(), XmlElements.between(new double[] {ends.get(0).x, ends.get(1).x},
                new double[] {ends.get(0).y, ends.get(1).y}), ""));
    }

    private int nearer(Point2D.Double tip) {
        return ends.get(0).distance(tip) < ends.get(1).distance(tip) ? 0 : 1;
    }

    /// Only halos are filled and outlined at once.
    @Override
    public void fillAndStrokePath(int windingRule) {
        points.clear();
        curved = false;
    }

    @Override
    public void moveTo(float x, float y) {
        points.add(page(x, y));
    }

    @Override
    public void lineTo(float x, float y) {
        points.add(page(x, y));
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        points.add(page(x1, y1));
        points.add(page(x2, y2));
        points.add(page(x3, y3));
        curved = true;
    }

    @Override
    public void appendRectangle(Point2D a, Point2D b, Point2D c, Point2D d) {
        List.of(a, b, c, d).forEach(p -> points.add(page(p.getX(), p.getY())));
    }

    @Override
    public Point2D getCurrentPoint() {
        return points.isEmpty() ? null : new Point2D.Double(points.getLast().x * UNIT,
                getPage().getMediaBox().getHeight() - points.getLast().y * UNIT);
    }

    @Override
    public void closePath() {
        // It ends where it began.
    }

    @Override
    public void endPath() {
        points.clear();
    }

    @Override
    public void beginText() {
        text.setLength(0);
        textStart = null;
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        text.append(font.toUnicode(code));
        Point2D.Double at = page(matrix.getTranslateX(), matrix.getTranslateY());
        textStart = textStart == null ? at : textStart;
        if (!font.toUnicode(code).isBlank()) {
            textEnd = at.x + displacement.getX() * matrix.getScalingFactorX() / UNIT;
        }
    }

    @Override
    public void endText() throws IOException {
        found.add(new Element("text", fill(), "-", new Box(textStart.x, textStart.y, textEnd - textStart.x, 0), text.toString().stripTrailing()));
    }

    @Override
    public void drawImage(PDImage image) {
        throw new IllegalStateException("a drawing has no image");
    }

    @Override
    public void clip(int windingRule) {
        // Nothing is cut off.
    }

    @Override
    public void shadingFill(COSName shading) {
        throw new IllegalStateException("a drawing has no shading");
    }
}
