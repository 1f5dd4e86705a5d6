package samenspel.storage;

import samenspel.diagram.Look;
import samenspel.network.Network;
import samenspel.study.UnknownFields;
import samenspel.text.json.Json;

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

    /// For the looks of a network: with a warning for each sector or layer the network has not; sectors and layers a file
    /// does not name look as usual.
    public static OwnFormat<Content> of(Network network) {
        return new OwnFormat<>(MOST_BYTES, root -> HEADING.fields(root)
                .map(fields -> new Content(look(fields, network), root.findings().extras())), content -> json(content, network));
    }

    private static Look look(FieldReader fields, Network network) {
        KnownIds sectors = KnownIds.of(network.sectors().stream().map(sector -> sector.id().value()), FileReason.UNKNOWN_SECTOR);
        KnownIds layers = KnownIds.of(network.layers().stream().map(layer -> layer.id().value()), FileReason.UNKNOWN_LAYER);
        return LookFormat.read(fields, sectors, layers).over(Look.standard(network));
    }

    private static Json json(Content content, Network network) {
        return FieldWriter.file(new KeptFields(content.extras()), file -> {
            HEADING.write(file);
            LookFormat.write(file, content.look(), network);
        });
    }
}
