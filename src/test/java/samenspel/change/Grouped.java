package samenspel.change;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import samenspel.network.Name;
import samenspel.network.Network;
import samenspel.network.Organisation;
import samenspel.network.OrganisationId;
import samenspel.network.Sector;
import samenspel.network.SectorId;
import samenspel.network.kind.AccessRole;

/// A sketched network whose organisations are put into sectors.
public final class Grouped {
    private Grouped() {
    }

    /// @param sectors such as `care:a,b* school:c`, in the order of legends; a star gives the access role
    public static Network of(Network sketched, String sectors) {
        Map<OrganisationId, SectorId> sectorOf = new LinkedHashMap<>();
        Map<OrganisationId, AccessRole> roleOf = new LinkedHashMap<>();
        List<Sector> all = Arrays.stream(sectors.split(" ")).map(part -> {
            SectorId sector = new SectorId(part.substring(0, part.indexOf(':')));
            for (String id : part.substring(part.indexOf(':') + 1).split(",")) {
                OrganisationId organisation = new OrganisationId(id.replace("*", ""));
                sectorOf.put(organisation, sector);
                roleOf.put(organisation, id.endsWith("*") ? AccessRole.ACCESS : AccessRole.OTHER);
            }
            return new Sector(sector, "", Name.of(sector.value()));
        }).toList();
        List<Organisation> organisations = sketched.organisations().stream().map(o -> new Organisation(o.id(), o.name(), o.shortName(),
                sectorOf.get(o.id()), "", roleOf.get(o.id()), o.level(), o.task())).toList();
        return new Network(sketched.profile(), List.of(), all, organisations, sketched.waves(), sketched.layers(), sketched.fieldwork());
    }
}
