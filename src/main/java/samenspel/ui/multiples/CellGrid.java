package samenspel.ui.multiples;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.layout.Region;
import samenspel.diagram.Box;
import samenspel.diagram.drawn.DrawnLayersCache;
import samenspel.diagram.multiples.SmallMultiples;
import samenspel.diagram.picture.Projection;
import samenspel.diagram.seen.Depiction;
import samenspel.diagram.seen.Lens;
import samenspel.layout.Point;
import samenspel.network.WaveId;
import samenspel.session.State;
import samenspel.study.Perspective;
import samenspel.work.Worker;

/// Pictures in rows, as large as the room allows but never too small to read. All look at the same part of the
/// network: the one the camera of the one picture looks at.
final class CellGrid extends Region {
    private static final double GAP = 14;
    private static final double MARGIN = 12;
    private static final double NARROWEST = 190;
    private static final double LOWEST = 150;
    private static final double FLATTEST = 0.62;

    private final CellPainter cellPainter;
    private final Consumer<Depiction> opened;
    private final List<List<MultiplesCell>> rows = new ArrayList<>();
    private SmallMultiples multiple;
    private State state;
    private boolean namesAbove;
    private double roomWidth;
    private double roomHeight;
    private List<CellRequest> asked = List.of();

    CellGrid(DrawnLayersCache drawnLayersCache, Worker worker, Consumer<Depiction> opened) {
        this.cellPainter = new CellPainter(drawnLayersCache, worker, this::painted);
        this.opened = opened;
        getStyleClass().add("cell-grid");
    }

    /// The room in sight; where pictures would be too small the grid is larger.
    void fit(double width, double height) {
        roomWidth = width;
        roomHeight = height;
        arrange();
    }

    void show(State next, SmallMultiples pictures) {
        state = next;
        if (multiple == null || !sameShape(pictures) || namesAbove != isOfSeveralLayers(pictures)) {
            build(pictures);
        }
        multiple = pictures;
        arrange();
    }

    /// Else its name would stand above every picture.
    private static boolean isOfSeveralLayers(SmallMultiples pictures) {
        return pictures.all().stream().map(one -> one.seen().layers()).distinct().count() > 1;
    }

    private boolean sameShape(SmallMultiples pictures) {
        return pictures.rows().stream().map(List::size).toList().equals(multiple.rows().stream().map(List::size).toList());
    }

    private void build(SmallMultiples pictures) {
        rows.clear();
        asked = List.of();
        namesAbove = isOfSeveralLayers(pictures);
        for (int row = 0; row < pictures.rows().size(); row++) {
            List<MultiplesCell> cells = new ArrayList<>();
            for (int column = 0; column < pictures.rows().get(row).size(); column++) {
                int at = column;
                int line = row;
                cells.add(new MultiplesCell(row, column, namesAbove, () -> opened.accept(rows.get(line).get(at).depiction())));
            }
            rows.add(cells);
        }
        getChildren().setAll(rows.stream().flatMap(List::stream).toList());
    }

    private double cellWidth() {
        int columns = multiple.columns();
        return Math.max(NARROWEST, Math.floor((roomWidth - 2 * MARGIN - (columns - 1) * GAP) / columns));
    }

    private double cellHeight() {
        int count = rows.size();
        double shared = Math.floor((roomHeight - 2 * MARGIN - (count - 1) * GAP) / count);
        return Math.max(Math.max(LOWEST, FLATTEST * Math.min(cellWidth(), 420)), shared);
    }

    /// Whether not all pictures are in sight at once.
    boolean overflows() {
        return getPrefHeight() > roomHeight + 1 || getPrefWidth() > roomWidth + 1;
    }

    private void arrange() {
        if (multiple == null || roomWidth < 1 || roomHeight < 1) {
            return;
        }
        setPrefSize(2 * MARGIN + multiple.columns() * cellWidth() + (multiple.columns() - 1) * GAP,
                2 * MARGIN + rows.size() * cellHeight() + (rows.size() - 1) * GAP);
        List<CellRequest> asks = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).size(); column++) {
                asks.add(place(rows.get(row).get(column), row, column));
            }
        }
        if (!isAsked(asks)) {
            asked = asks;
            cellPainter.paint(multiple, asks);
        }
        requestLayout();
    }

    private CellRequest place(MultiplesCell cell, int row, int column) {
        cell.resizeRelocate(MARGIN + column * (cellWidth() + GAP), MARGIN + row * (cellHeight() + GAP), cellWidth(), cellHeight());
        Box box = cell.room(cellWidth(), cellHeight());
        Projection projection = projection(state, box);
        Depiction depiction = multiple.rows().get(row).get(column);
        cell.expect(depiction, projection, isCurrent(depiction.seen().lens()));
        double scale = getScene() == null || getScene().getWindow() == null ? 1 : getScene().getWindow().getRenderScaleX();
        return new CellRequest(depiction, box, projection, state.view().orElseThrow().camera().isEmpty(), state.settings().paper(), state.view().get().sight(), scale);
    }

    /// Among layers by waves those of the wave looked at stand out; beside each other all belong to one change.
    private boolean isCurrent(Lens of) {
        Lens looked = state.view().orElseThrow().seen().lens();
        return state.view().get().perspective() == Perspective.MULTIPLES && switch (looked) {
            case Lens.OneWave one -> one.equals(of);
            case Lens.Between between -> isEnd(between.from(), of) || isEnd(between.to(), of);
        };
    }

    private static boolean isEnd(WaveId wave, Lens of) {
        return of.equals(new Lens.OneWave(wave));
    }

    private boolean isAsked(List<CellRequest> asks) {
        for (int i = 0; i < asks.size(); i++) {
            if (asks.size() != asked.size() || !asks.get(i).isSame(asked.get(i))) {
                return false;
            }
        }
        return true;
    }

    /// What came too late for a page of another shape is not shown.
    private void painted(List<CellPicture> pictures) {
        List<MultiplesCell> cells = rows.stream().flatMap(List::stream).toList();
        if (pictures.size() == cells.size()) {
            for (int i = 0; i < cells.size(); i++) {
                cells.get(i).show(pictures.get(i));
            }
        }
    }

    @Override
    protected void layoutChildren() {
        // Cells stand where they were put when the room was measured.
        rows.forEach(row -> row.forEach(MultiplesCell::layout));
    }

    boolean isPainting() {
        return cellPainter.isBusy();
    }

    /// The cell at a place of this grid, in its own coordinates.
    Optional<MultiplesCell> cellAt(double x, double y) {
        return rows.stream().flatMap(List::stream).filter(cell -> cell.getBoundsInParent().contains(x, y)).findFirst();
    }

    List<List<MultiplesCell>> rows() {
        return rows.stream().map(List::copyOf).toList();
    }

    /// From layout to a cell: its camera shows the middle of what the one picture's shows, larger or smaller
    /// than the whole by the same factor.
    private static Projection projection(State state, Box box) {
        Box room = box.grown(-0.03 * Math.min(box.width(), box.height()));
        Projection whole = Projection.fitting(state.document().orElseThrow().placements(), room);
        if (state.view().orElseThrow().camera().isEmpty()) {
            return whole;
        }
        Projection camera = state.projection();
        double scale = whole.scale() * camera.scale() / state.fitting().scale();
        Point middle = camera.toLayout(state.canvas().centre());
        return new Projection(scale, box.centre().x() - scale * middle.x(), box.centre().y() - scale * middle.y());
    }
}
