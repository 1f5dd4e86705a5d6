package samenspel.storage;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Constants as the file spells them: lower case, words joined by hyphens, such as `lead-organisation`.
final class Words {
    private Words() {
    }

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static <E extends Enum<E>> Optional<E> find(List<E> allowed, String word) {
        return allowed.stream().filter(constant -> of(constant).equals(word)).findFirst();
    }

    static <E extends Enum<E>> List<E> all(Class<E> kind) {
        return Arrays.asList(kind.getEnumConstants());
    }

    /// All words of these constants, separated by commas.
    static String list(List<? extends Enum<?>> allowed) {
        return String.join(", ", allowed.stream().map(Words::of).toList());
    }
}
