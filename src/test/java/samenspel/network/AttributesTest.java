package samenspel.network;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.junit.jupiter.api.Test;
import samenspel.network.kind.AccessRole;
import samenspel.network.kind.CareLevel;
import samenspel.network.kind.MunicipalTask;

class AttributesTest {
    private static final LayerId LAYER = new LayerId("content");
    private static final Pair PAIR = new Pair(new OrganisationId("a"), new OrganisationId("b"));

    private static Attributes of(String name, AttributeValue value) {
        SequencedMap<String, AttributeValue> byName = new LinkedHashMap<>();
        byName.put(name, value);
        return Attributes.of(byName);
    }

    @Test
    void what_is_not_said_is_absent_and_not_no() {
        Attributes said = of("Accredited", AttributeValue.of(false));
        assertEquals(Optional.of(AttributeValue.of(false)), said.value("Accredited"));
        assertEquals(Optional.empty(), said.value("Audited"));
    }

    @Test
    void what_is_said_first_stays() {
        Attributes both = of("Budget", AttributeValue.of(3)).and(of("Budget", AttributeValue.of(4))).and(of("Town", AttributeValue.of("Veen")));
        assertEquals(List.of("Budget", "Town"), List.copyOf(both.names()));
        assertEquals(Optional.of(AttributeValue.of(3)), both.value("Budget"));
    }

    @Test
    void what_is_said_of_a_report_goes_with_it() {
        WaveAttributes said = new WaveAttributes(new LinkedHashMap<>(),
                Map.of(LAYER, new LinkedHashMap<>(Map.of(PAIR, of("Since", AttributeValue.of(2016)), PAIR.reversed(), of("Since", AttributeValue.of(2017))))));
        Fieldwork work = new Fieldwork(new LinkedHashMap<>(), new LinkedHashMap<>(),
                Map.of(LAYER, new LinkedHashMap<>(Map.of(PAIR, new Answer.Tied(1)))), said);
        assertEquals(of("Since", AttributeValue.of(2016)), work.attributes().of(LAYER, PAIR));
        assertEquals(Attributes.NONE, work.attributes().of(LAYER, PAIR.reversed()));
    }

    @Test
    void an_organisation_of_which_nothing_else_is_said_has_no_attributes() {
        Organisation one = new Organisation(PAIR.from(), "A", "A", new SectorId("s"), "", AccessRole.OTHER, CareLevel.BASIC, MunicipalTask.NONE);
        assertEquals(Attributes.NONE, one.attributes());
    }
}
