package samenspel.ui.filter;

import java.util.Collection;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import samenspel.measure.NumberRange;

/// How numbers are spread from the smallest to the largest, those in a range in colour. Heights go by the square root, so that a tall bar of
/// noughts does not hide the others.
final class NumberSpread extends HBox {
    private static final int MOST_BARS = 64;
    private static final double HEIGHT = 26;

    NumberSpread() {
        getStyleClass().add("number-spread");
        setAlignment(Pos.BOTTOM_LEFT);
        setMinHeight(HEIGHT);
        setMaxHeight(HEIGHT);
    }

    /// @param counts whether they are whole, so that a bar is so many whole numbers
    void show(Collection<Double> numbers, NumberRange range, boolean counts) {
        double least = numbers.stream().min(Double::compare).orElse(0.0);
        double largest = numbers.stream().max(Double::compare).orElse(0.0);
        double span = counts ? largest - least + 1 : largest - least;
        double step = counts ? Math.ceil(span / MOST_BARS) : span / MOST_BARS;
        int bars = step > 0 ? (int) Math.clamp(Math.ceil(span / step), 1, MOST_BARS) : 0;
        int[] heights = new int[bars];
        numbers.forEach(number -> heights[bars == 0 ? 0 : Math.min(bars - 1, (int) ((number - least) / step))]++);
        int tallest = IntStream.of(heights).max().orElse(1);
        getChildren().setAll(IntStream.range(0, bars).mapToObj(place -> {
            double from = least + place * step;
            return bar(heights[place] == 0 ? 0 : Math.max(2, HEIGHT * Math.sqrt((double) heights[place] / tallest)),
                    range.touches(new NumberRange(from, counts ? from + step - 1 : from + step)));
        }).toList());
        setVisible(bars > 0);
        setManaged(bars > 0);
    }

    private static Region bar(double height, boolean within) {
        Region bar = new Region();
        bar.getStyleClass().add(within ? "bar-within" : "bar-outside");
        bar.setMinHeight(height);
        bar.setMaxHeight(height);
        HBox.setHgrow(bar, Priority.ALWAYS);
        return bar;
    }
}
