package samenspel.network;

/// Identifies an organisation within a network: not empty, unique among its kind, the same in every wave.
public record OrganisationId(String value) implements Comparable<OrganisationId> {
    public OrganisationId {
        Require.that(!value.isBlank(), "an id is empty");
    }

    @Override
    public int compareTo(OrganisationId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
