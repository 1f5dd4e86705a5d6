package samenspel.measure.organisation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import samenspel.change.Counts;
import samenspel.change.Participants;
import samenspel.change.Presence;
import samenspel.measure.whole.NetworkValue.Bounds;
import samenspel.measure.whole.NetworkValue.Why;
import samenspel.network.Layer;
import samenspel.network.Network;
import samenspel.network.Organisation;
import samenspel.network.OrganisationId;
import samenspel.network.Participation;
import samenspel.network.WaveId;

/// What measures of change say of every organisation of a network, in its order, in one layer between two waves. All ties of the
/// first wave count.
public final class ChangeValues {
    /// A share that could differ by more than this would mislead.
    private static final double OPEN = 0.2;

    private final Network network;
    private final Participants participants;
    private final Map<OrganisationId, OwnChange> changes;

    public ChangeValues(Network network, Layer layer, WaveId from, WaveId to) {
        this.network = network;
        this.participants = Participants.of(network, from, to);
        this.changes = OwnChange.of(network, layer, from, to);
    }

    /// Of [samenspel.measure.Measure#TURNOVER].
    public SequencedMap<OrganisationId, OrganisationValue> turnover() {
        return each((change, silent) -> count(change.counts().turnover(), change.unknown(), silent));
    }

    /// Of a measure that needs a change.
    public SequencedMap<OrganisationId, OrganisationValue> of(FurtherMeasure measure) {
        return each((change, silent) -> value(measure, change, silent));
    }

    private static OrganisationValue value(FurtherMeasure measure, OwnChange change, boolean silent) {
        Counts counts = change.counts();
        return switch (measure) {
            case KEPT -> count(counts.kept(), counts.unknown() + change.openBoth(), silent);
            case LOST -> count(counts.lost(), counts.unknownAfter() + change.openBefore() + change.openBoth(), silent);
            case GAINED -> count(counts.gained(), counts.unknownBefore() + change.openAfter() + change.openBoth(), silent);
            case UNKNOWN_TIES -> OrganisationValue.exactly(counts.unknown());
            case LOSS -> share(counts.loss(), change.lossBounds(), silent);
            case JACCARD -> share(counts.jaccard(), change.jaccardBounds(), silent);
            case TURNOVER_SHARE -> share(counts.turnoverShare(), change.jaccardBounds().map(kept -> new Bounds(1 - kept.most(), 1 - kept.least())), silent);
            default -> throw new IllegalArgumentException(measure + " is no change");
        };
    }

    /// The loss of one organisation, of its ties or of its partners.
    public static OrganisationValue loss(OwnChange change, Presence presence) {
        boolean silent = isSilent(presence);
        OrganisationValue loss = share(change.counts().loss(), change.lossBounds(), silent);
        return silent && !isNamed(change) ? OrganisationValue.unknown(loss) : loss;
    }

    private static boolean isSilent(Presence presence) {
        return presence.before() == Participation.NOT_ANSWERED || presence.after() == Participation.NOT_ANSWERED;
    }

    private static boolean isNamed(OwnChange change) {
        return change.counts().before() + change.counts().after() > 0;
    }

    private static OrganisationValue count(long number, long unknown, boolean silent) {
        return new OrganisationValue.Known(number, unknown > 0 ? Optional.of(new Bounds(number, number + unknown)) : Optional.empty(), silent && unknown > 0);
    }

    private static OrganisationValue share(double number, Optional<Bounds> bounds, boolean silent) {
        boolean open = silent || bounds.filter(one -> one.most() - one.least() > OPEN).isPresent();
        return Double.isNaN(number) ? bounds.<OrganisationValue>map(some -> new OrganisationValue.Unknown(Double.NaN, Optional.of(some)))
                .orElseGet(() -> new OrganisationValue.Undefined(Why.FEW_PARTNERS)) : new OrganisationValue.Known(number, bounds, open && bounds.isPresent());
    }

    private interface Said {
        OrganisationValue of(OwnChange change, boolean silent);
    }

    private SequencedMap<OrganisationId, OrganisationValue> each(Said said) {
        SequencedMap<OrganisationId, OrganisationValue> values = new LinkedHashMap<>();
        network.organisations().stream().map(Organisation::id).forEach(id -> values.put(id, value(id, said)));
        return Collections.unmodifiableSequencedMap(values);
    }

    private OrganisationValue value(OrganisationId id, Said said) {
        OwnChange change = changes.get(id);
        Presence presence = participants.of(id);
        if (change == null || presence.kind() == Presence.Kind.ABSENT) {
            return new OrganisationValue.Absent();
        }
        boolean silent = isSilent(presence);
        return silent && !isNamed(change) ? OrganisationValue.unknown(said.of(change, true)) : said.of(change, silent);
    }
}
