package samenspel.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class XmlWriterTest {
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

    @Test
    void what_is_shown_has_blanks_for_line_ends_and_data_keep_them() {
        assertEquals(HEAD + "<a b=\"two lines\"/>\n", new XmlWriter().start("a", "b", "two\nlines").end().toString());
        assertEquals(HEAD + "<a b=\"two&#10;lines\"/>\n", XmlWriter.exact().start("a", "b", "two\nlines").end().toString());
    }

    @Test
    void what_XML_forbids_is_replaced() {
        assertEquals(HEAD + "<a b=\"x\ufffd&amp;\ufffdy\"/>\n", XmlWriter.exact().start("a", "b", "x\u0001&\ud800y").end().toString());
    }

    @Test
    void an_opened_element_ends_by_a_tag_of_its_own() {
        assertEquals(HEAD + "<a>\n  <b>1</b>\n</a>\n", XmlWriter.exact().open("a").start("b").endWith("1").end().toString());
        assertEquals(HEAD + "<a>\n</a>\n", XmlWriter.exact().open("a").end().toString());
    }
}
