package samenspel.ui.numbers.whole;

import java.util.List;
import java.util.OptionalDouble;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;
import samenspel.study.numbers.whole.NumberForm;
import samenspel.study.numbers.whole.Strip;
import samenspel.text.Texts;

/// One number of several networks on a scale: hollow in the first wave, filled in the last, a shape and colour a network.
final class StripChart extends Region {
    private static final double ROW = 20;
    private static final double TOP = 26;
    private static final double BELOW = 20;
    private static final double SIDE = 14;
    private static final double RADIUS = 5;
    private static final double GAP = 8;
    private static final List<Double> TICKS = List.of(0.0, 0.5, 1.0);

    private final Strip strip;
    private final Texts texts;

    StripChart(Strip strip, Texts texts) {
        this.strip = strip;
        this.texts = texts;
        double height = TOP + ROW * strip.marks().size() + BELOW;
        setMinHeight(height);
        setPrefHeight(height);
        setMinWidth(150);
        setAccessibleText(texts.get(strip.kind().key()));
        widthProperty().subscribe(_ -> draw());
    }

    private void draw() {
        getChildren().clear();
        Text title = text(texts.get(strip.kind().key()), "strip-title");
        place(title, SIDE, 8);
        TICKS.forEach(this::tick);
        for (int at = 0; at < strip.marks().size(); at++) {
            row(at, strip.marks().get(at));
        }
    }

    private double x(double share) {
        return SIDE + share * (getWidth() - 2 * SIDE);
    }

    private void tick(double share) {
        double bottom = TOP + ROW * strip.marks().size();
        Line line = new Line(x(share), TOP, x(share), bottom);
        line.getStyleClass().add("strip-tick");
        getChildren().add(line);
        Text said = text(number(share * strip.end()), "strip-number");
        place(said, Math.clamp(x(share) - said.getLayoutBounds().getWidth() / 2, 0, Math.max(0, getWidth() - said.getLayoutBounds().getWidth())), bottom + 9);
    }

    private void row(int at, Strip.Mark mark) {
        double y = TOP + ROW * (at + 0.5);
        if (mark.last().isEmpty()) {
            place(text(texts.get("table.none"), "strip-number"), SIDE, y);
            return;
        }
        double last = x(strip.share(mark.last().getAsDouble()));
        mark.first().ifPresent(first -> getChildren().add(shape(at, x(strip.share(first)), y, true)));
        getChildren().add(shape(at, last, y, false));
        Text said = text(said(mark), "strip-number");
        double left = Math.min(last, x(strip.share(mark.first().orElse(mark.last().getAsDouble())))) - RADIUS - GAP - said.getLayoutBounds().getWidth();
        double right = Math.max(last, x(strip.share(mark.first().orElse(0)))) + RADIUS + GAP;
        place(said, right + said.getLayoutBounds().getWidth() < getWidth() || left < 0 ? right : left, y);
    }

    private String said(Strip.Mark mark) {
        OptionalDouble first = mark.first();
        String last = number(mark.last().orElseThrow());
        return first.isPresent() ? texts.get("whole.waves", number(first.getAsDouble()), last) : last;
    }

    private String number(double number) {
        return strip.kind().form() == NumberForm.PERCENT ? texts.get("table.share", number) : texts.get("whole.strip.number", number);
    }

    private void place(Text text, double x, double y) {
        text.setX(x);
        text.setY(y);
        getChildren().add(text);
    }

    private static Text text(String words, String style) {
        Text text = new Text(words);
        text.setTextOrigin(VPos.CENTER);
        text.getStyleClass().add(style);
        text.applyCss();
        return text;
    }

    /// A network's shape in its colour.
    static Node shape(int network, double x, double y, boolean hollow) {
        Shape shape = switch (network % 4) {
            case 0 -> new Circle(x, y, RADIUS + 0.5);
            case 1 -> new Rectangle(x - RADIUS, y - RADIUS, 2 * RADIUS, 2 * RADIUS);
            case 2 -> new Polygon(x, y - RADIUS - 1, x + RADIUS + 1, y + RADIUS, x - RADIUS - 1, y + RADIUS);
            default -> new Polygon(x, y - RADIUS - 2, x + RADIUS + 2, y, x, y + RADIUS + 2, x - RADIUS - 2, y);
        };
        shape.getStyleClass().addAll("strip-shape", "strip-" + network, hollow ? "strip-hollow" : "strip-filled");
        return shape;
    }
}
