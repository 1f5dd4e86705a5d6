package samenspel.study.findings;

import java.util.Comparator;
import java.util.List;
import samenspel.diagram.view.ViewedNetwork;
import samenspel.measure.organisation.Load;
import samenspel.network.Layer;
import samenspel.network.OrganisationId;
import samenspel.network.WaveId;

/// How many partners one that gives access has.
///
/// @param unknown others of which it is unknown whether they are partners
record AccessLoad(OrganisationId organisation, int partners, int unknown) {

    /// Those with most partners first, equals in order of ids.
    static List<AccessLoad> of(ViewedNetwork network, Layer layer, WaveId wave) {
        return Load.of(network.network(), layer, wave, 0).entrySet().stream().filter(one -> network.organisation(one.getKey()).givesAccess())
                .map(one -> new AccessLoad(one.getKey(), (int) one.getValue().partners(), (int) one.getValue().unknown())).sorted(Comparator.comparingInt(one -> -one.partners)).toList();
    }

    int atMost() {
        return partners + unknown;
    }
}
