package samenspel.diagram.seen;

/// Whether an organisation meets a condition; the latter of two is the better.
enum Meeting {
    NO,
    /// It did not answer, and its number may lie in the range or outside it.
    UNKNOWN,
    YES
}
