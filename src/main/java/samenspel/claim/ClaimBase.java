package samenspel.claim;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// Of what a number is told.
public enum ClaimBase {
    /// What was reported: unknown ties count as none.
    REPORTED,
    /// Those who answered, among themselves.
    ANSWERED,
    /// The whole network: from unknown ties at worst to at best.
    NETWORK;

    /// In texts.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<ClaimBase> ofWord(String word) {
        return Arrays.stream(values()).filter(base -> base.word().equalsIgnoreCase(word)).findFirst();
    }

    static String words() {
        return Arrays.stream(values()).map(ClaimBase::word).collect(Collectors.joining(", "));
    }
}
