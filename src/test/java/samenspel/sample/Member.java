package samenspel.sample;

import java.util.Set;
import samenspel.network.Organisation;
import samenspel.network.OrganisationId;
import samenspel.network.kind.AccessRole;
import samenspel.network.kind.MunicipalTask;

/// One line of a roster.
///
/// @param area 0 for an organisation that works for the whole network, else a district or municipality
/// @param marks letters and words: `A` access, `L` leading, `P` purchasing, `J` the youth health service,
///              `r1` and on for its rank in referral, `joins` or `leaves` between the waves
record Member(String id, Field field, String subSector, int area, Set<String> marks, String name, String shortName) {

    static Member of(String line) {
        String[] cell = line.split("\t", -1);
        Set<String> marks = Set.of(cell[4].split(" "));
        return new Member(cell[0], Field.valueOf(cell[1]), cell[2], Integer.parseInt(cell[3]), marks, cell[5], cell[6]);
    }

    boolean is(String mark) {
        return marks.contains(mark);
    }

    /// Its rank in referral, 1 for the most central; 0 for most organisations.
    int rank() {
        return marks.stream().filter(mark -> mark.matches("r\\d+")).mapToInt(mark -> Integer.parseInt(mark.substring(1))).sum();
    }

    OrganisationId key() {
        return new OrganisationId(id);
    }

    Organisation organisation() {
        MunicipalTask task = is("L") ? MunicipalTask.LEADING : is("P") ? MunicipalTask.PURCHASING : MunicipalTask.NONE;
        AccessRole access = is("A") ? AccessRole.ACCESS : AccessRole.OTHER;
        return new Organisation(key(), name, shortName, field.sector().id(), subSector, access, field.level(), task);
    }
}
