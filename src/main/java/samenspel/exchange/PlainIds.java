package samenspel.exchange;

import java.util.HashSet;
import java.util.Set;
import samenspel.text.Folding;

/// Ids made of names: lower case, without accents, `-` for anything between words, each only once.
final class PlainIds {
    private final Set<String> taken = new HashSet<>();

    /// @param otherwise for a name that has no letters
    String of(String name, String otherwise) {
        String folded = Folding.fold(name).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
        String slug = folded.isEmpty() ? otherwise : folded;
        String unique = slug;
        for (int next = 2; !taken.add(unique); next++) {
            unique = slug + "-" + next;
        }
        return unique;
    }
}
