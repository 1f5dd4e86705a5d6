package samenspel.session.request;

/// What several files or networks are together.
public enum SeveralFiles {
    /// Measurements one after the other.
    WAVES,
    /// Different kinds of tie.
    LAYERS
}
