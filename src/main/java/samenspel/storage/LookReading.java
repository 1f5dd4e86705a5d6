package samenspel.storage;

import java.util.List;
import java.util.Optional;
import samenspel.diagram.Look;
import samenspel.study.Extras;
import samenspel.text.Problem;
import samenspel.text.Severity;

/// What came out of a look file.
///
/// @param look     empty when the file was refused, which is exactly when there is an error
/// @param extras   what the file held that this version does not know
/// @param problems in the order of the file; a warning for each sector or layer the network has not
public record LookReading(Optional<Look> look, Extras extras, List<Problem> problems) {
    public LookReading {
        problems = List.copyOf(problems);
    }

    /// Of a file with nothing unknown in it.
    public LookReading(Optional<Look> look, List<Problem> problems) {
        this(look, Extras.NONE, problems);
    }

    /// The problems for which the file was refused; empty when it can be used.
    public List<Problem> errors() {
        return problems.stream().filter(p -> p.severity() == Severity.ERROR).toList();
    }
}
