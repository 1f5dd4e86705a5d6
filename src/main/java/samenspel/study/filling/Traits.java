package samenspel.study.filling;

import java.util.Optional;
import samenspel.network.kind.AccessRole;

/// What somebody fills in of an organisation.
///
/// @param sector its name; empty if it is not known
/// @param access empty if it is not known
public record Traits(String sector, Optional<AccessRole> access) {
    public Traits {
        sector = sector.strip();
    }

    Traits withSector(String name) {
        return new Traits(name, access);
    }

    Traits withAccess(AccessRole role) {
        return new Traits(sector, Optional.of(role));
    }
}
