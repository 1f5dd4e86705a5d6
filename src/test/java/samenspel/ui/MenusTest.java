package samenspel.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import samenspel.diagram.seen.Filter;
import samenspel.diagram.seen.LeftOut;
import samenspel.session.PictureAction;
import samenspel.session.Action;
import samenspel.session.command.Command;
import samenspel.session.settings.Theme;
import samenspel.text.Language;

class MenusTest {
    private static final double USED_BY_BARS = 76;

    @RegisterExtension
    final OpenWindow window = OpenWindow.on("network-3");
    private final Hands hands = new Hands(window);

    private List<Menu> menus() {
        return window.on(() -> List.copyOf(((MenuBar) window.scene().getRoot().lookup("#menus")).getMenus()));
    }

    private List<MenuItem> opened(String id) {
        Menu menu = menus().stream().filter(one -> one.getId().equals(id)).findFirst().orElseThrow();
        return window.on(() -> {
            menu.show();
            List<MenuItem> items = List.copyOf(menu.getItems());
            menu.hide();
            return items;
        });
    }

    private static List<MenuItem> all(List<MenuItem> items) {
        List<MenuItem> all = new ArrayList<>();
        items.forEach(item -> {
            all.add(item);
            if (item instanceof Menu menu) {
                all.addAll(all(menu.getItems()));
            }
        });
        return all;
    }

    private MenuItem item(String menu, String id) {
        return all(opened(menu)).stream().filter(item -> id.equals(item.getId())).findFirst().orElseThrow();
    }

    private void fire(String menu, String id) {
        MenuItem item = item(menu, id);
        window.on(() -> {
            item.fire();
            return null;
        });
        window.settle();
    }

    @Test
    void every_command_stands_in_the_menus_once_and_those_that_tell_a_story_in_two() {
        List<String> found = menus().stream().flatMap(menu -> all(opened(menu.getId())).stream()).map(MenuItem::getId)
                .filter(id -> id != null && Stream.of(Command.values()).anyMatch(command -> id.equals("menu-" + command.id()))).sorted().toList();
        Stream<Command> twice = Stream.of(Command.PRESENT, Command.PRESENT_HERE);
        assertEquals(Stream.concat(Stream.of(Command.values()), twice).map(command -> "menu-" + command.id()).sorted().toList(), found);
    }

    @Test
    void no_menu_has_more_than_seven_lines_without_a_separator() {
        menus().forEach(menu -> {
            int run = 0;
            for (MenuItem item : opened(menu.getId())) {
                run = item instanceof SeparatorMenuItem ? 0 : run + 1;
                assertTrue(run <= 7, menu.getId() + " has a long run at " + item.getText());
            }
        });
    }

    @Test
    void what_is_on_is_ticked() {
        assertFalse(((CheckMenuItem) item("menu-arrange", "menu-live")).isSelected());
        window.dispatch(new Action.Live(true));
        window.dispatch(new Action.SetTheme(Theme.DARK));
        assertTrue(((CheckMenuItem) item("menu-arrange", "menu-live")).isSelected());
        assertTrue(((CheckMenuItem) item("menu-settings", "menu-theme")).isSelected());
        assertTrue(((RadioMenuItem) item("menu-view", "menu-as-picture")).isSelected());
        assertFalse(((RadioMenuItem) item("menu-measure", "menu-as-matrix")).isSelected());
    }

    @Test
    void a_panel_beside_the_picture_is_ticked_while_it_is_there() {
        hands.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.R);
        assertTrue(((CheckMenuItem) item("menu-arrange", "menu-layout")).isSelected());
        hands.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.R);
        assertFalse(((CheckMenuItem) item("menu-arrange", "menu-layout")).isSelected());
    }

    @Test
    void a_key_is_heard_once_also_after_its_menu_was_open() {
        opened("menu-arrange");
        window.settle();
        hands.press(KeyCode.CONTROL, KeyCode.L);
        assertTrue(window.state().live());
    }

    @Test
    void every_key_stands_in_the_menu_in_the_windows_language() {
        window.dispatch(new Action.SetLanguage(Language.NL));
        assertEquals("Spatie", item("menu-view", "menu-play").getAccelerator().getDisplayText());
    }

    @Test
    void a_line_of_a_menu_does_what_its_command_does() {
        fire("menu-measure", "menu-as-network");
        assertEquals("NETWORK", window.state().view().orElseThrow().perspective().name());
    }

    @Test
    void alt_goes_to_the_menus_and_arrows_from_one_to_the_next() {
        hands.press(KeyCode.ALT);
        hands.press(KeyCode.DOWN);
        assertEquals(List.of("menu-file"), open());
        hands.press(KeyCode.RIGHT);
        assertEquals(List.of("menu-edit"), open());
        hands.press(KeyCode.ESCAPE);
        hands.press(KeyCode.ESCAPE);
        assertEquals(List.of(), open());
    }

    private List<String> open() {
        return window.on(() -> menus().stream().filter(Menu::isShowing).map(Menu::getId).toList());
    }

    @Test
    void menus_and_buttons_take_little_more_than_the_buttons_alone_did() {
        Node bar = window.on(() -> window.scene().getRoot().lookup(".command-bar"));
        double under = window.on(() -> bar.localToScene(bar.getBoundsInLocal()).getMaxY());
        assertTrue(under <= USED_BY_BARS, "the bars reach down to " + under);
    }

    @Test
    void a_kept_filter_stands_in_the_menu_by_its_name_and_is_put_in_place_from_there() {
        Filter faint = Filter.NOTHING.with(LeftOut.FAINT);
        window.dispatch(new PictureAction.KeepFilters(List.of(new Filter.Named("Rest of them", faint))));
        fire("menu-chosen", "menu-kept-filter-Rest of them");
        assertEquals(faint, window.state().view().orElseThrow().seen().filter());
        assertTrue(((RadioMenuItem) item("menu-chosen", "menu-kept-filter-Rest of them")).isSelected());
    }
}
