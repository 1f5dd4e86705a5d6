package samenspel.storage;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Constants as the file spells them: lower case, words joined by hyphens, such as `lead-organisation`.
final class Words {
    private Words() {
    }

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static <E extends Enum<E>> List<E> all(Class<E> kind) {
        return Arrays.asList(kind.getEnumConstants());
    }
}
