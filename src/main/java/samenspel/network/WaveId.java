package samenspel.network;

/// Identifies a wave within a network: not empty, unique among its kind, the same in every wave.
public record WaveId(String value) implements Comparable<WaveId> {
    public WaveId {
        Require.that(!value.isBlank(), "an id is empty");
    }

    @Override
    public int compareTo(WaveId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
