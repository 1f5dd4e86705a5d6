package samenspel.render.pdf;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.util.Matrix;
import samenspel.diagram.Box;
import samenspel.diagram.Colour;
import samenspel.diagram.Curve;
import samenspel.diagram.Mark.Outline;
import samenspel.diagram.Pen;
import samenspel.layout.Point;
import samenspel.render.DashPattern;

/// The page's content in page units, y down, two decimals. Says a colour, a width or a dash only when it
/// differs from what holds already.
final class PageContent implements AutoCloseable {
    /// Four cubic curves of this reach make a circle to within 0.03 % of its radius.
    private static final double CURVE = 0.5522847498;

    private final PDPageContentStream out;
    private final PDResources resources = new PDResources();
    private final Map<Integer, PDExtendedGraphicsState> opacities = new HashMap<>();
    private Colour fill;
    private Colour line;
    private int fillAlpha = 255;
    private int lineAlpha = 255;
    private double width = -1;
    private DashPattern dashes = DashPattern.SOLID;

    PageContent(PDDocument document, PDPage page) throws IOException {
        page.setResources(resources);
        out = new PDPageContentStream(document, page);
        float scale = (float) Pdf.POINTS_PER_UNIT;
        out.transform(new Matrix(scale, 0, 0, -scale, 0, page.getMediaBox().getHeight()));
    }

    PDPageContentStream out() {
        return out;
    }

    void begin(COSName tag, int piece) throws IOException {
        out.beginMarkedContent(tag, piece);
    }

    void begin(COSName tag, PDPropertyList properties) throws IOException {
        out.beginMarkedContent(tag, properties);
    }

    void end() throws IOException {
        out.endMarkedContent();
    }

    void fill(Colour colour) throws IOException {
        if (fill == null || !colour.hex().equals(fill.hex())) {
            out.setNonStrokingColor(colour.red() / 255f, colour.green() / 255f, colour.blue() / 255f);
            fill = colour;
        }
        opacity(colour.alpha(), lineAlpha);
    }

    void pen(Pen pen) throws IOException {
        if (line == null || !pen.colour().hex().equals(line.hex())) {
            out.setStrokingColor(pen.colour().red() / 255f, pen.colour().green() / 255f, pen.colour().blue() / 255f);
            line = pen.colour();
        }
        opacity(fillAlpha, pen.colour().alpha());
        if (pen.width() != width) {
            out.setLineWidth(rounded(pen.width()));
            width = pen.width();
        }
        dash(DashPattern.of(pen));
    }

    private void dash(DashPattern pattern) throws IOException {
        if (!pattern.equals(dashes)) {
            out.setLineDashPattern(pattern.isSolid() ? new float[0] : new float[] {rounded(pattern.line()), rounded(pattern.gap())}, 0);
            dashes = pattern;
        }
    }

    private void opacity(int ofFill, int ofLine) throws IOException {
        if (ofFill != fillAlpha || ofLine != lineAlpha) {
            out.setGraphicsStateParameters(opacities.computeIfAbsent(ofFill << 8 | ofLine, PageContent::state));
            fillAlpha = ofFill;
            lineAlpha = ofLine;
        }
    }

    private static PDExtendedGraphicsState state(int alphas) {
        PDExtendedGraphicsState state = new PDExtendedGraphicsState();
        state.setNonStrokingAlphaConstant((alphas >> 8) / 255f);
        state.setStrokingAlphaConstant((alphas & 0xff) / 255f);
        return state;
    }

    void line(Point from, Point to) throws IOException {
        move(from.x(), from.y());
        draw(to.x(), to.y());
    }

    void triangle(Point a, Point b, Point c) throws IOException {
        line(a, b);
        draw(c.x(), c.y());
        out.closePath();
    }

    /// From its rightmost point, clockwise.
    void circle(Point centre, double radius) throws IOException {
        double x = centre.x();
        double y = centre.y();
        move(x + radius, y);
        corner(x + radius, y, x, y + radius, true, radius);
        corner(x, y + radius, x - radius, y, false, radius);
        corner(x - radius, y, x, y - radius, true, radius);
        corner(x, y - radius, x + radius, y, false, radius);
        out.closePath();
    }

    void outline(Outline outline) throws IOException {
        move(outline.start().x(), outline.start().y());
        for (Curve c : outline.curves()) {
            curve(c.first().x(), c.first().y(), c.second().x(), c.second().y(), c.to().x(), c.to().y());
        }
        out.closePath();
    }

    /// From the left end of its top side, clockwise.
    void box(Box box, double cornerRadius) throws IOException {
        double r = Math.clamp(cornerRadius, 0, Math.min(box.width(), box.height()) / 2);
        if (r == 0) {
            out.addRect(rounded(box.x()), rounded(box.y()), rounded(box.width()), rounded(box.height()));
            return;
        }
        move(box.x() + r, box.y());
        draw(box.right() - r, box.y());
        corner(box.right() - r, box.y(), box.right(), box.y() + r, false, r);
        draw(box.right(), box.bottom() - r);
        corner(box.right(), box.bottom() - r, box.right() - r, box.bottom(), true, r);
        draw(box.x() + r, box.bottom());
        corner(box.x() + r, box.bottom(), box.x(), box.bottom() - r, false, r);
        draw(box.x(), box.y() + r);
        corner(box.x(), box.y() + r, box.x() + r, box.y(), true, r);
        out.closePath();
    }

    /// A quarter of a circle between two points; at its start it runs upright or level.
    private void corner(double x0, double y0, double x1, double y1, boolean upright, double r) throws IOException {
        double reach = CURVE * r;
        double dx = Math.signum(x1 - x0) * reach;
        double dy = Math.signum(y1 - y0) * reach;
        if (upright) {
            curve(x0, y0 + dy, x1 - dx, y1, x1, y1);
        } else {
            curve(x0 + dx, y0, x1, y1 - dy, x1, y1);
        }
    }

    void move(double x, double y) throws IOException {
        out.moveTo(rounded(x), rounded(y));
    }

    void draw(double x, double y) throws IOException {
        out.lineTo(rounded(x), rounded(y));
    }

    void curve(double x1, double y1, double x2, double y2, double x3, double y3) throws IOException {
        out.curveTo(rounded(x1), rounded(y1), rounded(x2), rounded(y2), rounded(x3), rounded(y3));
    }

    static float rounded(double value) {
        return Math.round(value * 100) / 100f;
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
