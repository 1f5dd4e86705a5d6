package samenspel.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads a text from its first character to its last.
final class ClaimReading {
    private final String typed;
    private final List<ClaimText.Piece> pieces = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private int at;

    ClaimReading(String typed) {
        this.typed = typed;
    }

    List<ClaimText.Piece> pieces() {
        while (at < typed.length()) {
            next();
        }
        endWords();
        return pieces;
    }

    private void next() {
        if (typed.startsWith("{{", at) || typed.startsWith("[[", at)) {
            words.append(typed.charAt(at));
            at += 2;
        } else if (typed.charAt(at) == '{') {
            braces(at, Optional.empty());
        } else if (typed.charAt(at) == '[' && saysWords()) {
            int end = typed.indexOf(']', at);
            braces(end + 1, Optional.of(typed.substring(at + 1, end)));
        } else {
            words.append(typed.charAt(at++));
        }
    }

    /// Whether brackets are followed by braces at once.
    private boolean saysWords() {
        int end = typed.indexOf(']', at);
        return end >= 0 && typed.startsWith("{", end + 1) && !typed.startsWith("{{", end + 1);
    }

    /// @param open where the brace is opened
    private void braces(int open, Optional<String> said) {
        endWords();
        int start = at;
        int close = QuotedParts.at(typed.substring(open), "}", 0);
        at = close < 0 ? typed.length() : open + close + 1;
        String whole = typed.substring(start, at);
        try {
            if (close < 0) {
                throw new NoNumber(ClaimReason.UNCLOSED, whole);
            }
            Reference reference = ReferenceText.read(typed.substring(open + 1, open + close));
            if (said.isPresent() && reference.condition().isEmpty()) {
                throw new NoNumber(ClaimReason.NO_CONDITION, whole);
            }
            pieces.add(new ClaimText.Number(reference, said, line(start), column(start)));
        } catch (NoNumber none) {
            pieces.add(new ClaimText.NotUnderstood(whole, none.reason().at(line(start), column(start), none.arguments())));
        }
    }

    private void endWords() {
        if (!words.isEmpty()) {
            pieces.add(new ClaimText.Words(words.toString()));
            words.setLength(0);
        }
    }

    private int line(int place) {
        return 1 + (int) typed.substring(0, place).chars().filter(letter -> letter == '\n').count();
    }

    private int column(int place) {
        return place - typed.lastIndexOf('\n', place - 1);
    }
}
