package samenspel.work.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import samenspel.layout.Point;
import samenspel.study.Document;

class UnplacedTest {
    @TempDir
    private Path folder;

    @Test
    void what_nobody_will_look_at_is_read_and_not_laid_out() throws Exception {
        String ties = IntStream.range(0, 50).mapToObj(at -> "a" + at + ",b" + at).collect(Collectors.joining("\n", "from,to\n", "\n"));
        Document read = OpenedStudy.of(Files.writeString(folder.resolve("a.csv"), ties), OpenedStudy::unplaced).reading().value().orElseThrow();
        assertEquals(100, read.network().organisations().size());
        assertEquals(Set.of(new Point(0, 0)), Set.copyOf(read.placement().at().values()));
        assertEquals(read.network().organisations().size(), read.placement().at().size());
    }
}
