package samenspel.exchange.names;

/// How many slips of the pen make one word of another: a letter too many, too few, another one, or two in the wrong order
/// (optimal string alignment: F. J. Damerau, A technique for computer detection and correction of spelling errors, 1964;
/// V. I. Levenshtein, Binary codes capable of correcting deletions, insertions and reversals, 1966).
public final class EditDistance {
    private EditDistance() {
    }

    /// How many are allowed before two words are taken for different ones.
    static int allowed(String word) {
        int length = word.length();
        return length < 5 ? 0 : length < 9 ? 1 : length < 15 ? 2 : 3;
    }

    /// The number of slips; one more than `most` where there are more. Cost: length × most.
    public static int between(String one, String two, int most) {
        if (Math.abs(one.length() - two.length()) > most) {
            return most + 1;
        }
        int shorter = Math.min(one.length(), two.length());
        int start = 0;
        while (start < shorter && one.charAt(start) == two.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && one.charAt(one.length() - 1 - end) == two.charAt(two.length() - 1 - end)) {
            end++;
        }
        return different(one.substring(start, one.length() - end), two.substring(start, two.length() - end), most);
    }

    /// Of what lies between the letters with which both begin and end.
    private static int different(String one, String two, int most) {
        int[] before = new int[two.length() + 1];
        int[] last = new int[two.length() + 1];
        int[] now = new int[two.length() + 1];
        for (int at = 0; at <= two.length(); at++) {
            last[at] = at;
        }
        for (int at = 1; at <= one.length(); at++) {
            if (row(one, two, at, new int[][] {before, last, now}) > most) {
                return most + 1;
            }
            int[] free = before;
            before = last;
            last = now;
            now = free;
        }
        return Math.min(last[two.length()], most + 1);
    }

    /// Fills the last of the three rows and gives the least in it.
    private static int row(String one, String two, int at, int[][] rows) {
        int[] now = rows[2];
        now[0] = at;
        int least = at;
        for (int to = 1; to <= two.length(); to++) {
            boolean same = one.charAt(at - 1) == two.charAt(to - 1);
            int best = Math.min(rows[1][to - 1] + (same ? 0 : 1), Math.min(rows[1][to], now[to - 1]) + 1);
            boolean turned = at > 1 && to > 1 && one.charAt(at - 1) == two.charAt(to - 2) && one.charAt(at - 2) == two.charAt(to - 1);
            now[to] = turned ? Math.min(best, rows[0][to - 2] + 1) : best;
            least = Math.min(least, now[to]);
        }
        return least;
    }
}
