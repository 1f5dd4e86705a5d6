package samenspel.study.filling;

import samenspel.network.Network;
import samenspel.network.Organisation;
import samenspel.network.Sector;

/// What is not known of the organisations of a network.
///
/// @param withoutSector how many organisations have no sector
/// @param withoutRole   how many have no access role: all, as long as nobody gives access
public record Gaps(int withoutSector, int withoutRole) {

    public static Gaps of(Network network) {
        int without = (int) network.organisations().stream().filter(organisation -> !hasSector(network, organisation)).count();
        return new Gaps(without, hasRoles(network) ? 0 : network.organisations().size());
    }

    /// Whether anybody is said to give access.
    public static boolean hasRoles(Network network) {
        return network.organisations().stream().anyMatch(Organisation::givesAccess);
    }

    static boolean hasSector(Network network, Organisation organisation) {
        return network.sector(organisation.sector()).filter(sector -> !sector.code().equals(Sector.NOT_KNOWN)).isPresent();
    }

    public boolean isNone() {
        return withoutSector == 0 && withoutRole == 0;
    }

    /// How many organisations lack something.
    public int organisations() {
        return Math.max(withoutSector, withoutRole);
    }
}
