package samenspel.exchange.write;

import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import samenspel.network.Organisation;
import samenspel.network.Participation;

/// An organisation as a file has it.
///
/// @param id            once among all, fit for the format
/// @param label         its name, fit for the format; its id if it has no name
/// @param sector        the name of its sector; empty if that is not known
/// @param traits        what else it is, by the names of attributes
/// @param participation wave by wave
record ExportedOrganisation(Organisation organisation, String id, String label, Optional<String> sector, SequencedMap<String, String> traits,
             List<Participation> participation, Optional<Position> place) {

    boolean isPresent(int wave) {
        return participation.get(wave) != Participation.ABSENT;
    }

    /// Whether it comes or goes.
    boolean isPassing() {
        return participation.contains(Participation.ABSENT) && !isNeverThere();
    }

    boolean isNeverThere() {
        return participation.stream().allMatch(Participation.ABSENT::equals);
    }
}
