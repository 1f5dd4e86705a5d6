package samenspel.network;

import samenspel.network.kind.AccessRole;
import samenspel.network.kind.CareLevel;
import samenspel.network.kind.MunicipalTask;

/// One organisation, the same in every wave.
///
/// @param subSector a kind within the sector such as PO or VO; empty when there is none
public record Organisation(
        OrganisationId id,
        String name,
        String shortName,
        SectorId sector,
        String subSector,
        AccessRole access,
        CareLevel level,
        MunicipalTask task) {

    public boolean givesAccess() {
        return access == AccessRole.ACCESS;
    }
}
