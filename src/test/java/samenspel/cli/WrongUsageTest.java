package samenspel.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrongUsageTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            paint x                      | samenspel: There is no verb paint. There are: draw, figures, animate, hand-on, check, change, study, scenario, scenes, measure, methods, layout, convert, template, anonymous, versions, help. How it is right: samenspel --help
            pom.xml README.md            | samenspel: The window opens with one file. Choose several files together there, or begin with a verb. How it is right: samenspel --help
            --lang en                    | samenspel: A verb is missing: draw, figures, animate, hand-on, check, change, study, scenario, scenes, measure, methods, layout, convert, template, anonymous, versions, help. How it is right: samenspel --help
            check                        | samenspel check: Missing: FILE. How it is right: samenspel check --help
            draw x                       | samenspel draw: Missing: --output. How it is right: samenspel draw --help
            draw x -o y.png --bold       | samenspel draw: There is no option --bold. How it is right: samenspel draw --help
            layout a b -o x               | samenspel layout: b is one argument too many. How it is right: samenspel layout --help
            layout x -o a -o b           | samenspel layout: --output is given twice. How it is right: samenspel layout --help
            draw x -o y.png --labels red | samenspel draw: red does not fit --labels, which takes all, key, none. How it is right: samenspel draw --help
            draw x -o y.png --labels hover | samenspel draw: hover does not fit --labels, which takes all, key, none. How it is right: samenspel draw --help
            draw x -o y.png --dpi 9      | samenspel draw: 9 does not fit --dpi, which takes a whole number from 30 to 1200. How it is right: samenspel draw --help
            draw x -o y.png --width 3km  | samenspel draw: 3km does not fit --width, which takes a length between 4 cm and 2 m such as 16cm, 160mm, 6.3in or 605px. How it is right: samenspel draw --help
            draw x -o y.png --date 3/4   | samenspel draw: 3/4 does not fit --date, which takes a day such as 2026-11-22, or none. How it is right: samenspel draw --help
            layout x -o y --groups 2     | samenspel layout: 2 does not fit --groups, which takes a number from 0 to 1. How it is right: samenspel layout --help
            layout x -o y --backbone 0   | samenspel layout: 0 does not fit --backbone, which takes a number above 0, at most 1. How it is right: samenspel layout --help
            layout x -o y --seed one     | samenspel layout: one does not fit --seed, which takes a whole number. How it is right: samenspel layout --help
            animate x -o y.gif --size 3  | samenspel animate: 3 does not fit --size, which takes a width and a height such as 1920x1080, even numbers from 64 to 4096. How it is right: samenspel animate --help
            animate x -o y.gif --fps 99  | samenspel animate: 99 does not fit --fps, which takes a whole number from 1 to 60. How it is right: samenspel animate --help
            animate x -o y.gif --hold -1 | samenspel animate: -1 does not fit --hold, which takes a number of seconds from 0 to 600. How it is right: samenspel animate --help
            check x --lang de            | samenspel check: de does not fit --lang, which takes nl, en. How it is right: samenspel check --help
            check --lang nl              | samenspel check: Ontbreekt: BESTAND. Hoe het wel moet: samenspel check --help
            """)
    void wrong_usage_is_one_line_and_exit_code_two(String call, String line) {
        assertEquals(Said.wrong(2, line), Said.by((Object[]) call.split(" +")));
    }
}
