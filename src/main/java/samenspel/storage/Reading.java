package samenspel.storage;

import java.util.List;
import java.util.Optional;
import samenspel.study.Document;
import samenspel.text.Problem;
import samenspel.text.Severity;

/// What came out of a file.
///
/// @param document empty when the file was refused, which is exactly when there is an error
/// @param problems in the order of the file, at most 50 errors and 50 warnings and a last one that says
///                 how many more there are
public record Reading(Optional<Document> document, List<Problem> problems, Tally rows) {
    public Reading {
        problems = List.copyOf(problems);
    }

    /// Whether the file can be opened.
    public boolean readable() {
        return document.isPresent();
    }

    /// The problems for which the file was refused; empty when it can be opened.
    public List<Problem> errors() {
        return problems.stream().filter(p -> p.severity() == Severity.ERROR).toList();
    }
}
