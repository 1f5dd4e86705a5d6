package samenspel.diagram;

/// The two weights of the bundled typeface, Source Sans 3.
public enum Weight {
    REGULAR,
    SEMI_BOLD
}
