package samenspel.work;

import java.util.Optional;
import samenspel.layout.solve.Progress;

/// Passes on how far work is to a watch that may come when the work has already begun.
public final class Relay implements Progress {
    private volatile Optional<Watch> watch = Optional.empty();
    private volatile Optional<String> turn = Optional.empty();

    public Relay to(Watch other) {
        watch = Optional.of(other);
        turn.ifPresent(other::turn);
        return this;
    }

    public void turn(String key) {
        turn = Optional.of(key);
        watch.ifPresent(other -> other.turn(key));
    }

    @Override
    public void report(double fraction) {
        watch.ifPresent(other -> other.report(fraction));
    }

    @Override
    public boolean isCancelled() {
        return watch.map(Watch::isCancelled).orElse(false);
    }
}
