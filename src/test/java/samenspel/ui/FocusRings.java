package samenspel.ui;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.ListView;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import samenspel.ui.canvas.PictureCanvas;
import samenspel.ui.multiples.MultiplesPane;

/// Whether a control shows that it has the keyboard: as drawn with the focus it differs from itself without, at 3 : 1 or more, along a good part of its edge.
final class FocusRings {
    private static final List<PseudoClass> FOCUS = List.of(PseudoClass.getPseudoClass("focused"), PseudoClass.getPseudoClass("focus-visible"),
            PseudoClass.getPseudoClass("focus-within"));
    /// Those whose focus is on a part of them, or around them.
    private static final List<Class<?>> BY_PARTS = List.of(TableView.class, ListView.class, TabPane.class, PictureCanvas.class, MultiplesPane.class);
    /// Those that frame the part the keyboard is on.
    private static final Set<String> OWN = Set.of("matrix", "retention");
    private static final double CONTRAST = 3;
    private static final double OF_EDGE = 0.3;
    /// As much as a frame round a small box, whose control is as wide as its words.
    private static final double ENOUGH = 48;
    private final Set<String> measured = new HashSet<>();

    /// Those that show it too little, in words; of those drawn by the same rules one is measured.
    List<String> faults(Parent root, Color ground) {
        return SpokenControls.of(root).stream().filter(node -> node.isFocusTraversable() && !node.isDisabled() && !OWN.contains(String.valueOf(node.getId())) && BY_PARTS.stream().noneMatch(type -> type.isInstance(node)))
                .filter(node -> node.getLayoutBounds().getWidth() >= 1 && measured.add(rules(node))).flatMap(node -> fault(node, ground).stream()).toList();
    }

    private static String rules(Node node) {
        return node.getClass() + " " + node.getStyleClass() + " " + node.getPseudoClassStates() + " in " + (node.getParent() == null ? "" : node.getParent().getStyleClass());
    }

    private static Optional<String> fault(Node node, Color ground) {
        double edge = 2 * (node.getBoundsInParent().getWidth() + node.getBoundsInParent().getHeight());
        double changed = changed(node, ground);
        return changed >= Math.min(ENOUGH, OF_EDGE * edge) ? Optional.empty()
                : Optional.of(SpokenControls.place(node) + " does not show the keyboard: " + Math.round(changed) + " pixels of an edge of " + Math.round(edge));
    }

    /// Pixels that change enough.
    private static int changed(Node node, Color ground) {
        SnapshotParameters on = new SnapshotParameters();
        on.setFill(ground);
        var bounds = node.getBoundsInParent();
        on.setViewport(new Rectangle2D(bounds.getMinX() - 4, bounds.getMinY() - 4, bounds.getWidth() + 8, bounds.getHeight() + 8));
        FOCUS.forEach(one -> node.pseudoClassStateChanged(one, false));
        WritableImage without = node.snapshot(on, null);
        FOCUS.forEach(one -> node.pseudoClassStateChanged(one, true));
        WritableImage with = node.snapshot(on, null);
        FOCUS.forEach(one -> node.pseudoClassStateChanged(one, node.isFocused()));
        return changed(without.getPixelReader(), with.getPixelReader(), (int) without.getWidth(), (int) without.getHeight());
    }

    private static int changed(PixelReader a, PixelReader b, int width, int height) {
        int changed = 0;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                if (a.getArgb(x, y) != b.getArgb(x, y) && contrast(a.getColor(x, y), b.getColor(x, y)) >= CONTRAST) {
                    changed++;
                }
            }
        }
        return changed;
    }

    /// Of WCAG 2.
    private static double contrast(Color a, Color b) {
        double one = luminance(a) + 0.05;
        double other = luminance(b) + 0.05;
        return Math.max(one, other) / Math.min(one, other);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed()) + 0.7152 * linear(colour.getGreen()) + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double part) {
        return part <= 0.03928 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
