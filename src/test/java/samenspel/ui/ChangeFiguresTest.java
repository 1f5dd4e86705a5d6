package samenspel.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import samenspel.change.Comparison;
import samenspel.change.SectorCell;
import samenspel.change.SectorMatrix;
import samenspel.diagram.Box;
import samenspel.diagram.MarkId;
import samenspel.diagram.figure.Page;
import samenspel.diagram.matrix.MatrixContent;
import samenspel.diagram.matrix.MatrixFigures;
import samenspel.diagram.plot.RetentionFigure;
import samenspel.diagram.plot.RetentionFigures;
import samenspel.layout.Point;
import samenspel.network.Network;
import samenspel.session.Action;
import samenspel.session.State;
import samenspel.study.Drawing;
import samenspel.study.HighlightedCell;

class ChangeFiguresTest {
    /// Screen units a page unit in the window.
    private static final double SCALE = 1.45;

    @RegisterExtension
    final OpenWindow window = OpenWindow.on("network-3");
    private final Hands hands = new Hands(window);

    @Test
    void a_click_on_a_cell_lights_its_ties_in_the_picture() {
        SectorCell cell = openMatrixOnFullest();
        clickCell(cell);
        Set<String> expected = cell.ties().stream().map(tie -> MarkId.tie(tie.layer(), tie.change().pair()).value()).collect(Collectors.toSet());
        window.until(() -> Set.copyOf(Seen.in(window).strong()).equals(expected));
        assertEquals(Optional.of(place(cell)), lit());
    }

    @Test
    void a_cell_chosen_again_goes_out() {
        SectorCell cell = openMatrixOnFullest();
        clickCell(cell);
        clickCell(cell);
        assertEquals(Optional.empty(), lit());
    }

    @Test
    void escape_puts_the_cell_out() {
        clickCell(openMatrixOnFullest());
        hands.press(KeyCode.ESCAPE);
        assertEquals(Optional.empty(), lit());
    }

    @Test
    void arrow_keys_walk_the_cells_and_enter_lights_one() {
        SectorCell cell = openMatrixOnFullest();
        clickCell(cell);
        hands.press(KeyCode.ENTER);
        hands.press(KeyCode.DOWN);
        hands.press(KeyCode.UP);
        hands.press(KeyCode.ENTER);
        assertEquals(Optional.of(place(cell)), lit());
    }

    @Test
    void the_cells_say_the_ties_before() {
        hands.press(KeyCode.CONTROL, KeyCode.DIGIT8);
        hands.click("matrix-BEFORE");
        assertEquals(MatrixContent.BEFORE, window.state().view().orElseThrow().counting().matrix());
    }

    @Test
    void the_pointer_on_a_cell_reads_its_numbers() {
        SectorCell cell = openMatrixOnFullest();
        Region view = window.control(Region.class, "matrix");
        Point at = centre(cell, view);
        hands.clickAt(view, at.x(), at.y());
        String reading = window.on(() -> window.control(Label.class, "matrix-pane-reading").getText());
        assertTrue(reading.contains(cell.counts().before() + " → " + cell.counts().after()), reading);
    }

    @Test
    void the_matrix_is_saved_as_a_figure() throws IOException {
        hands.press(KeyCode.CONTROL, KeyCode.DIGIT8);
        assertTrue(saved().contains("new − lost"));
    }

    @Test
    void the_plot_of_retention_is_saved_as_a_figure() throws IOException {
        hands.press(KeyCode.CONTROL, KeyCode.DIGIT9);
        assertTrue(saved().contains("All access organisations"));
    }

    private String saved() throws IOException {
        Path file = window.folder().resolve("figure.svg");
        window.choosers.picture = Optional.of(file);
        Platform.runLater(() -> window.control(Button.class, "command-save-picture").fire());
        var dialog = window.above();
        window.settle();
        hands.click(dialog.getScene().lookup("#picture-save"));
        window.until(() -> window.state().notice().isPresent());
        return Files.readString(file);
    }

    @Test
    void a_click_on_a_dot_selects_its_organisation() {
        hands.press(KeyCode.CONTROL, KeyCode.DIGIT9);
        Region view = window.control(Region.class, "retention");
        RetentionFigure figure = RetentionFigures.of(Drawing.retention(state().document().orElseThrow(), state().view().orElseThrow(), comparison(),
                state().settings().language()), page(view));
        RetentionFigure.Dot dot = figure.dots().getFirst();
        hands.clickAt(view, dot.centre().x() * SCALE, dot.centre().y() * SCALE);
        assertEquals(List.of(dot.organisation()), List.copyOf(state().view().orElseThrow().selection()));
    }

    @Test
    void another_denominator_draws_another_matrix_and_keeps_the_cell() {
        SectorCell cell = openMatrixOnFullest();
        clickCell(cell);
        Optional<HighlightedCell> before = state().view().orElseThrow().counting().highlighted();
        hands.click("denominator-ONLY_BOTH_ANSWERED");
        assertEquals(before.map(HighlightedCell::place), lit());
        assertNotEquals(comparison().counts(), window.on(() -> other().counts()));
    }

    private Comparison other() {
        return state().view().orElseThrow().with(samenspel.study.ChangeCounting.USUAL).compare(network()).orElseThrow();
    }

    @Test
    void the_picture_is_back_alone_when_it_is_asked_for() {
        double alone = window.on(() -> window.picture().getWidth());
        hands.press(KeyCode.CONTROL, KeyCode.DIGIT8);
        double beside = window.on(() -> window.picture().getWidth());
        hands.press(KeyCode.CONTROL, KeyCode.DIGIT4);
        assertEquals(List.of(alone, true), List.of(window.on(() -> window.picture().getWidth()), beside < 0.6 * alone));
    }

    private SectorCell openMatrixOnFullest() {
        window.dispatch(new Action.Show(samenspel.study.View.lenses(network()).get(1)));
        hands.press(KeyCode.CONTROL, KeyCode.DIGIT8);
        return SectorMatrix.of(network(), comparison()).cells().values().stream()
                .filter(cell -> cell.ties().stream().noneMatch(tie -> tie.change().fate() == samenspel.change.Fate.KEPT))
                .max(java.util.Comparator.comparingInt(cell -> cell.ties().size())).orElseThrow();
    }

    private void clickCell(SectorCell cell) {
        Region view = window.control(Region.class, "matrix");
        Point at = centre(cell, view);
        hands.clickAt(view, at.x(), at.y());
    }

    private Point centre(SectorCell cell, Region view) {
        Box box = MatrixFigures.of(Drawing.matrix(state().document().orElseThrow(), state().view().orElseThrow(), comparison(),
                state().settings().language()), page(view)).cells().get(place(cell));
        return new Point(box.centre().x() * SCALE, box.centre().y() * SCALE);
    }

    private Page page(Region view) {
        return window.on(() -> Page.of(view.getWidth() / SCALE, view.getHeight() / SCALE));
    }

    private static SectorMatrix.Place place(SectorCell cell) {
        return new SectorMatrix.Place(cell.row(), cell.column());
    }

    private Optional<SectorMatrix.Place> lit() {
        return state().view().orElseThrow().counting().highlighted().map(HighlightedCell::place);
    }

    private State state() {
        return window.state();
    }

    private Network network() {
        return state().document().orElseThrow().network();
    }

    private Comparison comparison() {
        return state().view().orElseThrow().compare(network()).orElseThrow();
    }
}
