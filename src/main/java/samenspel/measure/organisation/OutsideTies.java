package samenspel.measure.organisation;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SequencedMap;
import samenspel.measure.KnownTies;
import samenspel.measure.PartnerLists;
import samenspel.measure.whole.NetworkValue;
import samenspel.network.Layer;
import samenspel.network.Network;
import samenspel.network.Organisation;
import samenspel.network.OrganisationId;
import samenspel.network.SectorId;
import samenspel.network.WaveId;

/// How many partners of an organisation are of its own sector and of others; each partner once.
///
/// @param unknownInside  others of its sector of which it is unknown whether they are partners
/// @param unknownOutside the same of other sectors
public record OutsideTies(long inside, long outside, long unknownInside, long unknownOutside) {
    public static final String SHARE_ID = "outside-share";
    public static final String EI_ID = "e-i";

    /// Of everybody present, in order of ids.
    public static SequencedMap<OrganisationId, OutsideTies> of(Network network, Layer layer, WaveId wave) {
        KnownTies ties = KnownTies.of(network, layer, wave);
        return of(ties, ties.ids().stream().map(id -> network.organisation(id).map(Organisation::sector).orElseThrow()).toList());
    }

    /// @param sectors beside the organisations
    public static SequencedMap<OrganisationId, OutsideTies> of(KnownTies ties, List<SectorId> sectors) {
        PartnerLists most = ties.unknownTies() > 0 ? ties.completed().partners() : ties.partners();
        SequencedMap<OrganisationId, OutsideTies> counted = new LinkedHashMap<>();
        for (int place = 0; place < ties.n(); place++) {
            long inside = inside(ties.partners(), sectors, place);
            long outside = ties.partners().count(place) - inside;
            long insideAtMost = inside(most, sectors, place);
            counted.put(ties.ids().get(place), new OutsideTies(inside, outside, insideAtMost - inside, most.count(place) - insideAtMost - outside));
        }
        return Collections.unmodifiableSequencedMap(counted);
    }

    private static long inside(PartnerLists partners, List<SectorId> sectors, int place) {
        return Arrays.stream(partners.at(), partners.first()[place], partners.first()[place + 1])
                .filter(other -> sectors.get(other).equals(sectors.get(place))).count();
    }

    /// Partners of other sectors ÷ partners. From 0 to 1; empty without partners. Blind to how large the sectors are: who is alone in
    /// its sector has all of its partners outside.
    public OptionalDouble share() {
        return inside + outside == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) outside / (inside + outside));
    }

    /// (external − internal) ÷ (external + internal), over partners: from −1, all in its sector, to 1, all outside; empty without
    /// partners. Krackhardt & Stern (1988), "Informal networks and organizational crises", Social Psychology Quarterly 51.
    public OptionalDouble externalInternal() {
        return share().isEmpty() ? OptionalDouble.empty() : OptionalDouble.of((double) (outside - inside) / (outside + inside));
    }

    /// The least and the most of [#share] whatever the unknown pairs are; empty when none is unknown. All are outside where none
    /// can be inside, and none is where none can be outside.
    public Optional<NetworkValue.Bounds> shareBounds() {
        double atMost = outside + unknownOutside;
        return unknownInside + unknownOutside == 0 ? Optional.empty() : Optional.of(new NetworkValue.Bounds(
                inside + outside + unknownInside == 0 ? 1 : (double) outside / (outside + inside + unknownInside), atMost == 0 ? 0 : atMost / (atMost + inside)));
    }

    /// Those of [#externalInternal].
    public Optional<NetworkValue.Bounds> externalInternalBounds() {
        return shareBounds().map(share -> new NetworkValue.Bounds(2 * share.least() - 1, 2 * share.most() - 1));
    }
}
