package samenspel.study;

import java.util.List;
import samenspel.diagram.seen.Lens;
import samenspel.network.WaveId;

/// From one wave to a later one, or one wave, by their places in time.
public record WaveSpan(int from, int to) {

    /// Where a step leads.
    public enum Step {
        ON,
        BACK,
        FIRST,
        LAST
    }

    public static WaveSpan between(int one, int other) {
        return new WaveSpan(Math.min(one, other), Math.max(one, other));
    }

    public static WaveSpan of(Lens lens, List<WaveId> waves) {
        return switch (lens) {
            case Lens.OneWave one -> between(waves.indexOf(one.wave()), waves.indexOf(one.wave()));
            case Lens.Between between -> between(waves.indexOf(between.from()), waves.indexOf(between.to()));
        };
    }

    public Lens lens(List<WaveId> waves) {
        return isOneWave() ? new Lens.OneWave(waves.get(from)) : new Lens.Between(waves.get(from), waves.get(to));
    }

    public boolean isOneWave() {
        return from == to;
    }

    public boolean has(int wave) {
        return from <= wave && wave <= to;
    }

    /// One step along all waves, as long as it is; at the edges it stays.
    ///
    /// @param last the place of the last wave
    public WaveSpan moved(Step step, int last) {
        int length = to - from;
        return switch (step) {
            case ON -> new WaveSpan(Math.min(last - length, from + 1), Math.min(last, to + 1));
            case BACK -> new WaveSpan(Math.max(0, from - 1), Math.max(length, to - 1));
            case FIRST -> new WaveSpan(0, length);
            case LAST -> new WaveSpan(last - length, last);
        };
    }

    /// One step longer or shorter.
    public WaveSpan stretched(Step step, int last) {
        return switch (step) {
            case ON -> new WaveSpan(from, Math.min(last, to + 1));
            case BACK -> new WaveSpan(from, Math.max(from, to - 1));
            case FIRST -> new WaveSpan(0, to);
            case LAST -> new WaveSpan(from, last);
        };
    }
}
