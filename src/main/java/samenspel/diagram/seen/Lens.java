package samenspel.diagram.seen;

import java.util.List;
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

    /// The waves that are to be seen: both where a change is compared.
    default List<WaveId> shown() {
        return List.of(wave());
    }

    /// The waves whose notes are to be seen. While a change is played those of the earlier wave leave with the ties that
    /// end, and those of the later one come with the ties that are new.
    default List<WaveId> noted() {
        return shown();
    }

    /// The wave as in which organisations stand, where waves have places of their own.
    default WaveId standing() {
        return wave();
    }
}
