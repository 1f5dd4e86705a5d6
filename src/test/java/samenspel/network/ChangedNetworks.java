package samenspel.network;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Networks of chance in which everybody answered, of three sectors, a directed layer ([Sketch#CONTENT]), an undirected one
/// ([Sketch#MEETING]) and two waves; and what is made of them in ways whose outcome is known.
public final class ChangedNetworks {
    public static final OrganisationId ALONE = new OrganisationId("z-alone");
    private static final String IDS = "a b c d e f g h i j k";
    private static final List<Sector> SECTORS = Stream.of("s0", "s1", "s2").map(id -> new Sector(new SectorId(id), id, Name.of(id))).toList();

    private ChangedNetworks() {
    }

    public static Network drawn(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double chance = 0.1 + 0.04 * seed;
        Sketch sketch = Sketch.of(IDS);
        for (WaveId wave : List.of(Sketch.FIRST, Sketch.SECOND)) {
            for (Layer layer : List.of(Sketch.CONTENT, Sketch.MEETING)) {
                pairs(sketch.network(), layer.directed()).stream().filter(_ -> random.nextDouble() < chance)
                        .forEach(pair -> sketch.tied(wave, layer, 1, pair.from() + "-" + pair.to()));
            }
        }
        return inSectors(sketch.network(), random);
    }

    /// With a sector for each organisation that chance chooses.
    public static Network inSectors(Network network, SplittableRandom random) {
        List<Organisation> organisations = network.organisations().stream().map(one -> in(one.id(), SECTORS.get(random.nextInt(3)).id())).toList();
        return of(network, organisations, network.fieldwork());
    }

    private static Network of(Network network, List<Organisation> organisations, SequencedMap<WaveId, Fieldwork> fieldwork) {
        return new Network(network.profile(), network.frequencies(), SECTORS, organisations, network.waves(), network.layers(), fieldwork);
    }

    private static Organisation in(OrganisationId id, SectorId sector) {
        Organisation plain = Sketch.organisation(id);
        return new Organisation(id, id.value(), id.value(), sector, "", plain.access(), plain.level(), plain.task());
    }

    /// In another order by other names.
    public static Network renamed(Network network, UnaryOperator<OrganisationId> name) {
        List<Organisation> organisations = network.organisations().reversed().stream().map(one -> in(name.apply(one.id()), one.sector())).toList();
        return of(network, organisations, each(network, (_, reports) -> named(reports, name)));
    }

    private static SequencedMap<Pair, Answer> named(Map<Pair, Answer> reports, UnaryOperator<OrganisationId> name) {
        SequencedMap<Pair, Answer> renamed = new TreeMap<>();
        reports.forEach((pair, answer) -> renamed.put(new Pair(name.apply(pair.from()), name.apply(pair.to())), answer));
        return renamed;
    }

    /// With [#ALONE], who has no ties, in the first sector.
    public static Network withOneAlone(Network network) {
        List<Organisation> more = new ArrayList<>(network.organisations());
        more.add(in(ALONE, SECTORS.getFirst().id()));
        return of(network, more, network.fieldwork());
    }

    /// The name of the double of an organisation.
    public static OrganisationId twin(OrganisationId id) {
        return new OrganisationId(id.value() + "-twin");
    }

    /// Beside itself.
    public static Network doubled(Network network) {
        List<Organisation> both = new ArrayList<>(network.organisations());
        network.organisations().forEach(one -> both.add(in(twin(one.id()), one.sector())));
        return of(network, both, each(network, (_, reports) -> {
            SequencedMap<Pair, Answer> twice = named(reports, ChangedNetworks::twin);
            twice.putAll(reports);
            return twice;
        }));
    }

    /// With the ties that are not there instead of those that are.
    public static Network complemented(Network network) {
        return of(network, network.organisations(), each(network, (layer, reports) -> {
            SequencedMap<Pair, Answer> others = new TreeMap<>();
            pairs(network, layer.directed()).stream().filter(pair -> !reports.containsKey(pair)).forEach(pair -> others.put(pair, new Answer.Tied(1)));
            return others;
        }));
    }

    /// With every tie the other way round.
    public static Network reversed(Network network) {
        return of(network, network.organisations(), each(network, (_, reports) -> {
            SequencedMap<Pair, Answer> turned = new TreeMap<>();
            reports.forEach((pair, answer) -> turned.put(pair.reversed(), answer));
            return turned;
        }));
    }

    private static SequencedMap<WaveId, Fieldwork> each(Network network, BiFunction<Layer, SequencedMap<Pair, Answer>, SequencedMap<Pair, Answer>> changed) {
        SequencedMap<WaveId, Fieldwork> fieldwork = new LinkedHashMap<>();
        network.fieldwork().forEach((wave, recorded) -> fieldwork.put(wave, new Fieldwork(recorded.participation(), recorded.perceptions(),
                Stream.of(Sketch.CONTENT, Sketch.MEETING).collect(Collectors.toMap(Layer::id, layer -> changed.apply(layer, recorded.reportsIn(layer.id())))))));
        return fieldwork;
    }

    /// Of an undirected layer each once.
    private static List<Pair> pairs(Network network, boolean directed) {
        List<OrganisationId> ids = network.organisations().stream().map(Organisation::id).toList();
        return ids.stream().flatMap(one -> ids.stream().filter(other -> directed ? !one.equals(other) : one.compareTo(other) < 0)
                .map(other -> new Pair(one, other))).toList();
    }
}
