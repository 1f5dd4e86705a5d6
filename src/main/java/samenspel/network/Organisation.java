package samenspel.network;

import samenspel.network.kind.AccessRole;
import samenspel.network.kind.CareLevel;
import samenspel.network.kind.MunicipalTask;

/// One organisation, the same in every wave.
///
/// @param subSector  a kind within the sector such as PO or VO; empty when there is none
/// @param attributes what a file said of it beyond this, in every wave
public record Organisation(
        OrganisationId id,
        String name,
        String shortName,
        SectorId sector,
        String subSector,
        AccessRole access,
        CareLevel level,
        MunicipalTask task,
        Attributes attributes) {

    /// One of which nothing else is said.
    public Organisation(OrganisationId id, String name, String shortName, SectorId sector, String subSector, AccessRole access, CareLevel level,
                        MunicipalTask task) {
        this(id, name, shortName, sector, subSector, access, level, task, Attributes.NONE);
    }

    /// The same with other attributes.
    public Organisation with(Attributes others) {
        return new Organisation(id, name, shortName, sector, subSector, access, level, task, others);
    }

    public boolean givesAccess() {
        return access == AccessRole.ACCESS;
    }

    public Organisation withShortName(String other) {
        return new Organisation(id, name, other, sector, subSector, access, level, task, attributes);
    }
}
