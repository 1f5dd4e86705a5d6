package samenspel.work.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import samenspel.diagram.drawn.DrawnLayersCache;
import samenspel.network.Organisation;
import samenspel.session.Action;
import samenspel.session.Effect;
import samenspel.study.byhand.HandEntry;
import samenspel.study.byhand.HandKind;
import samenspel.text.Language;
import samenspel.text.Texts;
import samenspel.work.Watch;

/// Files of tables that are opened in the window, with or without a look at how they are read.
class OpenedInWindowTest {
    private static final List<HandEntry> MERGED = List.of(new HandEntry(LocalDate.of(2026, 11, 29), "", HandKind.MERGE,
            List.of("Town", "Town, Youth", "Town, Purchasing"), true, List.of()));

    @TempDir
    Path folder;

    private Action opened(String text, List<HandEntry> byHand) throws Exception {
        Path file = Files.writeString(folder.resolve("ties.csv"), text);
        return new EffectReader(new DrawnLayersCache()).read(new Effect.ReadFile(file, byHand, 1), Texts.in(Language.EN), new Watch());
    }

    @Test
    void names_merged_by_hand_in_the_open_study_are_one_in_next_years_file_and_that_is_said() throws Exception {
        Action.Imported imported = (Action.Imported) opened("from;to\nTown, Youth;School\nTown, Purchasing;Doctor\nSchool;Doctor\n", MERGED);
        assertEquals(List.of("Doctor", "School", "Town"),
                imported.document().network().organisations().stream().map(Organisation::name).sorted().toList());
        assertTrue(imported.notice().details().getFirst().contains("Town, Youth was taken for Town"), imported.notice().details()::toString);
    }

    @Test
    void a_file_without_these_names_is_read_as_ever() throws Exception {
        Action.Imported imported = (Action.Imported) opened("from;to\nSport;School\nSchool;Doctor\n", MERGED);
        assertEquals(List.of(3, List.of()), List.of(imported.document().network().organisations().size(), imported.notice().details()));
    }

    /// Answers of which nobody can tell which is much, of this many about three.
    private static String survey(int many) {
        return "Organisation;Contact [Alfa];Contact [Bravo];Contact [Charlie];Remark\nAlfa;;A3;A1;\nBravo;A2;;A1;\nCharlie;A1;A2;;\n"
                + IntStream.range(0, many).mapToObj(at -> "Other " + at + ";A1;A2;A3;" + "long ".repeat(700)).collect(Collectors.joining("\n"));
    }

    @Test
    void a_large_file_in_doubt_asks_as_a_small_one_does() throws Exception {
        String large = survey(320);
        assertTrue(large.length() > 1 << 20);
        assertEquals(List.of(Action.FoundDoubtful.class, Action.FoundDoubtful.class), List.of(opened(survey(1), List.of()).getClass(), opened(large, List.of()).getClass()));
    }

    @Test
    void a_large_file_without_doubt_opens_at_once() throws Exception {
        String large = "from,to\n" + IntStream.range(0, 48000).filter(at -> at % 20 != at / 20 % 20).mapToObj(at -> "Organisation " + at % 20 + ",Organisation " + at / 20 % 20).collect(Collectors.joining("\n"));
        assertTrue(large.length() > 1 << 20);
        assertEquals(Action.Imported.class, opened(large, List.of()).getClass());
    }
}
