package samenspel.work.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import samenspel.diagram.Look;
import samenspel.exchange.Import;
import samenspel.exchange.ImportChoices;
import samenspel.exchange.ImportedNetwork;
import samenspel.exchange.OpenedFile;
import samenspel.exchange.found.ReadingOptions;
import samenspel.layout.Layouts;
import samenspel.layout.Placement;
import samenspel.network.Network;
import samenspel.storage.NetworkFile;
import samenspel.storage.disk.DeviceFile;
import samenspel.study.Document;
import samenspel.study.UnknownFields;
import samenspel.study.privacy.Masking;
import samenspel.text.account.Account;
import samenspel.text.account.Problem;
import samenspel.text.account.Reading;

/// What is in files, whether it can be used or not.
///
/// @param format as the program that made them is known; `samenspel` for its own
public record OpenedStudy(Reading<Document> reading, String format) {
    /// The format of our own files.
    public static final String OWN = "samenspel";

    /// Whether the study is confidential or may be, also if it cannot be read: what problems quote of it stays in then.
    ///
    /// @param files from which it was read
    public boolean isConfidential(List<Path> files) {
        return ConfidentialMark.isOn(files, reading);
    }

    /// The same as it may be told where names stay in: problems quote nothing, and the network has no name.
    public OpenedStudy unquoted() {
        return new OpenedStudy(reading.map(Masking::of).with(reading.account().each(Problem::unquoted)), format);
    }

    public static boolean isOwn(Path file) {
        return NetworkFile.isOwn(file);
    }

    /// Whether a file is read for itself, whatever stands beside it: what comes through a pipe may be anything.
    public static boolean isAlone(Path file) {
        return isOwn(file) || DeviceFile.isReadOnce(file);
    }

    /// A network's own file, or one of another program.
    public static OpenedStudy of(Path file) {
        if (DeviceFile.isReadOnce(file)) {
            return once(file);
        }
        return isOwn(file) ? new OpenedStudy(NetworkFile.read(file, OpenedStudy::laidOut), OWN) : foreign(List.of(file), Optional.empty());
    }

    /// What comes through a pipe is kept until it is known what it is.
    private static OpenedStudy once(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] content = in.readNBytes(NetworkFile.MOST_BYTES + 1);
            String name = String.valueOf(file.getFileName());
            return NetworkFile.isOwn(content) ? new OpenedStudy(NetworkFile.parse(name, content, OpenedStudy::laidOut), OWN)
                    : of(Import.of(OpenedFile.of(name, content, ReadingOptions.USUAL), ReadingOptions.USUAL).reading());
        } catch (IOException unreadable) {
            return foreign(List.of(file), Optional.empty());
        }
    }

    /// Files of other programs as one network.
    ///
    /// @param how what several are; empty to guess
    public static OpenedStudy foreign(List<Path> files, Optional<ImportChoices.Several> how) {
        return of(Import.of(files, how, ReadingOptions.USUAL).reading());
    }

    /// What was read of files of other programs. Of what is refused only the reason is said.
    public static OpenedStudy of(Reading<ImportedNetwork> read) {
        return read.value().map(imported -> new OpenedStudy(read.map(one -> document(one.network())), imported.format()))
                .orElseGet(() -> new OpenedStudy(Reading.refused(Account.of(List.of(read.refusal()))), "unknown"));
    }

    private static Document document(Network network) {
        return document(network, laidOut(network));
    }

    /// What was read of files of other programs, as a study that looks as usual.
    static Document document(Network network, Placement placement) {
        return new Document(network, placement, Look.standard(network), UnknownFields.NONE);
    }

    /// Where everybody stands of whom a file does not say it.
    public static Placement laidOut(Network network) {
        return Layouts.of(network, Layouts.USUAL_SEED);
    }
}
