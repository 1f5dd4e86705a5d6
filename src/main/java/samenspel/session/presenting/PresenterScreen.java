package samenspel.session.presenting;

import java.util.OptionalInt;

/// What the presenter has chosen about both screens.
///
/// @param names       whether organisations stand by name
/// @param black       whether the picture of the room stands on black paper
/// @param spotlight   radius of the light at the pointer, in hundredths of the screen's height; empty without
/// @param noteLetters the height of the note's letters, px
public record PresenterScreen(boolean names, boolean black, OptionalInt spotlight, int noteLetters) {
    private static final int USUAL_LIGHT = 15;
    private static final int USUAL_LETTERS = 28;
    private static final int LEAST_LETTERS = 20;
    private static final int MOST_LETTERS = 44;

    public static PresenterScreen usual(boolean names) {
        return new PresenterScreen(names, false, OptionalInt.empty(), USUAL_LETTERS);
    }

    public PresenterScreen withNames(boolean on) {
        return new PresenterScreen(on, black, spotlight, noteLetters);
    }

    public PresenterScreen withBlack(boolean on) {
        return new PresenterScreen(names, on, spotlight, noteLetters);
    }

    PresenterScreen lit() {
        return new PresenterScreen(names, black, spotlight.isPresent() ? OptionalInt.empty() : OptionalInt.of(USUAL_LIGHT), noteLetters);
    }

    /// The light, or the letters of the note where there is none.
    ///
    /// @param by 1 or −1
    PresenterScreen larger(int by) {
        return spotlight.isPresent() ? new PresenterScreen(names, black, OptionalInt.of(Math.clamp(spotlight.getAsInt() + 3L * by, 6, 45)), noteLetters)
                : new PresenterScreen(names, black, spotlight, Math.clamp(noteLetters + 4L * by, LEAST_LETTERS, MOST_LETTERS));
    }
}
