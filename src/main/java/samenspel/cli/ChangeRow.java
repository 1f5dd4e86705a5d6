package samenspel.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import samenspel.change.Change;
import samenspel.change.Counts;
import samenspel.diagram.seen.Names;
import samenspel.network.Network;
import samenspel.network.Organisation;
import samenspel.network.OrganisationId;
import samenspel.network.Sector;
import samenspel.network.SectorId;

/// The counts of change of one part of a network: ties with at least one end in it.
record ChangeRow(Part part, Counts counts) {

    /// A part of a network.
    sealed interface Part {
        /// A stable word, such as `sector:school`.
        default String id() {
            return switch (this) {
                case Everything _ -> "all";
                case AccessOrganisations _ -> "access";
                case InSector(Sector sector) -> "sector:" + sector.id();
                case One(Organisation organisation) -> "organisation:" + organisation.id();
            };
        }

        /// The same with an organisation called as a picture calls it: ids are often made from names.
        default String idIn(Names names) {
            return this instanceof One(Organisation organisation) ? "organisation:" + names.of(organisation.id()) : id();
        }
    }

    record Everything() implements Part {
    }

    record AccessOrganisations() implements Part {
    }

    record InSector(Sector sector) implements Part {
    }

    record One(Organisation organisation) implements Part {
    }

    /// The whole network, the access organisations together, each sector in order of the legend, each
    /// access organisation in order of the file.
    static List<ChangeRow> of(Network network, Change change) {
        List<ChangeRow> rows = new ArrayList<>();
        rows.add(new ChangeRow(new Everything(), change.counts()));
        List<Organisation> access = network.organisations().stream().filter(Organisation::givesAccess).toList();
        Set<OrganisationId> ids = access.stream().map(Organisation::id).collect(Collectors.toSet());
        rows.add(new ChangeRow(new AccessOrganisations(), change.countsOf(ids::contains)));
        Map<OrganisationId, SectorId> sectors = network.organisations().stream()
                .collect(Collectors.toMap(Organisation::id, Organisation::sector));
        network.sectors().forEach(sector -> rows.add(new ChangeRow(new InSector(sector),
                change.countsOf(id -> sectors.get(id).equals(sector.id())))));
        access.forEach(one -> rows.add(new ChangeRow(new One(one), change.countsOf(one.id()::equals))));
        return rows;
    }
}
