package samenspel.diagram.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import samenspel.diagram.Box;
import samenspel.diagram.Colour;
import samenspel.diagram.Diagram;
import samenspel.diagram.Mark;
import samenspel.diagram.MarkId;
import samenspel.diagram.MarkRole;
import samenspel.diagram.legend.Caption;
import samenspel.diagram.legend.LegendSection;
import samenspel.diagram.look.SightColours;
import samenspel.text.Language;

/// A page that is being filled: the title on top, the caption below, the legend beside the drawing or, on
/// a page higher than wide, under it; the drawing takes the rest. Not for several threads.
public final class PageFrame {
    static final double MARGIN = 14;
    /// Lines leave room for a viewer that sets an SVG in another, wider typeface.
    private static final double SLACK = 0.9;

    /// A legend with larger letters than usual takes no more of the width.
    private static final double MOST_LEGEND = 0.4;

    /// Beyond this nothing of a small page would be left for the drawing.
    private static final double MOST_LETTERS = 2;

    private final Page format;
    private final double letters;
    private final Box page;
    private final List<Mark> marks = new ArrayList<>();
    private Box free;
    private double legendHeight;

    public PageFrame(Page format) {
        this(format, 1);
    }

    /// @param letters how much larger than usual title, legend and caption are, to twice
    public PageFrame(Page format, double letters) {
        this.format = format;
        this.letters = Math.min(letters, MOST_LETTERS);
        this.page = new Box(0, 0, format.width(), format.height());
        this.free = page.grown(-MARGIN * unit());
        if (!format.transparent()) {
            marks.add(new Mark.Area(new MarkId("ground"), MarkRole.TRAY, page, 0, Optional.of(Colour.WHITE), Optional.empty()));
        }
    }

    /// Page units per screen pixel of a letter or line.
    public double unit() {
        return format.unit();
    }

    /// Page units per screen pixel of a letter of title, legend and caption.
    public double letter() {
        return format.unit() * letters;
    }

    /// What is left for the drawing.
    public Box free() {
        return free;
    }

    public void add(List<Mark> drawn) {
        marks.addAll(drawn);
    }

    /// Title and caption, where the format has them; a caption without a title over it says what the title would.
    public void texts(Caption caption, Language language) {
        if (format.parts().title()) {
            title(caption.title());
        }
        if (format.parts().caption()) {
            List<String> lines = PageRemarks.added(caption, format, language).lines();
            caption(format.parts().title() ? lines : Stream.concat(Stream.of(caption.title() + "."), lines.stream()).toList());
        }
    }

    private void title(String text) {
        TextBlockMarks lines = TextBlockMarks.wrapped("title", MarkRole.TITLE, text, TextBlockMarks.strong(17 * letter()), SLACK * free.width());
        marks.addAll(lines.at(free.x(), free.y()));
        double taken = lines.height() + 6 * unit();
        free = new Box(free.x(), free.y() + taken, free.width(), free.height() - taken);
    }

    private void caption(List<String> sentences) {
        TextBlockMarks lines = TextBlockMarks.wrapped("caption", MarkRole.CAPTION, String.join(" ", sentences), TextBlockMarks.quiet(11 * letter()), SLACK * free.width());
        marks.addAll(lines.at(free.x(), free.bottom() - lines.height()));
        free = new Box(free.x(), free.y(), free.width(), free.height() - lines.height() - 8 * unit());
    }

    /// The legend, where the format has one.
    public void legend(List<LegendSection> sections) {
        if (!format.parts().legend()) {
            return;
        }
        if (format.width() >= 0.95 * format.height()) {
            beside(sections);
        } else {
            below(sections);
        }
    }

    /// The legend under the drawing whatever the page's shape, where the format has one.
    public void legendBelow(List<LegendSection> sections) {
        if (format.parts().legend()) {
            below(sections);
        }
    }

    /// One column at the right, made smaller where the page is too low for it.
    private void beside(List<LegendSection> sections) {
        LegendBlock block = new LegendBlock(sections, Double.MAX_VALUE);
        double scale = Math.min(legendUnit(block), free.height() / block.height());
        double width = block.width() * scale;
        legendHeight = block.height() * legendUnit(block);
        place(block, scale, free.right() - width, free.y());
        free = new Box(free.x(), free.y(), free.width() - width - 14 * unit(), free.height());
    }

    private double legendUnit(LegendBlock block) {
        return Math.max(Math.min(letters, 1) * unit(), Math.min(letter(), MOST_LEGEND * free.width() / block.width()));
    }

    /// Columns under the picture, in about a quarter of the height.
    private void below(List<LegendSection> sections) {
        LegendBlock block = new LegendBlock(sections, 0.26 * free.height() / letter());
        double scale = Math.min(letter(), free.width() / block.width());
        double height = block.height() * scale;
        place(block, scale, free.x(), free.bottom() - height);
        free = new Box(free.x(), free.y(), free.width(), free.height() - height - 10 * unit());
    }

    /// The height the legend would take beside the drawing if there were room enough; 0 when it is under it.
    public double legendHeight() {
        return legendHeight;
    }

    private void place(LegendBlock block, double scale, double x, double y) {
        marks.addAll(new MovedMarks(scale, x, y).of(block.marks()));
    }

    /// The finished page.
    ///
    /// @param named false where ids of organisations must not be in the file
    public Diagram finished(Caption caption, Language language, boolean named) {
        String spoken = PageRemarks.added(caption, format, language).description();
        return new SightColours(format.sight()).of(new Diagram(page, named ? marks : new AnonymousMarks().of(marks), caption.title(), spoken, language.tag()));
    }
}
