package samenspel.render.pptx;

import java.util.List;
import java.util.stream.IntStream;
import samenspel.diagram.Colour;
import samenspel.diagram.figure.TextBlockMarks;
import samenspel.diagram.handon.Insert;
import samenspel.text.Sheet;
import samenspel.text.XmlWriter;

/// A chart of level bars as the format has it, with the numbers it shows and the place of each in its workbook, so that it can be edited. A number that
/// is not known is left out, as an empty cell is, and is no bar of length 0.
final class BarChart {
    static final String WORKBOOK = "rId1";
    private static final String GROUPS = "111111111";
    private static final String LENGTHS = "222222222";
    private static final String PERCENT = "0.0%";
    /// In hundredths of a point.
    private static final int LETTER = 1400;

    private final XmlWriter xml = new XmlWriter();
    private final Sheet sheet;
    private final List<Colour> colours;
    private final String language;

    /// @param language two-letter tag
    BarChart(Insert.Bars bars, String language) {
        this.sheet = bars.sheet();
        this.colours = bars.colours();
        this.language = language;
    }

    XmlWriter xml() {
        xml.start("c:chartSpace").with("xmlns:c", SlideFrame.CHART).with("xmlns:a", Slide.DRAWING).with("xmlns:r", Slide.RELATIONS);
        value("c:date1904", "0");
        xml.start("c:lang").with("val", TextBoxes.tag(language)).end();
        value("c:roundedCorners", "0");
        xml.start("c:chart");
        value("c:autoTitleDeleted", "1");
        xml.start("c:plotArea").start("c:layout").end();
        bars();
        groups();
        lengths();
        xml.end();
        if (sheet.head().size() > 2) {
            xml.start("c:legend");
            value("c:legendPos", "b");
            value("c:overlay", "0");
            xml.end();
        }
        value("c:plotVisOnly", "1");
        value("c:dispBlanksAs", "gap");
        xml.end();
        letters();
        xml.start("c:externalData").with("r:id", WORKBOOK);
        value("c:autoUpdate", "0");
        xml.end();
        return xml.end();
    }

    private void value(String element, String value) {
        xml.start(element).with("val", value).end();
    }

    private void bars() {
        xml.start("c:barChart");
        value("c:barDir", "bar");
        value("c:grouping", "clustered");
        value("c:varyColors", "0");
        for (int column = 1; column < sheet.head().size(); column++) {
            series(column);
        }
        value("c:gapWidth", "60");
        value("c:axId", GROUPS);
        value("c:axId", LENGTHS);
        xml.end();
    }

    private void series(int column) {
        xml.start("c:ser");
        value("c:idx", String.valueOf(column - 1));
        value("c:order", String.valueOf(column - 1));
        xml.start("c:tx");
        words("c:strRef", place(column, 1, 1), List.of(sheet.head().get(column)));
        xml.end().start("c:spPr");
        fill(colours.get(column - 1));
        xml.end();
        value("c:invertIfNegative", "0");
        labels();
        xml.start("c:cat");
        words("c:strRef", place(0, 2, sheet.rows().size() + 1), sheet.rows().stream().map(row -> row.getFirst() instanceof Sheet.Words(var text) ? text : "").toList());
        xml.end().start("c:val");
        numbers(column);
        xml.end().end();
    }

    private void fill(Colour colour) {
        new ShapeStyle(xml, new Emu(1)).fill(colour);
    }

    private void labels() {
        xml.start("c:dLbls").start("c:numFmt").with("formatCode", PERCENT).with("sourceLinked", 0).end();
        value("c:dLblPos", "outEnd");
        value("c:showLegendKey", "0");
        value("c:showVal", "1");
        List.of("c:showCatName", "c:showSerName", "c:showPercent", "c:showBubbleSize").forEach(other -> value(other, "0"));
        xml.end();
    }

    /// @param from row from 1, as the workbook counts them
    private static String place(int column, int from, int to) {
        String letter = ChartWorkbook.letters(column);
        String first = ChartWorkbook.SHEET + "!$" + letter + "$" + from;
        return from == to ? first : first + ":$" + letter + "$" + to;
    }

    private void words(String element, String place, List<String> words) {
        xml.start(element).start("c:f").endWith(place).start("c:strCache");
        value("c:ptCount", String.valueOf(words.size()));
        for (int at = 0; at < words.size(); at++) {
            xml.start("c:pt").with("idx", at).start("c:v").endWith(words.get(at)).end();
        }
        xml.end().end();
    }

    private void numbers(int column) {
        xml.start("c:numRef").start("c:f").endWith(place(column, 2, sheet.rows().size() + 1)).start("c:numCache");
        xml.start("c:formatCode").endWith(PERCENT);
        value("c:ptCount", String.valueOf(sheet.rows().size()));
        IntStream.range(0, sheet.rows().size()).forEach(at -> ChartWorkbook.number(sheet.rows().get(at).get(column))
                .ifPresent(number -> xml.start("c:pt").with("idx", at).start("c:v").endWith(number).end()));
        xml.end().end();
    }

    /// The first group on top, as in the table.
    private void groups() {
        xml.start("c:catAx");
        value("c:axId", GROUPS);
        scale("maxMin", false);
        value("c:delete", "0");
        value("c:axPos", "l");
        xml.start("c:numFmt").with("formatCode", "General").with("sourceLinked", 0).end();
        value("c:majorTickMark", "none");
        value("c:minorTickMark", "none");
        value("c:tickLblPos", "low");
        value("c:crossAx", LENGTHS);
        value("c:crosses", "autoZero");
        value("c:auto", "1");
        value("c:lblAlgn", "ctr");
        value("c:lblOffset", "100");
        value("c:noMultiLvlLbl", "0");
        xml.end();
    }

    /// From 0, to 100 %.
    private void lengths() {
        xml.start("c:valAx");
        value("c:axId", LENGTHS);
        scale("minMax", true);
        value("c:delete", "0");
        value("c:axPos", "b");
        xml.start("c:majorGridlines").start("c:spPr").start("a:ln").with("w", 6350);
        fill(Colour.of("#dfe3e8"));
        xml.end().end().end();
        xml.start("c:numFmt").with("formatCode", "0%").with("sourceLinked", 0).end();
        value("c:majorTickMark", "none");
        value("c:minorTickMark", "none");
        value("c:tickLblPos", "nextTo");
        value("c:crossAx", GROUPS);
        value("c:crosses", "max");
        value("c:crossBetween", "between");
        value("c:majorUnit", "0.2");
        xml.end();
    }

    private void scale(String direction, boolean whole) {
        xml.start("c:scaling");
        value("c:orientation", direction);
        if (whole) {
            value("c:max", "1");
            value("c:min", "0");
        }
        xml.end();
    }

    private void letters() {
        xml.start("c:txPr").start("a:bodyPr").end().start("a:lstStyle").end().start("a:p").start("a:pPr");
        xml.start("a:defRPr").with("sz", LETTER);
        fill(TextBlockMarks.INK);
        xml.start("a:latin").with("typeface", "+mn-lt").end().end().end();
        xml.start("a:endParaRPr").with("lang", TextBoxes.tag(language)).end().end().end();
    }
}
