package samenspel.exchange.cells;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Names of waves in the order of time.
class WaveOrderTest {
    @ParameterizedTest
    @ValueSource(strings = {"T1|T2|T10", "2018|2019", "2018.0|2019.0", "2018/19|2019/20", "18/19|19/20", "2018-2019|2019-2020", "2018-03-04|2019-01-02", "12-12-2018|1-3-2019", "31/12/2018|5/1/2019", "12/31/2018|1/5/2019",
        "1/1/2018|1/1/2019", "dec 2018|mrt 2019", "dec-18|mrt-19", "12 December 2018|3 March 2019", "1 apr 2019|1 mei 2019", "Q4 2018|Q1 2019", "2018 Q4|2019 Q1", "1e kwartaal 2018|2e kwartaal 2018", "voorjaar 2018|najaar 2018",
        "voormeting|nameting", "nulmeting|1e meting|2e meting|eindmeting", "before|after", "baseline|follow-up 1|follow-up 2", "eerste meting|tweede meting", "Wave 9 (2018)|Wave 10 (2018)", "week 3 2019|week 12 2019"})
    void names_tell_which_wave_was_earlier(String names) {
        List<String> order = List.of(names.split("\\|"));
        assertEquals(Optional.of(order), WaveOrder.known(order.reversed()));
        assertEquals(Optional.of(order), WaveOrder.known(order));
    }

    @ParameterizedTest
    @ValueSource(strings = {"blauw|groen", "3/1/2019|2/2/2019", "winter 2018|voorjaar 2018", "eindmeting|follow-up", "nulmeting|2019", "voormeting|nulmeting"})
    void where_names_do_not_tell_they_stay_as_they_are(String names) {
        assertEquals(Optional.empty(), WaveOrder.known(List.of(names.split("\\|"))));
        assertEquals(List.of(names.split("\\|")), WaveOrder.of(List.of(names.split("\\|"))));
    }
}
