package samenspel.work.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeSet;
import java.util.function.Function;
import samenspel.diagram.Look;
import samenspel.exchange.Import;
import samenspel.exchange.ImportChoices;
import samenspel.exchange.ImportedNetwork;
import samenspel.exchange.OpenedFile;
import samenspel.exchange.found.ReadingOptions;
import samenspel.layout.Arrangement;
import samenspel.layout.Layouts;
import samenspel.layout.Placement;
import samenspel.layout.Point;
import samenspel.layout.Quality;
import samenspel.layout.Recipe;
import samenspel.network.Network;
import samenspel.network.OrganisationId;
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
        return of(file, OpenedStudy::laidOut);
    }

    /// @param places where everybody stands of whom the file does not say it
    public static OpenedStudy of(Path file, Function<Network, Placement> places) {
        if (DeviceFile.isReadOnce(file)) {
            return once(file, places);
        }
        return isOwn(file) ? new OpenedStudy(FileNotes.said(file, NetworkFile.read(file, places::apply)), OWN) : foreign(List.of(file), Optional.empty(), places);
    }

    /// What comes through a pipe is kept until it is known what it is.
    private static OpenedStudy once(Path file, Function<Network, Placement> places) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] content = in.readNBytes(NetworkFile.MOST_BYTES + 1);
            String name = String.valueOf(file.getFileName());
            return NetworkFile.isOwn(content) ? new OpenedStudy(FileNotes.said(Path.of(name), NetworkFile.parse(name, content, places::apply)), OWN)
                    : of(Import.of(OpenedFile.of(name, content, ReadingOptions.USUAL), ReadingOptions.USUAL).reading(), places);
        } catch (IOException unreadable) {
            return foreign(List.of(file), Optional.empty(), places);
        }
    }

    /// Files of other programs as one network.
    ///
    /// @param how what several are; empty to guess
    /// @param places where everybody stands
    public static OpenedStudy foreign(List<Path> files, Optional<ImportChoices.Several> how, Function<Network, Placement> places) {
        return of(Import.of(files, how, ReadingOptions.USUAL).reading(), places);
    }

    /// What was read of files of other programs. Of what is refused only the reason is said.
    ///
    /// @param places where everybody stands
    public static OpenedStudy of(Reading<ImportedNetwork> read, Function<Network, Placement> places) {
        return read.value().map(imported -> new OpenedStudy(read.map(one -> document(one.network(), places.apply(one.network()))), imported.format()))
                .orElseGet(() -> new OpenedStudy(Reading.refused(Account.of(List.of(read.refusal()))), "unknown"));
    }

    /// What was read of files of other programs, as a study that looks as usual.
    static Document document(Network network, Placement placement) {
        return new Document(network, placement, Look.standard(network), UnknownFields.NONE);
    }

    /// Everybody at one place, where nobody will look: laying out a large network takes longer than reading it.
    public static Placement unplaced(Network network) {
        SequencedMap<OrganisationId, Point> at = new LinkedHashMap<>();
        network.organisations().forEach(one -> at.put(one.id(), new Point(0, 0)));
        return new Placement(at, new TreeSet<>(), new TreeSet<>(), new Recipe(new Arrangement.Stress().word(), 1, Layouts.USUAL_SEED), Quality.UNKNOWN);
    }

    /// Where everybody stands of whom a file does not say it.
    public static Placement laidOut(Network network) {
        return Layouts.of(network, Layouts.USUAL_SEED);
    }
}
