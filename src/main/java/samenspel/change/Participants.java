package samenspel.change;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import samenspel.network.Fieldwork;
import samenspel.network.Network;
import samenspel.network.OrganisationId;
import samenspel.network.Response;
import samenspel.network.WaveId;

/// Who took part in two waves: who joined, who left, who did not answer.
///
/// @param presence       of every organisation, in the network's order
/// @param responseBefore how many answered in the first wave
/// @param responseAfter  how many answered in the second
public record Participants(SequencedMap<OrganisationId, Presence> presence, Response responseBefore, Response responseAfter) {
    public Participants {
        presence = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(presence));
    }

    public static Participants of(Network network, WaveId from, WaveId to) {
        Fieldwork before = network.fieldwork(from);
        Fieldwork after = network.fieldwork(to);
        SequencedMap<OrganisationId, Presence> presence = new LinkedHashMap<>();
        network.organisations().forEach(o -> presence.put(o.id(),
                new Presence(before.participationOf(o.id()), after.participationOf(o.id()))));
        return new Participants(presence, network.response(from), network.response(to));
    }

    public Presence of(OrganisationId organisation) {
        return Objects.requireNonNull(presence.get(organisation), "no such organisation");
    }

    /// The organisations that took part in one way, in the network's order.
    public List<OrganisationId> that(Presence.Kind kind) {
        return presence.entrySet().stream().filter(one -> one.getValue().kind() == kind).map(one -> one.getKey()).toList();
    }
}
