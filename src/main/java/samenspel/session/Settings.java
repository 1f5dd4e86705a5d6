package samenspel.session;

import samenspel.text.Language;

/// What the user prefers, whatever the document.
///
/// @param reduceMotion true to cut instead of moving
public record Settings(Language language, Theme theme, boolean reduceMotion) {

    public Settings with(Language other) {
        return new Settings(other, theme, reduceMotion);
    }

    public Settings with(Theme other) {
        return new Settings(language, other, reduceMotion);
    }

    public Settings withReduceMotion(boolean on) {
        return new Settings(language, theme, on);
    }
}
