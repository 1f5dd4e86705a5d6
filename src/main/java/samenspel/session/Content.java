package samenspel.session;

import java.nio.file.Path;
import java.util.Locale;

/// What kind of thing leaves the program.
public enum Content {
    /// Dots: what is seen and nothing else.
    PICTURE,
    /// A drawing whose parts have ids and titles, such as SVG and PPTX.
    DRAWING,
    /// Organisations in rows.
    TABLE,
    /// All there is to an organisation, in the form of another program.
    NETWORK,
    /// The words of files that were read.
    REPORT;

    /// A picture in a file, by the end of its name; letters of a PDF are text, but nothing in it has an id.
    public static Content ofPicture(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return name.endsWith(".svg") || name.endsWith(".pptx") ? DRAWING : PICTURE;
    }
}
