package samenspel.text;

/// A place in a text: line and column from 1, 0 where it does not apply.
public record Spot(int line, int column) {
    public static final Spot NOWHERE = new Spot(0, 0);

    public static Spot line(int line) {
        return new Spot(line, 0);
    }
}
