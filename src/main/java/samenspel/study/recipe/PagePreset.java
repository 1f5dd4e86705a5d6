package samenspel.study.recipe;

import java.util.Optional;
import java.util.stream.Stream;

/// Pages that people make figures for, in the order in which they are offered.
///
/// Sizes are those a figure takes there: a column is as wide as the text of an A4 page with usual margins; a slide is
/// that of the common programs, 13.333 by 7.5 inch.
public enum PagePreset {
    A4_COLUMN(16, 12, 300),
    A4_PAGE(21, 29.7, 300),
    SLIDE(33.87, 19.05, 150),
    POSTER(84.1, 59.4, 200),
    WEB(32, 20, 120);

    private final double widthCm;
    private final double heightCm;
    private final int dpi;

    PagePreset(double widthCm, double heightCm, int dpi) {
        this.widthCm = widthCm;
        this.heightCm = heightCm;
        this.dpi = dpi;
    }

    public double widthCm() {
        return widthCm;
    }

    public double heightCm() {
        return heightCm;
    }

    /// Dots to the inch that suit the place; counts for PNG only.
    public int dpi() {
        return dpi;
    }

    /// For a list of figures.
    public Paper paper(FileKind file) {
        return new Paper(widthCm, Optional.of(heightCm), dpi, file);
    }

    /// The page of that size, or of that width where the height follows from what is drawn; empty for a size of
    /// somebody's own.
    public static Optional<PagePreset> of(Paper paper) {
        return Stream.of(values()).filter(page -> page.isSizeOf(paper)).findFirst();
    }

    private boolean isSizeOf(Paper paper) {
        Paper own = paper(paper.file());
        return paper.equals(own) || paper.equals(new Paper(own.widthCm(), Optional.empty(), own.dpi(), own.file()));
    }
}
