package samenspel.session.settings;

/// The colours of the window; its picture has a paper of its own.
public enum Theme {
    LIGHT(false, false),
    DARK(true, false),
    /// Black on white, with lines about everything that can be pressed.
    CONTRAST_LIGHT(false, true),
    /// The same, white on black.
    CONTRAST_DARK(true, true);

    private final boolean dark;
    private final boolean contrast;

    Theme(boolean dark, boolean contrast) {
        this.dark = dark;
        this.contrast = contrast;
    }

    static Theme of(boolean dark, boolean contrast) {
        Theme plain = dark ? DARK : LIGHT;
        return contrast ? plain.withContrast(true) : plain;
    }

    public boolean isDark() {
        return dark;
    }

    /// Whether contrast is high.
    public boolean isContrast() {
        return contrast;
    }

    /// Dark for light and light for dark, of the same contrast.
    public Theme turned() {
        return of(!dark, contrast);
    }

    public Theme withContrast(boolean high) {
        return switch (this) {
            case LIGHT, CONTRAST_LIGHT -> high ? CONTRAST_LIGHT : LIGHT;
            case DARK, CONTRAST_DARK -> high ? CONTRAST_DARK : DARK;
        };
    }
}
