package samenspel.ui.filter;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import samenspel.text.Texts;
import samenspel.ui.control.Buttons;

/// Parts of a sentence on one line, as many as have room; a button says how many more there are.
final class ChipRow extends Pane {
    private static final double GAP = 6;
    private static final double MORE = 64;
    private static final double TIP_WIDTH = 480;

    private final Button last;
    private final Button more;
    private final Texts texts;
    private final double times;
    private final Tooltip all = new Tooltip();
    private List<Node> parts = List.of();
    private Node named;

    /// @param last  what stands behind the parts
    /// @param times how much larger than usual words are
    ChipRow(Button last, Texts texts, double times, Runnable edit) {
        this.last = last;
        this.texts = texts;
        this.times = times;
        this.more = Buttons.whole("filter-more", "", edit);
        more.setTooltip(all);
        all.setWrapText(true);
        all.setMaxWidth(TIP_WIDTH);
        more.getStyleClass().addAll("flat", "filter-add");
        setMinWidth(0);
    }

    /// @param named    in place of the first part where others have no room: which ties, since the part that says it may be out of sight
    /// @param sentence all of it, for who has no room to see it
    void show(List<Node> nodes, Node named, String sentence) {
        this.named = named;
        all.setText(sentence);
        parts = List.copyOf(nodes);
        List<Node> row = new ArrayList<>(nodes);
        row.add(named);
        row.add(more);
        row.add(last);
        getChildren().setAll(row);
        requestLayout();
    }

    @Override
    protected double computePrefHeight(double width) {
        return getChildren().stream().mapToDouble(node -> node.prefHeight(-1)).max().orElse(0);
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        double room = getWidth() - last.prefWidth(-1) - GAP;
        double all = parts.stream().mapToDouble(part -> part.prefWidth(-1) + GAP).sum();
        List<Node> line = line(all <= room);
        int count = line.size();
        double space = all <= room ? room : room - MORE * times - GAP;
        double at = 0;
        int shown = 0;
        while (shown < count && at + line.get(shown).prefWidth(-1) <= space) {
            at += line.get(shown).prefWidth(-1) + GAP;
            shown++;
        }
        // A word that joins nothing is not left at the end.
        boolean joins = shown < count && shown > 0 && shown % 2 == 0;
        int left = joins ? shown - 1 : shown;
        double next = 0;
        for (int place = 0; place < count; place++) {
            Node part = line.get(place);
            part.setVisible(place < left);
            if (place < left) {
                next = place(part, next);
            }
        }
        more.setVisible(left < count);
        if (left < count) {
            String words = texts.get("filter.more", (count - left) / 2);
            if (!words.equals(more.getText())) {
                more.setText(words);
            }
            next = place(more, next);
        }
        place(last, next);
    }

    /// @param whole whether all parts have room
    private List<Node> line(boolean whole) {
        if (named == null) {
            return parts;
        }
        named.setVisible(!whole);
        parts.getFirst().setVisible(whole);
        List<Node> line = new ArrayList<>(parts);
        line.set(0, whole ? parts.getFirst() : named);
        return line;
    }

    private double place(Node part, double at) {
        double width = part.prefWidth(-1);
        double height = Math.max(part.minHeight(-1), part.prefHeight(-1));
        part.resizeRelocate(at, (getHeight() - height) / 2, width, height);
        return at + width + GAP;
    }
}
