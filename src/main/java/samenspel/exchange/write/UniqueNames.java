package samenspel.exchange.write;

import java.util.HashSet;
import java.util.Set;

/// Gives each text only once: the second of two alike gets a number.
final class UniqueNames {
    private final Set<String> taken = new HashSet<>();

    String of(String text, String otherwise) {
        String wanted = text.isEmpty() ? otherwise : text;
        String unique = wanted;
        for (int next = 2; !taken.add(unique); next++) {
            unique = wanted + " (" + next + ")";
        }
        return unique;
    }
}
