package samenspel.storage.disk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.UserPrincipal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
class SafeFileTest {
    private static final byte[] BYTES = "made".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    @Test
    void what_a_link_stands_for_is_made_where_it_is_not_there_yet_and_the_link_stays() throws Exception {
        Path target = Files.createDirectory(folder.resolve("shared")).resolve("plan.json");
        Path second = Files.createSymbolicLink(folder.resolve("second"), Path.of("shared", "plan.json"));
        Path link = Files.createSymbolicLink(folder.resolve("plan.json"), second);
        SafeFile.replace(link, BYTES);
        assertEquals("made", Files.readString(target));
        assertTrue(Files.isSymbolicLink(link));
        SafeFile.replace(link, "again".getBytes(StandardCharsets.UTF_8));
        assertEquals("again", Files.readString(target));
    }

    @Test
    void a_link_into_a_folder_that_is_not_there_is_refused_and_the_folder_named() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("plan.json"), Path.of("gone", "plan.json"));
        CannotSave refusal = assertThrows(CannotSave.class, () -> SafeFile.replace(link, BYTES));
        assertEquals("cannot.save.folder-missing", refusal.key());
        assertTrue(refusal.arguments().getFirst().toString().endsWith("gone"), refusal.arguments().toString());
        assertTrue(Files.isSymbolicLink(link));
    }

    @Test
    void links_in_a_circle_are_refused() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("a"), Path.of("b"));
        Files.createSymbolicLink(folder.resolve("b"), Path.of("a"));
        assertThrows(CannotSave.class, () -> SafeFile.replace(link, BYTES));
        assertTrue(Files.isSymbolicLink(link));
    }

    @Test
    void a_file_of_somebody_else_stays_theirs() throws Exception {
        Path file = Files.writeString(folder.resolve("theirs"), "old");
        UserPrincipal other = given(file);
        SafeFile.replace(file, BYTES);
        assertEquals(other, Files.getOwner(file));
        assertEquals("made", Files.readString(file));
    }

    /// Only some users may give a file away.
    private UserPrincipal given(Path file) {
        try {
            UserPrincipal nobody = file.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("nobody");
            Files.setOwner(file, nobody);
            return nobody;
        } catch (IOException notAllowed) {
            assumeTrue(false, notAllowed.toString());
            throw new IllegalStateException(notAllowed);
        }
    }
}
