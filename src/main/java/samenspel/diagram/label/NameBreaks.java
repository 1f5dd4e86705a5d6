package samenspel.diagram.label;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import samenspel.diagram.Typeface;
import samenspel.diagram.Weight;

/// Breaks names into at most three balanced lines: between words, and in long compounds after a hyphen or a slash
/// that is there. A line does not end with a word that belongs to the next, such as an article, if that can be helped.
///
/// Cost: all ways to choose two of the places where a name may break, which are few.
public final class NameBreaks {
    /// How wide a name may be, in font sizes, before fewer lines are no longer better.
    private static final double COMFORTABLE = 11.5;
    /// How wide, in font sizes, a name is at least that is broken into two lines and into three.
    private static final List<Double> LEAST_WIDTH = List.of(0.0, 6.0, 10.0);
    private static final int MOST_PIECES = 24;
    /// In font sizes of width.
    private static final double LOOSE_END = 2.2;
    private static final double INSIDE_WORD = 1.2;
    /// In page units of distance for letters of 12: another line, and each font size beyond comfort.
    private static final double ONE_MORE_LINE = 2;
    private static final double TOO_WIDE = 1.2;
    private static final double USUAL_SIZE = 12;
    private static final Set<String> LEADING = Set.of("de", "het", "een", "'t", "’t", "van", "voor", "en", "of", "in", "op", "aan", "bij",
            "te", "ter", "ten", "der", "den", "onder", "met", "the", "a", "an", "and", "or", "for", "at", "to", "with", "&", "-", "–");

    private NameBreaks() {
    }

    /// The ways to set a name, the best first: one for each number of lines that makes it narrower.
    public static List<TextBlock> of(String name, double size, Weight weight) {
        List<String> pieces = pieces(name);
        List<Setting> settings = new ArrayList<>();
        double width = Typeface.width(name.strip(), 1, weight);
        for (int lines = 1; lines <= pieces.size() && lines <= LEAST_WIDTH.size() && width >= LEAST_WIDTH.get(lines - 1); lines++) {
            Setting best = ways(pieces, lines).map(way -> setting(way, weight)).min(Comparator.comparingDouble(Setting::unevenness)).orElseThrow();
            if (settings.isEmpty() || best.width < settings.getLast().width - 0.5) {
                settings.add(best);
            }
        }
        double least = settings.stream().mapToDouble(Setting::cost).min().orElseThrow();
        return settings.stream().sorted(Comparator.comparingDouble(Setting::cost))
                .map(set -> new TextBlock(set.lines, set.width * size, (set.cost() - least) * size / USUAL_SIZE)).toList();
    }

    /// @param width of the widest line, in font sizes
    private record Setting(List<String> lines, double width, double unevenness) {
        double cost() {
            return lines.size() * ONE_MORE_LINE + Math.max(0, width - COMFORTABLE) * TOO_WIDE;
        }
    }

    private static Setting setting(List<String> lines, Weight weight) {
        double width = lines.stream().mapToDouble(line -> Typeface.width(line, 1, weight)).max().orElse(0);
        double price = width;
        for (String line : lines.subList(0, lines.size() - 1)) {
            price += isLoose(line) ? LOOSE_END : isInside(line) ? INSIDE_WORD : 0;
        }
        return new Setting(lines, width, price);
    }

    private static boolean isLoose(String line) {
        return LEADING.contains(line.substring(line.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT));
    }

    /// Whether the word goes on; "Kinder- en jeugdzorg" may break after "en", but not after "Kinder-".
    private static boolean isInside(String line) {
        return line.endsWith("-") || line.endsWith("/");
    }

    private static Stream<List<String>> ways(List<String> pieces, int lines) {
        if (lines == 1) {
            return Stream.of(List.of(joined(pieces)));
        }
        return Stream.iterate(1, first -> first <= pieces.size() - lines + 1, first -> first + 1)
                .flatMap(first -> ways(pieces.subList(first, pieces.size()), lines - 1)
                        .map(rest -> Stream.concat(Stream.of(joined(pieces.subList(0, first))), rest.stream()).toList()));
    }

    private static String joined(List<String> pieces) {
        return String.join("", pieces).strip();
    }

    /// The parts that stay whole, each with the blank after it. Of a text too long for a name the end stays together.
    private static List<String> pieces(String name) {
        return List.of(name.strip().replaceAll("\\s+", " ").split("(?<= )|(?<=[^\\s/-]{3}[-/])(?=[^\\s/-]{3})", MOST_PIECES));
    }
}
