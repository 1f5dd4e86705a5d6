package samenspel.session.settings;

import samenspel.diagram.look.Paper;
import samenspel.text.Language;

/// What the user prefers, whatever the document.
///
/// @param reduceMotion true to cut instead of moving
/// @param speed        at which changes are played
/// @param screenPaper  on which the window shows pictures
public record Settings(Language language, Theme theme, boolean reduceMotion, PlaySpeed speed, ScreenPaper screenPaper) {

    public Settings(Language language, Theme theme, boolean reduceMotion) {
        this(language, theme, reduceMotion, PlaySpeed.USUAL, ScreenPaper.WHITE);
    }

    /// The paper of the window's pictures.
    public Paper paper() {
        return screenPaper.in(theme);
    }

    public Settings with(Language other) {
        return new Settings(other, theme, reduceMotion, speed, screenPaper);
    }

    public Settings with(Theme other) {
        return new Settings(language, other, reduceMotion, speed, screenPaper);
    }

    public Settings withReduceMotion(boolean on) {
        return new Settings(language, theme, on, speed, screenPaper);
    }

    public Settings with(PlaySpeed other) {
        return new Settings(language, theme, reduceMotion, other, screenPaper);
    }

    public Settings with(ScreenPaper other) {
        return new Settings(language, theme, reduceMotion, speed, other);
    }
}
