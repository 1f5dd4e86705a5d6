package samenspel.diagram.drawn;

import java.util.List;
import samenspel.diagram.seen.Depiction;
import samenspel.measure.Silence;
import samenspel.network.Fieldwork;
import samenspel.network.Network;
import samenspel.network.Organisation;
import samenspel.network.OrganisationId;
import samenspel.network.Participation;
import samenspel.network.WaveId;

/// How organisations took part in a wave as far as the layers that are drawn go: who said nothing of any of them did not answer, whatever it
/// said of others, so that nobody looks as if it had no tie who may have some.
public record ShownPresence(Network network, Fieldwork fieldwork, Silence silence) {
    /// In a row of the legend, those who said nothing of some of the layers that are drawn and something of others.
    public static final String IN_PART = "IN_PART";

    public static ShownPresence of(Depiction depiction) {
        return of(depiction, depiction.seen().lens().wave());
    }

    public static ShownPresence of(Depiction depiction, WaveId wave) {
        Network network = depiction.network();
        return new ShownPresence(network, network.fieldwork(wave), Silence.of(network, network.layers().stream().filter(depiction.seen()::shows).toList(), wave));
    }

    public Participation of(OrganisationId one) {
        return silence.whole().contains(one) ? Participation.NOT_ANSWERED : fieldwork.participationOf(one);
    }

    /// Whether it said nothing of some of the layers that are drawn and something of others.
    public boolean isInPart(OrganisationId one) {
        return silence.part().contains(one);
    }

    /// Those who said nothing of what is drawn but something of other layers.
    public List<Organisation> skipped() {
        return network.organisations().stream().filter(one -> silence.whole().contains(one.id()) && fieldwork.participationOf(one.id()) == Participation.ANSWERED).toList();
    }

    public List<Organisation> inPart() {
        return network.organisations().stream().filter(one -> isInPart(one.id())).toList();
    }
}
