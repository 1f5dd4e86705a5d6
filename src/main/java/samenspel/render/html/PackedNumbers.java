package samenspel.render.html;

/// Small whole numbers as letters, six bits each, the lowest first: half as long as in digits, and safe in any text.
final class PackedNumbers {
    /// Half of what two letters hold, to be added to numbers that may be below 0.
    static final int HALF = 2048;
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

    private final StringBuilder out = new StringBuilder();

    /// @param letters that it takes; a number too large for them becomes the largest they hold
    PackedNumbers add(int number, int letters) {
        int rest = Math.clamp(number, 0, (1 << 6 * letters) - 1);
        for (int letter = 0; letter < letters; letter++) {
            out.append(LETTERS.charAt(rest & 63));
            rest >>= 6;
        }
        return this;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
