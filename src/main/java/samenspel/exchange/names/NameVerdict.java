package samenspel.exchange.names;

/// What somebody says of two spellings.
public enum NameVerdict {
    /// They are one organisation.
    SAME,
    /// They are two.
    DIFFERENT,
    /// Nobody has said.
    OPEN
}
