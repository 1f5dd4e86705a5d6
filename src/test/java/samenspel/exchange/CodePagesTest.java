package samenspel.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import samenspel.exchange.found.FoundFile;

class CodePagesTest {

    @ParameterizedTest
    @CsvSource({
            "windows-1252, Één café in Curaçao",
            "windows-1252, Geïntegreerde jeugdzorg Geërfd – Maße",
            "windows-1252, ¿Qué señor está aquí?",
            "windows-1252, Frère où l’école est à côté",
            "windows-1250, Základní škola Žďár nad Sázavou příští týden",
            "windows-1250, Ośrodek Pomocy Społecznej w Łodzi",
            "windows-1250, Središnja škola Šibenik začetak",
            "windows-1251, Центр социальной помощи семье и детям",
            "windows-1253, Κέντρο κοινωνικής φροντίδας παιδιού",
    })
    void a_name_is_read_in_the_code_page_it_was_written_in(String page, String name) {
        byte[] bytes = ("from;to\n" + name + ";b\nb;c\n").getBytes(Charset.forName(page));
        FoundFile found = Small.found(Read.of("a.csv", bytes));
        assertEquals(page + " " + name, found.encoding() + " " + found.graphs().getFirst().nodes().getFirst().id());
    }
}
