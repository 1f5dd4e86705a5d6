package samenspel.change;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import samenspel.network.Network;
import samenspel.network.Organisation;
import samenspel.network.OrganisationId;
import samenspel.network.Pair;
import samenspel.network.SectorId;

/// The part of a network whose change is played: ties with at least one end in it.
public sealed interface Scope {
    Scope EVERYTHING = new Everything();

    /// The whole network.
    record Everything() implements Scope {
    }

    /// The ties of one sector, those within it and those with others.
    record InSector(SectorId sector, SortedSet<OrganisationId> members) implements Scope {
        public InSector {
            members = Collections.unmodifiableSortedSet(new TreeSet<>(members));
        }
    }

    /// The ties of one organisation.
    record Alone(OrganisationId organisation) implements Scope {
    }

    static Scope sector(Network network, SectorId sector) {
        SortedSet<OrganisationId> members = new TreeSet<>();
        network.organisations().stream().filter(o -> o.sector().equals(sector)).map(Organisation::id).forEach(members::add);
        return new InSector(sector, members);
    }

    static Scope organisation(OrganisationId organisation) {
        return new Alone(organisation);
    }

    default boolean touches(Pair pair) {
        return switch (this) {
            case Everything _ -> true;
            case InSector sector -> sector.members.contains(pair.from()) || sector.members.contains(pair.to());
            case Alone alone -> pair.has(alone.organisation);
        };
    }
}
