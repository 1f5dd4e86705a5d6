package samenspel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartCacheTest {
    private static final FileTime BUILT = FileTime.fromMillis(1_767_225_600_000L);

    @TempDir
    Path folder;
    private Path jar;
    private Path cache;

    @BeforeEach
    void make() throws IOException {
        jar = Files.writeString(folder.resolve("program.jar"), "one");
        Files.setLastModifiedTime(jar, BUILT);
        cache = Files.writeString(folder.resolve("samenspel.aot"), "classes");
        StartCache.main(new String[] {cache.toString()});
    }

    @Test
    void a_cache_is_of_the_jars_it_was_made_with() {
        assertTrue(new StartCache(cache).isOfTheseJars());
    }

    @Test
    void a_jar_of_the_same_time_and_length_but_other_bytes_is_another() throws IOException {
        Files.writeString(jar, "two");
        Files.setLastModifiedTime(jar, BUILT);
        assertFalse(new StartCache(cache).isOfTheseJars());
    }

    @Test
    void a_jar_more_or_less_is_seen() throws IOException {
        Path more = Files.writeString(folder.resolve("more.jar"), "more");
        assertFalse(new StartCache(cache).isOfTheseJars());
        Files.delete(more);
        Files.delete(jar);
        assertFalse(new StartCache(cache).isOfTheseJars());
    }

    @Test
    void a_cache_without_a_record_is_not_trusted() throws IOException {
        Files.delete(folder.resolve("samenspel.aot.jars"));
        assertFalse(new StartCache(cache).isOfTheseJars());
    }

    @Test
    void a_start_without_the_cache_keeps_all_else() {
        List<String> call = StartCache.without(List.of("-Xms256m", "-XX:AOTCache=/a/samenspel.aot", "-Dsamenspel.cache=/a/samenspel.aot"), List.of("draw", "a b"));
        assertEquals(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xms256m", "-cp", System.getProperty("java.class.path"),
                "samenspel.Launcher", "draw", "a b"), call);
    }
}
