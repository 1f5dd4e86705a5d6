package samenspel.ui.card;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javafx.scene.layout.Region;
import samenspel.change.Counts;
import samenspel.change.Fate;

/// What was lost, kept, unknown and gained, as one bar in parts.
final class FateBar extends Region {
    private static final double HEIGHT = 8;
    private static final List<Fate> FATES = List.of(Fate.LOST, Fate.KEPT, Fate.UNKNOWN, Fate.GAINED);

    private final List<Integer> parts;

    FateBar(Counts counts) {
        parts = List.of(counts.lost(), counts.kept(), counts.unknown(), counts.gained());
        getStyleClass().add("fate-bar");
        setMinHeight(HEIGHT);
        setMaxHeight(HEIGHT);
        for (Fate fate : FATES) {
            Region part = new Region();
            part.getStyleClass().add("bar-" + fate.name().toLowerCase(Locale.ROOT));
            part.setManaged(false);
            getChildren().add(part);
        }
    }

    @Override
    protected void layoutChildren() {
        double all = Math.max(1, parts.stream().mapToInt(Integer::intValue).sum());
        double x = 0;
        for (int at : IntStream.range(0, parts.size()).toArray()) {
            double width = getWidth() * parts.get(at) / all;
            getChildren().get(at).resizeRelocate(x, 0, Math.max(0, width - 1), HEIGHT);
            x += width;
        }
    }
}
