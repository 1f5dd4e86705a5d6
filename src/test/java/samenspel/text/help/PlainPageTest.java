package samenspel.text.help;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PlainPageTest {

    @Test
    void headings_are_underlined_and_prose_is_wrapped() {
        assertEquals("""
                A page
                ======

                one two three
                four five

                Part
                ----
                """, plain("# A page\n\none two\nthree four **five**\n\n## Part\n", 15));
    }

    @Test
    void items_hang_under_their_sign() {
        assertEquals("""
                • one two
                  three
                • four
                """, plain("- one two three\n- four\n", 10));
    }

    @Test
    void examples_stay_as_they_are() {
        assertEquals("    $ a very long call | with no break\n", plain("```console\n$ a very long call | with no break\n```\n", 10));
    }

    @Test
    void a_link_says_how_to_follow_it() {
        assertEquals("see Other (samenspel help other), Here and W (https://w.nl)\n", plain("see [Other](other.md#x), [Here](#y) and [W](https://w.nl)", 100));
    }

    @Test
    void a_link_whose_words_are_the_topic_says_no_more() {
        assertEquals("as draw does\n", plain("as [draw](draw.md) does", 100));
    }

    @Test
    void a_table_that_fits_has_columns_as_wide_as_its_words() {
        assertEquals("""
                A    Bee
                ---  ---
                one  2
                a|b  3
                """, plain("| A | Bee |\n|---|---|\n| one | 2 |\n| a\\|b | 3 |\n", 80));
    }

    @Test
    void the_widest_column_of_a_table_gives_way() {
        assertEquals("""
                A    Words
                ---  ------------
                one  four five
                     six seven
                """, plain("| A | Words |\n|---|---|\n| one | four five six seven |\n", 17));
    }

    private static String plain(String markdown, int width) {
        return PlainPage.of(HelpPage.of("page", markdown), width);
    }
}
