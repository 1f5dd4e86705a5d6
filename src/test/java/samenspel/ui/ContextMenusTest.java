package samenspel.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.stage.Window;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import samenspel.diagram.label.NameAt;
import samenspel.diagram.picture.Projection;
import samenspel.diagram.seen.Filter;
import samenspel.diagram.seen.LayerAlgebra;
import samenspel.layout.Point;
import samenspel.network.LayerId;
import samenspel.network.Organisation;
import samenspel.network.OrganisationId;
import samenspel.network.SectorId;
import samenspel.network.kind.AccessRole;
import samenspel.session.Action;
import samenspel.session.command.Command;
import samenspel.session.command.DrawnChoices;
import samenspel.study.Perspective;
import samenspel.study.View;

/// Each thing in the window offers what can be done to it, in the words of the menus on top.
class ContextMenusTest {
    private static final OrganisationId CJG = new OrganisationId("cjg01");

    @RegisterExtension
    final OpenWindow window = OpenWindow.on("network-1");
    private final Hands hands = new Hands(window);

    @AfterEach
    void put_away() {
        window.on(() -> {
            Window.getWindows().stream().filter(ContextMenu.class::isInstance).toList().forEach(Window::hide);
            return null;
        });
    }

    @Test
    void on_a_disc_it_says_who_and_hides_without_moving_anybody_and_undo_takes_that_back() {
        View before = view();
        Map<String, Point> places = Seen.in(window).places();
        List<MenuItem> items = on(window.picture(), place(CJG));
        assertEquals("CJG Meerwoude", items.getFirst().getText());
        assertTrue(items.stream().filter(SeparatorMenuItem.class::isInstance).count() >= 3);
        fire(items, "menu-hide");
        Map<String, Point> left = Seen.in(window).places();
        assertEquals(Set.of("cjg01"), places.keySet().stream().filter(id -> !left.containsKey(id)).collect(Collectors.toSet()));
        assertTrue(places.entrySet().containsAll(left.entrySet()));
        hands.press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(before.seen(), view().seen());
    }

    @Test
    void on_a_disc_only_it_and_its_partners_are_drawn_and_all_again() {
        int partners = DrawnChoices.partners(window.state(), Set.of(CJG)).size();
        fire(on(window.picture(), place(CJG)), "menu-draw-only");
        assertEquals(partners + 1, Seen.in(window).places().size());
        fire(on(window.picture(), place(CJG)), "menu-draw-only");
        assertEquals(Filter.NOTHING, view().seen().filter());
    }

    @Test
    void partners_are_selected_and_their_number_is_said_before() {
        Set<OrganisationId> partners = DrawnChoices.partners(window.state(), Set.of(CJG));
        List<MenuItem> items = on(window.picture(), place(CJG));
        assertEquals("Select partners (" + partners.size() + ")", item(items, "menu-select-partners").getText());
        fire(items, "menu-select-partners");
        assertEquals(partners.size() + 1, window.state().chosen().size());
        assertTrue(window.state().chosen().containsAll(partners));
    }

    @Test
    void words_of_a_menu_are_those_of_the_commands() {
        List<MenuItem> items = on(window.picture(), place(CJG));
        for (Command command : List.of(Command.DRAW_ONLY, Command.HIDE, Command.PIN, Command.NOTE_TEXT, Command.NOTE_CONTOUR, Command.CHANGE_ORGANISATION, Command.MERGE)) {
            assertEquals(command.text(window.state()), item(items, "menu-" + command.id()).getText());
        }
    }

    @Test
    void of_several_selected_it_says_how_many_and_hides_them_all() {
        OrganisationId other = DrawnChoices.partners(window.state(), Set.of(CJG)).getFirst();
        window.dispatch(new Action.Choose(new LinkedHashSet<>(List.of(CJG, other))));
        List<MenuItem> items = on(window.picture(), place(CJG));
        assertEquals("2 organisations", items.getFirst().getText());
        fire(items, "menu-hide");
        assertEquals(2, DrawnChoices.hidden(window.state()));
        fire(on(window.picture(), new Point(2, 2)), "menu-show-hidden");
        assertEquals(0, DrawnChoices.hidden(window.state()));
    }

    @Test
    void letters_hide_and_bring_back_while_the_picture_has_the_keyboard() {
        hands.click(CJG);
        hands.press(KeyCode.H);
        assertEquals(1, DrawnChoices.hidden(window.state()));
        hands.press(KeyCode.SHIFT, KeyCode.H);
        assertEquals(0, DrawnChoices.hidden(window.state()));
        window.on(() -> {
            window.node("search").requestFocus();
            return null;
        });
        hands.press(KeyCode.H);
        assertEquals(0, DrawnChoices.hidden(window.state()));
    }

    @Test
    void the_sector_and_the_role_of_a_disc_are_chosen_at_once_and_undo_takes_that_back() {
        fire(((Menu) item(on(window.picture(), place(CJG)), "menu-role")).getItems(), "menu-role-OTHER");
        assertEquals(AccessRole.OTHER, cjg().access());
        List<MenuItem> sectors = ((Menu) item(on(window.picture(), place(CJG)), "menu-sector")).getItems();
        RadioMenuItem now = (RadioMenuItem) sectors.stream().filter(item -> ((RadioMenuItem) item).isSelected()).findFirst().orElseThrow();
        SectorId before = cjg().sector();
        fire(sectors, sectors.stream().filter(item -> item != now).findFirst().orElseThrow().getId());
        assertNotEquals(before, cjg().sector());
        window.dispatch(new Action.Undo());
        assertEquals(before, cjg().sector());
    }

    private Organisation cjg() {
        return window.state().document().orElseThrow().network().organisation(CJG).orElseThrow();
    }

    @Test
    void a_name_is_put_at_a_side_of_its_disc_and_back() {
        Point disc = place(CJG);
        fire(((Menu) item(on(window.picture(), disc), "menu-name")).getItems(), "menu-name-LEFT");
        assertTrue(name().x() < disc.x() && Math.abs(name().y() - disc.y()) < 1, name() + " beside " + disc);
        fire(((Menu) item(on(window.picture(), disc), "menu-name")).getItems(), "menu-name-BELOW");
        assertTrue(name().y() > disc.y() && Math.abs(name().x() - disc.x()) < 1, name() + " below " + disc);
        fire(on(window.picture(), disc), "menu-name-back");
        assertEquals(Map.of(), window.state().document().orElseThrow().annotations().labels());
    }

    private Point name() {
        return window.on(() -> NameAt.middle(window.picture().shown(), CJG).orElseThrow());
    }

    @Test
    void on_a_tie_it_names_both_ends_and_draws_only_them() {
        Point middle = tie();
        List<MenuItem> items = on(window.picture(), middle);
        assertTrue(items.getFirst().getText().contains(" – "), items.getFirst().getText());
        fire(items, "menu-tie-only");
        assertEquals(2, Seen.in(window).places().size());
    }

    /// A place of the picture where nothing but a line is.
    private Point tie() {
        return window.on(() -> {
            for (double y = 5; y < window.picture().getHeight(); y += 7) {
                for (double x = 5; x < window.picture().getWidth(); x += 7) {
                    if (window.picture().tieAt(x, y).isPresent() && window.picture().nameOwnerAt(x, y).isEmpty()) {
                        return new Point(x, y);
                    }
                }
            }
            throw new AssertionError("no tie in sight");
        });
    }

    @Test
    void on_the_ground_what_is_hidden_cannot_be_shown_while_nobody_is() {
        List<MenuItem> items = on(window.picture(), new Point(2, 2));
        assertEquals("Picture", items.getFirst().getText());
        assertTrue(item(items, "menu-show-hidden").isDisable() && item(items, "menu-filter-clear").isDisable());
        assertFalse(item(items, "menu-note-here").isDisable());
    }

    @Test
    void on_a_sectors_row_it_is_hidden_drawn_alone_and_selected() {
        fire(on(row("row-SECTOR-H")), "menu-row-on");
        assertTrue(view().seen().filter().hidden().contains("SECTOR:H"));
        fire(on(row("row-SECTOR-H")), "menu-row-on");
        fire(on(row("row-SECTOR-H")), "menu-row-choose");
        assertTrue(window.state().chosen().stream().allMatch(id -> id.value().startsWith("h")), window.state().chosen().toString());
        fire(on(row("row-SECTOR-H")), "menu-row-only");
        assertEquals(window.state().chosen().size(), Seen.in(window).places().size());
    }

    @Test
    void all_of_a_row_that_are_selected_are_as_many_as_the_row_says() {
        window.dispatch(new Action.ShowAs(Perspective.PICTURE));
        window.dispatch(Command.CHANGE.action(window.state()));
        String count = window.on(() -> ((Labeled) row("row-ACCESS-ACCESS").lookup(".legend-count")).getText());
        fire(on(row("row-ACCESS-ACCESS")), "menu-row-choose");
        assertEquals(count, String.valueOf(window.state().chosen().size()));
    }

    @Test
    void on_a_layers_row_ties_in_it_and_not_in_another_are_one_choice() {
        List<MenuItem> items = on(row("row-LAYER-content"));
        fire(((Menu) item(items, "menu-row-without")).getItems(), "menu-without-administrative");
        LayerAlgebra algebra = view().seen().filter().ties().layers();
        assertEquals(List.of(new LayerId("content"), new LayerId("administrative")), List.of(algebra.in().first(), algebra.notIn().first()));
        assertEquals(List.of(new LayerId("content")), List.copyOf(view().seen().layers()));
    }

    @Test
    void on_a_tab_the_form_is_opened() {
        List<MenuItem> items = on(window.node("perspective-matrix"));
        assertEquals("menu-title", items.getFirst().getId());
        fire(items, "menu-as-matrix");
        assertEquals(Perspective.MATRIX, view().perspective());
    }

    @Test
    void on_a_row_of_a_table_is_what_is_on_the_disc_and_a_double_click_shows_it_in_the_picture() {
        window.dispatch(new Action.ShowAs(Perspective.ORGANISATIONS));
        TableRow<?> row = row();
        OrganisationId who = (OrganisationId) row.getItem();
        fire(on(row), "menu-hide");
        assertEquals(1, DrawnChoices.hidden(window.state()));
        window.dispatch(new Action.Undo());
        TableRow<?> again = row();
        assertEquals(who, again.getItem());
        doubleClick(again, new Point(20, 8));
        assertEquals(List.of(Perspective.PICTURE, Optional.of(who)), List.of(view().perspective(), view().onlySelected()));
    }

    private TableRow<?> row() {
        window.settle();
        return window.on(() -> (TableRow<?>) ((TableView<?>) window.node("organisation-table")).lookupAll(".table-row-cell").stream()
                .filter(node -> node instanceof TableRow<?> one && one.getIndex() == 0 && one.getItem() != null).findFirst().orElseThrow());
    }

    @Test
    void by_the_key_for_menus_it_is_of_what_is_selected_where_the_keyboard_is() {
        hands.click(CJG);
        hands.press(KeyCode.SHIFT, KeyCode.F10);
        assertEquals("CJG Meerwoude", open().getFirst().getText());
        close();
        window.dispatch(new Action.Select(Optional.empty()));
        window.on(() -> {
            window.node("row-LAYER-content").requestFocus();
            return null;
        });
        hands.press(KeyCode.CONTEXT_MENU);
        assertEquals("Content information", open().getFirst().getText());
        close();
    }

    @Test
    void a_double_click_on_a_disc_goes_to_its_partners_and_another_goes_back() {
        Projection before = window.state().projection();
        doubleClick(window.picture(), place(CJG));
        assertNotEquals(before, window.state().projection());
        doubleClick(window.picture(), place(CJG));
        assertEquals(before, window.state().projection());
    }

    @Test
    void a_double_click_on_a_name_changes_the_organisation() {
        doubleClick(window.picture(), name());
        Window asking = window.above();
        assertEquals("CJG Meerwoude", window.on(() -> ((TextField) asking.getScene().lookup("#edit-short-name")).getText()));
        window.on(() -> {
            asking.hide();
            return null;
        });
    }

    @Test
    void a_double_click_on_a_sectors_row_shows_it_alone_and_another_all() {
        Node row = row("row-SECTOR-H");
        doubleClick(row, new Point(60, 8));
        assertEquals(Set.of("H"), sectors());
        doubleClick(row, new Point(60, 8));
        assertEquals(Filter.NOTHING, view().seen().filter());
    }

    private Set<String> sectors() {
        var network = window.state().document().orElseThrow().network();
        return Seen.in(window).places().keySet().stream().map(id -> network.organisation(new OrganisationId(id)).orElseThrow().sector().value()).collect(Collectors.toSet());
    }

    private Node row(String check) {
        return window.node(check).getParent();
    }

    private View view() {
        return window.state().view().orElseThrow();
    }

    private Point place(OrganisationId organisation) {
        return window.on(() -> window.state().projection().toPage(window.state().document().orElseThrow().placement().of(organisation)));
    }

    private List<MenuItem> on(Node node) {
        return on(node, window.on(() -> new Point(node.getBoundsInLocal().getCenterX(), node.getBoundsInLocal().getCenterY())));
    }

    /// The menu of what is at a place of a node, in its own coordinates.
    private List<MenuItem> on(Node node, Point at) {
        window.on(() -> {
            Point2D scene = node.localToScene(at.x(), at.y());
            // The toolkit without a display cannot draw a menu that begins near an edge.
            Event.fireEvent(node, new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, scene.getX(), scene.getY(), 200, 100, false,
                    new PickResult(node, scene.getX(), scene.getY())));
            return null;
        });
        List<MenuItem> items = open();
        close();
        return items;
    }

    private List<MenuItem> open() {
        window.until(() -> Window.getWindows().stream().anyMatch(ContextMenu.class::isInstance));
        return window.on(() -> List.copyOf(menu().getItems()));
    }

    private static ContextMenu menu() {
        return (ContextMenu) Window.getWindows().stream().filter(ContextMenu.class::isInstance).toList().getLast();
    }

    private void close() {
        window.on(() -> {
            menu().hide();
            return null;
        });
        window.settle();
    }

    private static MenuItem item(List<MenuItem> items, String id) {
        return items.stream().filter(item -> id.equals(item.getId())).findFirst().orElseThrow(() -> new AssertionError(id + " is not offered"));
    }

    private void fire(List<MenuItem> items, String id) {
        window.on(() -> {
            item(items, id).fire();
            return null;
        });
        window.settle();
    }

    /// By hand: how fast a machine is does not matter.
    private void doubleClick(Node on, Point at) {
        for (int count = 1; count <= 2; count++) {
            int clicks = count;
            window.on(() -> {
                List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED, MouseEvent.MOUSE_CLICKED).forEach(type -> {
                    Point2D scene = on.localToScene(at.x(), at.y());
                    Point2D screen = on.localToScreen(at.x(), at.y());
                    Event.fireEvent(on, new MouseEvent(type, scene.getX(), scene.getY(), screen.getX(), screen.getY(), MouseButton.PRIMARY, clicks,
                            false, false, false, false, true, false, false, false, false, true, new PickResult(on, scene.getX(), scene.getY())));
                });
                return null;
            });
        }
        window.settle();
    }
}
