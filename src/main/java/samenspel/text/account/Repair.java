package samenspel.text.account;

import java.util.Locale;

/// What reading the same files once more can mend.
public enum Repair {
    /// Take as organisations those that only ties name.
    ADD_NODES,
    /// Exchange the two ends of times that end before they start.
    SWAP_TIMES,
    /// Take the nearest name for one that is not listed.
    TAKE_NEAREST,
    /// Read the characters in another encoding.
    CHOOSE_ENCODING;

    /// The key of what its button says.
    public String key() {
        return "mend." + word();
    }

    /// The key of the words that say that it was done.
    public String doneKey() {
        return "mend.done." + word();
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
