package samenspel.diagram.seen;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import samenspel.network.WaveId;

/// The point in time that a picture shows: one wave, or the change between two waves.
public sealed interface Lens {

    /// The ties as they stand in one wave.
    record OneWave(WaveId wave) implements Lens {
        @Override
        public WaveId wave() {
            return wave;
        }
    }

    /// What became of the ties between two waves, in a phase of playing it.
    record Between(WaveId from, WaveId to, Phase phase) implements Lens {

        public Between(WaveId from, WaveId to) {
            this(from, to, Phase.COMPARED);
        }

        /// The wave whose organisations, sizes and answers are shown: the later one once ties arrive.
        @Override
        public WaveId wave() {
            return phase.ordinal() <= Phase.LEAVING.ordinal() && phase != Phase.COMPARED ? from : to;
        }

        @Override
        public List<WaveId> shown() {
            return phase == Phase.COMPARED ? List.of(from, to) : List.of(wave());
        }

        @Override
        public List<WaveId> noted() {
            return phase == Phase.LEFT || phase == Phase.MOVED ? List.of() : shown();
        }

        @Override
        public WaveId standing() {
            return phase == Phase.LEFT ? from : wave();
        }

        public Between in(Phase other) {
            return new Between(from, to, other);
        }

        @Override
        public Lens still() {
            return switch (phase) {
                case BEFORE -> new OneWave(from);
                case AFTER -> new OneWave(to);
                case COMPARED, LEAVING, LEFT, MOVED, ARRIVING -> this;
            };
        }

        @Override
        public boolean isStage() {
            return phase != Phase.COMPARED;
        }
    }

    /// The steps in which a change is played. [#COMPARED] shows all fates at once; the others follow each
    /// other in time.
    enum Phase {
        COMPARED,
        BEFORE,
        /// Ties about to be lost are marked.
        LEAVING,
        /// Only what stays, where it stood.
        LEFT,
        /// Only what stays, where it will stand.
        MOVED,
        /// What is gained is marked.
        ARRIVING,
        AFTER
    }

    /// The wave whose organisations and sizes the picture shows.
    WaveId wave();

    /// Every point in time that can be seen without comparing other waves than this or neighbours: each wave, and the phases
    /// of those changes that show other ties than a wave has.
    default SequencedSet<Lens> within(List<WaveId> waves) {
        SequencedSet<Lens> all = new LinkedHashSet<>(waves.stream().map(OneWave::new).toList());
        Stream<Between> neighbours = IntStream.range(1, waves.size()).mapToObj(next -> new Between(waves.get(next - 1), waves.get(next)));
        Stream<Between> own = this instanceof Between between ? Stream.of(between) : Stream.empty();
        Stream.concat(neighbours, own).forEach(change ->
                Stream.of(Phase.COMPARED, Phase.LEFT, Phase.ARRIVING).forEach(phase -> all.add(change.in(phase))));
        return all;
    }

    /// The waves that are to be seen: both where a change is compared.
    default List<WaveId> shown() {
        return List.of(wave());
    }

    /// The waves whose notes are to be seen. While a change is played those of the earlier wave leave with the ties that
    /// end, and those of the later one come with the ties that are new.
    default List<WaveId> noted() {
        return shown();
    }

    /// What it shows when nothing is played: the ends of a change are its waves.
    default Lens still() {
        return this;
    }

    /// Whether it is a change in one of the stages in which it is played.
    default boolean isStage() {
        return false;
    }

    /// The wave as in which organisations stand, where waves have places of their own.
    default WaveId standing() {
        return wave();
    }
}
