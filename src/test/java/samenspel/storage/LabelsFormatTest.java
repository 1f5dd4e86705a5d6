package samenspel.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.junit.jupiter.api.Test;
import samenspel.layout.Point;
import samenspel.network.OrganisationId;
import samenspel.study.Document;
import samenspel.text.account.Reading;

class LabelsFormatTest {
    private static final Document PLAIN = SmallNetwork.document(SmallNetwork.example());
    private static final Document MOVED = PLAIN.with(PLAIN.annotations().withLabels(labels("vo", 12.5, -30)));

    @Test
    void moved_names_come_back_as_they_were_written() {
        assertEquals(MOVED, read(NetworkFile.write(MOVED)).value().orElseThrow());
    }

    @Test
    void without_moved_names_the_file_has_no_section_for_them() {
        assertTrue(!NetworkFile.write(PLAIN).contains("\"labels\""));
    }

    @Test
    void a_moved_name_of_an_unknown_organisation_is_reported_and_left_out() {
        Reading<Document> reading = read(NetworkFile.write(MOVED).replaceFirst("\"labels\": \\{", "\"labels\": {\n    \"zz\": [1, 2],"));
        assertEquals(List.of("unused-entry"), reading.problems().stream().map(problem -> problem.reason().code()).toList());
        assertEquals(MOVED, reading.value().orElseThrow());
    }

    @Test
    void a_place_of_one_number_is_an_error() {
        Reading<Document> reading = read(NetworkFile.write(MOVED).replace("12.5, -30", "12.5"));
        assertEquals(List.of("point-shape"), reading.problems().stream().map(problem -> problem.reason().code()).toList());
    }

    @Test
    void a_moved_name_of_who_left_the_network_is_not_written() {
        Document gone = PLAIN.with(PLAIN.annotations().withLabels(labels("zz", 1, 2)));
        assertEquals(NetworkFile.write(PLAIN), NetworkFile.write(gone));
    }

    private static Reading<Document> read(String file) {
        return PlacesInRows.parse("x", file.getBytes(StandardCharsets.UTF_8));
    }

    private static SequencedMap<OrganisationId, Point> labels(String id, double x, double y) {
        SequencedMap<OrganisationId, Point> labels = new LinkedHashMap<>();
        labels.put(new OrganisationId(id), new Point(x, y));
        return labels;
    }
}
