package samenspel.ui.numbers.whole;

import java.util.EnumMap;
import java.util.Map;
import samenspel.measure.Interruption;
import samenspel.network.Network;
import samenspel.study.numbers.WholeTopic;
import samenspel.study.numbers.whole.WholeFound;
import samenspel.work.Latest;
import samenspel.work.Worker;

/// Measures a network step by step beside the window's thread. What was found is kept until another network is looked at.
final class Measuring {
    private final Latest latest;
    private final Runnable changed;
    private final Runnable further;
    private final Map<WholeTopic, WholeFound> found = new EnumMap<>(WholeTopic.class);
    private Network network;
    private boolean stopped;
    private double ofStep;

    /// @param changed run after every step, and at the end
    /// @param further run while a step is taken, when more of it is done
    Measuring(Worker worker, Runnable changed, Runnable further) {
        this.latest = new Latest(worker);
        this.changed = changed;
        this.further = further;
    }

    /// What is found so far; goes on with what is missing unless it was stopped.
    WholeFound of(Network other, WholeTopic topic) {
        if (other != network) {
            latest.cancel();
            network = other;
            stopped = false;
            found.clear();
        }
        WholeFound now = found.computeIfAbsent(topic, _ -> WholeFound.begin(other, topic));
        if (!now.isComplete() && !latest.isBusy() && !stopped) {
            step(now);
        }
        return found.getOrDefault(topic, now);
    }

    private void step(WholeFound now) {
        ofStep = 0;
        latest.ask(watch -> Interruption.heard(watch::report, now::next), share -> {
            ofStep = share;
            further.run();
        }, next -> {
            ofStep = 0;
            if (next.network() == network) {
                found.put(next.topic(), next);
            }
            changed.run();
        }, changed);
    }

    /// Which share of all steps is taken, from 0 to 1.
    double share(WholeFound so) {
        return so.share(latest.isBusy() && !stopped && so.network() == network && !so.isComplete() ? ofStep : 0);
    }

    boolean isBusy() {
        return latest.isBusy() && !stopped;
    }

    boolean isStopped() {
        return stopped;
    }

    /// Leaves the rest unmeasured.
    void stop() {
        stopped = true;
        latest.cancel();
        changed.run();
    }

    void goOn() {
        stopped = false;
        changed.run();
    }
}
