package samenspel.cli.call;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class CleanWriterTest {
    private static String written(String text) throws IOException {
        StringWriter out = new StringWriter();
        try (CleanWriter clean = new CleanWriter(out)) {
            clean.write(text);
        }
        return out.toString();
    }

    @Test
    void what_begins_a_command_is_shown_by_its_picture() throws IOException {
        assertEquals("␛]0;title␇␛[31mred␀", written("\u001b]0;title\u0007\u001b[31mred\u0000"));
    }

    @Test
    void a_control_character_without_a_picture_is_shown_as_one_letter() throws IOException {
        assertEquals("�2J␡", written("\u009b2J\u007f"));
    }

    @Test
    void letters_are_not_turned_around() throws IOException {
        assertEquals("�txt.exe�", written("\u202etxt.exe\u202c"));
    }

    @Test
    void lines_end_as_they_did_and_nothing_goes_back_in_a_line() throws IOException {
        assertEquals("a\r\nb\nc␍d\te", written("a\r\nb\nc\rd\te"));
    }

    @Test
    void letters_of_any_script_stay() throws IOException {
        assertEquals("Zoë 東京 😀 שלום", written("Zoë 東京 😀 שלום"));
    }
}
