package samenspel.claim;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import samenspel.text.account.Problem;

/// A text with its numbers filled in.
///
/// @param claims   what it says with a condition, in its order
/// @param problems what has no number, in its order; each is also in the words
public record FilledText(String words, List<JudgedClaim> claims, List<Problem> problems) {
    public FilledText {
        claims = List.copyOf(claims);
        problems = List.copyOf(problems);
    }

    /// Of all it says; empty where it says nothing that can be wrong. A number that is not there cannot be told.
    public Optional<Verdict> verdict() {
        Stream<Verdict> missing = problems.stream().map(_ -> Verdict.CANNOT_BE_TOLD);
        return Verdict.of(Stream.concat(claims.stream().map(JudgedClaim::verdict), missing).toList());
    }
}
