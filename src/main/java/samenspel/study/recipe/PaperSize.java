package samenspel.study.recipe;

import java.util.Optional;
import java.util.stream.Stream;

/// Papers people make figures for.
public enum PaperSize {
    /// The text of an A4 page across.
    A4_PAGE(16, 0, 300),
    /// One of two columns of it, high enough for a legend below the picture.
    A4_COLUMN(8, 12, 300),
    /// A slide of 16 by 9, as PowerPoint makes it.
    SLIDE(33.87, 19.05, 150),
    /// An A1 across.
    POSTER(84.1, 59.4, 150),
    /// 1200 dots across on a screen.
    WEB(31.75, 0, 96);

    private final double widthCm;
    private final double heightCm;
    private final int dpi;

    PaperSize(double widthCm, double heightCm, int dpi) {
        this.widthCm = widthCm;
        this.heightCm = heightCm;
        this.dpi = dpi;
    }

    public Paper paper(FileKind file) {
        return new Paper(widthCm, heightCm == 0 ? Optional.empty() : Optional.of(heightCm), dpi, file);
    }

    /// The size of a paper; empty for one of another size.
    public static Optional<PaperSize> of(Paper paper) {
        return Stream.of(values()).filter(size -> size.paper(paper.file()).equals(paper)).findFirst();
    }
}
