package samenspel.network;

/// Identifies a sector within a network: not empty, unique among its kind, the same in every wave.
public record SectorId(String value) implements Comparable<SectorId> {
    public SectorId {
        Require.that(!value.isBlank(), "an id is empty");
    }

    @Override
    public int compareTo(SectorId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
