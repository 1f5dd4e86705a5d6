package samenspel.diagram.seen;

import samenspel.network.Organisation;
import samenspel.network.SectorId;

/// Two sectors, or one twice for ties within it; the order does not matter and the first is the one whose id sorts first.
public record SectorPair(SectorId one, SectorId other) implements Comparable<SectorPair> {

    public static SectorPair of(SectorId one, SectorId other) {
        return one.compareTo(other) <= 0 ? new SectorPair(one, other) : new SectorPair(other, one);
    }

    static SectorPair of(Organisation one, Organisation other) {
        return of(one.sector(), other.sector());
    }

    @Override
    public int compareTo(SectorPair pair) {
        int first = one.compareTo(pair.one);
        return first != 0 ? first : other.compareTo(pair.other);
    }
}
