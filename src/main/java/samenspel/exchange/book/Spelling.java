package samenspel.exchange.book;

/// How far two words are apart in letters (Levenshtein 1966: insertions, deletions and substitutions).
final class Spelling {
    private static final int LETTERS_A_SLIP = 5;
    private static final int MOST_SLIPS = 4;

    private Spelling() {
    }

    /// How many slips a word may have to be taken for another: one in five letters, at least 1, at most 4; none
    /// in words of up to three letters, which are too often other words.
    static int tolerance(String word) {
        return word.length() <= 3 ? 0 : Math.clamp(word.length() / LETTERS_A_SLIP, 1, MOST_SLIPS);
    }

    /// Exact up to `most`; beyond it some number above.
    static int distance(String first, String second, int most) {
        if (Math.abs(first.length() - second.length()) > most) {
            return most + 1;
        }
        int[] above = new int[second.length() + 1];
        for (int column = 0; column < above.length; column++) {
            above[column] = column;
        }
        for (int row = 1; row <= first.length(); row++) {
            above = below(above, first.charAt(row - 1), second, row);
        }
        return above[second.length()];
    }

    private static int[] below(int[] above, char letter, String second, int row) {
        int[] next = new int[above.length];
        next[0] = row;
        for (int column = 1; column < next.length; column++) {
            int changed = above[column - 1] + (letter == second.charAt(column - 1) ? 0 : 1);
            next[column] = Math.min(changed, Math.min(above[column], next[column - 1]) + 1);
        }
        return next;
    }
}
