package samenspel.diagram.handon;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import samenspel.diagram.Box;
import samenspel.diagram.Colour;
import samenspel.diagram.Diagram;
import samenspel.diagram.Mark;
import samenspel.diagram.MarkId;
import samenspel.diagram.MarkRole;
import samenspel.diagram.MovedMarks;
import samenspel.diagram.TextStyle;
import samenspel.diagram.Weight;
import samenspel.diagram.figure.LegendPlace;
import samenspel.diagram.figure.Page;
import samenspel.diagram.figure.TextBlockMarks;

/// A page with a title that is read from afar, sentences below it, and the rest for a figure or a table. Letters grow with the page.
///
/// @param page  whole
/// @param title broken over two lines where it is long
/// @param below sentences, such as what became of what the title claims
public record TitledPage(Page page, String title, List<String> below) {
    /// In page units on a slide of 1280 by 720; the largest with which the title takes two lines.
    private static final List<Double> TITLES = List.of(36.0, 30.0, 25.0);
    private static final double LINE = 19;
    private static final double MARGIN = 28;
    /// The figure has a margin of its own.
    private static final double FIGURE_MARGIN = 12;
    private static final double WIDTH = 1280;
    private static final int MOST_TITLE_LINES = 2;
    /// Of the width, so that lines stay whole where a wider typeface stands in.
    private static final double FILLED = 0.86;

    public TitledPage {
        below = List.copyOf(below);
    }

    private double unit() {
        return page.width() / WIDTH;
    }

    private double inner() {
        return page.width() - 2 * MARGIN * unit();
    }

    private TextBlockMarks head() {
        List<TextBlockMarks> tried = TITLES.stream().map(size -> TextBlockMarks.wrapped("title", MarkRole.TITLE, title, new TextStyle(size * unit(), Weight.SEMI_BOLD, TextBlockMarks.INK), FILLED * inner())).toList();
        return tried.stream().filter(one -> one.lines().size() <= MOST_TITLE_LINES).findFirst().orElseGet(tried::getLast);
    }

    private List<TextBlockMarks> said() {
        return sentences("said", below, TextBlockMarks.INK);
    }

    private List<TextBlockMarks> sentences(String key, List<String> words, Colour ink) {
        List<TextBlockMarks> blocks = new ArrayList<>();
        for (String sentence : words) {
            blocks.add(TextBlockMarks.wrapped(key + "-" + blocks.size(), MarkRole.CAPTION, sentence, new TextStyle(LINE * unit(), Weight.REGULAR, ink), FILLED * inner()));
        }
        return blocks;
    }

    /// @param figure made for a page of the size that is left, without title and ground
    public Diagram with(Function<Page, Diagram> figure) {
        List<Mark> marks = top();
        double y = bottom();
        double side = (MARGIN - FIGURE_MARGIN) * unit();
        Page left = Page.of(page.width() - 2 * side, page.height() - y - side).with(new Page.Parts(false, LegendPlace.AUTOMATIC, true)).withTransparent(true);
        Diagram drawn = figure.apply(left);
        marks.addAll(new MovedMarks(1, side, y).of(drawn.marks()));
        return new Diagram(box(), marks, title, drawn.description(), drawn.language());
    }

    /// @param foot     sentences at the lower edge
    /// @param language two-letter tag
    public Left without(List<String> foot, String language) {
        List<Mark> marks = top();
        List<TextBlockMarks> last = sentences("foot", foot, TextBlockMarks.QUIET);
        double edge = page.height() - MARGIN * unit();
        double y = edge - last.stream().mapToDouble(TextBlockMarks::height).sum();
        double top = bottom() + MARGIN * unit() / 2;
        Box free = new Box(MARGIN * unit(), top, inner(), Math.max(unit(), y - MARGIN * unit() / 2 - top));
        marks.addAll(stacked(last, y));
        return new Left(new Diagram(box(), marks, title, String.join(" ", foot), language), free);
    }

    /// A page, and the room that is left on it.
    public record Left(Diagram diagram, Box free) {
    }

    private Box box() {
        return new Box(0, 0, page.width(), page.height());
    }

    private List<Mark> top() {
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark.Area(new MarkId("ground"), MarkRole.TRAY, box(), 0, Optional.of(Colour.WHITE), Optional.empty()));
        marks.add(new Mark.Group(new MarkId("title"), MarkRole.TITLE, title, head().at(MARGIN * unit(), MARGIN * unit())));
        marks.addAll(stacked(said(), MARGIN * unit() + head().height()));
        return marks;
    }

    private List<Mark> stacked(List<TextBlockMarks> blocks, double top) {
        List<Mark> marks = new ArrayList<>();
        double y = top;
        for (TextBlockMarks block : blocks) {
            marks.add(new Mark.Group(new MarkId(block.key()), MarkRole.CAPTION, String.join(" ", block.lines()), block.at(MARGIN * unit(), y)));
            y += block.height();
        }
        return marks;
    }

    private double bottom() {
        return MARGIN * unit() + head().height() + said().stream().mapToDouble(TextBlockMarks::height).sum();
    }
}
