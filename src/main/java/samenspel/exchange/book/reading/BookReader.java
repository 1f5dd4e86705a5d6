package samenspel.exchange.book.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import samenspel.exchange.book.BookColumn;
import samenspel.exchange.book.BookPart;
import samenspel.exchange.book.NameLookup;
import samenspel.exchange.book.SectorWords;
import samenspel.exchange.book.WaveColumn;
import samenspel.exchange.cells.WaveOrder;
import samenspel.exchange.found.ImportReason;
import samenspel.network.Answer;
import samenspel.network.Fieldwork;
import samenspel.network.FrequencyClass;
import samenspel.network.Layer;
import samenspel.network.LayerId;
import samenspel.network.Name;
import samenspel.network.Network;
import samenspel.network.Organisation;
import samenspel.network.Pair;
import samenspel.network.Profile;
import samenspel.network.ReportedLayer;
import samenspel.network.Sector;
import samenspel.network.SectorId;
import samenspel.network.TieRule;
import samenspel.network.Wave;
import samenspel.network.WaveAttributes;
import samenspel.network.WaveId;
import samenspel.text.Folding;
import samenspel.text.Language;
import samenspel.text.Spot;
import samenspel.text.Texts;

/// Reads the sheets of a book into one network. The organisations and the ties must be there; waves, layers and
/// sectors that have no list of their own are those the two name.
public final class BookReader {
    private final Map<BookPart, ReadSheet> pages;
    private final SheetFields fields;

    private BookReader(Map<BookPart, ReadSheet> pages, SheetFields fields) {
        this.pages = pages;
        this.fields = fields;
    }

    /// @param sources at most one of each part
    /// @param title   of the network where the book gives none
    /// @return empty if the sheets are not of this shape
    public static Optional<Network> read(List<SheetSource> sources, String title) {
        Map<BookPart, ReadSheet> pages = new EnumMap<>(BookPart.class);
        sources.forEach(source -> ReadSheet.of(source).ifPresent(page -> pages.put(source.part(), page)));
        ReadSheet organisations = pages.get(BookPart.ORGANISATIONS);
        ReadSheet ties = pages.get(BookPart.TIES);
        boolean book = organisations != null && (organisations.has(BookColumn.NAME) || organisations.has(BookColumn.ID))
                && ties != null && ties.has(BookColumn.FROM) && ties.has(BookColumn.TO);
        return book ? Optional.of(new BookReader(pages, new SheetFields(Texts.in(language(ties)))).network(title)) : Optional.empty();
    }

    private static Language language(ReadSheet ties) {
        String from = Folding.fold(ties.heading(BookColumn.FROM));
        return Language.all().stream().filter(language -> from.equals(Folding.fold(BookColumn.FROM.title(Texts.in(language))))).findFirst().orElse(Language.EN);
    }

    private Network network(String title) {
        Profile profile = AboutReader.profile(page(BookPart.ABOUT), fields, title);
        List<FrequencyClass> frequencies = page(BookPart.SCALE).map(page -> new ListSheets(page, fields).scale()).orElse(List.of());
        NameLookup<FrequencyClass> scale = lookup(frequencies, _ -> "", FrequencyClass::name);
        List<Wave> waves = page(BookPart.WAVES).map(page -> new ListSheets(page, fields).waves()).orElseGet(this::wavesNamed);
        List<Layer> layers = page(BookPart.LAYERS).map(page -> LayerReader.of(page, fields, scale)).orElseGet(this::layersNamed);
        List<Sector> sectors = page(BookPart.SECTORS).map(page -> new ListSheets(page, fields).sectors()).orElseGet(this::sectorsNamed);
        SectorId unknown = sectors.stream().filter(sector -> sector.code().equals(Sector.NOT_KNOWN)).map(Sector::id).findFirst().orElse(fresh(sectors));
        OrganisationReader members = new OrganisationReader(pages.get(BookPart.ORGANISATIONS), fields,
                SectorWords.lookup(sectors, fields.texts().language().tag()), unknown, waves);
        AnswerReader answers = new AnswerReader(pages.get(BookPart.TIES),
                new AnswerReader.Known(fields, lookup(waves, one -> one.id().value(), Wave::name),
                        lookup(layers, one -> one.id().value(), Layer::name), organisations(members.organisations()), scale));
        SequencedMap<WaveId, Fieldwork> fieldwork = new LinkedHashMap<>();
        waves.forEach(wave -> fieldwork.put(wave.id(), fieldwork(wave.id(), layers, members, answers)));
        return new Network(profile, frequencies, withUnknown(sectors, unknown, members.organisations()), members.organisations(),
                waves, layers, fieldwork);
    }

    private Optional<ReadSheet> page(BookPart part) {
        return Optional.ofNullable(pages.get(part));
    }

    private static Fieldwork fieldwork(WaveId wave, List<Layer> layers, OrganisationReader members, AnswerReader answers) {
        Map<LayerId, SequencedMap<Pair, Answer>> reports = new LinkedHashMap<>();
        layers.stream().filter(ReportedLayer.class::isInstance).map(Layer::id)
                .forEach(layer -> reports.put(layer, answers.reports(wave).getOrDefault(layer, new TreeMap<>())));
        return new Fieldwork(new TreeMap<>(members.participation(wave)), new TreeMap<>(members.perceptions(wave)), reports,
                new WaveAttributes(members.said(wave), answers.said(wave)));
    }

    private static SectorId fresh(List<Sector> sectors) {
        String id = "unknown";
        while (sectors.stream().map(sector -> sector.id().value()).toList().contains(id)) {
            id += "-";
        }
        return new SectorId(id);
    }

    private static List<Sector> withUnknown(List<Sector> sectors, SectorId unknown, List<Organisation> organisations) {
        boolean needed = organisations.stream().anyMatch(one -> one.sector().equals(unknown))
                && sectors.stream().noneMatch(sector -> sector.id().equals(unknown));
        List<Sector> all = new ArrayList<>(sectors);
        if (needed) {
            all.add(new Sector(unknown, Sector.NOT_KNOWN, both("exchange.unknown-sector")));
        }
        return all;
    }

    private static Name both(String key) {
        return new Name(Texts.byTag(key));
    }

    private <T> NameLookup<T> lookup(List<T> things, Function<T, String> id, Function<T, Name> name) {
        NameLookup<T> nameLookup = new NameLookup<>();
        things.forEach(one -> nameLookup.add(one, id.apply(one), fields.words(name.apply(one))));
        return nameLookup;
    }

    private static NameLookup<Organisation> organisations(List<Organisation> organisations) {
        NameLookup<Organisation> nameLookup = new NameLookup<>();
        organisations.forEach(one -> nameLookup.add(one, one.id().value(), List.of(one.name(), one.shortName())));
        return nameLookup;
    }

    /// In the order of time; where that is not known, those that columns of organisations name come first.
    private List<Wave> wavesNamed() {
        ReadSheet organisations = pages.get(BookPart.ORGANISATIONS);
        SequencedSet<String> names = new LinkedHashSet<>();
        organisations.unclaimed().forEach(at -> WaveColumn.TOOK_PART.waveIn(organisations.cell(organisations.head(), at)).ifPresent(names::add));
        names.addAll(named(BookPart.TIES, BookColumn.WAVE));
        if (WaveOrder.known(names).isEmpty()) {
            organisations.noted(ImportReason.WAVES_IN_ORDER_OF_FILE, Spot.NOWHERE, String.join(", ", names));
        }
        List<Wave> waves = WaveOrder.of(names).stream().map(name -> new Wave(new WaveId(name), Name.of(name), Optional.empty(), Optional.empty())).toList();
        return waves.isEmpty() ? List.of(new Wave(new WaveId("1"), both("exchange.one-wave"), Optional.empty(), Optional.empty())) : waves;
    }

    private List<Layer> layersNamed() {
        List<Layer> layers = named(BookPart.TIES, BookColumn.LAYER).stream()
                .<Layer>map(name -> new ReportedLayer(new LayerId(name), Name.of(name), TieRule.SENDER)).toList();
        return layers.isEmpty() ? List.of(new ReportedLayer(new LayerId("1"), both("exchange.one-layer"), TieRule.SENDER)) : layers;
    }

    private List<Sector> sectorsNamed() {
        Set<String> codes = new HashSet<>();
        return named(BookPart.ORGANISATIONS, BookColumn.SECTOR).stream()
                .map(name -> new Sector(new SectorId(name), SectorWords.code(name, codes), Name.of(name))).toList();
    }

    private SequencedSet<String> named(BookPart part, BookColumn column) {
        ReadSheet page = pages.get(part);
        SequencedSet<String> names = new LinkedHashSet<>();
        page.rows().stream().map(row -> page.cell(row, column)).filter(word -> !word.isEmpty()).forEach(names::add);
        return names;
    }
}
