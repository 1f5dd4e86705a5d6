package samenspel.diagram.picture;

/// How many names a picture should bear, and how many of these found no place.
public record NameCount(int wanted, int leftOut) {
    public static final NameCount NONE = new NameCount(0, 0);

    public NameCount plus(NameCount other) {
        return new NameCount(wanted + other.wanted, leftOut + other.leftOut);
    }
}
