package samenspel.session.handon;

/// Sheets of paper that hang on a wall, lying.
public enum PosterSize {
    A1(84.1, 59.4),
    A0(118.9, 84.1);

    private final double widthCm;
    private final double heightCm;

    PosterSize(double widthCm, double heightCm) {
        this.widthCm = widthCm;
        this.heightCm = heightCm;
    }

    public double widthCm() {
        return widthCm;
    }

    public double heightCm() {
        return heightCm;
    }
}
