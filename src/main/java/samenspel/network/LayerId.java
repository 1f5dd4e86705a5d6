package samenspel.network;

/// Identifies a layer within a network: not empty, unique among its kind, the same in every wave.
public record LayerId(String value) implements Comparable<LayerId> {
    public LayerId {
        Require.that(!value.isBlank(), "an id is empty");
    }

    @Override
    public int compareTo(LayerId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
