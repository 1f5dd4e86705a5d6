package samenspel.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import samenspel.diagram.drawn.DrawnLayersCache;
import samenspel.diagram.drawn.FilterCount;
import samenspel.diagram.seen.Filter;
import samenspel.diagram.seen.LegendKey;
import samenspel.session.Action;
import samenspel.session.PictureAction;
import samenspel.study.Perspective;

/// Every tab with numbers says whether they are of what is drawn.
class ScopeTest {
    private static final Filter ACCESS = Filter.NOTHING.toggled(new LegendKey(LegendKey.Kind.ACCESS, "OTHER"));

    @RegisterExtension
    final OpenWindow window = OpenWindow.on("network-1");
    private final Hands hands = new Hands(window);

    private void filtered(Perspective perspective) {
        window.dispatch(new PictureAction.SetFilter(ACCESS));
        window.dispatch(new Action.ShowAs(perspective));
    }

    private String words() {
        return window.on(() -> window.control(Label.class, "scope-words").getText());
    }

    @Test
    void while_everything_is_drawn_no_table_speaks_of_a_filter() {
        window.dispatch(new Action.ShowAs(Perspective.TABLE));
        assertFalse(window.on(() -> window.node("scope").isVisible()));
    }

    @Test
    void the_table_of_changes_counts_everything_and_says_so_until_only_what_is_drawn_is_asked() {
        window.dispatch(new Action.Show(window.state().view().orElseThrow().change(window.state().document().orElseThrow().network()).orElseThrow()));
        filtered(Perspective.TABLE);
        assertTrue(words().startsWith("Of the whole network, not of what is drawn: "), words());
        int all = rows();
        hands.click("scope-drawn-only");
        assertTrue(words().startsWith("Only of what the filter leaves: "), words());
        assertEquals(FilterCount.of(window.state().depiction().orElseThrow(), new DrawnLayersCache()).organisations(), rows());
        assertTrue(all > 100, "all of them before: " + all);
    }

    private int rows() {
        return window.on(() -> window.control(TableView.class, "change-table").getItems().size());
    }

    @Test
    void the_table_of_sectors_offers_the_same_choice_which_stays() {
        filtered(Perspective.MATRIX);
        hands.click("scope-drawn-only");
        window.dispatch(new Action.ShowAs(Perspective.RETENTION));
        assertTrue(window.on(() -> window.control(CheckBox.class, "scope-drawn-only").isSelected()));
        assertTrue(words().startsWith("Only of what the filter leaves: "), words());
    }

    @Test
    void tabs_without_the_picture_say_that_they_are_of_the_whole_network() {
        filtered(Perspective.NETWORK);
        assertEquals("Of the whole network, not of what is drawn.", words());
        window.dispatch(new Action.ShowAs(Perspective.ORGANISATIONS));
        assertTrue(words().startsWith("Of the whole network, not of what is drawn: "), words());
    }
}
