package samenspel.exchange.book.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import samenspel.exchange.book.BookColumn;
import samenspel.exchange.book.BookPart;
import samenspel.exchange.book.CellTerms;
import samenspel.exchange.book.NameLookup;
import samenspel.exchange.book.ParticipationWords;
import samenspel.exchange.book.WaveColumn;
import samenspel.exchange.cells.Grid;
import samenspel.exchange.found.ImportReason;
import samenspel.network.Attributes;
import samenspel.network.Organisation;
import samenspel.network.OrganisationId;
import samenspel.network.Participation;
import samenspel.network.Sector;
import samenspel.network.SectorId;
import samenspel.network.Wave;
import samenspel.network.WaveId;
import samenspel.network.kind.AccessRole;
import samenspel.network.kind.CareLevel;
import samenspel.network.kind.GovernanceForm;
import samenspel.network.kind.MunicipalTask;
import samenspel.text.ShortNames;
import samenspel.text.Spot;

/// Reads the list of organisations. Without an id the name is one.
final class OrganisationReader {
    private final ReadSheet page;
    private final SheetFields fields;
    private final NameLookup<Sector> sectors;
    private final SectorId unknown;
    private final Set<String> taken = new HashSet<>();
    private final List<Organisation> organisations = new ArrayList<>();
    private final Map<WaveId, Map<OrganisationId, Participation>> participation = new HashMap<>();
    private final Map<WaveId, Map<OrganisationId, GovernanceForm>> perceptions = new HashMap<>();
    private final Map<WaveId, SequencedMap<OrganisationId, Attributes>> said = new HashMap<>();
    private final ReadAttributes attributes;
    private final Map<WaveId, Integer> tookPart = new HashMap<>();
    /// What columns of other headings say.
    private final Map<WaveId, ParticipationWords> otherwise = new HashMap<>();
    private final Map<WaveId, Integer> steering = new HashMap<>();

    /// @param unknown the sector of those whose sector is not known
    OrganisationReader(ReadSheet page, SheetFields fields, NameLookup<Sector> sectors, SectorId unknown, List<Wave> waves) {
        this.page = page;
        this.fields = fields;
        this.sectors = sectors;
        this.unknown = unknown;
        for (Wave wave : waves) {
            column(WaveColumn.TOOK_PART, wave).or(() -> otherwise(wave)).ifPresent(at -> tookPart.put(wave.id(), at));
            column(WaveColumn.STEERING, wave).ifPresent(at -> steering.put(wave.id(), at));
            participation.put(wave.id(), new TreeMap<>());
            perceptions.put(wave.id(), new TreeMap<>());
            said.put(wave.id(), new TreeMap<>());
        }
        this.attributes = new ReadAttributes(page, BookPart.ORGANISATIONS, waves);
        page.rows().forEach(this::row);
        nameShort();
        attributes.account(ImportReason.ATTRIBUTES_KEPT);
        tookPart.forEach(this::gaps);
        page.leaveRest();
    }

    /// Gives those without a short name one that no other has.
    private void nameShort() {
        Map<Boolean, List<Organisation>> given = organisations.stream().collect(Collectors.partitioningBy(one -> !one.shortName().isEmpty()));
        Set<String> taken = given.getOrDefault(true, List.of()).stream().map(Organisation::shortName).collect(Collectors.toSet());
        Map<String, String> made = ShortNames.of(given.getOrDefault(false, List.of()).stream().map(Organisation::name).toList(), taken);
        organisations.replaceAll(one -> one.shortName().isEmpty() ? one.withShortName(made.getOrDefault(one.name(), one.name())) : one);
    }

    private Optional<Integer> column(WaveColumn column, Wave wave) {
        Optional<Integer> found = page.unclaimed().stream()
                .filter(at -> column.isNamed(page.cell(page.head(), at), wave.id().value(), wave.name())).findFirst();
        found.ifPresent(page::claim);
        return found;
    }

    /// A column under a heading of its own words, of which each cell is understood.
    private Optional<Integer> otherwise(Wave wave) {
        for (int at : page.unclaimed()) {
            Optional<ParticipationWords> words = Stream.concat(Stream.of(wave.id().value()), wave.name().texts().stream())
                    .flatMap(name -> ParticipationWords.of(page.cell(page.head(), at), name, true).stream()).findFirst();
            if (words.isPresent() && page.rows().stream().map(row -> page.cell(row, at)).allMatch(cell -> cell.isEmpty() || words.get().of(cell).isPresent())) {
                otherwise.put(wave.id(), words.get());
                page.claim(at);
                page.noted(ImportReason.PARTICIPATION_STATED, new Spot(page.head().number(), at + 1), page.cell(page.head(), at));
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    private void row(Grid.Row row) {
        page.step(row);
        String name = SheetFields.first(page.cell(row, BookColumn.NAME), page.cell(row, BookColumn.ID));
        String id = SheetFields.first(page.cell(row, BookColumn.ID), name);
        if (id.isEmpty()) {
            page.rejected(ImportReason.NAME_MISSING, page.spot(row, BookColumn.NAME), page.heading(BookColumn.NAME));
        } else if (!taken.add(id)) {
            page.setAside(ImportReason.KEY_TWICE, page.spot(row, BookColumn.NAME), id);
        } else {
            page.used();
            Organisation one = new Organisation(new OrganisationId(id), name, page.cell(row, BookColumn.SHORT_NAME), sector(row), page.cell(row, BookColumn.SUB_SECTOR),
                    fields.word(page, row, BookColumn.ACCESS, CellTerms.ACCESS, AccessRole.OTHER),
                    fields.word(page, row, BookColumn.LEVEL, CellTerms.LEVEL, CareLevel.FREELY_ACCESSIBLE),
                    fields.word(page, row, BookColumn.TASK, CellTerms.TASK, MunicipalTask.NONE));
            organisations.add(one.with(attributes.of(row)));
            waves(row, one.id());
        }
    }


    private SectorId sector(Grid.Row row) {
        Optional<Sector> sector = sectors.find(page.cell(row, BookColumn.SECTOR));
        boolean choice = page.has(BookColumn.SECTOR) && !sectors.labels().isEmpty();
        if (sector.isEmpty() && choice && page.cell(row, BookColumn.SECTOR).isEmpty()) {
            page.noted(ImportReason.WORD_MISSING, page.spot(row, BookColumn.SECTOR), page.heading(BookColumn.SECTOR), String.join("; ", sectors.labels()));
        } else if (sector.isEmpty() && !page.cell(row, BookColumn.SECTOR).isEmpty()) {
            page.unknown(row, BookColumn.SECTOR, sectors.labels());
        }
        return sector.map(Sector::id).orElse(unknown);
    }

    private void waves(Grid.Row row, OrganisationId id) {
        said.forEach((wave, byOrganisation) -> byOrganisation.put(id, attributes.of(row, Optional.of(wave))));
        tookPart.forEach((wave, column) -> {
            Participation took = Optional.ofNullable(otherwise.get(wave)).map(words -> words.of(page.cell(row, column)).orElse(Participation.NOT_ANSWERED))
                    .orElseGet(() -> word(row, column, CellTerms.PARTICIPATION).orElse(fallback(row, column)));
            if (took != Participation.ANSWERED) {
                participation.get(wave).put(id, took);
            }
        });
        steering.forEach((wave, column) -> word(row, column, CellTerms.GOVERNANCE).ifPresent(form -> perceptions.get(wave).put(id, form)));
    }

    /// Nothing is said of those of whom nothing stands there; of those with a word that is not understood it is not
    /// taken that their silence means "no tie".
    private Participation fallback(Grid.Row row, int column) {
        return page.cell(row, column).isEmpty() ? Participation.ANSWERED : Participation.NOT_ANSWERED;
    }

    private <T> Optional<T> word(Grid.Row row, int column, CellTerms<T> terms) {
        String word = page.cell(row, column);
        Optional<T> meaning = terms.meaning(word);
        if (meaning.isEmpty() && !word.isEmpty()) {
            page.noted(ImportReason.UNKNOWN_WORD, new Spot(row.number(), column + 1), page.cell(page.head(), column), word,
                    String.join("; ", terms.all(fields.texts())));
        }
        return meaning;
    }

    /// Says of how many it does not stand there whether they took part.
    private void gaps(WaveId wave, int column) {
        List<Grid.Row> empty = page.rows().stream().filter(row -> page.cell(row, column).isEmpty()).toList();
        if (!empty.isEmpty() && empty.size() < page.rows().size() && !otherwise.containsKey(wave)) {
            page.noted(ImportReason.PARTICIPATION_MISSING, new Spot(empty.getFirst().number(), column + 1), page.cell(page.head(), column), empty.size());
        }
    }

    List<Organisation> organisations() {
        return organisations;
    }

    Map<OrganisationId, Participation> participation(WaveId wave) {
        return participation.get(wave);
    }

    /// What the list says of organisations for a wave beyond the rest.
    SequencedMap<OrganisationId, Attributes> said(WaveId wave) {
        return said.get(wave);
    }

    Map<OrganisationId, GovernanceForm> perceptions(WaveId wave) {
        return perceptions.get(wave);
    }
}
