package samenspel.text;

import java.util.Collection;
import java.util.stream.IntStream;

/// Where in a name the words begin that tell it apart from others.
public final class ToldApart {
    private ToldApart() {
    }

    /// The fewest last words with which no other ends; where the blank before them is, 0 where that takes all words.
    public static int byEnd(String name, Collection<String> others) {
        return IntStream.iterate(name.lastIndexOf(' '), blank -> blank > 0, blank -> name.lastIndexOf(' ', blank - 1))
                .filter(blank -> others.stream().noneMatch(other -> other.endsWith(name.substring(blank)))).findFirst().orElse(0);
    }

    /// The word in which it first differs from the one that begins most like it; where the blank before that is, 0 where it is the first word.
    public static int byBeginning(String name, Collection<String> others) {
        int same = others.stream().mapToInt(other -> same(name, other)).max().orElse(0);
        return Math.max(0, name.lastIndexOf(' ', Math.max(0, same - 1)));
    }

    private static int same(String one, String other) {
        int least = Math.min(one.length(), other.length());
        return IntStream.range(0, least).filter(at -> one.charAt(at) != other.charAt(at)).findFirst().orElse(least);
    }
}
