package samenspel.ui.panel;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;

/// Keeps the keyboard on the same control, known by its id, while controls are built anew.
final class KeptFocus {
    private KeptFocus() {
    }

    /// @param scene whose controls are built; null while there is none yet
    static void around(Scene scene, Runnable building) {
        Node owner = scene == null ? null : scene.getFocusOwner();
        String id = owner == null ? null : owner.getId();
        building.run();
        if (id != null && scene.getFocusOwner() != owner) {
            find(scene.getRoot(), id).ifPresent(Node::requestFocus);
        }
    }

    /// By hand, because an id may hold what a style selector would read as more than an id.
    private static Optional<Node> find(Node node, String id) {
        if (id.equals(node.getId())) {
            return Optional.of(node);
        }
        Stream<Node> children = node instanceof Parent parent ? parent.getChildrenUnmodifiable().stream() : Stream.empty();
        return children.map(child -> find(child, id)).flatMap(Optional::stream).findFirst();
    }
}
