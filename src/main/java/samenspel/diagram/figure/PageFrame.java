package samenspel.diagram.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import samenspel.diagram.Box;
import samenspel.diagram.Colour;
import samenspel.diagram.Diagram;
import samenspel.diagram.Mark;
import samenspel.diagram.MarkId;
import samenspel.diagram.MarkRole;
import samenspel.diagram.legend.Caption;
import samenspel.diagram.legend.ColouredWords;
import samenspel.diagram.legend.LegendSection;
import samenspel.diagram.look.SightColours;
import samenspel.diagram.picture.NameRoom;
import samenspel.diagram.seen.LegendKey;
import samenspel.text.Language;

/// A page that is being filled: the title on top, the caption below, the legend where the drawing becomes largest; the
/// drawing takes the rest. Not for several threads.
public final class PageFrame {
    /// Lines leave room for a viewer that sets an SVG in another, wider typeface.
    /// In screen pixels, the usual one first.
    private static final List<Double> TITLE_SIZES = List.of(17.0, 15.5, 14.0);
    private static final double SLACK = 0.9;

    /// Beyond this nothing of a small page would be left for the drawing.
    private static final double MOST_LETTERS = 2;
    private static final int MOST_TITLE_LINES = 2;

    private final Page format;
    private final double letters;
    private final double least;
    private final Box page;
    private final List<Mark> marks = new ArrayList<>();
    private Box free;

    public PageFrame(Page format) {
        this(format, 1, format.leastLetter());
    }

    /// @param letters how much larger than usual title, legend and caption are, to twice
    public PageFrame(Page format, double letters) {
        this(format, letters, format.leastLetter());
    }

    /// @param letters how much larger than usual title, legend and caption are, to twice
    /// @param least   the smallest letters, in page units
    PageFrame(Page format, double letters, double least) {
        this.format = format;
        this.least = least;
        this.letters = Math.min(letters, MOST_LETTERS);
        this.page = new Box(0, 0, format.width(), format.height());
        this.free = page.grown(-format.margin());
        if (!format.transparent()) {
            marks.add(new Mark.Area(new MarkId("ground"), MarkRole.TRAY, page, 0, Optional.of(Colour.WHITE), Optional.empty()));
        }
    }

    /// Page units per screen pixel of a letter or line.
    public double unit() {
        return format.unit();
    }

    /// The same where letters are of so many pixels at least, large enough for them to be read on paper.
    public double unit(double letters) {
        return Math.max(format.unit(), Page.LEAST_LETTER / letters);
    }

    /// Page units per screen pixel of a letter of title, legend and caption.
    public double letter() {
        return format.unit() * letters;
    }

    /// The smallest letters that can be read where a page of this size is used, in page units.
    public double leastLetter() {
        return least;
    }

    /// What is left for the drawing.
    public Box free() {
        return free;
    }

    public void add(List<Mark> drawn) {
        marks.addAll(drawn);
    }

    /// Title and caption, where the format has them; a caption without a title over it says what the title would. Below a title that
    /// somebody wrote stands what is drawn.
    public void texts(Caption drawn, Language language) {
        Caption caption = format.parts().words().over(drawn);
        if (format.parts().title()) {
            title(caption.title(), caption.written());
            if (caption.written()) {
                subtitle(caption.drawn());
            }
        }
        if (format.parts().caption()) {
            List<String> lines = PageRemarks.added(caption, format, language).lines();
            caption(format.parts().title() ? lines : Stream.concat(Stream.of(drawn.title() + "."), lines.stream()).toList());
        }
    }

    /// Of a title that somebody wrote two lines at most.
    private void title(String text, boolean written) {
        TextBlockMarks lines = titleLines(text);
        TextBlockMarks shown = written ? lines.shortened(MOST_TITLE_LINES, SLACK * free.width()) : lines;
        marks.addAll(shown.at(free.x(), free.y()));
        take(shown.height() + 3 * unit());
    }

    /// Smaller rather than on two lines.
    private TextBlockMarks titleLines(String text) {
        return TITLE_SIZES.stream().map(size -> titleLines(text, size)).filter(lines -> lines.lines().size() == 1).findFirst()
                .orElseGet(() -> titleLines(text, TITLE_SIZES.getFirst()));
    }

    private TextBlockMarks titleLines(String text, double size) {
        return TextBlockMarks.wrapped("title", MarkRole.TITLE, text, TextBlockMarks.strong(size * letter()), SLACK * free.width());
    }

    /// Whether a title that somebody wrote is longer than there is room for on a page.
    ///
    /// @param letters how much larger than usual letters are
    public static boolean shortensTitle(Page format, double letters) {
        PageFrame page = new PageFrame(format, letters, format.leastLetter());
        return format.parts().title() && page.titleLines(format.parts().words().title()).lines().size() > MOST_TITLE_LINES;
    }

    private void subtitle(List<ColouredWords> words) {
        RunningText text = RunningText.of("subtitle", MarkRole.TITLE, words, Math.max(format.leastLetter(), 12 * letter()), SLACK * free.width());
        marks.addAll(text.at(free.x(), free.y()));
        take(text.height() + 3 * unit());
    }

    /// A page too small for its words leaves a point for the drawing.
    private Box leftOf(double y, double height) {
        return new Box(free.x(), y, free.width(), Math.max(1, height));
    }

    /// From the top of what is left.
    private void take(double height) {
        free = leftOf(free.y() + height, free.height() - height);
    }

    private void caption(List<String> sentences) {
        TextBlockMarks lines = TextBlockMarks.wrapped("caption", MarkRole.CAPTION, String.join(" ", sentences), TextBlockMarks.quiet(least < Page.LEAST_LETTER ? least : Math.max(least, 11 * letter())), SLACK * free.width());
        marks.addAll(lines.at(free.x(), free.bottom() - lines.height()));
        free = leftOf(free.y(), free.height() - lines.height() - 6 * unit());
    }

    /// Takes lines for a list over the caption.
    ///
    /// @param size of its letters
    /// @return the place of the list
    Box list(int lines, double size) {
        if (lines == 0) {
            return new Box(free.x(), free.bottom(), free.width(), 0);
        }
        double height = TextBlockMarks.height(lines, size);
        free = leftOf(free.y(), free.height() - height - 6 * unit());
        return new Box(free.x(), free.bottom() + 6 * unit(), free.width(), height);
    }

    /// A list over the caption that says whose the numbers in the drawing are.
    ///
    /// @param names that of number 1 first
    /// @return whether there is room for it; without, nothing has changed
    public boolean names(List<String> names) {
        NameList list = NameList.of(NameRoom.Numbers.HUBS, format);
        int lines = list.text(names, free.width()).lines().size();
        if (!list.fits(lines, free.height())) {
            return false;
        }
        Box under = list(lines, list.size());
        add(list.marks(names, under));
        return true;
    }

    /// Whether the page has the words in which such a list can stand.
    public boolean hasCaption() {
        return format.parts().caption();
    }

    /// Puts the legend where the drawing leaves room for it.
    void legend(LegendSpot spot) {
        legend(spot, _ -> true);
    }

    /// The same with some of its rows, while all have their room.
    void legend(LegendSpot spot, Predicate<LegendKey> shown) {
        marks.addAll(spot.marks(shown));
        free = spot.room();
    }

    /// The legend under the drawing in as few lines as there can be, where the format has one.
    public void legendBelow(List<LegendSection> sections) {
        if (format.parts().hasLegend()) {
            legend(LegendSpot.of(sections, free, LegendPlace.BELOW, legendScale(), unit()).stream()
                    .max(Comparator.comparingDouble(spot -> spot.room().height())).orElseThrow());
        }
    }

    /// Page units per unit of the legend.
    public double legendScale() {
        double small = least / LegendBlock.TEXT_SIZE;
        return least < Page.LEAST_LETTER ? small : Math.max(letter(), small);
    }

    /// The finished page.
    ///
    /// @param named false where ids of organisations must not be in the file
    public Diagram finished(Caption drawn, Language language, boolean named) {
        Caption caption = format.parts().words().over(drawn);
        String spoken = PageRemarks.added(caption, format, language).description();
        return new SightColours(format.paper(), format.sight()).of(new Diagram(page, named ? marks : new AnonymousMarks().of(marks), caption.title(), spoken, language.tag()));
    }
}
