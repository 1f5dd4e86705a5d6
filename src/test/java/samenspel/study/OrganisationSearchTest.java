package samenspel.study;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import samenspel.network.Network;
import samenspel.network.Organisation;
import samenspel.network.Sketch;
import samenspel.network.kind.AccessRole;
import samenspel.network.kind.CareLevel;
import samenspel.network.kind.MunicipalTask;

class OrganisationSearchTest {
    private static final Network NETWORK = named("Jeugdgezondheidszorg Zuid/JGZ Z", "Bureau Jeugd/BJ", "Huisartsen Coöperatie Één/HCE",
            "Opvang Zonnejeugd/Zon", "Centrum voor Jeugd en Gezin/CJG");

    @Test
    void names_that_begin_with_it_come_first_then_words_that_do_then_the_rest() {
        assertEquals(List.of("Jeugdgezondheidszorg Zuid", "Bureau Jeugd", "Centrum voor Jeugd en Gezin", "Opvang Zonnejeugd"), found("jeugd"));
    }

    @Test
    void accents_and_case_do_not_matter() {
        assertEquals(List.of("Huisartsen Coöperatie Één"), found("COOPERATIE een"));
    }

    @Test
    void every_word_must_occur_in_any_order() {
        assertEquals(List.of("Centrum voor Jeugd en Gezin"), found("gezin jeugd"));
    }

    @Test
    void short_names_are_found_too() {
        assertEquals(List.of("Centrum voor Jeugd en Gezin"), found("cjg"));
    }

    @Test
    void what_does_not_occur_is_not_found() {
        assertEquals(List.of(), found("jeugd politie"));
    }

    @Test
    void nothing_typed_finds_nothing() {
        assertEquals(List.of(), found(" . "));
    }

    private static List<String> found(String typed) {
        return OrganisationSearch.in(NETWORK, typed).stream().map(Organisation::name).toList();
    }

    /// Names written as `full/short`.
    private static Network named(String... names) {
        Network sketch = Sketch.of("a").network();
        List<Organisation> organisations = new ArrayList<>();
        Stream.of(names).map(name -> name.split("/")).forEach(name -> organisations.add(new Organisation(Sketch.id("o" + organisations.size()),
                name[0], name[1], sketch.sectors().getFirst().id(), "", AccessRole.OTHER, CareLevel.BASIC, MunicipalTask.NONE)));
        return new Network(sketch.profile(), List.of(), sketch.sectors(), organisations, sketch.waves(), sketch.layers(), sketch.fieldwork());
    }
}
