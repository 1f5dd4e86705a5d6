package samenspel.scenario;

import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import samenspel.measure.KnownTies;
import samenspel.network.Layer;
import samenspel.network.LayerId;
import samenspel.network.Network;
import samenspel.network.Organisation;
import samenspel.network.OrganisationId;
import samenspel.network.Pair;
import samenspel.network.SectorId;
import samenspel.network.Tie;
import samenspel.network.WaveId;

/// What a scenario starts from: the ties of one layer and wave, those unknown, and who has contact in any other layer.
/// Of everybody present, in order of ids; places in that order stand for them.
public final class PresentTies {
    private final LayerId layer;
    private final WaveId wave;
    private final List<OrganisationId> ids;
    private final List<SectorId> sectors;
    private final TieGrid tied;
    private final TieGrid unknown;
    private final TieGrid contacts;

    private PresentTies(Network network, Layer layer, WaveId wave, KnownTies known) {
        this.layer = layer.id();
        this.wave = wave;
        this.ids = known.ids();
        this.sectors = ids.stream().map(id -> network.organisation(id).map(Organisation::sector).orElseThrow()).toList();
        this.tied = TieGrid.of(ids, known.tiedPairs());
        this.unknown = TieGrid.of(ids, known.unknownPairs());
        this.contacts = TieGrid.of(ids, network.layers().stream().filter(other -> !other.id().equals(layer.id()))
                .flatMap(other -> network.ties(other, wave).stream()).map(Tie::pair).map(Pair::unordered).distinct().toList());
    }

    public static PresentTies of(Network network, Layer layer, WaveId wave) {
        return new PresentTies(network, layer, wave, KnownTies.of(network, layer, wave));
    }

    /// Whether a choice is about these ties.
    public boolean isOf(ScenarioChoice choice) {
        return choice.layer().equals(layer) && choice.wave().equals(wave);
    }

    public LayerId layer() {
        return layer;
    }

    public WaveId wave() {
        return wave;
    }

    public List<OrganisationId> ids() {
        return ids;
    }

    public SectorId sector(int place) {
        return sectors.get(place);
    }

    int n() {
        return ids.size();
    }

    TieGrid tied() {
        return tied;
    }

    /// Ties as they would be if all that are unknown were there.
    TieGrid tiedAtMost() {
        TieGrid most = tied.copy();
        IntStream.range(0, n()).forEach(one -> IntStream.of(unknown.partners(one)).forEach(other -> most.set(one, other, true)));
        return most;
    }

    /// Number of partners in the layer.
    int partners(int place) {
        return tied.count(place);
    }

    /// Number of organisations with a tie in another layer.
    int contacts(int place) {
        return contacts.count(place);
    }

    boolean hasContact(int one, int other) {
        return contacts.tied(one, other);
    }

    boolean isUnknown(int one, int other) {
        return unknown.tied(one, other) && !tied.tied(one, other);
    }

    /// Number of others of which it is unknown whether they are partners.
    int unknown(int place) {
        return (int) IntStream.of(unknown.partners(place)).filter(other -> !tied.tied(place, other)).count();
    }

    /// Who has no tie that is known, but unknown ones.
    List<OrganisationId> doubtful() {
        return ids(IntStream.range(0, n()).filter(place -> partners(place) == 0 && unknown(place) > 0));
    }

    int place(OrganisationId id) {
        return Collections.binarySearch(ids, id);
    }

    /// The places of those of them who are present.
    BitSet places(List<OrganisationId> some) {
        BitSet places = new BitSet(n());
        new TreeSet<>(some).stream().mapToInt(this::place).filter(place -> place >= 0).forEach(places::set);
        return places;
    }

    List<OrganisationId> ids(IntStream places) {
        return places.mapToObj(ids::get).toList();
    }
}
