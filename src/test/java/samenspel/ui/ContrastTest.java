package samenspel.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import samenspel.network.OrganisationId;
import samenspel.session.Action;
import samenspel.session.SettingsAction;
import samenspel.session.command.Command;
import samenspel.session.settings.Theme;
import samenspel.study.Perspective;

/// Words against what is under them, by the formula of WCAG 2.2 (W3C, 2023), success criterion 1.4.3.
class ContrastTest {
    private static final double LEAST = 4.5;
    private static final double LEAST_HIGH = 7;

    @RegisterExtension
    final OpenWindow window = OpenWindow.on("network-3");

    private void look(Theme theme) {
        window.on(() -> {
            window.stage().setWidth(1600);
            return null;
        });
        window.dispatch(SettingsAction.Appear.in(window.state(), Optional.of(theme)));
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void every_word_can_be_read_in_every_theme(Theme theme) {
        look(theme);
        window.dispatch(Command.CHANGE.action(window.state()));
        window.dispatch(new Action.Select(Optional.of(new OrganisationId("cjg01"))));
        SortedSet<String> faint = new TreeSet<>(faint("picture", theme));
        for (Perspective other : List.of(Perspective.ORGANISATIONS, Perspective.TABLE, Perspective.NETWORK, Perspective.STUDY)) {
            window.dispatch(new Action.ShowAs(other));
            faint.addAll(faint(other.word(), theme));
        }
        assertEquals(new TreeSet<>(), faint);
    }

    @Test
    void words_and_counts_of_layers_that_are_switched_off_can_be_read() {
        for (Theme theme : Theme.values()) {
            look(theme);
            List<Double> contrasts = window.on(() -> window.node("row-LAYER-content").getParent().lookupAll(".label").stream()
                    .map(label -> contrast(((Text) ((Labeled) label).lookup(".text")))).toList());
            assertTrue(contrasts.size() == 2 && contrasts.stream().allMatch(one -> one >= LEAST), theme + ": " + contrasts);
        }
    }

    private List<String> faint(String place, Theme theme) {
        double least = theme.isContrast() ? LEAST_HIGH : LEAST;
        return window.on(() -> window.visible().stream().filter(Text.class::isInstance).map(Text.class::cast)
                .filter(text -> !text.getText().isBlank() && seen(text)).filter(text -> contrast(text) < least)
                .map(text -> "%s: %s %.1f %s".formatted(place, text.getParent().getStyleClass(), contrast(text), text.getText())).toList());
    }

    /// What is not to be used now is pale, and says why elsewhere.
    private static boolean seen(Text text) {
        boolean disabled = false;
        for (Node at = text; at != null; at = at.getParent()) {
            disabled |= at.isDisabled();
        }
        return !disabled && opacity(text) > 0;
    }

    private static double opacity(Node node) {
        double opacity = 1;
        for (Node at = node; at != null; at = at.getParent()) {
            opacity *= at.getOpacity();
        }
        return opacity;
    }

    private static double contrast(Text text) {
        Color ground = ground(text);
        Color fill = over((Color) text.getFill(), ground, opacity(text));
        double one = luminance(fill) + 0.05;
        double other = luminance(ground) + 0.05;
        return Math.max(one, other) / Math.min(one, other);
    }

    /// The colours under a node, painted one over the other.
    private static Color ground(Node node) {
        List<Color> fills = new ArrayList<>();
        for (Node at = node.getParent(); at != null; at = at.getParent()) {
            if (at instanceof Region region) {
                top(region.getBackground()).ifPresent(fills::addFirst);
            }
        }
        return fills.stream().reduce(Color.WHITE, (below, above) -> over(above, below, 1));
    }

    /// The last fill covers those before it.
    private static Optional<Color> top(Background background) {
        List<BackgroundFill> fills = background == null ? List.of() : background.getFills();
        return fills.isEmpty() || !(fills.getLast().getFill() instanceof Color colour) ? Optional.empty() : Optional.of(colour);
    }

    private static Color over(Color above, Color below, double opacity) {
        return below.interpolate(Color.color(above.getRed(), above.getGreen(), above.getBlue()), above.getOpacity() * opacity);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed()) + 0.7152 * linear(colour.getGreen()) + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : StrictMath.pow((part + 0.055) / 1.055, 2.4);
    }
}
