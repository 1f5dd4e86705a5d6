package samenspel.published;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import samenspel.published.PublishedTargets.Line;

class PublishedTargetsTest {

    @Test
    void what_is_published_can_be_read_out_of_the_samples_by_measure_and_change_alone() {
        List<Line> lines = PublishedTargets.all();
        assertEquals(List.of(), lines.stream().filter(line -> !line.holds()).toList());
        assertEquals(IntStream.rangeClosed(1, 9).boxed().collect(Collectors.toSet()), lines.stream().map(Line::target).collect(Collectors.toSet()));
        assertEquals(2, lines.stream().filter(line -> line.difference().isEmpty()).count());
    }
}
