package samenspel.render.pptx;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import samenspel.diagram.Box;
import samenspel.diagram.Diagram;
import samenspel.diagram.Mark;
import samenspel.diagram.Mark.Label;
import samenspel.diagram.MarkRole;
import samenspel.diagram.TextStyle;
import samenspel.diagram.Weight;
import samenspel.layout.Point;
import samenspel.text.Language;
import samenspel.text.XmlWriter;

/// Text in its box. It stands centred upright in the box, so that another typeface with other line metrics
/// still has its letters there.
final class TextBoxes {
    /// How far the middle of a line lies above its baseline, in multiples of the font size: between what
    /// LibreOffice (0.40) and the typeface itself (0.32) say.
    private static final double MIDDLE = 0.36;
    private static final double LINE = 1.0;
    /// Page units within which words stand in line.
    private static final double ALIGNED = 0.05;

    /// The least gap that is a space, in multiples of the font size.
    private static final double SPACE = 0.12;

    /// How much wider the letters of another typeface may be.
    private static final double WIDER = 1.12;

    private final XmlWriter xml;
    private final Emu emu;
    private final String language;
    private final List<Mark> discs;
    private final List<Label> words;
    private final double legend;

    TextBoxes(XmlWriter xml, Emu emu, Diagram diagram) {
        this.xml = xml;
        this.emu = emu;
        this.language = tag(diagram.language());
        this.discs = diagram.marks().stream().filter(mark -> mark.role() == MarkRole.ORGANISATION && mark instanceof Mark.Group).toList();
        this.words = diagram.marks().stream().filter(mark -> mark.role() == MarkRole.NAME && mark instanceof Label).map(Label.class::cast).toList();
        this.legend = legend(diagram);
    }

    /// How large letters of the legend are, from 0 to 1, so that in a wider typeface they stay on the slide too.
    private static double legend(Diagram diagram) {
        return Math.min(1, flat(diagram.marks()).filter(mark -> mark.role() == MarkRole.LEGEND && mark instanceof Label).map(Label.class::cast)
                .mapToDouble(label -> (diagram.page().right() - label.start().x()) / (WIDER * Math.max(1, label.width()))).min().orElse(1));
    }

    private static Stream<Mark> flat(List<Mark> marks) {
        return marks.stream().flatMap(mark -> mark instanceof Mark.Group group ? flat(group.marks()) : Stream.of(mark));
    }

    /// The language with the country whose spelling it follows, as editors want it.
    static String tag(String language) {
        return Language.all().stream().filter(one -> one.tag().equals(language)).map(one -> one.locale().toLanguageTag()).findFirst()
                .orElse(language.toLowerCase(Locale.ROOT));
    }

    /// The box of lines of one size, the first on top.
    static Box box(List<Label> lines) {
        double size = lines.getFirst().lettering().size();
        double top = lines.getFirst().start().y() - (MIDDLE + LINE / 2) * size;
        double bottom = lines.getLast().start().y() + (LINE / 2 - MIDDLE) * size;
        double left = lines.stream().mapToDouble(line -> line.start().x()).min().orElseThrow();
        double right = lines.stream().mapToDouble(line -> line.start().x() + line.width()).max().orElseThrow();
        return new Box(left, top, right - left, bottom - top);
    }

    /// Whether its box is as wide as the page: in a wider typeface its lines then break once more and do not leave the slide.
    static boolean isAcross(MarkRole role) {
        return role == MarkRole.TITLE || role == MarkRole.CAPTION;
    }

    /// @param lines each becomes one run; a break stands between two
    void body(List<Label> lines) {
        xml.start("p:txBody").start("a:bodyPr").with("wrap", isAcross(lines.getFirst().role()) ? "square" : "none").with("lIns", 0).with("tIns", 0).with("rIns", 0).with("bIns", 0)
                .with("anchor", "ctr").start("a:noAutofit").end().end();
        xml.start("a:lstStyle").end();
        xml.start("a:p").start("a:pPr").with("algn", stands(lines.getFirst()));
        spacing(lines);
        xml.end();
        for (int i = 0; i < lines.size(); i++) {
            boolean goesOn = i > 0 && lines.get(i - 1).start().y() == lines.get(i).start().y();
            if (i > 0 && !goesOn) {
                xml.start("a:br");
                properties(lines.get(i));
                xml.end();
            }
            run(lines.get(i), goesOn && isApart(lines.get(i - 1), lines.get(i)) ? " " : "");
        }
        xml.end().end();
    }

    /// Whether a space stands between two parts of a line, which is set in parts where words of it are heavier.
    private static boolean isApart(Label one, Label next) {
        return next.start().x() - one.start().x() - one.width() > SPACE * one.lettering().size();
    }

    private void spacing(List<Label> lines) {
        double step = lines.stream().mapToDouble(line -> line.start().y() - lines.getFirst().start().y()).filter(below -> below > 0).min().orElse(0);
        if (step > 0) {
            xml.start("a:lnSpc").start("a:spcPts").with("val", emu.letters(step)).end().end();
        }
        xml.start("a:spcBef").start("a:spcPts").with("val", 0).end().end();
    }

    /// What has a fixed left end keeps it in a wider typeface; a name beside its disc grows away from it.
    private String stands(Label label) {
        return switch (label.role()) {
            case CODE, LEGEND_CODE, REGION_NAME -> "ctr";
            case NAME -> disc(label).map(disc -> awayFrom(disc, label)).orElseGet(() -> inLine(label));
            default -> "l";
        };
    }

    /// As the words above and below it stand that are of no disc: as most of them, from its middle where one stands alone.
    private String inLine(Label label) {
        long left = inLine(label, 0);
        long right = inLine(label, 1);
        long middle = inLine(label, 0.5);
        boolean alone = Math.max(left, right) == 1;
        return alone || middle > Math.max(left, right) ? "ctr" : right > left ? "r" : "l";
    }

    /// How many words begin, end or have their middle where these do.
    private long inLine(Label label, double part) {
        return words.stream().filter(other -> Math.abs(other.start().x() + part * other.width() - label.start().x() - part * label.width()) < ALIGNED).count();
    }

    private Optional<Point> disc(Label name) {
        return discs.stream().filter(disc -> disc.id().isOfSame(name.id())).findFirst().map(disc -> disc.bounds().centre());
    }

    private static String awayFrom(Point disc, Label label) {
        double middle = disc.x();
        if (middle > label.start().x() && middle < label.start().x() + label.width()) {
            return "ctr";
        }
        return middle <= label.start().x() ? "l" : "r";
    }

    private void run(Label label, String before) {
        xml.start("a:r");
        properties(label);
        xml.start("a:t").endWith(before + label.text());
        xml.end();
    }

    private void properties(Label label) {
        TextStyle lettering = label.lettering();
        double size = lettering.size() * (label.role() == MarkRole.LEGEND ? legend : 1);
        boolean isHeavy = lettering.weight() == Weight.SEMI_BOLD;
        xml.start("a:rPr").with("lang", language).with("sz", emu.letters(size)).with("b", isHeavy ? 1 : 0).with("kern", 0);
        new ShapeStyle(xml, emu).fill(lettering.colour());
        // The theme's heading typeface is the heavier cut itself. "Bold" is for those who have it not: what stands in for it is bold too.
        xml.start("a:latin").with("typeface", isHeavy ? "+mj-lt" : "+mn-lt").end();
        xml.end();
    }
}
