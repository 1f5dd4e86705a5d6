package samenspel.render.svg;

import java.util.HashSet;
import java.util.Set;
import samenspel.diagram.MarkId;

/// Element ids made of mark ids: only letters, digits, `.`, `-` and `_`, so that style sheets and scripts
/// can address them; no two alike within one file.
///
/// `:` becomes `.`, `~` becomes `-`, any other character its code in hexadecimal between underscores.
final class ElementNames {
    private final Set<String> taken = new HashSet<>(Set.of("title", "desc"));

    String of(MarkId id) {
        String name = sanitised(id.value());
        String free = name;
        for (int i = 2; !taken.add(free); i++) {
            free = name + "-" + i;
        }
        return free;
    }

    static String sanitised(String id) {
        StringBuilder name = new StringBuilder();
        id.codePoints().forEach(c -> append(name, c));
        boolean startsWithLetter = !name.isEmpty() && isLetter(name.charAt(0));
        return startsWithLetter ? name.toString() : "m" + name;
    }

    private static void append(StringBuilder name, int c) {
        switch (c) {
            case ':' -> name.append('.');
            case '~' -> name.append('-');
            case '-', '_', '.' -> name.append((char) c);
            default -> {
                if (isLetter(c) || c >= '0' && c <= '9') {
                    name.append((char) c);
                } else {
                    name.append('_').append(Integer.toHexString(c)).append('_');
                }
            }
        }
    }

    private static boolean isLetter(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
