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
}
