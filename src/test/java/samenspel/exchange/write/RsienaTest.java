package samenspel.exchange.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import samenspel.network.Participation;
import samenspel.network.Sketch;
import samenspel.text.Language;

class RsienaTest {
    private final ExportedFiles written = ExportedFiles.of(new ExportRequest(Sketch.of("a b c").tied(Sketch.FIRST, Sketch.CONTENT, 3, "a-b b-a b-c")
            .is(Sketch.SECOND, "c", Participation.ABSENT).silent(Sketch.SECOND, "b").tied(Sketch.SECOND, Sketch.CONTENT, 2, "a-b")
            .network(), ExportFormat.RSIENA, Language.EN));

    private String text(String name) {
        return new String(written.files().get(name), StandardCharsets.UTF_8);
    }

    @Test
    void ties_are_ones_whatever_their_strength() {
        assertEquals("0 1 0\n1 0 1\n0 0 0\n", text("content-2018.txt"));
    }

    @Test
    void an_absent_organisation_is_structural_zeros_and_a_silent_one_is_not_known() {
        assertEquals("0 1 10\nNA 0 10\n10 10 0\n", text("content-2019.txt"));
    }

    @Test
    void who_leaves_has_a_line_in_the_file_of_composition_change() {
        assertEquals("1 2\n1 2\n1 1\n", text("composition-change.txt"));
    }

    @Test
    void the_script_names_every_matrix() {
        String script = text("read-into-r.R");
        assertTrue(written.files().keySet().stream().filter(name -> name.endsWith("8.txt") || name.endsWith("9.txt"))
                .allMatch(name -> script.contains("read(\"" + name + "\")")));
    }
}
