package samenspel.ui.assist;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// Numbers of rows as they are typed, such as `1, 2`.
final class RowNumbers {
    private static final int MOST_DIGITS = 7;

    private RowNumbers() {
    }

    /// In order, each once; what is no number from 1 is passed over.
    static List<Integer> of(String text) {
        return Arrays.stream(text.split("\\D+")).filter(part -> !part.isEmpty() && part.length() <= MOST_DIGITS)
                .map(Integer::valueOf).filter(number -> number > 0).distinct().sorted().toList();
    }

    static String text(List<Integer> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
