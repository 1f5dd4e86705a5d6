package samenspel.work.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import samenspel.diagram.seen.NameMode;
import samenspel.network.Network;
import samenspel.network.Sketch;
import samenspel.study.privacy.Naming;

class GateTest {
    private static final Network OPEN = Sketch.of("a b").network();
    private static final Network CONFIDENTIAL = new Network(OPEN.profile().withConfidential(true), OPEN.frequencies(), OPEN.sectors(),
            OPEN.organisations(), OPEN.waves(), OPEN.layers(), OPEN.fieldwork());

    private static boolean opens(Network network, NameMode names, boolean said) {
        try {
            return Gate.of(network, new Naming(names, false, false), said) != null;
        } catch (NamesStay kept) {
            return false;
        }
    }

    @ParameterizedTest
    @CsvSource({"FULL,false,false", "SHORT,false,false", "SECTOR,false,true", "NONE,false,true", "FULL,true,true", "SHORT,true,true"})
    void names_leave_a_confidential_study_only_if_somebody_says_so(NameMode names, boolean said, boolean expected) {
        assertEquals(expected, opens(CONFIDENTIAL, names, said));
    }

    @ParameterizedTest
    @CsvSource({"true,false,false,false", "false,true,false,false", "false,true,true,true", "false,false,false,true"})
    void notes_and_the_networks_name_leave_a_confidential_study_only_if_somebody_says_so(boolean notes, boolean network, boolean said, boolean expected)
            throws NamesStay {
        Naming naming = new Naming(NameMode.SECTOR, notes, network);
        if (expected) {
            assertNotNull(Gate.of(CONFIDENTIAL, naming, said));
        } else {
            assertThrows(NamesStay.class, () -> Gate.of(CONFIDENTIAL, naming, said));
        }
    }

    @ParameterizedTest
    @CsvSource({"FULL", "SHORT", "SECTOR", "NONE"})
    void everything_leaves_an_open_study(NameMode names) {
        assertEquals(true, opens(OPEN, names, false));
    }
}
