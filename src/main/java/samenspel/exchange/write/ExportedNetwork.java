package samenspel.exchange.write;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import samenspel.exchange.found.WrittenAttributes;
import samenspel.network.Layer;
import samenspel.network.Network;
import samenspel.network.Organisation;
import samenspel.network.OrganisationId;
import samenspel.network.Participation;
import samenspel.network.Sector;
import samenspel.network.SectorId;
import samenspel.network.Tie;
import samenspel.network.Wave;
import samenspel.network.WaveId;

/// What of a network goes into a file: its ties as they stand, by whatever rule, with names that fit the format.
///
/// @param title      of the network
/// @param marks      how the file speaks of each wave
/// @param sectors    the names of sectors, in the order of legends; empty for those not known
/// @param timeless   whether the file does not speak of waves
/// @param nameless   whether the file does not speak of layers
/// @param taken      whether the file says who took part
record ExportedNetwork(ExportRequest asked, String title, List<ExportedOrganisation> actors, List<ExportedLayer> layers, List<String> marks, List<String> sectors,
               boolean timeless, boolean nameless, boolean taken) {

    static ExportedNetwork of(ExportRequest asked) {
        Network network = asked.network();
        List<String> sectors = sectors(asked);
        Map<OrganisationId, Integer> numbers = new HashMap<>();
        network.organisations().forEach(one -> numbers.put(one.id(), numbers.size()));
        List<ExportedLayer> layers = layers(asked, numbers);
        boolean nameless = layers.size() == 1 && isUsual(network.layers().getFirst());
        boolean taken = network.fieldwork().values().stream().anyMatch(work -> work.participation().values().stream()
                .anyMatch(one -> one != Participation.ANSWERED));
        return new ExportedNetwork(asked, asked.target().fit(network.profile().name().in(asked.language().tag())), actors(asked, sectors), layers,
                WaveMarks.of(network, asked.target(), asked.language()), sectors, WaveMarks.isTimeless(network), nameless, taken);
    }

    boolean confidential() {
        return asked.network().profile().confidential();
    }

    /// Called what a reader calls the only layer.
    private static boolean isUsual(Layer layer) {
        return WaveMarks.isCalled(layer.name(), "exchange.one-layer");
    }

    private static List<String> sectors(ExportRequest asked) {
        UniqueNames unique = new UniqueNames();
        return asked.network().sectors().stream().map(sector -> sector.code().equals(Sector.NOT_KNOWN) ? ""
                : unique.of(asked.target().fit(sector.name().in(asked.language().tag())), sector.id().value())).toList();
    }

    private static List<ExportedOrganisation> actors(ExportRequest asked, List<String> sectors) {
        Map<SectorId, Integer> places = new HashMap<>();
        asked.network().sectors().forEach(sector -> places.put(sector.id(), places.size()));
        UniqueNames ids = new UniqueNames();
        List<ExportedOrganisation> actors = new ArrayList<>();
        for (Organisation one : asked.network().organisations()) {
            int sector = places.get(one.sector());
            String id = ids.of(asked.target().fit(one.id().value()), Integer.toString(actors.size() + 1));
            String label = asked.target().fit(one.name());
            Optional<String> named = Optional.of(sectors.get(sector)).filter(name -> !name.isEmpty());
            actors.add(new ExportedOrganisation(one, id, label.isEmpty() ? id : label, named, traits(one, asked.network().sectors().get(sector), asked.target()),
                    participation(one, asked.network()), Optional.ofNullable(asked.places().get(one.id()))));
        }
        return actors;
    }

    private static SequencedMap<String, String> traits(Organisation one, Sector sector, ExportFormat target) {
        SequencedMap<String, String> traits = new LinkedHashMap<>();
        traits.put(WrittenAttributes.SHORT_NAME, target.fit(one.shortName()));
        traits.put(WrittenAttributes.SUB_SECTOR, target.fit(one.subSector()));
        traits.put(WrittenAttributes.SECTOR_CODE, sector.code().equals(Sector.NOT_KNOWN) ? "" : target.fit(sector.code()));
        traits.put(WrittenAttributes.ACCESS, WrittenAttributes.word(one.access()));
        traits.put(WrittenAttributes.LEVEL, WrittenAttributes.word(one.level()));
        traits.put(WrittenAttributes.TASK, WrittenAttributes.word(one.task()));
        traits.values().removeIf(String::isEmpty);
        return traits;
    }

    private static List<Participation> participation(Organisation one, Network network) {
        return network.waves().stream().map(wave -> network.fieldwork(wave.id()).participationOf(one.id())).toList();
    }

    private static List<ExportedLayer> layers(ExportRequest asked, Map<OrganisationId, Integer> numbers) {
        UniqueNames unique = new UniqueNames();
        return asked.network().layers().stream().map(layer -> new ExportedLayer(layer,
                unique.of(asked.target().fit(layer.name().in(asked.language().tag())), layer.id().value()), layer.directed(),
                asked.network().waves().stream().map(wave -> ties(asked.network(), layer, wave.id(), numbers)).toList())).toList();
    }

    private static SortedMap<TieEnds, Double> ties(Network network, Layer layer, WaveId wave, Map<OrganisationId, Integer> numbers) {
        SortedMap<TieEnds, Double> ties = new TreeMap<>();
        for (Tie tie : network.ties(layer, wave)) {
            int from = numbers.get(tie.pair().from());
            int to = numbers.get(tie.pair().to());
            ties.put(layer.directed() || from < to ? new TieEnds(from, to) : new TieEnds(to, from), tie.strength());
        }
        return ties;
    }

    int waves() {
        return marks.size();
    }

    Wave wave(int at) {
        return asked.network().waves().get(at);
    }

    /// The attribute that says who took part in a wave.
    String participation(int wave) {
        return WrittenAttributes.participation(timeless ? "" : marks.get(wave), wave);
    }

    boolean hasPlaces() {
        return asked.target().carriesPlaces() && !asked.places().isEmpty();
    }

    /// The marks of the waves in which an organisation is there.
    List<String> presence(ExportedOrganisation actor) {
        return IntStream.range(0, waves()).filter(actor::isPresent).mapToObj(marks::get).toList();
    }

    /// Every attribute of organisations that has a value, in order.
    List<String> traits() {
        List<String> names = new ArrayList<>();
        if (sectors.stream().anyMatch(name -> !name.isEmpty())) {
            names.add(WrittenAttributes.SECTOR);
        }
        Stream.of(WrittenAttributes.SHORT_NAME, WrittenAttributes.SUB_SECTOR, WrittenAttributes.SECTOR_CODE, WrittenAttributes.ACCESS, WrittenAttributes.LEVEL, WrittenAttributes.TASK)
                .filter(name -> actors.stream().anyMatch(actor -> actor.traits().containsKey(name))).forEach(names::add);
        IntStream.range(0, taken ? waves() : 0).mapToObj(this::participation).forEach(names::add);
        return names;
    }

    /// The value of an attribute of an organisation.
    Optional<String> trait(ExportedOrganisation actor, String name) {
        if (name.equals(WrittenAttributes.SECTOR)) {
            return actor.sector();
        }
        return Optional.ofNullable(actor.traits().get(name)).or(() -> IntStream.range(0, waves())
                .filter(wave -> participation(wave).equals(name)).mapToObj(wave -> WrittenAttributes.word(actor.participation().get(wave))).findFirst());
    }
}
