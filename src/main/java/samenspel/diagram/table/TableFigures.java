package samenspel.diagram.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import samenspel.diagram.Diagram;
import samenspel.diagram.Typeface;
import samenspel.diagram.Weight;
import samenspel.diagram.figure.Page;
import samenspel.diagram.figure.PageFrame;
import samenspel.diagram.legend.Caption;
import samenspel.text.Texts;

/// Draws a table. Columns and rows without room on the page are left out, and the caption says how many there are.
public final class TableFigures {
    private static final double WIDEST_WORDS = 170;
    private static final double LEAST_NUMBER = 56;

    private final TableText table;
    private final Texts texts;
    private final Page format;

    private TableFigures(TableText table, Page format) {
        this.table = table;
        this.texts = Texts.in(table.language());
        this.format = format;
    }

    public static Diagram of(TableText table, Page format) {
        return new TableFigures(table, format).drawn();
    }

    /// The page made as high as all rows need.
    ///
    /// @param page at least 10 cm wide
    public static Page fitting(TableText table, Page page) {
        return page.fitted(format -> {
            TableFigures tried = new TableFigures(table, format);
            PageFrame frame = tried.frame(table.rows().size(), tried.widths(format).size());
            return format.height() - frame.free().height() + TableMarks.height(table, tried.widths(format), table.rows().size(), unit(frame));
        });
    }

    private static double unit(PageFrame page) {
        return page.unit(TableMarks.SMALLEST_TEXT);
    }

    private PageFrame frame(int rows, int columns) {
        PageFrame page = new PageFrame(format);
        page.texts(caption(rows, columns), table.language());
        return page;
    }

    private Caption caption(int rows, int columns) {
        List<String> sentences = new ArrayList<>();
        if (rows < table.rows().size()) {
            sentences.add(texts.get("numbers.figure.rows", rows, table.rows().size()));
        }
        if (columns < table.columns().size()) {
            sentences.add(texts.get("numbers.figure.columns", String.join(", ", table.columns().subList(columns, table.columns().size()).stream()
                    .map(one -> (one.name() + " " + one.place()).strip()).toList())));
        }
        sentences.addAll(table.sentences());
        return new Caption(table.title(), sentences);
    }

    /// Those of the columns that have room, in page units.
    private List<Double> widths(Page page) {
        PageFrame frame = new PageFrame(page);
        double unit = unit(frame);
        List<Double> widths = new ArrayList<>();
        double used = 0;
        for (int column = 0; column < table.columns().size(); column++) {
            double width = width(column) * unit;
            if (used + width > frame.free().width() && column > 0) {
                break;
            }
            widths.add(width);
            used += width;
        }
        return spread(widths, frame.free().width() - used);
    }

    /// Columns of numbers share what is left, up to half their width.
    private List<Double> spread(List<Double> widths, double left) {
        double numbers = IntStream.range(0, widths.size()).filter(column -> table.columns().get(column).number()).mapToDouble(widths::get).sum();
        double share = numbers == 0 ? 0 : Math.clamp(left / numbers, 0, 0.5);
        return IntStream.range(0, widths.size()).mapToObj(column -> widths.get(column) * (table.columns().get(column).number() ? 1 + share : 1)).toList();
    }

    /// What words and head ask for, in units of letters.
    private double width(int column) {
        TableText.Column head = table.columns().get(column);
        double words = table.rows().stream().map(row -> row.get(column)).mapToDouble(cell -> Typeface.width(cell.text(), TableMarks.TEXT, Weight.REGULAR)).max().orElse(0);
        double title = List.of((head.name() + " " + head.place().replace(" ", "\u00a0")).split(" ")).stream()
                .mapToDouble(word -> Typeface.width(word, TableMarks.TEXT, Weight.SEMI_BOLD)).max().orElse(0);
        return TableMarks.ASIDE * 2 + (head.number() ? Math.max(LEAST_NUMBER, Math.max(words + 8, title)) : Math.min(WIDEST_WORDS, Math.max(words, title) + 14));
    }

    private Diagram drawn() {
        List<Double> widths = widths(format);
        PageFrame full = frame(table.rows().size(), widths.size());
        int rows = Math.min(table.rows().size(), TableMarks.rowsIn(full.free().height(), table, widths, unit(full)));
        PageFrame page = full;
        if (rows < table.rows().size()) {
            // The sentence that says so takes a line more.
            page = frame(rows, widths.size());
            rows = Math.min(rows, TableMarks.rowsIn(page.free().height(), table, widths, unit(page)));
            page = frame(rows, widths.size());
        }
        page.add(new TableMarks(table, page.free(), widths, rows, unit(page)).marks());
        return page.finished(caption(rows, widths.size()), table.language(), table.named());
    }
}
