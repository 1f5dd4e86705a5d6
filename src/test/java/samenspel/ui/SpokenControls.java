package samenspel.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Cell;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;

/// What somebody who does not see a window hears of what can be used in it.
final class SpokenControls {
    /// What a thing that can be used must not say it is.
    private static final Set<AccessibleRole> NO_CONTROL = Set.of(AccessibleRole.NODE, AccessibleRole.PARENT, AccessibleRole.TEXT);

    /// Where a word of the help leads follows from the word.
    private static final String LINK = "help-link";
    private static final Set<String> PIECES = Set.of("viewport", "track", "increment-arrow-button", "decrement-arrow-button", "split-pane-divider");

    private SpokenControls() {
    }

    /// What is wrong, in words, control by control.
    static List<String> faults(Parent root) {
        List<Node> controls = of(root);
        List<String> faults = new ArrayList<>();
        controls.stream().filter(node -> name(node).isBlank()).map(node -> place(node) + " has no name").forEach(faults::add);
        controls.stream().filter(node -> NO_CONTROL.contains(node.getAccessibleRole())).map(node -> place(node) + " says it is " + node.getAccessibleRole()).forEach(faults::add);
        Map<String, List<Node>> named = controls.stream().filter(node -> !name(node).isBlank() && !node.getStyleClass().contains(LINK))
                .collect(Collectors.groupingBy(node -> node.getAccessibleRole() + " \"" + name(node) + "\" in " + group(node), TreeMap::new, Collectors.toList()));
        named.values().removeIf(all -> all.size() == 1);
        named.forEach((name, all) -> faults.add(all.size() + " are called " + name + ": " + all.stream().map(SpokenControls::place).limit(3).toList()));
        return faults;
    }

    /// What can be reached by the keyboard or pressed with the mouse.
    static List<Node> of(Parent root) {
        return OpenWindow.visible(root).stream().filter(SpokenControls::isUsed).toList();
    }

    private static boolean isUsed(Node node) {
        if (node instanceof ScrollBar || node instanceof ScrollPane || node instanceof Cell<?> || isPartOfToolkit(node)) {
            return false;
        }
        boolean pressed = Stream.of(node.getOnMouseClicked(), node.getOnMousePressed(), node.getOnMouseReleased()).anyMatch(handler -> handler != null);
        return node.isFocusTraversable() || node instanceof ButtonBase || (pressed || node.getCursor() == Cursor.HAND) && !holdsControl(node);
    }

    /// What is pressed around a control belongs to it.
    private static boolean holdsControl(Node node) {
        return node instanceof Parent parent && OpenWindow.visible(parent).stream().skip(1).anyMatch(one -> one.isFocusTraversable() || one instanceof ButtonBase);
    }

    /// A piece that the toolkit makes within a control, such as the track of a slider or the edge of a column.
    private static boolean isPartOfToolkit(Node node) {
        boolean skins = Stream.of(node, node.getParent()).anyMatch(one -> one != null && one.getClass().getName().matches("(com[.]sun|javafx[.]scene[.]control[.]skin)[.].*"));
        return skins && node.getId() == null || node.getStyleClass().stream().anyMatch(PIECES::contains) || node.getClass().getSimpleName().matches("TableColumnHeader|TabHeaderSkin");
    }

    /// The outermost thing with a word of its own that it is in.
    private static String group(Node node) {
        String group = "";
        for (Node at = node; at != null; at = at.getParent()) {
            group = at.getId() == null || at == node ? group : at.getId();
        }
        return group;
    }

    /// The name that is spoken.
    static String name(Node node) {
        String said = Optional.ofNullable(node.getAccessibleText()).orElse("");
        if (!said.isBlank()) {
            return said;
        }
        if (node instanceof Labeled labeled && labeled.getText() != null && !labeled.getText().isBlank()) {
            return labeled.getText();
        }
        return node.queryAccessibleAttribute(AccessibleAttribute.LABELED_BY) instanceof Labeled label ? label.getText() : "";
    }

    /// Where it is, for whoever mends it.
    static String place(Node node) {
        return Stream.iterate(node, at -> at != null, Node::getParent).limit(4).map(SpokenControls::called).collect(Collectors.joining(" < "));
    }

    private static String called(Node node) {
        String word = node.getId() == null ? String.join(".", node.getStyleClass()) : "#" + node.getId();
        return node.getClass().getSimpleName() + " " + word;
    }
}
