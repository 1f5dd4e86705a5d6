package samenspel.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.junit.jupiter.api.Test;
import samenspel.network.Answer;
import samenspel.network.AttributeValue;
import samenspel.network.Attributes;
import samenspel.network.Network;
import samenspel.study.Document;
import samenspel.text.account.Reading;

/// What other files said of organisations and reports, in the program's own file.
class AttributesFileTest {
    private static final Network NETWORK = new SmallNetwork().organisation("a", "cjg").organisation("b", "ha").wave("2018").wave("2019")
            .report("2018", "content", "a", "b", new Answer.Tied(3)).report("2019", "content", "a", "b", new Answer.Tied(1))
            .said("a", of("Town", AttributeValue.of("Veen"))).said("2019", "a", of("Budget", AttributeValue.of(12.5))).build();

    private static Attributes of(String name, AttributeValue value) {
        SequencedMap<String, AttributeValue> byName = new LinkedHashMap<>();
        byName.put(name, value);
        byName.put("Accredited", AttributeValue.of(false));
        return Attributes.of(byName);
    }

    private static String written() {
        return NetworkFile.write(SmallNetwork.document(NETWORK));
    }

    private static Reading<Document> read(String text) {
        return PlacesInRows.parse("x", text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void what_was_said_of_organisations_waves_and_reports_comes_back() {
        assertEquals(NETWORK, read(written()).value().orElseThrow().network());
    }

    @Test
    void a_number_stays_a_number_and_no_stays_no() {
        assertTrue(written().replaceAll("\\s+", " ").contains("{ \"Budget\": 12.5, \"Accredited\": false }"), written());
    }

    @Test
    void a_file_without_attributes_does_not_speak_of_them() {
        assertFalse(NetworkFile.write(SmallNetwork.document(SmallNetwork.example())).toLowerCase().contains("attributes"));
    }

    @Test
    void attributes_of_a_report_that_is_not_there_are_said() {
        Reading<Document> reading = read(written().replace("\"reportAttributes\": {", "\"reportAttributes\": { \"referral\": {\"Since\": [[\"b\", \"a\", 1]]},"));
        assertEquals(List.of(FileReason.NOT_REPORTED), reading.account().problems().stream().map(problem -> (Object) problem.reason()).toList());
    }

    @Test
    void a_list_is_no_value() {
        Reading<Document> reading = read(written().replace("\"Town\": \"Veen\"", "\"Town\": [1]"));
        assertEquals(List.of(FileReason.NOT_ATTRIBUTE), reading.account().problems().stream().map(problem -> (Object) problem.reason()).toList());
    }
}
