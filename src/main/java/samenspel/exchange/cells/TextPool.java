package samenspel.exchange.cells;

/// Short texts of cells, most of which a table holds many times, kept once: of those that were seen last. Whether a text
/// is kept once or twice changes nothing but the memory it takes.
final class TextPool {
    private static final int LONGEST = 32;
    private static final int MASK = (1 << 14) - 1;

    private final String[] kept = new String[MASK + 1];

    /// A part of a text.
    String of(String text, int start, int end) {
        if (end - start > LONGEST) {
            return text.substring(start, end);
        }
        int hash = end - start;
        for (int at = start; at < end; at++) {
            hash = 31 * hash + text.charAt(at);
        }
        int slot = (hash ^ hash >>> 15) & MASK;
        String found = kept[slot];
        if (found == null || found.length() != end - start || !text.startsWith(found, start)) {
            found = text.substring(start, end);
            kept[slot] = found;
        }
        return found;
    }

    String of(String text) {
        return text.length() > LONGEST ? text : of(text, 0, text.length());
    }
}
