package samenspel.text;

import java.util.function.Predicate;

/// Ids made of names: lower case, without accents, `-` for anything between words, with a number where others have it.
public final class FreeId {
    private FreeId() {
    }

    /// @param otherwise for a name that has no letters
    /// @param taken     whether something else has an id
    public static String of(String name, String otherwise, Predicate<String> taken) {
        String folded = Folding.fold(name).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
        String slug = folded.isEmpty() ? otherwise : folded;
        String free = slug;
        for (int next = 2; taken.test(free); next++) {
            free = slug + "-" + next;
        }
        return free;
    }
}
