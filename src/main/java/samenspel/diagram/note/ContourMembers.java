package samenspel.diagram.note;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.SequencedSet;
import samenspel.network.OrganisationId;
import samenspel.network.SectorId;

/// Whom a contour goes round.
public sealed interface ContourMembers {

    /// These, in any order.
    record Organisations(SequencedSet<OrganisationId> members) implements ContourMembers {
        public Organisations {
            members = Collections.unmodifiableSequencedSet(new LinkedHashSet<>(members));
        }
    }

    /// Everybody of a sector who is in the picture.
    record OfSector(SectorId sector) implements ContourMembers {
    }
}
