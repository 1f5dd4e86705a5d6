package samenspel.cli;

/// How many dots a picture has to the inch: 30 to 1,200.
record Dpi(int value) {
    private static final int SMALLEST = 30;
    private static final int LARGEST = 1200;

    /// @throws IllegalArgumentException when it is no whole number within the bounds
    static Dpi parse(String text) {
        int value = Integer.parseInt(text.strip());
        if (value < SMALLEST || value > LARGEST) {
            throw new IllegalArgumentException("not between " + SMALLEST + " and " + LARGEST + " dpi: " + text);
        }
        return new Dpi(value);
    }
}
