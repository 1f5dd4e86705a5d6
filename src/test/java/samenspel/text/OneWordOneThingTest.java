package samenspel.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OneWordOneThingTest {
    private static final Path TEXTS = Path.of(System.getProperty("basedir", "."), "src/main/resources/samenspel/text");

    @Test
    void organisations_with_the_most_partners_are_called_key_for_their_names_alone_and_those_that_give_access_never() {
        assertEquals(List.of("choice.labels.KEY=Key organisations"), lines("en", "key organisation"));
        assertEquals(List.of(), lines("nl", "sleutelorganisatie"));
        assertEquals(List.of("command.as-retention=Access", "command.as-retention=Toegang"), Stream.of("en", "nl").flatMap(language -> all(language).stream())
                .filter(line -> line.startsWith("command.as-retention=")).toList());
    }

    private static List<String> lines(String language, String words) {
        return all(language).stream().filter(line -> line.toLowerCase(Locale.ROOT).contains(words)).toList();
    }

    private static List<String> all(String language) {
        try {
            return Files.readAllLines(TEXTS.resolve("messages_" + language + ".properties"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
