package samenspel.session.settings;

import samenspel.diagram.look.Paper;

/// On what the window shows pictures; saved ones have a paper of their own.
public enum ScreenPaper {
    WHITE,
    DARK,
    /// Dark in a dark window.
    AS_WINDOW;

    public Paper in(Theme theme) {
        return this == DARK || this == AS_WINDOW && theme.isDark() ? Paper.DARK : Paper.WHITE;
    }

    public ScreenPaper next() {
        return values()[(ordinal() + 1) % values().length];
    }
}
