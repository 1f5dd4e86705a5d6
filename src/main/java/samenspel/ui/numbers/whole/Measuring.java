package samenspel.ui.numbers.whole;

import java.util.EnumMap;
import java.util.Map;
import samenspel.network.Network;
import samenspel.study.numbers.WholeTopic;
import samenspel.study.numbers.whole.WholeFound;
import samenspel.work.Latest;
import samenspel.work.Worker;

/// Measures a network step by step beside the window's thread. What was found is kept until another network is looked at.
final class Measuring {
    private final Latest latest;
    private final Runnable changed;
    private final Map<WholeTopic, WholeFound> found = new EnumMap<>(WholeTopic.class);
    private Network network;
    private boolean stopped;

    /// @param changed run after every step, and at the end
    Measuring(Worker worker, Runnable changed) {
        this.latest = new Latest(worker);
        this.changed = changed;
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
        latest.ask(_ -> now.next(), next -> {
            if (next.network() == network) {
                found.put(next.topic(), next);
            }
            changed.run();
        }, changed);
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
