package samenspel.study.byhand;

import java.util.Locale;

/// What of an organisation somebody can change by hand.
public enum HandTrait {
    NAME,
    SHORT_NAME,
    /// By name; empty when it is not known.
    SECTOR,
    SUB_SECTOR,
    ACCESS,
    LEVEL,
    TASK,
    /// In a wave.
    PARTICIPATION,
    /// The governance form it perceives in a wave.
    PERCEPTION,
    /// One that a file gave beyond these: the values begin with its name.
    ATTRIBUTE;

    String key() {
        return "hand.trait." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
