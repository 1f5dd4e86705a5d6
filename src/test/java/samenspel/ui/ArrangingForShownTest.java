package samenspel.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;

import javafx.scene.Node;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import samenspel.layout.Placement;
import samenspel.network.LayerId;
import samenspel.session.Action;

/// One press arranges for the layer shown; what is shown afterwards moves nobody until asked.
class ArrangingForShownTest {
    @RegisterExtension
    final OpenWindow window = OpenWindow.on("network-3");
    private final Hands hands = new Hands(window);

    @Test
    void one_press_arranges_for_the_layer_shown_and_another_for_the_next() {
        hands.click("command-layout");
        hands.click("followed-SHOWN");
        window.until(() -> window.state().work().isEmpty() && word().equals("stress:strong"));
        assertFalse(window.control(Node.class, "arranged-badge").isVisible());
        Placement strong = placement();
        window.dispatch(new Action.ShowOnly(new LayerId("content")));
        assertSame(strong, placement());
        assertEquals("Arranged for strong ties; you see others.", window.control(Label.class, "arranged-said").getText());
        hands.click("command-layout");
        hands.click("arranged-anew");
        window.until(() -> window.state().work().isEmpty() && word().equals("stress:content"));
        assertFalse(window.control(Node.class, "arranged-badge").isVisible());
    }

    @Test
    void rings_count_the_partners_shown() {
        hands.click("command-layout");
        hands.click("arrange-centrality");
        window.until(() -> window.state().work().isEmpty() && word().equals("centrality:strong@2018"));
        assertEquals("Rings count the partners in strong ties (2018).", window.control(Label.class, "followed-said").getText());
    }

    private String word() {
        return placement().recipe().arrangement();
    }

    private Placement placement() {
        return window.state().document().orElseThrow().placement();
    }
}
