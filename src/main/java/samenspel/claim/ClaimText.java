package samenspel.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import samenspel.text.account.Problem;

/// A text with numbers by reference. What is not understood stays in it.
///
/// @param typed as somebody wrote it
public record ClaimText(String typed, List<Piece> pieces) {
    public ClaimText {
        pieces = List.copyOf(pieces);
    }

    /// Part of a text.
    public sealed interface Piece {
    }

    record Words(String words) implements Piece {
    }

    /// @param said   words in place of the number, which its condition is about
    /// @param line   from 1
    /// @param column from 1
    record Number(Reference reference, Optional<String> said, int line, int column) implements Piece {
    }

    record NotUnderstood(String words, Problem problem) implements Piece {
    }

    /// Reads a text; `{{` and `[[` stand for a brace and a bracket.
    public static ClaimText read(String typed) {
        return new ClaimText(typed, new ClaimReading(typed).pieces());
    }

    /// Whether there is anything in it but words.
    public boolean hasNumbers() {
        return pieces.stream().anyMatch(piece -> !(piece instanceof Words));
    }

    /// The references in it, in their order.
    public List<Reference> references() {
        List<Reference> references = new ArrayList<>();
        pieces.forEach(piece -> {
            if (piece instanceof Number(var reference, var _, int _, int _)) {
                references.add(reference);
            }
        });
        return references;
    }
}
