package samenspel.session.settings;

import java.util.Optional;

/// How the window looks and moves.
///
/// @param chosen     theme; empty for that of the system
/// @param text       size of words
/// @param words      whether buttons of the toolbar say what they do
/// @param lessMotion to cut instead of moving
/// @param touch      for everything to be large enough for a finger
/// @param system     followed where nothing else was chosen; not kept
public record WindowLook(Optional<Theme> chosen, TextSize text, boolean words, Wish lessMotion, Wish touch, SystemWishes system) {
    /// Nothing chosen.
    public static final WindowLook USUAL = new WindowLook(Optional.empty(), TextSize.USUAL, false, Wish.AS_SYSTEM, Wish.AS_SYSTEM, SystemWishes.NONE);

    public Theme theme() {
        return chosen.orElseGet(system::theme);
    }

    public boolean isLessMotion() {
        return lessMotion.isOn(system.lessMotion());
    }

    public boolean isForTouch() {
        return touch.isOn(system.touch());
    }

    /// @param theme empty for that of the system
    public WindowLook with(Optional<Theme> theme) {
        return new WindowLook(theme, text, words, lessMotion, touch, system);
    }

    public WindowLook with(TextSize other) {
        return new WindowLook(chosen, other, words, lessMotion, touch, system);
    }

    public WindowLook withWords(boolean on) {
        return new WindowLook(chosen, text, on, lessMotion, touch, system);
    }

    public WindowLook withLessMotion(Wish wish) {
        return new WindowLook(chosen, text, words, wish, touch, system);
    }

    public WindowLook withTouch(Wish wish) {
        return new WindowLook(chosen, text, words, lessMotion, wish, system);
    }

    public WindowLook with(SystemWishes other) {
        return new WindowLook(chosen, text, words, lessMotion, touch, other);
    }
}
