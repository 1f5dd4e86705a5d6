package samenspel.text.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HelpBookTest {
    private static final HelpBook BOOK = new HelpBook(List.of(
            new HelpBook.Chapter("One", List.of(HelpPage.of("cats", """
                    # Cats

                    They **sleep** on `sofas`.

                    ## Food

                    | What | When |
                    |---|---|
                    | fish | on Fridays |
                    """))),
            new HelpBook.Chapter("Two", List.of(HelpPage.of("fish", """
                    # Fish

                    They swim. A café has them too, and this sentence goes on and on about nothing in particular, as sentences
                    of that kind often do when nobody stops them in time, until at the very end there is a whale.
                    """)))));

    @Test
    void a_search_finds_headings_first() {
        assertEquals(List.of("fish", "cats/food"), found("fish"));
    }

    @Test
    void a_search_needs_all_words_in_any_order_and_from_their_beginning() {
        assertEquals(List.of("cats/food"), found("frid food"));
        assertEquals(List.of(), found("riday"));
    }

    @Test
    void accents_and_capitals_do_not_matter() {
        assertEquals(List.of("fish"), found("CAFE"));
    }

    @Test
    void no_words_find_nothing() {
        assertEquals(List.of(), found("  "));
    }

    @Test
    void what_is_found_is_shown_with_the_words_round_it() {
        String excerpt = BOOK.search("whale").getFirst().excerpt();
        assertEquals("… very end there is a whale.", excerpt);
    }

    @Test
    void marking_is_no_part_of_the_words() {
        assertEquals("They sleep on sofas.", BOOK.page("cats").orElseThrow().sections().getFirst().words());
    }

    @Test
    void a_link_names_page_and_section() {
        assertEquals(Stream.of(new HelpLink("cats", "food"), new HelpLink("fish", ""), new HelpLink("cats", "food")).toList(),
                Stream.of("cats.md#food", "fish.md", "#food").map(link -> HelpLink.of(link, "cats").orElseThrow()).toList());
    }

    @Test
    void a_link_to_elsewhere_is_no_link_of_the_help() {
        assertTrue(HelpLink.of("https://example.org/cats.md", "cats").isEmpty());
    }

    @Test
    void a_generated_part_is_replaced_and_the_rest_stays() {
        assertEquals("a\n<!-- x -->\n\n$1 new\n\n<!-- /x -->\nb", GeneratedPart.replace("a\n<!-- x -->\nold\n<!-- /x -->\nb", "x", "$1 new\n"));
    }

    private static List<String> found(String words) {
        return BOOK.search(words).stream().map(hit -> hit.section().level() == 1 ? hit.page().topic() : hit.page().topic() + "/" + hit.section().anchor()).toList();
    }
}
