package samenspel.diagram.handon;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import samenspel.diagram.ArrowHead;
import samenspel.diagram.Box;
import samenspel.diagram.Colour;
import samenspel.diagram.Diagram;
import samenspel.diagram.Mark;
import samenspel.diagram.MarkId;
import samenspel.diagram.MarkRole;
import samenspel.diagram.MovedMarks;
import samenspel.diagram.Pen;
import samenspel.diagram.TextStyle;
import samenspel.diagram.Typeface;
import samenspel.diagram.Weight;
import samenspel.diagram.figure.LegendPlace;
import samenspel.diagram.figure.Page;
import samenspel.diagram.figure.TextBlockMarks;
import samenspel.layout.Point;
import samenspel.text.Language;
import samenspel.text.Sheet;

/// Fills pages of A4 from above, with a new one where the next part has no room. Not for several threads.
public final class HandoutFlow {
    private static final Page A4 = Page.Preset.A4_PAGE.page();
    private static final double MARGIN = 62;
    private static final double EDGE = 34;
    /// 22, 14, 11 and 9 point.
    private static final double TITLE = 29;
    private static final double HEADING = 18.5;
    private static final double BODY = 14.7;
    private static final double SMALL = 12;
    private static final double INDENT = 16;
    /// Above a paragraph, in font sizes.
    private static final double APART = 0.55;
    private static final double ROW = 1.7;
    private static final double LEAST_FIGURE = 380;
    /// What the heading of a table and its notes take.
    private static final int BESIDE_ROWS = 6;
    private static final Colour RULE = Colour.of("#c5ccd4");

    private final List<List<HandoutPart>> pages = new ArrayList<>();
    private final SheetWords words;
    private double y;

    public HandoutFlow(Language language) {
        this.words = new SheetWords(language);
        next();
    }

    private void next() {
        pages.add(new ArrayList<>());
        y = MARGIN + SMALL;
    }

    private static double inner() {
        return A4.width() - 2 * MARGIN;
    }

    private static double bottom() {
        return A4.height() - MARGIN;
    }

    /// Begins a page, unless nothing stands on this one.
    public void page() {
        if (!pages.getLast().isEmpty()) {
            next();
        }
    }

    /// @param kind how large it is
    public void text(HandoutPart.Kind kind, String text) {
        double size = size(kind);
        Weight weight = kind == HandoutPart.Kind.TITLE || kind == HandoutPart.Kind.HEADING ? Weight.SEMI_BOLD : Weight.REGULAR;
        double indent = kind == HandoutPart.Kind.ITEM ? INDENT : 0;
        String key = "text-" + pages.size() + "-" + pages.getLast().size();
        TextBlockMarks block = TextBlockMarks.wrapped(key, MarkRole.CAPTION, text, new TextStyle(size, weight, TextBlockMarks.INK), inner() - indent);
        double above = pages.getLast().isEmpty() ? 0 : APART * size;
        // A heading does not stand alone at the foot of a page.
        double wanted = above + block.height() + (kind == HandoutPart.Kind.HEADING ? 4 * BODY : 0);
        if (y + wanted > bottom() && !pages.getLast().isEmpty()) {
            next();
            above = 0;
        }
        y += above;
        pages.getLast().add(new HandoutPart.Text(kind, text, block.at(MARGIN + indent, y)));
        y += block.height();
    }

    private static double size(HandoutPart.Kind kind) {
        return switch (kind) {
            case TITLE -> TITLE;
            case HEADING -> HEADING;
            case PARAGRAPH, ITEM -> BODY;
            case CAPTION -> SMALL;
        };
    }

    /// How high a paragraph is.
    private static double height(String text) {
        return APART * BODY + TextBlockMarks.wrapped("", MarkRole.CAPTION, text, new TextStyle(BODY, Weight.REGULAR, TextBlockMarks.INK), inner()).height();
    }

    /// A figure with its caption, in the room that is left over by what follows it where that is enough.
    ///
    /// @param drawn  on a page of the size that is left, without title and ground
    /// @param follow paragraphs that stand below it
    public void figure(Function<Page, Diagram> drawn, List<String> follow) {
        double after = Math.min(follow.stream().mapToDouble(HandoutFlow::height).sum() + BODY, (bottom() - MARGIN) / 3);
        if (bottom() - y - after < LEAST_FIGURE) {
            next();
        }
        double left = bottom() - y - after - BODY;
        Diagram figure = drawn.apply(Page.of(inner(), Math.min(left, 1.2 * inner())).with(new Page.Parts(false, LegendPlace.AUTOMATIC, true)).withTransparent(true));
        List<Mark> marks = new MovedMarks(1, MARGIN, y + BODY / 2).of(figure.marks());
        Box box = new Box(MARGIN, y + BODY / 2, figure.page().width(), figure.page().height());
        pages.getLast().add(new HandoutPart.Figure(box, figure.description(), marks.stream().filter(mark -> mark.role() != MarkRole.CAPTION).toList()));
        List<Mark> caption = marks.stream().filter(mark -> mark.role() == MarkRole.CAPTION).toList();
        if (!caption.isEmpty()) {
            pages.getLast().add(new HandoutPart.Text(HandoutPart.Kind.CAPTION, "", caption));
        }
        y = box.bottom();
        follow.forEach(text -> text(HandoutPart.Kind.PARAGRAPH, text));
    }

    /// A table with its title as a heading and its notes below.
    public void table(Sheet sheet) {
        List<List<String>> rows = new ArrayList<>(List.of(sheet.head()));
        sheet.rows().forEach(row -> rows.add(row.stream().map(words::of).toList()));
        double[] widths = IntStream.range(0, sheet.head().size()).mapToDouble(column -> 1 + rows.stream().mapToDouble(row -> Typeface.width(row.get(column), 1, Weight.SEMI_BOLD)).max().orElse(0)).toArray();
        double size = Math.min(SMALL, inner() / IntStream.range(0, widths.length).mapToDouble(at -> widths[at]).sum());
        if (y + (rows.size() + BESIDE_ROWS) * ROW * size > bottom()) {
            page();
        }
        text(HandoutPart.Kind.HEADING, sheet.title());
        y += size / 2;
        pages.getLast().add(placed(rows, widths, size));
        y += rows.size() * ROW * size;
        text(HandoutPart.Kind.CAPTION, String.join(" ", sheet.notes()));
    }

    private HandoutPart placed(List<List<String>> rows, double[] widths, double size) {
        List<List<List<Mark>>> cells = new ArrayList<>();
        List<Mark> lines = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            double top = y + row * ROW * size;
            cells.add(row(rows, row, widths, size));
            Point from = new Point(MARGIN, top + ROW * size);
            double wide = size * IntStream.range(0, widths.length).mapToDouble(at -> widths[at]).sum();
            lines.add(new Mark.Stroke(new MarkId("rule-" + row), MarkRole.CAPTION, "", from, from.plus(wide, 0), Pen.solid(RULE, 0.8), ArrowHead.NONE, ArrowHead.NONE));
        }
        return new HandoutPart.Table(cells, lines);
    }

    private List<List<Mark>> row(List<List<String>> rows, int row, double[] widths, double size) {
        List<List<Mark>> cells = new ArrayList<>();
        double x = MARGIN;
        double top = y + row * ROW * size + 0.2 * size;
        for (int column = 0; column < widths.length; column++) {
            int at = column;
            boolean isWords = rows.stream().skip(1).map(one -> one.get(at)).anyMatch(text -> !text.isEmpty() && Character.isLetter(text.codePointAt(0)));
            TextStyle style = new TextStyle(size, row == 0 ? Weight.SEMI_BOLD : Weight.REGULAR, TextBlockMarks.INK);
            TextBlockMarks block = TextBlockMarks.of("cell-" + row + "-" + column, MarkRole.CAPTION, rows.get(row).get(column), style);
            cells.add(isWords ? block.at(x, top) : block.endingAt(x + (widths[column] - 0.5) * size, top));
            x += widths[column] * size;
        }
        return cells;
    }

    /// All pages, with what stands on the edges of each.
    ///
    /// @param head at the upper edge
    /// @param foot at the lower edge, of the number of a page and of all
    public List<HandoutPage> pages(String head, Function<int[], String> foot) {
        return IntStream.range(0, pages.size()).mapToObj(at -> {
            List<HandoutPart> parts = new ArrayList<>(pages.get(at));
            parts.add(edge(head, foot.apply(new int[] {at + 1, pages.size()})));
            return new HandoutPage(parts);
        }).toList();
    }

    private static HandoutPart edge(String head, String foot) {
        TextStyle quiet = TextBlockMarks.quiet(SMALL);
        List<Mark> marks = new ArrayList<>(TextBlockMarks.of("head", MarkRole.CAPTION, head, quiet).at(MARGIN, EDGE));
        marks.addAll(TextBlockMarks.of("foot", MarkRole.CAPTION, foot, quiet).endingAt(A4.width() - MARGIN, A4.height() - EDGE - SMALL));
        return new HandoutPart.Edge(marks);
    }

    public static Box sheet() {
        return new Box(0, 0, A4.width(), A4.height());
    }
}
