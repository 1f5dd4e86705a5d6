package samenspel.session;

/// What several files or networks are together.
public enum Together {
    /// Measurements one after the other.
    WAVES,
    /// Different kinds of tie.
    LAYERS
}
