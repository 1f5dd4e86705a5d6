package samenspel.diagram.browser;

/// How many there are, from the least to the most that unknown answers leave.
public record BrowserRange(int least, int most) {
    public boolean isKnown() {
        return least == most;
    }
}
