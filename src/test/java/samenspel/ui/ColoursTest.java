package samenspel.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import samenspel.diagram.look.Paper;
import samenspel.session.Action;
import samenspel.session.SettingsAction;
import samenspel.session.command.Command;
import samenspel.session.settings.ScreenPaper;
import samenspel.session.settings.Theme;

class ColoursTest {
    @RegisterExtension
    final OpenWindow window = OpenWindow.on("network-3");
    private final Hands hands = new Hands(window);

    @Test
    void one_click_colours_by_access_role_and_no_disc_moves() {
        Seen before = Seen.in(window);
        hands.click("colour-ACCESS");
        Seen after = Seen.in(window);
        assertEquals(before.places(), after.places());
        assertTrue(new HashSet<>(before.colours().values()).size() > 10);
        assertTrue(after.colours().keySet().stream().noneMatch(id -> after.colours().get(id).equals(before.colours().get(id))));
    }

    @Test
    void a_second_press_on_the_same_colour_leaves_it_chosen() {
        hands.click("colour-SECTOR");
        assertEquals(Set.of("colour-SECTOR"), selected());
    }

    private Set<String> selected() {
        return window.on(() -> {
            Set<String> chosen = new HashSet<>();
            for (String id : Set.of("colour-SECTOR", "colour-ACCESS")) {
                if (window.control(javafx.scene.control.ToggleButton.class, id).isSelected()) {
                    chosen.add(id);
                }
            }
            return chosen;
        });
    }

    @Test
    void the_dark_theme_keeps_the_paper_white() {
        window.dispatch(new Action.SetTheme(Theme.DARK));
        assertEquals(Color.WHITE, cornerOf(window.picture()));
    }

    @Test
    void on_dark_paper_the_picture_is_dark_and_a_press_more_makes_it_follow_the_window() {
        window.dispatch(new SettingsAction.ShowOnPaper(ScreenPaper.DARK));
        assertEquals(Color.web(Paper.DARK.ground().hex()), cornerOf(window.picture()));
        window.dispatch(Command.PAPER.action(window.state()));
        assertEquals(Color.WHITE, cornerOf(window.picture()));
        window.dispatch(new Action.SetTheme(Theme.DARK));
        assertEquals(Color.web(Paper.DARK.ground().hex()), cornerOf(window.picture()));
    }

    @Test
    void the_dark_theme_makes_the_panel_dark() {
        window.dispatch(new Action.SetTheme(Theme.DARK));
        assertTrue(cornerOf(window.node("rows").getParent()).getBrightness() < 0.3);
    }

    @Test
    void a_mark_of_the_legend_stands_in_no_box_where_paper_and_window_are_both_light_or_both_dark() {
        assertEquals(List.of(), boxed());
        window.dispatch(new SettingsAction.ShowOnPaper(ScreenPaper.AS_WINDOW));
        window.dispatch(new Action.SetTheme(Theme.DARK));
        assertEquals(List.of(), boxed());
    }

    /// Colours under marks of the legend that are not those of their panel.
    private List<Color> boxed() {
        return window.on(() -> {
            WritableImage image = window.scene().snapshot(null);
            Node rows = window.node("rows");
            double bottom = rows.localToScene(rows.getBoundsInLocal()).getMaxY();
            return window.scene().getRoot().lookupAll(".legend-row > .swatch").stream().filter(swatch -> swatch.localToScene(1, 1).getY() < bottom).map(swatch -> {
                Point2D under = swatch.localToScene(1, 1);
                Point2D beside = swatch.localToScene(-2, 1);
                Color mark = image.getPixelReader().getColor((int) under.getX(), (int) under.getY());
                return mark.equals(image.getPixelReader().getColor((int) beside.getX(), (int) beside.getY())) ? null : mark;
            }).filter(Objects::nonNull).toList();
        });
    }

    /// The colour on the screen near the upper left corner.
    private Color cornerOf(Node node) {
        return window.on(() -> {
            WritableImage image = window.scene().snapshot(null);
            Point2D corner = node.localToScene(3, 3);
            return image.getPixelReader().getColor((int) corner.getX(), (int) corner.getY());
        });
    }
}
