package samenspel.diagram.picture;

/// How many names a picture should have, and how many of these found no place.
public record NameCount(int wanted, int leftOut) {
    public static final NameCount NONE = new NameCount(0, 0);
}
