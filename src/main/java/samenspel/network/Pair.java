package samenspel.network;

import java.util.function.Predicate;

/// Two different organisations in order. In a directed layer the first reports about the second;
/// in an undirected layer use [#unordered()], whose first id sorts before the second.
public record Pair(OrganisationId from, OrganisationId to) implements Comparable<Pair> {
    public Pair {
        Require.that(!from.equals(to), "an organisation has no tie with itself: " + from);
    }

    public Pair reversed() {
        return new Pair(to, from);
    }

    public Pair unordered() {
        return from.compareTo(to) <= 0 ? this : reversed();
    }

    public boolean has(OrganisationId organisation) {
        return from.equals(organisation) || to.equals(organisation);
    }

    /// Whether an end is one of some.
    public boolean isOf(Predicate<OrganisationId> some) {
        return some.test(from) || some.test(to);
    }

    /// The other end.
    public OrganisationId partnerOf(OrganisationId organisation) {
        return from.equals(organisation) ? to : from;
    }

    @Override
    public int compareTo(Pair other) {
        int first = from.compareTo(other.from);
        return first != 0 ? first : to.compareTo(other.to);
    }
}
