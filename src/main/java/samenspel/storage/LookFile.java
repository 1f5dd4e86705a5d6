package samenspel.storage;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import samenspel.diagram.Look;
import samenspel.network.Network;
import samenspel.storage.disk.CannotSave;
import samenspel.storage.disk.SafeFile;
import samenspel.study.UnknownFields;
import samenspel.text.account.Reading;
import samenspel.text.json.Json;
import samenspel.text.json.JsonPrinter;

/// A look by itself, `*.samenspel-look.json`, to be given to other networks: the section `look` of a
/// network's file with `format` and `version`. Sectors and layers are known by their ids.
///
/// Fields of later versions are handed over as [UnknownFields], to be written again. Threads may share this class.
public final class LookFile {
    /// The end of the names of these files.
    public static final String SUFFIX = ".samenspel-look.json";

    private static final long MOST_BYTES = 4L << 20;
    private static final FormatHeading HEADING = new FormatHeading("samenspel-look", FileReason.NOT_A_LOOK);

    /// What is in a look's file.
    ///
    /// @param extras what this version does not know
    public record Content(Look look, UnknownFields extras) {
    }

    private LookFile() {
    }

    /// Reads the look of a network, with a warning for each sector or layer the network has not; sectors and layers the file does not name look as usual.
    public static Reading<Content> read(Path file, Network network) {
        FileProblems findings = new FileProblems(FileText.nameOf(file));
        return reading(FileText.of(file, MOST_BYTES, findings), findings, network);
    }

    /// Reads the content of a file.
    ///
    /// @param name as problems call the file
    public static Reading<Content> parse(String name, byte[] utf8, Network network) {
        FileProblems findings = new FileProblems(name);
        return reading(FileText.decoded(utf8, findings), findings, network);
    }

    private static Reading<Content> reading(Optional<String> content, FileProblems findings, Network network) {
        Optional<Look> look = content
                .flatMap(text -> FileValue.whole(text, findings)).flatMap(root -> look(root, network));
        return findings.reading(look.map(one -> new Content(one, findings.extras())));
    }

    private static Optional<Look> look(FileValue root, Network network) {
        FieldReader fields = root.json() instanceof Json.Fields ? root.fields() : FieldReader.broken(root);
        if (!HEADING.isOn(root, fields)) {
            return Optional.empty();
        }
        KnownIds sectors = KnownIds.of(network.sectors().stream().map(sector -> sector.id().value()), FileReason.UNKNOWN_SECTOR);
        KnownIds layers = KnownIds.of(network.layers().stream().map(layer -> layer.id().value()), FileReason.UNKNOWN_LAYER);
        return Optional.of(LookFormat.read(fields, sectors, layers).over(Look.standard(network)));
    }

    /// The text of a look's file: UTF-8 is to be its encoding, LF its line end.
    ///
    /// @param network whose sectors and layers it is about
    public static String write(Look look, Network network) {
        return write(look, UnknownFields.NONE, network);
    }

    /// The same with what a file held that this version does not know.
    public static String write(Look look, UnknownFields extras, Network network) {
        return JsonPrinter.pretty(FieldWriter.file(new KeptFields(extras), file -> {
            HEADING.write(file);
            LookFormat.write(file, look, network);
        }));
    }

    /// Saves a look. The file is replaced only when the new one is safely written beside it.
    ///
    /// @throws CannotSave if the disk or the folder does not let it; the former file is then as it was
    public static void save(Look look, UnknownFields extras, Network network, Path file) throws CannotSave {
        SafeFile.replace(file, write(look, extras, network).getBytes(StandardCharsets.UTF_8));
    }
}
