package samenspel.storage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import samenspel.storage.disk.CannotSave;
import samenspel.storage.disk.SafeFile;
import samenspel.study.Document;

class SaveTest {
    private static final Document DOCUMENT = SmallNetwork.document(SmallNetwork.example());

    @TempDir
    private Path folder;
    private Path file;

    @BeforeEach
    void anOldFile() throws IOException {
        file = Files.writeString(folder.resolve("n.samenspel.json"), "old");
    }

    private List<String> names() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    private static SafeFile.Pouring failingHalfway(IOException failure) {
        return (channel, bytes) -> {
            channel.write(ByteBuffer.wrap(bytes, 0, bytes.length / 2));
            throw failure;
        };
    }

    private CannotSave failing(IOException failure) {
        return assertThrows(CannotSave.class, () -> SafeFile.replace(file, new byte[2048], failingHalfway(failure)));
    }

    @Test
    void a_saved_document_is_read_back() throws CannotSave {
        NetworkFile.save(DOCUMENT, file);
        assertEquals(DOCUMENT, PlacesInRows.read(file).value().orElseThrow());
    }

    @Test
    void saving_leaves_one_file() throws CannotSave, IOException {
        NetworkFile.save(DOCUMENT, file);
        assertEquals(List.of("n.samenspel.json"), names());
    }

    @Test
    void a_new_file_can_be_saved() throws CannotSave {
        NetworkFile.save(DOCUMENT, folder.resolve("new.samenspel.json"));
        assertTrue(PlacesInRows.read(folder.resolve("new.samenspel.json")).value().isPresent());
    }

    @Test
    void the_file_is_UTF_8_without_a_mark_and_with_LF() throws CannotSave, IOException {
        NetworkFile.save(DOCUMENT, file);
        assertArrayEquals(NetworkFile.write(DOCUMENT).getBytes(StandardCharsets.UTF_8), Files.readAllBytes(file));
        assertTrue(Files.readString(file).startsWith("{\n") && Files.readString(file).endsWith("}\n"));
    }

    @Test
    void a_full_disk_leaves_the_old_file_and_nothing_else() throws IOException {
        failing(new IOException("No space left on device"));
        assertEquals("old", Files.readString(file));
        assertEquals(List.of("n.samenspel.json"), names());
    }

    @Test
    void a_full_disk_is_named_with_the_room_that_is_needed() {
        CannotSave failure = failing(new IOException("No space left on device"));
        assertEquals("cannot.save.disk-full", failure.key());
        assertEquals(List.of(file.toString(), 2L), failure.arguments());
    }

    @Test
    void a_refusal_of_the_system_is_about_permission() {
        assertEquals("cannot.save.no-permission", failing(new AccessDeniedException("x")).key());
    }

    @Test
    void any_other_failure_of_the_disk_is_told_in_its_own_words() {
        assertEquals(List.of(file.toString(), "Input/output error"), failing(new IOException("Input/output error")).arguments());
    }

    @Test
    void a_missing_folder_is_named() {
        Path gone = folder.resolve("gone");
        CannotSave failure = assertThrows(CannotSave.class, () -> NetworkFile.save(DOCUMENT, gone.resolve("n.json")));
        assertEquals("cannot.save.folder-missing " + List.of(gone.toString()), failure.key() + " " + failure.arguments());
    }

    @Test
    void a_folder_is_not_overwritten() {
        assertEquals("cannot.save.is-folder", assertThrows(CannotSave.class, () -> NetworkFile.save(DOCUMENT, folder)).key());
    }

    @Test
    void a_link_stays_a_link() throws CannotSave, IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), file);
        NetworkFile.save(DOCUMENT, link);
        assertTrue(Files.isSymbolicLink(link));
        assertEquals(NetworkFile.write(DOCUMENT), Files.readString(file));
    }

    @Test
    void whoever_could_read_the_old_file_can_read_the_new_one() throws CannotSave, IOException {
        assumeTrue(file.getFileSystem().supportedFileAttributeViews().contains("posix"));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r-x"));
        NetworkFile.save(DOCUMENT, file);
        assertEquals("rw-r--r-x", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    @Test
    void a_protected_file_is_not_replaced() {
        assumeTrue(file.toFile().setReadOnly() && !Files.isWritable(file), "the administrator may write everything");
        assertEquals("cannot.save.read-only", assertThrows(CannotSave.class, () -> NetworkFile.save(DOCUMENT, file)).key());
    }

    @Test
    void a_left_over_temporary_file_is_not_touched() throws CannotSave, IOException {
        Path other = Files.writeString(folder.resolve(".n.samenspel.json.1.tmp"), "somebody else's");
        NetworkFile.save(DOCUMENT, file);
        assertEquals("somebody else's", Files.readString(other));
    }

    @Test
    void a_file_with_the_longest_name_there_can_be_is_saved() throws CannotSave {
        Path longest = folder.resolve("n".repeat(255 - ".samenspel.json".length()) + ".samenspel.json");
        NetworkFile.save(DOCUMENT, longest);
        NetworkFile.save(DOCUMENT, longest);
        assertEquals(DOCUMENT, PlacesInRows.read(longest).value().orElseThrow());
    }

    @Test
    void a_name_that_no_disk_can_hold_is_said_to_be_too_long() throws IOException {
        Path longer = folder.resolve("n".repeat(300));
        assertEquals("cannot.save.name-too-long", assertThrows(CannotSave.class, () -> NetworkFile.save(DOCUMENT, longer)).key());
        assertEquals(List.of("n.samenspel.json"), names());
    }

    @Test
    void what_only_its_user_could_read_nobody_else_can_read_while_it_is_saved() throws CannotSave, IOException {
        assumeTrue(file.getFileSystem().supportedFileAttributeViews().contains("posix"));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        List<String> seen = new ArrayList<>();
        SafeFile.replace(file, new byte[1], (channel, bytes) -> {
            channel.write(ByteBuffer.wrap(bytes));
            for (String name : names()) {
                seen.add(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(name))));
            }
        });
        assertEquals(List.of("rw-------", "rw-------"), seen);
    }
}
