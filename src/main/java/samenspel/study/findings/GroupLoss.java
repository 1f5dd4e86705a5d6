package samenspel.study.findings;

import samenspel.change.Counts;
import samenspel.measure.organisation.OwnChange;
import samenspel.measure.whole.NetworkValue;

/// The loss of some organisations beside that of the network.
///
/// @param theirs ties with an end among them
/// @param others all other ties
record GroupLoss(OwnChange theirs, OwnChange others) {

    /// @param all of the whole network, theirs among them
    static GroupLoss of(OwnChange all, OwnChange theirs) {
        return new GroupLoss(theirs, new OwnChange(all.counts().minus(theirs.counts()), all.openBefore() - theirs.openBefore(), all.openAfter() - theirs.openAfter(),
                all.openBoth() - theirs.openBoth()));
    }

    /// How far their loss is from that of the network, as known and whatever the unknown ties are.
    ///
    /// @param loss      of the network
    /// @param threshold in shares, as the losses
    Strength apart(double loss, double threshold) {
        NetworkValue.Bounds own = loss(theirs);
        NetworkValue.Bounds other = loss(others);
        double known = theirs.counts().loss() - loss;
        double least = known > 0 ? own.least() - other.most() : other.least() - own.most();
        double most = Math.max(own.most() - other.least(), other.most() - own.least());
        return new Strength(Math.abs(known) / threshold, Math.max(0, least) * leastShareOfOthers() / threshold, most / threshold);
    }

    /// The network's loss lies between theirs and that of the others, by how many ties the others have.
    private double leastShareOfOthers() {
        double before = others.counts().before();
        return before / (before + theirs.counts().before() + theirs.counts().unknownBefore() + theirs.openBefore() + theirs.openBoth());
    }

    static NetworkValue.Bounds loss(OwnChange change) {
        Counts counts = change.counts();
        return change.lossBounds().orElse(new NetworkValue.Bounds(counts.loss(), counts.loss()));
    }
}
