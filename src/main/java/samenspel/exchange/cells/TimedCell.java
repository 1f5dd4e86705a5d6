package samenspel.exchange.cells;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import samenspel.exchange.found.Moment;
import samenspel.exchange.found.Numbers;
import samenspel.exchange.found.TimeSpan;

/// One part of a cell that changes with time as Gephi writes it: `<[2018, 2019, 1]; (2019, 2020, 4]>`, without a number
/// where it only says when something was there.
public record TimedCell(TimeSpan when, OptionalDouble number) {
    private static final Pattern WHOLE = Pattern.compile("<\\s*[\\[(\\]].*[\\[)\\]]\\s*>|\\[[^\\[\\]]+,[^\\[\\]]+[\\])]");
    private static final Pattern PART = Pattern.compile("([\\[(\\]])([^\\[\\]()]*)([\\[)\\]])");

    public static boolean isOne(String cell) {
        boolean could = cell.startsWith("<") || cell.startsWith("[");
        return could && WHOLE.matcher(cell).matches();
    }

    /// The parts of a cell; empty if a time in it cannot be read.
    ///
    /// @param valued whether each part ends with a number
    public static Optional<List<TimedCell>> parts(String cell, boolean valued) {
        List<TimedCell> parts = new ArrayList<>();
        Matcher matcher = PART.matcher(cell);
        while (matcher.find()) {
            List<String> words = List.of(matcher.group(2).split(",")).stream().map(String::strip).toList();
            int times = valued ? words.size() - 1 : words.size();
            OptionalDouble number = valued ? Numbers.parse(words.getLast()) : OptionalDouble.empty();
            Optional<Moment> start = times < 1 ? Optional.empty() : bound(words.getFirst(), Moment.BEGINNING);
            Optional<Moment> end = times < 2 ? start : bound(words.get(1), Moment.END);
            if (start.isEmpty() || end.isEmpty() || times > 2 || valued && number.isEmpty()) {
                return Optional.empty();
            }
            parts.add(new TimedCell(new TimeSpan(start.get(), end.get(), matcher.group(1).equals("["), matcher.group(3).equals("]")), number));
        }
        return Optional.of(parts);
    }

    private static Optional<Moment> bound(String written, Moment open) {
        return written.endsWith("Infinity") ? Optional.of(open) : Moment.parse(written);
    }
}
