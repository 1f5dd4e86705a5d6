package samenspel.ui.canvas;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.InputEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import samenspel.diagram.Box;
import samenspel.diagram.Colour;
import samenspel.diagram.Look;
import samenspel.diagram.look.Paper;
import samenspel.layout.Point;
import samenspel.study.tie.TieText;
import samenspel.text.Texts;
import samenspel.ui.control.Buttons;
import samenspel.ui.control.Labels;
import samenspel.ui.control.LayerLine;
import samenspel.ui.control.Rows;

/// The tie that the pointer rests on: who reports how often in which layer and wave as dots, what follows, and why.
final class TieCard extends VBox {
    private static final double DOT = 4.5;
    /// A column of dots, in screen units.
    private static final double COLUMN = 74;
    private static final double GAP = 16;

    /// @param said what a file says of the reports; may be empty
    TieCard(TieText tie, Look look, Texts texts, String said) {
        setId("tie-card");
        getStyleClass().add("tie-card");
        Label ends = Labels.wrapped(String.join(" – ", tie.ends()), "card-title");
        getChildren().add(ends);
        tie.fate().ifPresent(became -> {
            Label word = Labels.whole(became.word(), "fate-" + became.fate().name().toLowerCase(Locale.ROOT), "tie-fate");
            HBox line = new HBox(4, word, Labels.of(became.rest(), "card-kind"));
            line.setAlignment(Pos.BASELINE_LEFT);
            getChildren().add(line);
        });
        getChildren().add(table(tie, look, texts));
        tie.why().forEach(sentence -> getChildren().add(Labels.wrapped(sentence, "card-kind")));
        if (!said.isEmpty()) {
            getChildren().add(Labels.wrapped(said, "card-kind"));
        }
    }

    /// With a cross to close it.
    TieCard closedBy(Runnable close, Texts texts) {
        Label ends = (Label) getChildren().removeFirst();
        Button cross = Buttons.namedCross("tie-card-close", texts.get("tie.card.close", ends.getText()), close);
        getChildren().addFirst(Rows.head(ends, cross));
        getStyleClass().add("tie-card-pinned");
        // What is pressed on it is not pressed on the picture beneath.
        addEventHandler(InputEvent.ANY, event -> {
            if (event instanceof MouseEvent || event instanceof ScrollEvent || event instanceof ContextMenuEvent) {
                event.consume();
            }
        });
        return this;
    }

    private static Node table(TieText tie, Look look, Texts texts) {
        GridPane table = new GridPane();
        table.getStyleClass().add("tie-table");
        table.add(Labels.whole(texts.get("tie.who"), "card-kind"), 0, 0, 2, 1);
        tie.waves().forEach(wave -> table.addRow(0, Labels.whole(wave, "card-kind")));
        for (TieText.Reported layer : tie.reports()) {
            int row = table.getRowCount();
            table.add(LayerLine.of(look.of(layer.layer())), 0, row);
            table.add(Labels.whole(layer.name(), "tie-layer"), 1, row, tie.waves().size() + 1, 1);
            layer.rows().forEach(one -> table.addRow(table.getRowCount(), row(one, look, layer)));
        }
        tie.derived().forEach(layer -> derived(table, layer, look));
        return table;
    }

    private static Node[] row(TieText.Row one, Look look, TieText.Reported layer) {
        Label who = Labels.of(one.who(), "tie-who");
        Colour colour = look.of(layer.layer()).colour();
        return Stream.concat(Stream.of(new Region(), who), one.cells().stream().map(cell -> dots(cell, colour))).toArray(Node[]::new);
    }

    private static void derived(GridPane table, TieText.Derived layer, Look look) {
        int row = table.getRowCount();
        table.add(LayerLine.of(look.of(layer.layer())), 0, row);
        table.add(Labels.whole(layer.name()), 1, row);
        for (int at = 0; at < layer.cells().size(); at++) {
            TieText.Cell cell = layer.cells().get(at);
            table.add(Labels.whole(cell.words(), cell.filled() > 0 ? "card-value" : "card-kind"), at + 2, row);
        }
    }

    /// Filled for how often; a dashed ring where nobody said.
    private static Node dots(TieText.Cell cell, Colour colour) {
        HBox dots = new HBox(4);
        dots.setAlignment(Pos.CENTER_LEFT);
        dots.setMinWidth(COLUMN);
        dots.setAccessibleText(cell.words());
        if (!cell.known()) {
            Circle ring = new Circle(DOT);
            ring.getStyleClass().addAll("tie-dot", "tie-unknown");
            dots.getChildren().addAll(ring, Labels.whole(cell.words(), "card-kind"));
            return dots;
        }
        for (int at = 0; at < cell.of(); at++) {
            Circle dot = new Circle(DOT);
            dot.getStyleClass().addAll("tie-dot", at < cell.filled() ? "tie-filled" : cell.filled() > 0 ? "tie-open" : "tie-nothing");
            dot.setStyle("-on-light: " + colour.hex() + "; -on-dark: " + Paper.DARK.of(colour).hex() + ";");
            dots.getChildren().add(dot);
        }
        return dots;
    }

    /// Where it stands beside the pointer, in the picture's frame: in sight, and where there is room so over no end of the tie and not over another card.
    ///
    /// @param other where another card stands; empty for none
    static Point place(Point size, Point pointer, List<Point> ends, Box room, Optional<Box> other) {
        List<Box> seen = Stream.concat(corners(size, pointer), sides(size, pointer, ends, room)).filter(room::contains).toList();
        List<Box> clear = seen.stream().filter(box -> ends.stream().noneMatch(box.grown(GAP)::contains)).toList();
        Box best = Stream.of(clear.stream().filter(box -> other.filter(box::touches).isEmpty()), clear.stream(), seen.stream(), corners(size, pointer))
                .flatMap(boxes -> boxes).findFirst().orElseThrow();
        return new Point(Math.clamp(best.x(), 0, Math.max(0, room.right() - size.x())), Math.clamp(best.y(), 0, Math.max(0, room.bottom() - size.y())));
    }

    private static Stream<Box> corners(Point size, Point pointer) {
        return Stream.of(1, -1).flatMap(down -> Stream.of(1, -1).map(right -> new Box(right > 0 ? pointer.x() + GAP : pointer.x() - GAP - size.x(),
                down > 0 ? pointer.y() + GAP : pointer.y() - GAP - size.y(), size.x(), size.y())));
    }

    /// Beside both ends, above or below them.
    private static Stream<Box> sides(Point size, Point pointer, List<Point> ends, Box room) {
        Box all = ends.stream().map(end -> Box.around(end, GAP + DOT)).reduce(Box.around(pointer, GAP), Box::union);
        double x = Math.clamp(pointer.x() - size.x() / 2, room.x(), Math.max(room.x(), room.right() - size.x()));
        double y = Math.clamp(pointer.y() - size.y() / 2, room.y(), Math.max(room.y(), room.bottom() - size.y()));
        return Stream.of(new Point(all.right(), y), new Point(all.x() - size.x(), y), new Point(x, all.bottom()), new Point(x, all.y() - size.y()))
                .map(at -> new Box(at.x(), at.y(), size.x(), size.y()));
    }
}
