package samenspel.layout.live;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.graphstream.stream.SinkAdapter;
import org.junit.jupiter.api.Test;
import samenspel.layout.InventedNetworks;
import samenspel.network.LayerId;
import samenspel.network.Network;
import samenspel.network.WaveId;

class StreamFeederTest {
    private static final Network NETWORK = InventedNetworks.tied(3, 0, 1, 2, 1);
    private static final Set<LayerId> CONTENT = Set.of(new LayerId("content"));

    @Test
    void a_state_is_told_as_a_step_and_the_ties_that_come() {
        assertEquals(List.of("step 1.0", "+content:o000>o001#1", "+content:o002>o001#1"), told(feeder(), wave("2018")));
    }

    @Test
    void from_one_wave_to_all_only_the_difference_is_told() {
        StreamFeeder feeder = feeder();
        feeder.show(wave("2018"));
        VisibleTies all = VisibleTies.of(NETWORK, CONTENT, Optional.empty());
        assertEquals(List.of("step 0.0", "+content:o000>o001#2", "+content:o002>o001#2"), told(feeder, all));
    }

    @Test
    void what_is_no_longer_shown_leaves_before_anything_comes() {
        StreamFeeder feeder = feeder();
        feeder.show(wave("2018"));
        assertEquals(List.of("step 2.0", "-content:o000>o001#1", "-content:o002>o001#1", "+content:o000>o001#2", "+content:o002>o001#2"),
                told(feeder, wave("2019")));
    }

    private static VisibleTies wave(String id) {
        return VisibleTies.of(NETWORK, CONTENT, Optional.of(new WaveId(id)));
    }

    private static StreamFeeder feeder() {
        StreamFeeder feeder = new StreamFeeder();
        NETWORK.organisations().forEach(o -> feeder.add(o.id(), 0, 0, false));
        return feeder;
    }

    private static List<String> told(StreamFeeder feeder, VisibleTies next) {
        List<String> told = new ArrayList<>();
        feeder.graph().addSink(new SinkAdapter() {
            @Override
            public void stepBegins(String source, long time, double step) {
                told.add("step " + step);
            }

            @Override
            public void edgeAdded(String source, long time, String id, String from, String to, boolean directed) {
                told.add("+" + id);
            }

            @Override
            public void edgeRemoved(String source, long time, String id) {
                told.add("-" + id);
            }
        });
        feeder.show(next);
        return told;
    }
}
