package samenspel.storage.journal;

import java.util.Optional;

/// How many characters two texts have in common at their beginning and at their end, which do not overlap in either.
///
/// @param begin never cuts a character in two
/// @param end   likewise
record SharedEnds(int begin, int end) {
    static final SharedEnds NONE = new SharedEnds(0, 0);

    static SharedEnds of(String one, String other) {
        int most = Math.min(one.length(), other.length());
        int begin = 0;
        while (begin < most && one.charAt(begin) == other.charAt(begin)) {
            begin++;
        }
        if (begin > 0 && Character.isHighSurrogate(one.charAt(begin - 1))) {
            begin--;
        }
        int end = 0;
        while (end < most - begin && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        boolean cut = end > 0 && Character.isLowSurrogate(one.charAt(one.length() - end));
        return new SharedEnds(begin, cut ? end - 1 : end);
    }

    /// What is between, with the ends of another text around it; empty if that one is too short.
    Optional<String> around(String between, String other) {
        return begin < 0 || end < 0 || (long) begin + end > other.length() ? Optional.empty()
                : Optional.of(other.substring(0, begin) + between + other.substring(other.length() - end));
    }
}
