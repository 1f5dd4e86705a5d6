package samenspel.session.reading;

import java.util.Locale;

/// What reading the same files once more can mend.
public enum Mend {
    /// Take as organisations those that only ties name.
    ADD_NODES,
    /// Exchange the two ends of times that end before they start.
    SWAP_TIMES,
    /// Take the nearest name for one that is not listed.
    TAKE_NEAREST,
    /// Read the characters in another encoding.
    CHOOSE_ENCODING;

    /// The key of the words that say that it was done.
    public String doneKey() {
        return "mend.done." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
