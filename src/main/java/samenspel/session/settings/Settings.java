package samenspel.session.settings;

import java.util.Optional;
import samenspel.diagram.look.Paper;
import samenspel.text.Language;

/// What the user prefers, whatever the document.
///
/// @param speed       at which changes are played
/// @param screenPaper on which the window shows pictures
public record Settings(Language language, WindowLook appearance, PlaySpeed speed, ScreenPaper screenPaper, Panels panels) {

    /// @param reduceMotion true to cut instead of moving
    public Settings(Language language, Theme theme, boolean reduceMotion) {
        this(language, WindowLook.USUAL.with(Optional.of(theme)).withLessMotion(Wish.of(reduceMotion)), PlaySpeed.USUAL, ScreenPaper.WHITE, Panels.USUAL);
    }

    public Theme theme() {
        return appearance.theme();
    }

    /// Whether to cut instead of moving.
    public boolean reduceMotion() {
        return appearance.isLessMotion();
    }

    /// A length for words of the usual size, for words as large as they are.
    public double grown(double usual) {
        return usual * appearance.text().times();
    }

    /// The paper of the window's pictures.
    public Paper paper() {
        return screenPaper.in(theme());
    }

    public Settings with(Language other) {
        return new Settings(other, appearance, speed, screenPaper, panels);
    }

    public Settings with(WindowLook other) {
        return new Settings(language, other, speed, screenPaper, panels);
    }

    public Settings with(PlaySpeed other) {
        return new Settings(language, appearance, other, screenPaper, panels);
    }

    public Settings with(ScreenPaper other) {
        return new Settings(language, appearance, speed, other, panels);
    }

    public Settings with(Panels other) {
        return new Settings(language, appearance, speed, screenPaper, other);
    }
}
