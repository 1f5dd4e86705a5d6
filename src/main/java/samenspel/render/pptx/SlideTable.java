package samenspel.render.pptx;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import samenspel.diagram.Box;
import samenspel.diagram.Colour;
import samenspel.diagram.Typeface;
import samenspel.diagram.Weight;
import samenspel.diagram.figure.TextBlockMarks;
import samenspel.diagram.handon.SheetWords;
import samenspel.diagram.handon.Insert;
import samenspel.text.Language;
import samenspel.text.Sheet;
import samenspel.text.XmlWriter;

/// A table of the format's own, as wide as its words need, with letters as large as its rows have room for.
final class SlideTable {
    private static final Colour RULE = Colour.of("#c5ccd4");
    private static final double LARGEST_LETTER = 20;
    /// What a row takes, in font sizes.
    private static final double ROW = 1.62;
    /// Left and right of the words of a cell, in font sizes.
    private static final double PADDING = 0.5;
    /// How much wider the letters of another typeface may be.
    private static final double WIDER = 1.3;

    private final XmlWriter xml;
    private final Emu emu;
    private final ShapeStyle paint;
    private final Insert.Table table;
    private final String language;
    private final List<List<String>> rows;
    private final List<Double> widths;
    private final double letter;

    SlideTable(XmlWriter xml, Emu emu, Insert.Table table, String language) {
        this.xml = xml;
        this.emu = emu;
        this.paint = new ShapeStyle(xml, emu);
        this.table = table;
        this.language = language;
        SheetWords words = new SheetWords(Language.ofTag(language));
        Sheet sheet = table.sheet();
        this.rows = Stream.concat(Stream.of(sheet.head()), sheet.rows().stream().map(row -> row.stream().map(words::of).toList())).toList();
        this.widths = IntStream.range(0, sheet.head().size()).mapToObj(this::width).toList();
        double wide = table.box().width() / widths.stream().mapToDouble(width -> width).sum();
        this.letter = Math.min(LARGEST_LETTER, Math.min(wide, table.box().height() / (rows.size() * ROW)));
    }

    /// Of the widest words, in font sizes.
    private double width(int column) {
        return 2 * PADDING + WIDER * rows.stream().mapToDouble(row -> Typeface.width(row.get(column), 1, Weight.SEMI_BOLD)).max().orElse(0);
    }

    /// What it takes of its room.
    Box box() {
        Box room = table.box();
        return new Box(room.x(), room.y(), letter * widths.stream().mapToDouble(width -> width).sum(), rows.size() * ROW * letter);
    }

    /// Whether something in it begins with a letter.
    private boolean isOfWords(int column) {
        return rows.stream().skip(1).map(row -> row.get(column)).anyMatch(text -> !text.isEmpty() && Character.isLetter(text.codePointAt(0)));
    }

    void write() {
        xml.start("a:tbl").start("a:tblPr").with("firstRow", 1).end().start("a:tblGrid");
        widths.forEach(width -> xml.start("a:gridCol").with("w", emu.of(width * letter)).end());
        xml.end();
        for (int row = 0; row < rows.size(); row++) {
            xml.start("a:tr").with("h", emu.of(ROW * letter));
            for (int column = 0; column < widths.size(); column++) {
                cell(row, column);
            }
            xml.end();
        }
        xml.end();
    }

    private void cell(int row, int column) {
        boolean isHead = row == 0;
        xml.start("a:tc").start("a:txBody").start("a:bodyPr").end().start("a:lstStyle").end();
        xml.start("a:p").start("a:pPr").with("algn", isOfWords(column) ? "l" : "r").end();
        xml.start("a:r").start("a:rPr").with("lang", TextBoxes.tag(language)).with("sz", emu.letters(letter)).with("b", isHead ? 1 : 0);
        paint.fill(isHead ? TextBlockMarks.QUIET : TextBlockMarks.INK);
        xml.start("a:latin").with("typeface", isHead ? "+mj-lt" : "+mn-lt").end().end();
        xml.start("a:t").endWith(rows.get(row).get(column)).end().end().end();
        double side = PADDING * letter;
        xml.start("a:tcPr").with("marL", emu.of(side)).with("marR", emu.of(side)).with("marT", 0).with("marB", 0).with("anchor", "ctr");
        Stream.of("a:lnL", "a:lnR", "a:lnT").forEach(edge -> xml.start(edge).with("w", 0).start("a:noFill").end().end());
        xml.start("a:lnB").with("w", emu.of(isHead ? 2 : 1));
        paint.fill(RULE);
        xml.end().start("a:noFill").end().end().end();
    }
}
