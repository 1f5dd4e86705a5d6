package samenspel.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NameTest {

    @Test
    void a_name_is_shown_in_the_language_asked_for() {
        Name name = new Name(Map.of("nl", "Onderwijs", "en", "Education", "de", "Bildung"));
        assertEquals(List.of("Onderwijs", "Education", "Bildung"), List.of(name.in("nl"), name.in("en"), name.in("de")));
    }

    @Test
    void a_language_as_some_region_writes_it_is_that_language() {
        Name name = new Name(Map.of("nl-BE", "Vlaams", "en-GB", "British", "a", "First"));
        assertEquals(List.of("Vlaams", "British", "First"), List.of(name.in("nl"), name.in("en"), name.in("fy")));
        assertEquals("Nederlands", new Name(Map.of("nl", "Nederlands", "nl-BE", "Vlaams")).in("nl"));
    }

    @Test
    void in_a_language_a_name_lacks_the_first_by_its_tag_is_shown() {
        assertEquals("Education", Name.of("Onderwijs", "Education").in("fy"));
        assertEquals("Onderwijs", new Name(Map.of("nl", "Onderwijs")).in("en"));
    }

    @Test
    void a_name_for_every_language_is_the_same_in_each() {
        assertEquals("2019", Name.of("2019").in("nl"));
        assertEquals(Name.of("2019"), Name.of("2019", "2019"));
    }

    @Test
    void a_name_needs_a_text() {
        assertThrows(IllegalArgumentException.class, () -> new Name(Map.of()));
    }

    @Test
    void a_text_for_every_language_is_the_only_one() {
        assertThrows(IllegalArgumentException.class, () -> new Name(Map.of(Name.EVERY, "2019", "en", "Nineteen")));
    }

    @Test
    void a_language_in_capitals_is_the_same_language() {
        assertEquals(new Name(Map.of("nl", "Dorp", "en", "Village")), new Name(Map.of("NL", "Dorp", "en", "Village")));
        assertEquals("Dorf", new Name(Map.of("DE-AT", "Dorf", "en", "Village")).in("de"));
    }
}
