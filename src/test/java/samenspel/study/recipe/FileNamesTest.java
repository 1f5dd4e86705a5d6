package samenspel.study.recipe;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNamesTest {

    @ParameterizedTest
    @CsvSource({"Cliëntverwijzing 2018,Clientverwijzing-2018", "../../etc/passwd,etc-passwd", "a:b*c?,a-b-c", "CON,figure-CON", "lpt1,figure-lpt1",
        "...,figure", "'',figure", "Ωμέγα,figure", ".hidden,hidden", "name. ,name"})
    void a_name_is_one_that_every_system_takes(String wanted, String safe) {
        assertEquals(safe, FileNames.safe(wanted));
    }

    @Test
    void a_long_name_is_cut_and_ends_in_no_hyphen() {
        assertEquals("x".repeat(79), FileNames.safe("x".repeat(79) + "-yyyy"));
    }

    @Test
    void no_two_names_are_alike_where_capitals_do_not_count() {
        FileNames names = new FileNames();
        assertEquals(List.of("a.png", "A-2.png", "a-2-2.png", "a.svg"),
                List.of(names.of("a", ".png"), names.of("A", ".png"), names.of("a-2", ".png"), names.of("a", ".svg")));
    }
}
