package samenspel.storage;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.function.Supplier;
import samenspel.diagram.Look;
import samenspel.layout.Placement;
import samenspel.layout.waves.WavePlacements;
import samenspel.network.Fieldwork;
import samenspel.network.FrequencyClass;
import samenspel.network.Layer;
import samenspel.network.Network;
import samenspel.network.Organisation;
import samenspel.network.Profile;
import samenspel.network.Sector;
import samenspel.network.Wave;
import samenspel.network.WaveId;
import samenspel.study.Document;

/// The whole file, section by section.
final class DocumentFormat {
    static final String NAME = "samenspel";
    static final int VERSION = 1;

    private final FieldReader fields;
    private final Findings findings;
    private final Map<String, List<Part>> lists = new HashMap<>();
    private final Ids sectors;
    private final Ids organisations;
    private final Ids layers;
    private final Ids reportedLayers;
    private final Ids waves;

    /// Ids come first, because every section names those of others.
    private DocumentFormat(FieldReader fields, Findings findings) {
        this.fields = fields;
        this.findings = findings;
        lists.put("frequencies", fields.optional("frequencies").map(part -> part.items("strength")).orElse(List.of()));
        sectors = ids("sectors", Flaw.UNKNOWN_SECTOR);
        organisations = ids("organisations", Flaw.UNKNOWN_ORGANISATION);
        layers = ids("layers", Flaw.UNKNOWN_LAYER);
        reportedLayers = layers.among(LayerFormat.reportedAmong(lists.get("layers")));
        waves = ids("waves", Flaw.DUPLICATE_ID);
    }

    private Ids ids(String section, Flaw whenUnknown) {
        lists.put(section, fields.items(section));
        return Ids.of(lists.get(section), whenUnknown, findings);
    }

    /// The document; empty, with problems found, when the file is refused.
    static Optional<Document> read(Part root, Function<Network, Placement> layoutOf) {
        FieldReader fields = root.node() instanceof Node.Fields ? root.fields() : FieldReader.broken(root);
        if (!isNamed(NAME, Flaw.NOT_SAMENSPEL, root, fields) || !isOfThisVersion(fields)) {
            return Optional.empty();
        }
        return new DocumentFormat(fields, root.findings()).document(layoutOf);
    }

    /// Whether the file says that it is of a format; if not, that is reported.
    static boolean isNamed(String format, Flaw ifNot, Part root, FieldReader fields) {
        boolean ours = fields.optional("format").map(Part::node).filter(node -> node instanceof Node.Text(_, String name)
                && name.equals(format)).isPresent();
        if (!ours) {
            root.report(ifNot);
        }
        return ours;
    }

    static boolean isOfThisVersion(FieldReader fields) {
        Optional<Part> part = fields.required("version");
        if (part.isEmpty()) {
            return false;
        }
        int version = part.get().count();
        if (version != VERSION) {
            part.get().report(version > VERSION ? Flaw.NEWER_VERSION : Flaw.UNKNOWN_VERSION, part.get().shown(), VERSION);
        }
        return version == VERSION;
    }

    private Optional<Document> document(Function<Network, Placement> layoutOf) {
        Supplier<Network> network = network();
        Optional<PlacementFormat.Given> placement = fields.optional("placement")
                .map(part -> PlacementFormat.read(part.fields(), organisations, waves));
        LookFormat.Given look = fields.optional("look").map(part -> LookFormat.read(part.fields(), sectors, layers))
                .orElse(LookFormat.Given.NOTHING);
        fields.keepRest();
        if (findings.hasErrors()) {
            return Optional.empty();
        }
        Network read = network.get();
        Placement shared = placed(read, placement.map(PlacementFormat.Given::shared), layoutOf);
        WavePlacements own = placement.flatMap(PlacementFormat.Given::waves).map(given -> given.over(shared, read)).orElse(WavePlacements.NONE);
        return Optional.of(new Document(read, shared, own, look.over(Look.standard(read)), findings.extras()));
    }

    /// Reads the facts; the network itself can be made only when there were no errors.
    private Supplier<Network> network() {
        Optional<Profile> profile = fields.required("profile").map(part -> ProfileFormat.read(part.fields()));
        List<FrequencyClass> frequencies = each("frequencies", OrganisationFormat::readFrequency);
        List<Sector> ofSectors = each("sectors", OrganisationFormat::readSector);
        List<Organisation> members = each("organisations",
                member -> findings.row(() -> OrganisationFormat.read(member, sectors)));
        List<Layer> ofLayers = each("layers", layer -> LayerFormat.read(layer, reportedLayers)).stream().flatMap(Optional::stream).toList();
        List<WaveFormat.Measured> measured = each("waves", wave -> WaveFormat.read(wave, organisations, reportedLayers));
        List<Wave> waves = measured.stream().map(WaveFormat.Measured::wave).toList();
        return () -> new Network(profile.orElseThrow(), frequencies, ofSectors, members, waves, ofLayers, fieldwork(measured));
    }

    private <T> List<T> each(String section, Function<FieldReader, T> reading) {
        return lists.get(section).stream().map(part -> reading.apply(part.fields())).toList();
    }

    private static SequencedMap<WaveId, Fieldwork> fieldwork(List<WaveFormat.Measured> measured) {
        SequencedMap<WaveId, Fieldwork> fieldwork = new LinkedHashMap<>();
        measured.forEach(wave -> fieldwork.put(wave.wave().id(), wave.fieldwork()));
        return fieldwork;
    }

    private static Placement placed(Network network, Optional<Placement> given, Function<Network, Placement> layoutOf) {
        if (given.isPresent() && PlacementFormat.covers(given.get(), network)) {
            return given.get();
        }
        Placement whole = layoutOf.apply(network);
        return given.map(some -> PlacementFormat.completed(some, whole)).orElse(whole);
    }

    static Node write(Document document) {
        Network network = document.network();
        return FieldWriter.file(new KeptFields(document.extras()), file -> {
            file.put("format", NAME).put("version", VERSION);
            write(file, network);
            file.part("placement", inside -> PlacementFormat.write(inside, document));
            file.part("look", inside -> LookFormat.write(inside, document.look(), network));
        });
    }

    private static void write(FieldWriter file, Network network) {
        file.part("profile", inside -> ProfileFormat.write(inside, network.profile()));
        if (!network.frequencies().isEmpty()) {
            file.list("frequencies", network.frequencies(), f -> Printer.compact(Node.number(f.strength())), OrganisationFormat::write);
        }
        file.list("sectors", network.sectors(), Sector::id, OrganisationFormat::write)
                .list("organisations", network.organisations(), Organisation::id, OrganisationFormat::write)
                .list("layers", network.layers(), Layer::id, LayerFormat::write)
                .list("waves", network.waves(), Wave::id, (inside, wave) -> WaveFormat.write(
                        inside, new WaveFormat.Measured(wave, network.fieldwork(wave.id())), network.layers()));
    }
}
