package samenspel.diagram.drawn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import samenspel.measure.Measure;

class MeasureClassesTest {

    private static MeasureClasses counts(double... numbers) {
        return MeasureClasses.of(Measure.DEGREE, Arrays.stream(numbers).boxed().toList());
    }

    @Test
    void where_most_are_small_and_one_is_large_the_steps_grow() {
        double[] numbers = {0, 1, 1, 2, 2, 3, 3, 3, 4, 4, 5, 5, 6, 7, 8, 9, 12, 34, 61};
        assertEquals(List.of(2.0, 5.0, 10.0, 20.0, 50.0), counts(numbers).borders());
    }

    @Test
    void where_all_sizes_are_as_frequent_the_steps_are_equal() {
        assertEquals(List.of(20.0, 40.0, 60.0, 80.0, 100.0), counts(IntStream.rangeClosed(1, 120).asDoubleStream().toArray()).borders());
    }

    @Test
    void a_border_belongs_to_the_lower_class_of_counts_and_to_the_upper_one_of_shares() {
        MeasureClasses counts = new MeasureClasses(Measure.DEGREE, 0, List.of(5.0), 9);
        assertEquals(List.of(0, 1), List.of(counts.place(5), counts.place(6)));
        MeasureClasses shares = new MeasureClasses(Measure.CLOSENESS, 0, List.of(0.5), 1);
        assertEquals(List.of(0, 1), List.of(shares.place(0.4999), shares.place(0.5)));
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 2, 3, 4, 7, 35, 99, 100, 1234, 100_000})
    void there_are_at_most_six_classes_with_whole_borders_below_the_largest_count(double largest) {
        double[] numbers = DoubleStream.iterate(0, number -> number <= largest, number -> number + Math.max(1, Math.floor(largest / 50))).toArray();
        MeasureClasses classes = MeasureClasses.of(Measure.DEGREE, DoubleStream.concat(Arrays.stream(numbers), DoubleStream.of(largest)).boxed().toList());
        assertTrue(classes.size() <= 6 && classes.size() >= Math.min(3, largest), classes.toString());
        assertTrue(classes.borders().stream().allMatch(border -> border == Math.rint(border) && border < largest), classes.toString());
        assertEquals(classes.borders().stream().sorted().distinct().toList(), classes.borders());
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 0.31, 0.02, 0.0004, 1e-9})
    void there_are_five_or_six_classes_of_shares_however_small(double largest) {
        MeasureClasses classes = MeasureClasses.of(Measure.BETWEENNESS, IntStream.rangeClosed(0, 60).mapToObj(i -> largest * i / 60).toList());
        assertTrue(classes.size() >= 5 && classes.size() <= 6, classes.toString());
    }

    @Test
    void numbers_that_are_all_alike_are_one_class() {
        assertEquals(List.of(List.of(), List.of(), List.of()), List.of(counts(0, 0).borders(), counts(7, 7, 7).borders(),
                MeasureClasses.of(Measure.CLOSENESS, List.of(0.25)).borders()));
    }

    @Test
    void noughts_and_ones_are_two_classes() {
        MeasureClasses classes = MeasureClasses.of(Measure.CUTPOINT, List.of(0.0, 0.0, 1.0));
        assertEquals(List.of(0, 1), List.of(classes.place(0), classes.place(1)));
    }
}
