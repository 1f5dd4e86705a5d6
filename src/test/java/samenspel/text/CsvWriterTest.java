package samenspel.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class CsvWriterTest {

    @Test
    void only_what_would_break_a_line_is_quoted() {
        assertEquals("plain,\"a,b\",\"say \"\"yes\"\"\",\"two\nlines\",é;x\n",
                CsvWriter.PLAIN.line(List.of("plain", "a,b", "say \"yes\"", "two\nlines", "é;x")));
    }

    @Test
    void what_a_spreadsheet_would_take_for_a_formula_gets_an_apostrophe() {
        assertEquals("'=1+1,'+1,'-2+3,'@SUM(A1),'\t=1,'  =lead,'\uff1dwide,'-,\"'=HYPERLINK(\"\"x\"\")\"\n",
                CsvWriter.PLAIN.line(List.of("=1+1", "+1", "-2+3", "@SUM(A1)", "\t=1", "  =lead", "\uff1dwide", "-", "=HYPERLINK(\"x\")")));
    }

    @Test
    void a_number_stays_a_number() {
        assertEquals("-3,-0.5,-.5,-1.5E-7,3,0\n", CsvWriter.PLAIN.line(List.of("-3", "-0.5", "-.5", "-1.5E-7", "3", "0")));
    }

    @Test
    void an_id_that_is_a_negative_number_stays_as_it_is() {
        assertEquals("-12", CsvWriter.guarded("-12"));
        assertEquals("'-12+1", CsvWriter.guarded("-12+1"));
    }

    @Test
    void what_was_guarded_is_read_as_it_was() {
        for (String word : List.of("=1+1", "'=1", "''@x", "-2+3", "-3", "'-3", "'s-Gravenhage", "'", "", " +x", "o'Neill", "-")) {
            String field = CsvWriter.PLAIN.line(List.of(word)).stripTrailing();
            assertEquals(word.stripTrailing(), CsvWriter.read(field), word);
        }
    }

    @Test
    void what_no_text_can_hold_is_replaced() {
        assertEquals("a\ufffdb,\ufffd\ufffd,\ufffd,\ufffd\n", CsvWriter.PLAIN.line(List.of("a\u0000b", "\ufffe\uffff", "\ud800", "\u001b")));
    }
}
