package samenspel.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import samenspel.diagram.seen.Filter;
import samenspel.diagram.seen.SomeFilters;
import samenspel.study.Document;

/// Filters are kept with the network by a name.
class KeptFiltersFileTest {
    private static final Document PLAIN = SmallNetwork.document(SmallNetwork.example());
    private static final Document WITH = PLAIN.withFilters(List.of(new Filter.Named("Strong ones", SomeFilters.EVERYTHING), new Filter.Named("All", Filter.NOTHING)));

    @Test
    void filters_are_the_same_when_written_and_read() {
        assertEquals(WITH, PlacesInRows.parse("x", NetworkFile.write(WITH).getBytes(StandardCharsets.UTF_8)).value().orElseThrow());
    }

    @Test
    void a_network_without_them_is_written_as_before() {
        assertFalse(NetworkFile.write(PLAIN).contains("\"filters\""));
    }
}
