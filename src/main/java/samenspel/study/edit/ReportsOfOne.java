package samenspel.study.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import samenspel.network.Fieldwork;
import samenspel.network.Network;
import samenspel.network.OrganisationId;
import samenspel.network.Pair;
import samenspel.network.Participation;
import samenspel.network.Wave;
import samenspel.network.WaveId;

/// The reports of contact of an organisation in a wave in which it takes part otherwise after an edit: they stay, or fall away
/// where it is absent then.
///
/// @param after how it takes part then
/// @param by    how many it made itself
/// @param about how many others made about it
public record ReportsOfOne(WaveId wave, Participation after, int by, int about) {

    /// Only waves in which it was there before.
    public static List<ReportsOfOne> of(Network before, Network after, OrganisationId organisation) {
        List<ReportsOfOne> all = new ArrayList<>();
        for (Wave wave : before.waves()) {
            Fieldwork work = before.fieldwork(wave.id());
            Participation was = work.participationOf(organisation);
            Participation is = after.fieldwork(wave.id()).participationOf(organisation);
            if (was != is && was != Participation.ABSENT) {
                all.add(new ReportsOfOne(wave.id(), is, contacts(work, pair -> pair.from().equals(organisation)),
                        contacts(work, pair -> pair.to().equals(organisation))));
            }
        }
        return all;
    }

    private static int contacts(Fieldwork work, Predicate<Pair> which) {
        return (int) work.reports().values().stream().flatMap(some -> some.entrySet().stream())
                .filter(report -> report.getValue().isTied() && which.test(report.getKey())).count();
    }
}
