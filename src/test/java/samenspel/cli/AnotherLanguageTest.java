package samenspel.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A language is added by one file of messages. Here that is Frisian, which the program does not speak: its messages are
/// the English ones but for a few, and the whole program is loaded once more with that file beside it.
class AnotherLanguageTest {
    @TempDir
    Path folder;

    @BeforeEach
    void frisian() throws IOException {
        try (InputStream english = Cli.class.getResourceAsStream("/samenspel/text/messages_en.properties")) {
            String messages = new String(english.readAllBytes(), StandardCharsets.UTF_8)
                    .replaceFirst("(?m)^language\\.country=.*$", "language.country=fy-NL")
                    .replaceFirst("(?m)^cli\\.change\\.all=.*$", "cli.change.all=Hiele netwurk")
                    .replaceFirst("(?m)^book\\.sheet\\.ties=.*$", "book.sheet.ties=Bannen")
                    .replaceFirst("(?m)^book\\.column\\.from=.*$", "book.column.from=Fan");
            Files.writeString(Files.createDirectories(folder.resolve("more/samenspel/text")).resolve("messages_fy.properties"), messages);
        }
    }

    private String called(Object... arguments) throws Exception {
        List<String> words = Arrays.stream(arguments).map(Object::toString).toList();
        URL[] paths = Stream.concat(Stream.of(folder.resolve("more").toUri()),
                Stream.of(System.getProperty("java.class.path").split(File.pathSeparator)).map(path -> Path.of(path).toUri()))
                .map(AnotherLanguageTest::url).toArray(URL[]::new);
        StringWriter said = new StringWriter();
        try (URLClassLoader program = new URLClassLoader(paths, ClassLoader.getPlatformClassLoader())) {
            Class<?> language = program.loadClass("samenspel.text.Language");
            Object code = program.loadClass(Cli.class.getName()).getMethod("run", List.class, PrintWriter.class, PrintWriter.class, language)
                    .invoke(null, words, new PrintWriter(said), new PrintWriter(said), language.getMethod("ofTag", String.class).invoke(null, "fy"));
            assertEquals(0, code, said.toString());
        }
        return said.toString();
    }

    private static URL url(URI path) {
        try {
            return path.toURL();
        } catch (MalformedURLException impossible) {
            throw new IllegalArgumentException(impossible);
        }
    }

    @Test
    void it_can_be_asked_for() throws Exception {
        String help = called("change", "--help");
        assertTrue(help.contains("nl|en|fy"), help);
    }

    @Test
    void its_messages_are_shown_and_names_in_it_too() throws Exception {
        Path village = Village.in(folder);
        Files.writeString(village, Files.readString(village).replaceFirst("\"en\": \"Content information\"", "\"en\": \"Content information\", \"fy\": \"Ynhâldlike ynformaasje\""));
        String said = called("change", village, "--layer", "content");
        assertTrue(said.contains("Hiele netwurk") && said.contains("Ynhâldlike ynformaasje"), said);
    }

    @Test
    void a_workbook_in_it_is_read_back() throws Exception {
        Path book = folder.resolve("book.xlsx");
        called("template", book);
        String said = called("check", book, "--json");
        assertTrue(said.contains("\"organisations\":16") && said.contains("\"problems\":[]"), said);
    }
}
