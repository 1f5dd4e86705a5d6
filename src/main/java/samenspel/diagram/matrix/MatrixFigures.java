package samenspel.diagram.matrix;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Predicate;
import samenspel.change.Counts;
import samenspel.change.Presence;
import samenspel.change.SectorCell;
import samenspel.change.SectorMatrix;
import samenspel.diagram.Box;
import samenspel.diagram.Colour;
import samenspel.diagram.DiscEdge;
import samenspel.diagram.Mark;
import samenspel.diagram.MarkId;
import samenspel.diagram.MarkRole;
import samenspel.diagram.Pen;
import samenspel.diagram.TextStyle;
import samenspel.diagram.Typeface;
import samenspel.diagram.Weight;
import samenspel.diagram.figure.Page;
import samenspel.diagram.figure.PageFrame;
import samenspel.diagram.figure.TextBlockMarks;
import samenspel.diagram.legend.Caption;
import samenspel.diagram.picture.Discs;
import samenspel.diagram.words.ChangeWords;
import samenspel.diagram.words.RuleWords;
import samenspel.layout.Point;
import samenspel.network.Organisation;
import samenspel.network.Sector;
import samenspel.network.SectorId;
import samenspel.text.Texts;

/// Draws matrices of sectors. Each sector has its colour and code, so that a column can be found without
/// reading its name.
public final class MatrixFigures {
    /// 5.5 point.
    private static final double LEAST_CODE = 7.34;
    private static final Page ANY_PAGE = Page.ofCm(16, 16);

    private final MatrixRequest request;
    private final SectorMatrix matrix;
    private final Predicate<Organisation> counted;
    private final ChangeWords words;
    private final Texts texts;
    private final PageFrame page;
    private final SequencedMap<SectorMatrix.Place, Box> boxes = new LinkedHashMap<>();

    private MatrixFigures(MatrixRequest request, Page format) {
        this.request = request;
        this.counted = request.among().organisations(request.network(), request.comparison());
        this.matrix = SectorMatrix.of(request.network(), request.counted(), counted);
        this.words = new ChangeWords(request.network(), request.language());
        this.texts = Texts.in(request.language());
        this.page = new PageFrame(format);
    }

    /// The figure; its key stands under the cells whatever the format says of legends, for without it
    /// colours mean nothing.
    public static MatrixFigure of(MatrixRequest request, Page format) {
        return new MatrixFigures(request, format).drawn();
    }

    /// What the figure is called.
    public static String title(MatrixRequest request) {
        return new MatrixFigures(request, ANY_PAGE).title();
    }

    private MatrixFigure drawn() {
        Caption caption = new Caption(title(), sentences());
        page.texts(caption, request.language());
        MatrixGrid grid = MatrixGrid.in(page.free(), matrix, matrix.sectors().stream().map(this::name).toList(), unit());
        for (int at = 0; at < matrix.sectors().size(); at++) {
            page.add(row(at, grid));
            page.add(column(at, grid));
        }
        page.add(corner(grid));
        cells(grid);
        return new MatrixFigure(page.finished(caption, request.language(), true), matrix, boxes);
    }

    private List<Mark> corner(MatrixGrid grid) {
        Box first = grid.cell(0, 0);
        return matrix.directed() ? TextBlockMarks.of("corner", MarkRole.LEGEND, texts.get("matrix.corner"), TextBlockMarks.quiet(MatrixGrid.nameSize(unit())))
                .endingAt(first.x() - 4 * unit(), first.y() - 19 * unit()) : List.of();
    }

    private void cells(MatrixGrid grid) {
        MatrixMarks marks = new MatrixMarks(request, matrix, this::possible, unit(), words, texts);
        int at = 0;
        int count = matrix.sectors().size();
        for (SectorCell cell : matrix.cells().values()) {
            Box box = grid.cell(at / count, at % count);
            boxes.put(new SectorMatrix.Place(cell.row(), cell.column()), box);
            page.add(List.of(marks.cell(cell, box, title(cell))));
            at++;
        }
        page.add(marks.key(grid.key(count)));
    }

    private String title() {
        String from = words.wave(request.comparison().from());
        String to = words.wave(request.comparison().to());
        String what = request.shows() == MatrixContent.AFTER ? texts.get("matrix.title.AFTER", to)
                : texts.get("matrix.title." + request.shows(), from, to);
        String layers = request.comparison().counted().isEmpty() ? texts.get("caption.no-layer") : words.countedLayers(request.comparison());
        return texts.get("matrix.title", words.network(), request.among().title(request.network(), request.comparison(), request.language()).orElse(layers), what);
    }

    private List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        sentences.add(texts.get(switch (request.shows()) {
            case DIFFERENCE, TIES, DENSITY -> "matrix.reading." + request.shows();
            case BEFORE, AFTER, LOST, GAINED -> "matrix.reading.one";
        }));
        sentences.add(texts.get(matrix.directed() ? "matrix.directed" : "matrix.undirected"));
        Counts total = matrix.total();
        sentences.add(request.comparison().isOfOneWave() ? texts.get("matrix.total.one", total.before()) : texts.get("matrix.total", total.before(), words.wave(request.comparison().from()), total.after(),
                words.wave(request.comparison().to()), words.fates(total)));
        sentences.addAll(request.among().sentences(request.network(), request.comparison(), request.language()));
        sentences.addAll(new RuleWords(request.network(), request.language()).of(request.comparison().layers()));
        sentences.addAll(words.notes(request.comparison()));
        return sentences;
    }

    /// How many ties there could be in a cell, in all layers counted, among those who were there.
    private double possible(SectorCell cell) {
        double from = there(cell.row());
        double to = there(cell.column());
        boolean within = cell.row().equals(cell.column());
        return (within ? from * (from - 1) / (matrix.directed() ? 1 : 2) : from * to) * request.comparison().counted().size();
    }

    private double there(SectorId sector) {
        return request.network().organisations().stream().filter(one -> one.sector().equals(sector) && counted.test(one))
                .filter(one -> request.comparison().participants().of(one.id()).kind() != Presence.Kind.ABSENT).count();
    }

    private String title(SectorCell cell) {
        Counts counts = cell.counts();
        double possible = possible(cell);
        return request.comparison().isOfOneWave() ? texts.get("matrix.cell.one", words.name(request.network().sector(cell.row()).orElseThrow().name()),
                words.name(request.network().sector(cell.column()).orElseThrow().name()), counts.before(), possible, possible == 0 ? 0 : counts.before() / possible) : texts.get("matrix.cell", words.name(request.network().sector(cell.row()).orElseThrow().name()),
                words.name(request.network().sector(cell.column()).orElseThrow().name()),
                counts.before(), counts.after(), words.fates(counts));
    }

    private List<Mark> row(int at, MatrixGrid grid) {
        Box cell = grid.cell(at, 0);
        double radius = radius(grid);
        Point centre = new Point(cell.x() - radius - 4 * unit(), cell.centre().y());
        List<Mark> marks = new ArrayList<>(disc("row", at, centre, radius));
        double right = centre.x() - radius - 5 * unit();
        String name = texts.get("matrix.sector", name(matrix.sectors().get(at)), matrix.organisations().get(at));
        double size = Math.min(MatrixGrid.nameSize(unit()), 0.42 * grid.side());
        TextBlockMarks lines = TextBlockMarks.wrapped("row-name-" + at, MarkRole.NAME, name, TextBlockMarks.quiet(size), right - grid.room().x());
        marks.addAll(lines.endingAt(right, cell.centre().y() - lines.height() / 2));
        return marks;
    }

    private List<Mark> column(int at, MatrixGrid grid) {
        Box cell = grid.cell(0, at);
        double radius = radius(grid);
        Point centre = new Point(cell.centre().x(), cell.y() - radius - 3 * unit());
        List<Mark> marks = new ArrayList<>(disc("column", at, centre, radius));
        if (grid.namesOnTop()) {
            TextBlockMarks lines = TextBlockMarks.wrapped("column-name-" + at, MarkRole.NAME, name(matrix.sectors().get(at)),
                    TextBlockMarks.quiet(MatrixGrid.nameSize(unit())), grid.side() - 4 * unit());
            marks.addAll(lines.centredAt(centre.x(), centre.y() - radius - 2 * unit() - lines.height()));
        }
        return marks;
    }

    private double unit() {
        return page.unit(MatrixMarks.SMALLEST_TEXT);
    }

    private double radius(MatrixGrid grid) {
        return Math.min(9.5 * unit(), 0.42 * grid.side());
    }

    /// A sector's disc; a sector without a code has its number.
    private List<Mark> disc(String key, int at, Point centre, double radius) {
        Sector sector = matrix.sectors().get(at);
        Colour fill = request.look().of(sector.id());
        String code = sector.code().isEmpty() ? String.valueOf(at + 1) : sector.code();
        double atOne = Typeface.width(code, 1, Weight.SEMI_BOLD);
        DiscEdge edge = request.look().edgeOf(sector.id());
        double size = Math.max(LEAST_CODE, edge.room() * Math.min(radius * 1.15, 1.62 * radius / atOne));
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark.Disc(new MarkId(key + "-disc-" + at), MarkRole.NAME, name(sector), centre, radius, fill,
                Pen.solid(Discs.OUTLINE, 0.8 * unit())));
        edge.pen(radius, Discs.inkOn(fill)).ifPresent(pen -> marks.add(
                new Mark.Ring(new MarkId(key + "-edge-" + at), MarkRole.NAME, centre, DiscEdge.AT * radius, pen)));
        marks.add(new Mark.Label(new MarkId(key + "-code-" + at), MarkRole.CODE, centre.plus(-atOne * size / 2, 0.33 * size), code,
                new TextStyle(size, Weight.SEMI_BOLD, Discs.inkOn(fill)), atOne * size, Optional.empty()));
        return marks;
    }

    private String name(Sector sector) {
        return words.name(sector.name());
    }
}
