package samenspel.text.account;

/// All problems of one reason and one outcome.
///
/// @param first of them, in the order of the files
/// @param times for how many items they stand
public record ProblemKind(Problem first, int times) {
    public boolean has(Problem problem) {
        return problem.outcome() == first.outcome() && problem.reason().equals(first.reason());
    }

    ProblemKind and(Problem problem) {
        return new ProblemKind(first, times + problem.times());
    }
}
