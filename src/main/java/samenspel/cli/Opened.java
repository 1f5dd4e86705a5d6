package samenspel.cli;

import java.nio.file.Path;
import java.util.List;
import samenspel.layout.Layouts;
import samenspel.storage.NetworkFile;
import samenspel.storage.Reading;
import samenspel.study.Document;
import samenspel.text.Problem;
import samenspel.text.Severity;
import samenspel.text.Texts;

/// Reads the file a call names.
final class Opened {
    private Opened() {
    }

    /// What is in the file, whether it can be used or not.
    static Reading reading(Path file) {
        return NetworkFile.read(file, network -> Layouts.of(network, Layouts.USUAL_SEED));
    }

    /// The document of a file.
    ///
    /// @throws Stop with the first problem, if the file is refused
    static Document read(Path file, Terminal terminal) throws Stop {
        Reading reading = reading(file);
        if (reading.document().isPresent()) {
            return reading.document().get();
        }
        throw Stop.cannot(refusal(file, reading.problems(), terminal.texts())
                + (reading.problems().size() == 1 ? "" : " " + terminal.texts().get("cli.refused.more", file.toString())));
    }

    /// The first error of a refused file, in one line.
    static String refusal(Path file, List<Problem> problems, Texts texts) {
        Problem first = problems.stream()
                .filter(problem -> problem.severity() == Severity.ERROR).findFirst().orElseThrow();
        String place = (file + " " + first.where(texts)).strip();
        return texts.get("cli.refused", place, oneLine(first.message(texts)));
    }

    private static String oneLine(String message) {
        return message.strip().replaceAll("\\s*\\R\\s*", " ");
    }
}
