package samenspel.text;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/// Words so usual that they tell nobody's name: those that the program itself uses, in any of its languages.
public final class ProgramWords {
    private static final Set<String> ALL = Language.all().stream().flatMap(language -> Texts.in(language).all()).flatMap(message -> Arrays.stream(Folding.fold(message).split(" "))).collect(Collectors.toUnmodifiableSet());

    private ProgramWords() {
    }

    /// @param folded by [Folding]
    public static boolean has(String folded) {
        return ALL.contains(folded);
    }
}
