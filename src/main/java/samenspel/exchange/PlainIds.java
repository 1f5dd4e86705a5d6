package samenspel.exchange;

import java.util.HashSet;
import java.util.Set;
import samenspel.text.FreeId;

/// Ids made of names: lower case, without accents, `-` for anything between words, each only once.
final class PlainIds {
    private final Set<String> taken = new HashSet<>();

    /// @param otherwise for a name that has no letters
    String of(String name, String otherwise) {
        return FreeId.of(name, otherwise, id -> !taken.add(id));
    }
}
