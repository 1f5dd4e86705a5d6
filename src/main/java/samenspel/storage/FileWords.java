package samenspel.storage;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Constants as the file spells them: lower case, words joined by hyphens, such as `lead-organisation`.
public final class FileWords {
    private FileWords() {
    }

    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static <E extends Enum<E>> List<E> all(Class<E> kind) {
        return Arrays.asList(kind.getEnumConstants());
    }
}
