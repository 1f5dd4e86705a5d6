package samenspel.ui.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import samenspel.network.Name;
import samenspel.network.Wave;
import samenspel.network.WaveId;

class WavePlacesTest {
    private static List<Wave> waves(String... days) {
        return Stream.of(days).map(day -> new Wave(new WaveId("w" + day), Name.of(day),
                day.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(day)), Optional.empty())).toList();
    }

    @Test
    void waves_with_dates_stand_in_proportion() {
        assertEquals(List.of(0.0, 0.25, 1.0), WavePlaces.shares(waves("2020-01-01", "2020-01-11", "2020-02-10")));
    }

    @Test
    void waves_of_which_one_has_no_date_stand_at_even_distances() {
        assertEquals(List.of(0.0, 0.5, 1.0), WavePlaces.shares(List.of(waves("2020-01-01").getFirst(), waves("").getFirst(), waves("2020-02-10").getFirst())));
    }

    @Test
    void waves_that_follow_closely_can_still_be_hit() {
        assertEquals(List.of(0.0, 20.6, 100.0), WavePlaces.places(List.of(0.0, 0.01, 1.0), 100, 20));
    }

    @Test
    void names_that_would_touch_are_left_out_but_not_those_that_matter() {
        assertEquals(new TreeSet<>(List.of(0, 2, 4)),
                WavePlaces.named(List.of(0.0, 20.0, 40.0, 60.0, 80.0), List.of(30.0, 30.0, 30.0, 30.0, 30.0), List.of(2)));
    }
}
