package samenspel.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import samenspel.network.Answer;
import samenspel.network.Layer;
import samenspel.network.Network;
import samenspel.network.OrganisationId;
import samenspel.network.Pair;
import samenspel.network.Participation;
import samenspel.network.Tie;
import samenspel.network.WaveId;

/// What is known of every pair of some organisations in one layer and wave: tied, not tied, or unknown.
/// Organisations stand for their places in order of ids, ties are arcs, and an undirected tie is two of them.
public final class KnownTies {
    private final List<OrganisationId> ids;
    private final boolean directed;
    private final int[][] out;
    private final int[][] in;
    private final int[][] unknown;
    private final PartnerLists partners;

    private KnownTies(List<OrganisationId> ids, boolean directed, int[][] out, int[][] unknown) {
        this.ids = ids;
        this.directed = directed;
        this.out = out;
        this.in = directed ? turned(out) : out;
        this.unknown = unknown;
        this.partners = PartnerLists.of(ids, tiesOf(out));
    }

    /// Those present in the wave, silent ones among them.
    public static KnownTies of(Network network, Layer layer, WaveId wave) {
        return of(Measures.present(network, wave), network, layer, wave);
    }

    /// These organisations among themselves.
    public static KnownTies of(Collection<OrganisationId> among, Network network, Layer layer, WaveId wave) {
        Set<OrganisationId> members = new TreeSet<>(among);
        List<Pair> unknown = doubtful(members, network, wave)
                .filter(pair -> network.tie(layer, wave, pair).isUnknown()).toList();
        return of(members, network.ties(layer, wave).stream().map(Tie::pair).toList(), unknown, layer.directed());
    }

    /// @param unknown none of them tied; pairs with an end elsewhere are left out
    public static KnownTies of(Collection<OrganisationId> among, Collection<Pair> tied, Collection<Pair> unknown, boolean directed) {
        List<OrganisationId> ids = List.copyOf(new TreeSet<>(among));
        Map<OrganisationId, Integer> places = HashMap.newHashMap(ids.size());
        ids.forEach(id -> places.put(id, places.size()));
        return new KnownTies(ids, directed, lists(places, tied, directed), lists(places, unknown, directed));
    }

    /// Only a pair with somebody silent, or with a skipped question, can be unknown: the others need not be asked for.
    private static Stream<Pair> doubtful(Set<OrganisationId> members, Network network, WaveId wave) {
        Set<Pair> pairs = new LinkedHashSet<>();
        network.fieldwork(wave).reports().values().forEach(reports -> reports.forEach((pair, answer) -> {
            if (answer instanceof Answer.Unknown) {
                pairs.addAll(List.of(pair, pair.reversed()));
            }
        }));
        members.stream().filter(one -> network.fieldwork(wave).participationOf(one) == Participation.NOT_ANSWERED)
                .forEach(silent -> members.stream().filter(other -> !other.equals(silent)).map(other -> new Pair(silent, other))
                        .forEach(pair -> pairs.addAll(List.of(pair, pair.reversed()))));
        return pairs.stream().filter(pair -> members.contains(pair.from()) && members.contains(pair.to()));
    }

    private static int[][] lists(Map<OrganisationId, Integer> places, Collection<Pair> pairs, boolean directed) {
        List<TreeSet<Integer>> lists = Stream.generate(TreeSet<Integer>::new).limit(places.size()).toList();
        pairs.stream().filter(pair -> places.containsKey(pair.from()) && places.containsKey(pair.to())).forEach(pair -> {
            int from = Objects.requireNonNull(places.get(pair.from()));
            int to = Objects.requireNonNull(places.get(pair.to()));
            lists.get(from).add(to);
            if (!directed) {
                lists.get(to).add(from);
            }
        });
        return lists.stream().map(list -> list.stream().mapToInt(place -> place).toArray()).toArray(int[][]::new);
    }

    private static int[][] turned(int[][] lists) {
        int[][] turned = Arrays.stream(sizes(lists)).mapToObj(int[]::new).toArray(int[][]::new);
        int[] filled = new int[lists.length];
        for (int from = 0; from < lists.length; from++) {
            for (int to : lists[from]) {
                turned[to][filled[to]++] = from;
            }
        }
        return turned;
    }

    /// How often each place is in the lists.
    private static int[] sizes(int[][] lists) {
        int[] sizes = new int[lists.length];
        Arrays.stream(lists).flatMapToInt(Arrays::stream).forEach(to -> sizes[to]++);
        return sizes;
    }

    private List<Tie> tiesOf(int[][] lists) {
        return pairs(lists).stream().map(pair -> new Tie(pair, 1)).toList();
    }

    private List<Pair> pairs(int[][] lists) {
        List<Pair> pairs = new ArrayList<>();
        for (int from = 0; from < lists.length; from++) {
            for (int to : lists[from]) {
                if (directed || from < to) {
                    pairs.add(new Pair(ids.get(from), ids.get(to)));
                }
            }
        }
        return pairs;
    }

    /// In order; their places stand for them.
    public List<OrganisationId> ids() {
        return ids;
    }

    public int n() {
        return ids.size();
    }

    public boolean directed() {
        return directed;
    }

    /// The places a place has a tie to, ascending.
    public int[] out(int place) {
        return out[place];
    }

    /// The places with a tie to a place, ascending.
    public int[] in(int place) {
        return in[place];
    }

    /// The places of which it is unknown whether a place has a tie to them, ascending.
    public int[] unknown(int place) {
        return unknown[place];
    }

    public boolean tied(int from, int to) {
        return Arrays.binarySearch(out[from], to) >= 0;
    }

    public boolean isUnknown(int from, int to) {
        return Arrays.binarySearch(unknown[from], to) >= 0;
    }

    /// Who is tied with whom in either direction.
    public PartnerLists partners() {
        return partners;
    }

    /// Number of ties: arcs in a directed layer, edges in an undirected one.
    public long ties() {
        return counted(out);
    }

    /// Number of possible ties of which it is unknown whether they are there.
    public long unknownTies() {
        return counted(unknown);
    }

    /// Of how many others it is unknown whether they are tied with one, in either direction, while none is known of.
    public long unknownPartners(OrganisationId of) {
        return unknownPairs().stream().filter(pair -> pair.from().equals(of) || pair.to().equals(of)).map(Pair::unordered).distinct()
                .filter(pair -> !tied(ids.indexOf(pair.from()), ids.indexOf(pair.to())) && !tied(ids.indexOf(pair.to()), ids.indexOf(pair.from()))).count();
    }

    /// Number of possible ties, n(n−1) or half of it.
    public long possibleTies() {
        long n = n();
        return n * (n - 1) / (directed ? 1 : 2);
    }

    private long counted(int[][] lists) {
        return Arrays.stream(lists).mapToLong(list -> list.length).sum() / (directed ? 1 : 2);
    }

    /// The pairs that are tied; in order, an undirected one once.
    public List<Pair> tiedPairs() {
        return pairs(out);
    }

    /// The pairs that are unknown; in order, an undirected one once.
    public List<Pair> unknownPairs() {
        return pairs(unknown);
    }

    /// Who has an unknown tie, in either direction.
    public Set<OrganisationId> unknownEnds() {
        return unknownPairs().stream().flatMap(pair -> Stream.of(pair.from(), pair.to())).collect(Collectors.toSet());
    }

    /// The same with every unknown pair tied.
    public KnownTies completed() {
        return completed(unknownPairs());
    }

    /// The same with these of its unknown pairs tied, and the others not.
    public KnownTies completed(Collection<Pair> tied) {
        return of(ids, Stream.concat(tiedPairs().stream(), tied.stream()).toList(), List.of(), directed);
    }
}
