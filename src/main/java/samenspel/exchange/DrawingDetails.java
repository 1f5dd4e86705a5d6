package samenspel.exchange;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import samenspel.exchange.found.FoundGraph;

/// Attributes that only say how another program draws: places, colours and shapes.
final class DrawingDetails {
    private static final Set<String> ALWAYS = Set.of("colour", "color", "rgb", "fillcolor", "fontcolor", "fontsize",
            "fontname", "penwidth", "pos", "shape", "pencolor", "bgcolor", "arrowsize", "arrowhead", "labelangle", "x_fact", "y_fact");
    /// May be said of an organisation too, such as how large it is.
    private static final Set<String> WHERE_DRAWN = Set.of("x", "y", "z", "r", "g", "b", "a", "size", "width", "height", "style", "fixed");

    private DrawingDetails() {
    }

    /// Whether nodes of a network have a place or a colour, so that their sizes are those of a drawing as well.
    static boolean isDrawn(FoundGraph graph) {
        Set<String> names = graph.nodeAttributes().stream().map(name -> name.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
        return names.contains("x") && names.contains("y") || names.contains("r") && names.contains("g") && names.contains("b")
                || names.contains("colour") || names.contains("color") || names.contains("pos");
    }

    static boolean has(String name, boolean isDrawn) {
        String word = name.strip().toLowerCase(Locale.ROOT);
        return ALWAYS.contains(word) || isDrawn && WHERE_DRAWN.contains(word);
    }
}
