package samenspel.work.files;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import samenspel.cli.Said;

/// The same call makes the same bytes, whatever the time, the time zone and the language of the system are.
class SameBytesTest {
    private static final String VILLAGE = "samples/network-3.samenspel.json";
    private final Locale language = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    @TempDir
    private Path folder;

    @AfterEach
    void asItWas() {
        Locale.setDefault(language);
        TimeZone.setDefault(zone);
    }

    private Path made(String name, String tag, String zoneId, String... call) throws IOException {
        Locale.setDefault(Locale.forLanguageTag(tag));
        TimeZone.setDefault(TimeZone.getTimeZone(zoneId));
        Path file = Files.createDirectories(folder.resolve(tag)).resolve(name);
        Object[] words = Stream.of(call).map(word -> word.equals("FILE") ? file.toString() : word).toArray();
        Said said = Said.by(words);
        assertEquals(0, said.exitCode(), said.err());
        return file;
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "x.svg draw " + VILLAGE + " -o FILE", "x.pdf draw " + VILLAGE + " -o FILE", "x.pptx draw " + VILLAGE + " -o FILE", "x.png draw " + VILLAGE + " -o FILE",
        "x.gif animate " + VILLAGE + " -o FILE --size 160x120 --fps 5", "x.mp4 animate " + VILLAGE + " -o FILE --size 160x120 --fps 5",
        "x.xlsx convert " + VILLAGE + " FILE", "x.graphml convert " + VILLAGE + " FILE", "x.gexf convert " + VILLAGE + " FILE", "x.paj convert " + VILLAGE + " FILE",
        "x.net convert " + VILLAGE + " FILE", "x.dl convert " + VILLAGE + " FILE", "x.dgs convert " + VILLAGE + " FILE", "x.samenspel.json convert " + VILLAGE + " FILE",
        "x.xlsx change " + VILLAGE + " --table FILE", "x.csv change " + VILLAGE + " --table FILE", "x.csv layout " + VILLAGE + " -o FILE", "x.xlsx template FILE"})
    void a_file_is_the_same_in_every_zone_and_language(String call) throws IOException {
        List<String> words = List.of(call.split(" "));
        String[] rest = words.subList(1, words.size()).toArray(String[]::new);
        byte[] here = Files.readAllBytes(made(words.getFirst(), "en-US", "America/Los_Angeles", rest));
        assertArrayEquals(here, Files.readAllBytes(made(words.getFirst(), "tr-TR", "Asia/Kolkata", rest)));
        if (!words.contains("animate")) {
            assertArrayEquals(here, Files.readAllBytes(made(words.getFirst(), "th-TH-u-ca-buddhist-nu-thai", "Pacific/Apia", rest)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "rsiena"})
    void a_folder_is_the_same_in_every_zone_and_language(String format) throws IOException {
        Path here = made("x", "en-US", "America/Los_Angeles", "convert", VILLAGE, "FILE", "--to", format);
        Path there = made("x", "tr-TR", "Asia/Kolkata", "convert", VILLAGE, "FILE", "--to", format);
        try (Stream<Path> files = Files.list(here)) {
            for (Path file : files.toList()) {
                assertArrayEquals(Files.readAllBytes(file), Files.readAllBytes(there.resolve(file.getFileName())), file.toString());
            }
        }
    }
}
