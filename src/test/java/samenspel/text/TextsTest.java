package samenspel.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import samenspel.exchange.found.ImportReason;
import samenspel.text.account.Outcome;
import samenspel.text.account.Place;
import samenspel.text.account.Problem;

class TextsTest {
    private final Locale former = Locale.getDefault();

    @AfterEach
    void back_to_the_former_default() {
        Locale.setDefault(former);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl-NL", "en-GB", "de-DE"})
    void each_language_is_itself_whatever_the_computers_language(String computers) {
        Locale.setDefault(Locale.forLanguageTag(computers));
        ResourceBundle.clearCache();
        assertEquals("(line 4, column 2)", Texts.in(Language.EN).get("place.line", 4, 2));
        assertEquals("(regel 4, kolom 2)", Texts.in(Language.NL).get("place.line", 4, 2));
    }

    @ParameterizedTest
    @MethodSource("samenspel.text.Language#all")
    void texts_know_their_language(Language language) {
        assertEquals(language, Texts.in(language).language());
    }

    @Test
    void a_line_is_written_as_editors_take_it() {
        assertEquals("(regel 1234, kolom 2)", Texts.in(Language.NL).get("place.line", 1234, 2));
    }

    @Test
    void numbers_are_written_as_the_language_writes_them() {
        assertEquals("1,234", Texts.in(Language.EN).get("number", 1234));
        assertEquals("1.234", Texts.in(Language.NL).get("number", 1234));
    }

    @Test
    void words_are_listed_with_and_before_the_last() {
        assertEquals(List.of("", "a", "a en b", "a, b en c"), Stream.of(List.<String>of(), List.of("a"), List.of("a", "b"), List.of("a", "b", "c")).map(Texts.in(Language.NL)::list).toList());
    }

    @Test
    void a_key_exists_or_does_not() {
        Texts texts = Texts.in(Language.NL);
        assertEquals(List.of(true, false), List.of(texts.has("place.line"), texts.has("place.nowhere")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "nl-NL", "nl-BE", "NL_nl"})
    void every_dutch_tag_is_dutch(String tag) {
        assertEquals(Language.NL, Language.ofTag(tag));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "en-US", "fy-NL", "de", ""})
    void every_other_tag_is_english(String tag) {
        assertEquals(Language.EN, Language.ofTag(tag));
    }

    @Test
    void a_place_is_told_with_path_line_and_column() {
        assertEquals("$.organisations[3].id (regel 41, kolom 12)", where("$.organisations[3].id", 41, 12));
    }

    @Test
    void a_place_without_a_column_does_not_speak_of_one() {
        assertEquals("Blad1 (regel 41)", where("Blad1", 41, 0));
    }

    @Test
    void a_place_without_a_line_is_its_path() {
        assertEquals("$.waves", where("$.waves", 0, 0));
    }

    private static String where(String path, int line, int column) {
        Place place = new Place("network.json", path, line, column);
        return new Problem(place, ImportReason.TABLE, List.of(), Outcome.REFUSED).where(Texts.in(Language.NL));
    }
}
