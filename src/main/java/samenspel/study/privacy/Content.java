package samenspel.study.privacy;

/// What kind of thing leaves the program, of pictures the one that carries least first. Every kind of file says which it is.
public enum Content {
    /// Dots, or letters and lines without ids: what is seen and nothing else.
    PICTURE,
    /// A drawing whose parts have ids and titles, such as SVG and PPTX.
    DRAWING,
    /// Organisations in rows, or sentences about them.
    TABLE,
    /// All there is to an organisation, in the form of another program.
    NETWORK,
    /// The words of files that were read.
    REPORT,
    /// How tables are read, in the words of their headings, names and codes.
    RECIPE
}
