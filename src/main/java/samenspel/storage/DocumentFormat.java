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
import samenspel.diagram.figure.WrittenFigures;
import samenspel.diagram.note.Annotations;
import samenspel.diagram.note.Note;
import samenspel.diagram.seen.Filter;
import samenspel.layout.Placement;
import samenspel.layout.Point;
import samenspel.layout.waves.WavePlacements;
import samenspel.network.Fieldwork;
import samenspel.network.FrequencyClass;
import samenspel.network.Layer;
import samenspel.network.Network;
import samenspel.network.Organisation;
import samenspel.network.OrganisationId;
import samenspel.network.Profile;
import samenspel.network.Sector;
import samenspel.network.Wave;
import samenspel.network.WaveId;
import samenspel.scenario.Scenarios;
import samenspel.study.Document;
import samenspel.study.story.Story;
import samenspel.study.byhand.HandEntry;
import samenspel.text.json.Json;
import samenspel.text.json.JsonPrinter;

/// The whole file, section by section.
final class DocumentFormat {
    private static final FormatHeading HEADING = new FormatHeading("samenspel", 2, 1, FileReason.NOT_SAMENSPEL);

    private final FieldReader fields;
    private final FileProblems findings;
    private final Map<String, List<FileValue>> lists = new HashMap<>();
    private final KnownIds sectors;
    private final KnownIds organisations;
    private final KnownIds layers;
    private final KnownIds reportedLayers;
    private final KnownIds waves;

    /// Ids come first, because every section names those of others.
    private DocumentFormat(FieldReader fields, FileProblems findings) {
        this.fields = fields;
        this.findings = findings;
        lists.put("frequencies", fields.optional("frequencies").map(part -> part.items("strength")).orElse(List.of()));
        sectors = ids("sectors", FileReason.UNKNOWN_SECTOR);
        organisations = ids("organisations", FileReason.UNKNOWN_ORGANISATION);
        layers = ids("layers", FileReason.UNKNOWN_LAYER);
        reportedLayers = layers.among(LayerFormat.reportedAmong(lists.get("layers")));
        waves = ids("waves", FileReason.DUPLICATE_ID);
    }

    private KnownIds ids(String section, FileReason whenUnknown) {
        lists.put(section, fields.items(section));
        return KnownIds.of(lists.get(section), whenUnknown, findings);
    }

    /// The document; empty, with problems found, when the file is refused.
    static Optional<Document> read(FileValue root, Function<Network, Placement> layoutOf) {
        return HEADING.fields(root).flatMap(fields -> new DocumentFormat(fields, root.findings()).document(layoutOf));
    }

    private Optional<Document> document(Function<Network, Placement> layoutOf) {
        Supplier<Network> network = network();
        Optional<PlacementFormat.Given> placement = fields.optional("placement")
                .map(part -> PlacementFormat.read(part.fields(), organisations, layers, waves));
        LookFormat.Given look = fields.optional("look").map(part -> LookFormat.read(part.fields(), sectors, layers))
                .orElse(LookFormat.Given.NOTHING);
        List<Note> notes = notes();
        SequencedMap<OrganisationId, Point> labels = fields.optional(NotesFormat.Labels.SECTION)
                .map(part -> NotesFormat.Labels.read(part.fields(), organisations)).orElseGet(LinkedHashMap::new);
        List<HandEntry> byHand = HandEntryFormat.read(fields.optionalItems(HandEntryFormat.SECTION));
        WrittenFigures written = StoryFormat.Figures.read(fields.optionalItems(StoryFormat.Figures.SECTION));
        Scenarios scenarios = ScenariosFormat.read(fields.optionalItems(ScenariosFormat.SECTION));
        Story story = StoryFormat.read(fields);
        List<Filter.Named> filters = FilterFormat.read(fields.optionalItems(FilterFormat.SECTION));
        fields.keepRest();
        if (findings.hasErrors()) {
            return Optional.empty();
        }
        Network read = network.get();
        Placement shared = placed(read, placement.map(PlacementFormat.Given::shared), layoutOf);
        WavePlacements own = placement.flatMap(PlacementFormat.Given::waves).map(given -> given.over(shared, read)).orElse(WavePlacements.NONE);
        return Optional.of(new Document(read, shared, own, look.over(Look.standard(read)), new Annotations(notes, labels), byHand, written, scenarios, findings.extras()).withFilters(filters).with(story));
    }

    private List<Note> notes() {
        List<FileValue> parts = fields.optionalItems("notes");
        KnownIds.of(parts, FileReason.DUPLICATE_ID, findings);
        return NotesFormat.read(parts, organisations, sectors, waves);
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

    static Json write(Document document) {
        Network network = document.network();
        return FieldWriter.file(new KeptFields(document.extras()), file -> {
            HEADING.write(file);
            write(file, network);
            file.part("placement", inside -> PlacementFormat.write(inside, document));
            NotesFormat.Labels.write(file, document);
            file.part("look", inside -> LookFormat.write(inside, document.look(), network));
            if (!document.annotations().notes().isEmpty()) {
                file.list("notes", document.annotations().notes(), Note::id, NotesFormat::write);
            }
            HandEntryFormat.write(file, document.byHand());
            StoryFormat.Figures.write(file, document.written());
            ScenariosFormat.write(file, document.scenarios());
            StoryFormat.write(file, document.story());
            FilterFormat.write(file, document.filters());
        });
    }

    private static void write(FieldWriter file, Network network) {
        file.part("profile", inside -> ProfileFormat.write(inside, network.profile()));
        if (!network.frequencies().isEmpty()) {
            file.list("frequencies", network.frequencies(), f -> JsonPrinter.compact(Json.number(f.strength())), OrganisationFormat::write);
        }
        file.list("sectors", network.sectors(), Sector::id, OrganisationFormat::write)
                .list("organisations", network.organisations(), Organisation::id, OrganisationFormat::write)
                .list("layers", network.layers(), Layer::id, LayerFormat::write)
                .list("waves", network.waves(), Wave::id, (inside, wave) -> WaveFormat.write(
                        inside, new WaveFormat.Measured(wave, network.fieldwork(wave.id())), network.layers()));
    }
}
