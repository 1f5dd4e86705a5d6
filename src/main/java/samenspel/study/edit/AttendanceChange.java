package samenspel.study.edit;

import java.util.Optional;
import samenspel.network.Fieldwork;
import samenspel.network.Network;
import samenspel.network.OrganisationId;
import samenspel.network.Participation;
import samenspel.network.WaveId;
import samenspel.study.byhand.HandTrait;

/// An organisation takes part in waves otherwise than before.
///
/// @param details gets what is otherwise
record AttendanceChange(Network network, OrganisationId organisation, Edit.Attendance waves, DetailList details) {

    Network changed() {
        return network.withFieldwork((wave, work) -> waves.waves().containsKey(wave) ? changed(wave, work) : work);
    }

    private Fieldwork changed(WaveId wave, Fieldwork work) {
        Participation was = work.participationOf(organisation);
        Participation is = waves.waves().getOrDefault(wave, was);
        if (was == is) {
            return work;
        }
        details.trait(HandTrait.PARTICIPATION, organisation, Optional.of(wave), DetailList.word(was), DetailList.word(is));
        WaveRecord next = new WaveRecord(work);
        next.put(organisation, is);
        switch (is) {
            case ABSENT -> leave(wave, next);
            case NOT_ANSWERED -> next.forgetNoTies(organisation);
            case ANSWERED -> {
            }
        }
        if (was == Participation.ABSENT && !waves.othersAsked()) {
            next.notAsked(network, organisation);
        }
        return next.fieldwork();
    }

    /// Who is not there has no ties.
    private void leave(WaveId wave, WaveRecord next) {
        details.gone(wave, next.takeReports(organisation));
        Optional.ofNullable(next.perceptions().remove(organisation))
                .ifPresent(form -> details.trait(HandTrait.PERCEPTION, organisation, Optional.of(wave), DetailList.word(form), ""));
    }
}
