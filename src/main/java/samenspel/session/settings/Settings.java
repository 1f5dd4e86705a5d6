package samenspel.session.settings;

import samenspel.text.Language;

/// What the user prefers, whatever the document.
///
/// @param reduceMotion true to cut instead of moving
/// @param speed        at which changes are played
public record Settings(Language language, Theme theme, boolean reduceMotion, PlaySpeed speed) {

    public Settings(Language language, Theme theme, boolean reduceMotion) {
        this(language, theme, reduceMotion, PlaySpeed.USUAL);
    }

    public Settings with(Language other) {
        return new Settings(other, theme, reduceMotion, speed);
    }

    public Settings with(Theme other) {
        return new Settings(language, other, reduceMotion, speed);
    }

    public Settings withReduceMotion(boolean on) {
        return new Settings(language, theme, on, speed);
    }

    public Settings with(PlaySpeed other) {
        return new Settings(language, theme, reduceMotion, other);
    }
}
