package samenspel.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import samenspel.diagram.Look;
import samenspel.exchange.Choices;
import samenspel.exchange.Import;
import samenspel.exchange.ImportedNetwork;
import samenspel.exchange.harvest.Manner;
import samenspel.layout.Layouts;
import samenspel.layout.Placement;
import samenspel.network.Network;
import samenspel.storage.NetworkFile;
import samenspel.study.Document;
import samenspel.study.Extras;
import samenspel.text.Texts;
import samenspel.text.account.Account;
import samenspel.text.account.Problem;
import samenspel.text.account.Reading;

/// What is in the files a call names, whether it can be used or not.
///
/// @param format as the program that made them is known; `samenspel` for its own
record Opened(Reading<Document> reading, String format) {
    static final String OWN = "samenspel";

    /// A network's own file, or one of another program.
    static Opened of(Path file) {
        return NetworkFile.isOwn(file) ? new Opened(NetworkFile.read(file, Opened::laidOut), OWN) : foreign(List.of(file), Optional.empty());
    }

    /// Files of other programs as one network.
    ///
    /// @param how what several are; empty to guess
    static Opened foreign(List<Path> files, Optional<Choices.Several> how) {
        return of(Import.of(files, how, Manner.USUAL).reading());
    }

    /// What was read of files of other programs. Of what is refused only the reason is said.
    static Opened of(Reading<ImportedNetwork> read) {
        return read.value().map(imported -> new Opened(read.map(one -> document(one.network())), imported.format()))
                .orElseGet(() -> new Opened(Reading.refused(Account.of(List.of(read.refusal()))), "unknown"));
    }

    private static Document document(Network network) {
        return new Document(network, laidOut(network), Look.standard(network), Extras.NONE);
    }

    private static Placement laidOut(Network network) {
        return Layouts.of(network, Layouts.USUAL_SEED);
    }

    /// The document of a file.
    ///
    /// @throws Stop with the first problem, if the file is refused
    static Document read(Path file, Terminal terminal) throws Stop {
        return of(file).document(file, terminal.texts());
    }

    /// @param file that is named when it is refused
    /// @throws Stop with the first problem, if it is
    Document document(Path file, Texts texts) throws Stop {
        if (reading.value().isPresent()) {
            return reading.value().get();
        }
        throw Stop.cannot(refusal(file, reading.problems(), texts));
    }

    /// The first error in one line, and whether there is more to say.
    static String refusal(Path file, List<Problem> problems, Texts texts) {
        Problem first = problems.stream().filter(Problem::isRefusal).findFirst().orElseThrow();
        String place = (file + " " + first.where(texts)).strip();
        String line = texts.get("cli.refused", place, oneLine(first.message(texts)));
        return problems.size() == 1 ? line : line + " " + texts.get("cli.refused.more", file.toString());
    }

    static String oneLine(String message) {
        return message.strip().replaceAll("\\s*\\R\\s*", " ");
    }
}
