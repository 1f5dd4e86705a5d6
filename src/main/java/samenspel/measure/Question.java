package samenspel.measure;

import java.util.Locale;

/// What a measure of an organisation is asked for. Lists of measures part by it.
public enum Question {
    /// With how many does it work, and how much.
    HOW_MANY,

    /// Does it lie between others.
    BETWEEN,

    /// How near are the others.
    HOW_NEAR,

    /// Is it tied to those who are well tied themselves.
    TO_WHOM,

    /// Do its partners know each other.
    CIRCLE,

    /// Are its partners of its own sector or of others.
    SECTORS,

    /// What became of its ties.
    CHANGE;

    /// Key of the message that asks it.
    public String key() {
        return "measure.question." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
