package samenspel.ui;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableRow;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import samenspel.change.Denominator;
import samenspel.diagram.seen.LegendKey;
import samenspel.diagram.seen.Lens;
import samenspel.session.Action;
import samenspel.session.SettingsAction;
import samenspel.session.settings.TextSize;
import samenspel.study.Perspective;
import samenspel.text.Language;

class LargeWordsTest {
    private static final double LEAST_FIGURE = 120;

    @RegisterExtension
    final OpenWindow window = OpenWindow.on("network-2");

    private void open(Perspective perspective, TextSize size) {
        window.on(() -> {
            window.stage().setWidth(1280);
            window.stage().setHeight(720);
            return null;
        });
        window.dispatch(new SettingsAction.SetLanguage(Language.NL));
        var waves = window.state().document().orElseThrow().network().waves();
        window.dispatch(new Action.Show(new Lens.Between(waves.getFirst().id(), waves.getLast().id())));
        window.dispatch(new SettingsAction.Appear(window.state().settings().appearance().with(size)));
        window.dispatch(new Action.ShowAs(perspective));
        window.settle();
    }

    private BorderPane pane(String id) {
        return window.control(BorderPane.class, id);
    }

    private static String id(Perspective perspective) {
        return switch (perspective) {
            case ORGANISATIONS -> "organisations-pane";
            case TABLE -> "table-pane";
            case MATRIX -> "matrix-pane";
            case NETWORK -> "network-pane";
            default -> "retention-pane";
        };
    }

    private static ScrollPane scroll(Node node) {
        Node at = node;
        while (!at.getStyleClass().contains("roomy-pane")) {
            at = at.getParent();
        }
        return (ScrollPane) at;
    }

    private static Bounds on(Node node) {
        return node.localToScene(node.getBoundsInLocal());
    }

    @ParameterizedTest
    @EnumSource(names = {"ORGANISATIONS", "TABLE", "MATRIX", "NETWORK", "RETENTION"})
    void words_twice_as_large_leave_rows_and_figures_their_room_and_no_parts_over_each_other(Perspective perspective) {
        open(perspective, TextSize.DOUBLE);
        BorderPane pane = window.on(() -> pane(id(perspective)));
        Region middle = window.on(() -> (Region) pane.getCenter());
        ScrollPane scroll = window.on(() -> scroll(pane));
        // What is beside the picture is readied on the window's thread meanwhile.
        double sight = window.on(() -> scroll.getViewportBounds().getHeight());
        Bounds content = window.on(() -> on(scroll.getContent()));
        assertAll(
                () -> assertTrue(sight > LEAST_FIGURE, "in sight " + sight),
                () -> assertTrue(middle.getHeight() >= LEAST_FIGURE, "high " + middle.getHeight()),
                () -> assertTrue(perspective == Perspective.MATRIX || perspective == Perspective.RETENTION || rows(middle) >= 3, "rows " + rows(middle)),
                () -> assertEquals(List.of(), window.on(() -> overlapping(pane))),
                () -> assertEquals(List.of(), window.on(() -> pane.lookupAll(".button, .toggle-button, .check-box").stream().filter(ButtonBase.class::isInstance)
                        .filter(node -> !below(node, middle) && shown(node) && !within(on(node), content)).map(Node::toString).toList())));
    }

    /// That are whole in the table.
    private long rows(Region table) {
        return window.on(() -> table.lookupAll(".table-row-cell").stream().map(TableRow.class::cast)
                .filter(row -> row.isVisible() && !row.isEmpty() && on(row).getMaxY() <= on(table).getMaxY() + 1).count());
    }

    private static boolean below(Node node, Node whole) {
        return Stream.iterate(node, one -> one != null, Node::getParent).anyMatch(whole::equals);
    }

    private static boolean shown(Node node) {
        return Stream.iterate(node, one -> one != null, Node::getParent).allMatch(Node::isVisible);
    }

    private static boolean within(Bounds part, Bounds whole) {
        return part.getMinX() > whole.getMinX() - 1 && part.getMaxX() < whole.getMaxX() + 1 && part.getMinY() > whole.getMinY() - 1 && part.getMaxY() < whole.getMaxY() + 1;
    }

    private static List<String> overlapping(BorderPane pane) {
        List<Node> parts = Stream.of(pane.getTop(), pane.getCenter(), pane.getBottom()).filter(part -> part != null && part.isVisible()).toList();
        return parts.stream().flatMap(one -> parts.subList(parts.indexOf(one) + 1, parts.size()).stream()
                .filter(other -> one.getBoundsInParent().getMaxY() > other.getBoundsInParent().getMinY() + 1).map(other -> one + " over " + other)).toList();
    }

    @Test
    void words_twice_as_large_leave_what_is_drawn_in_words() {
        open(Perspective.PICTURE, TextSize.DOUBLE);
        assertTrue(window.on(() -> shown(window.node("filter-bar").lookup(".filter-ties"))));
    }

    @ParameterizedTest
    @EnumSource(value = Perspective.class, names = {"MATRIX", "RETENTION"})
    void every_choice_of_what_is_counted_is_in_sight_with_words_twice_as_large(Perspective perspective) {
        open(perspective, TextSize.DOUBLE);
        Bounds room = window.on(() -> on(scroll(pane(id(perspective)))));
        for (Denominator one : Denominator.values()) {
            Bounds choice = window.on(() -> on(window.node("denominator-" + one)));
            assertTrue(choice.getMaxX() <= room.getMaxX(), one + " ends at " + choice.getMaxX() + " of " + room.getMaxX());
        }
    }

    @Test
    void a_scenario_can_be_read_where_it_is_chosen_with_words_twice_as_large() {
        open(Perspective.SCENARIO, TextSize.DOUBLE);
        assertTrue(window.on(() -> window.control(Region.class, "scenario-chooser").getWidth()) >= 300);
    }

    @Test
    void no_tab_moves_while_tabs_are_looked_at_with_words_twice_as_large() {
        open(Perspective.TABLE, TextSize.DOUBLE);
        List<Bounds> before = tabs();
        window.dispatch(new Action.ShowAs(Perspective.NETWORK));
        assertEquals(before, tabs());
    }

    private List<Bounds> tabs() {
        return Stream.of(Perspective.values()).map(one -> window.on(() -> on(window.node("perspective-" + one.word())))).toList();
    }

    @Test
    void tabs_stand_on_one_line_with_words_half_as_large_again() {
        open(Perspective.TABLE, TextSize.LARGE);
        assertEquals(1, tabs().stream().map(Bounds::getMinY).distinct().count());
    }

    @Test
    void a_matrix_has_room_for_its_numbers_in_a_low_window_with_a_filter() {
        open(Perspective.MATRIX, TextSize.USUAL);
        window.dispatch(new Action.ToggleRow(new LegendKey(LegendKey.Kind.SECTOR, "H")));
        assertTrue(window.on(() -> window.control(Region.class, "matrix").getHeight()) >= 560);
    }

    @Test
    void words_of_the_usual_size_stand_in_no_pane_that_scrolls() {
        open(Perspective.TABLE, TextSize.USUAL);
        assertEquals(0, window.on(() -> window.scene().getRoot().lookupAll(".roomy-pane").size()));
    }
}
