package samenspel.cli.call;

import java.nio.file.Path;
import java.util.List;
import samenspel.study.Document;
import samenspel.text.Texts;
import samenspel.text.account.Problem;
import samenspel.work.reading.OpenedStudy;

/// The file a call names, or the end of the verb with why it cannot be used.
public final class Input {
    private Input() {
    }

    /// The document of a file.
    ///
    /// @throws Stop with the first problem, if the file is refused
    public static Document read(Path file, Terminal terminal) throws Stop {
        return read(OpenedStudy.of(file), List.of(file), terminal);
    }

    /// The same of what was opened already. That there is something to know of the reading is said on the error output.
    ///
    /// @param files from which it was read
    public static Document read(OpenedStudy opened, List<Path> files, Terminal terminal) throws Stop {
        Document document = document(opened, files, terminal.texts());
        int remarks = opened.reading().problems().size();
        if (remarks > 0) {
            terminal.err().println(oneLine(terminal.texts().get("cli.read.remarks", files.getFirst().toString(), remarks)));
            terminal.err().flush();
        }
        return document;
    }

    /// @param files the first is named when they are refused
    /// @throws Stop with the first problem, if they are; it quotes nothing of a study that is or may be confidential
    public static Document document(OpenedStudy opened, List<Path> files, Texts texts) throws Stop {
        if (opened.reading().value().isPresent()) {
            return opened.reading().value().get();
        }
        Path first = files.getFirst();
        if (opened.isConfidential(files)) {
            throw Stop.cannot(refusal(first, opened.unquoted().reading().problems(), texts) + " " + texts.get("cli.refused.unquoted", first.toString()));
        }
        throw Stop.cannot(refusal(first, opened.reading().problems(), texts));
    }

    /// The first error in one line, and whether there is more to say.
    public static String refusal(Path file, List<Problem> problems, Texts texts) {
        Problem first = problems.stream().filter(Problem::isRefusal).findFirst().orElseThrow();
        String place = (file + " " + first.where(texts)).strip();
        String line = texts.get("cli.refused", place, oneLine(first.message(texts)));
        return problems.size() == 1 ? line : line + " " + texts.get("cli.refused.more", file.toString());
    }

    /// Without ends of lines, which may stand in names of files as well.
    public static String oneLine(String message) {
        return message.strip().replaceAll("\\s*\\R\\s*", " ");
    }
}
