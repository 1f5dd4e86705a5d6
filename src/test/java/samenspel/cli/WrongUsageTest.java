package samenspel.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrongUsageTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            paint x                      | samenspel: There is no verb paint. There are: draw, figures, animate, check, change, layout, convert, template, anonymous, help. How it is right: samenspel --help
            --lang en                    | samenspel: A verb is missing: draw, figures, animate, check, change, layout, convert, template, anonymous, help. How it is right: samenspel --help
            check                        | samenspel check: Missing: FILE. How it is right: samenspel check --help
            draw x                       | samenspel draw: Missing: --output. How it is right: samenspel draw --help
            draw x -o y.png --bold       | samenspel draw: There is no option --bold. How it is right: samenspel draw --help
            change a b                   | samenspel change: b is one argument too many. How it is right: samenspel change --help
            layout x -o a -o b           | samenspel layout: --output is given twice. How it is right: samenspel layout --help
            draw x -o y.png --colour red | samenspel draw: red does not fit --colour, which takes sector, access. How it is right: samenspel draw --help
            draw x -o y.png --labels hover | samenspel draw: hover does not fit --labels, which takes all, key, none. How it is right: samenspel draw --help
            draw x -o y.png --dpi 9      | samenspel draw: 9 does not fit --dpi, which takes a whole number from 30 to 1200. How it is right: samenspel draw --help
            draw x -o y.png --width 3km  | samenspel draw: 3km does not fit --width, which takes a length between 4 cm and 2 m such as 16cm, 160mm, 6.3in or 605px. How it is right: samenspel draw --help
            check x --lang de            | samenspel check: de does not fit --lang, which takes nl, en. How it is right: samenspel check --help
            check --lang nl              | samenspel check: Ontbreekt: BESTAND. Hoe het wel moet: samenspel check --help
            """)
    void wrong_usage_is_one_line_and_exit_code_two(String call, String line) {
        assertEquals(Said.wrong(2, line), Said.by((Object[]) call.split(" +")));
    }
}
