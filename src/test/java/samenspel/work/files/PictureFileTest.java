package samenspel.work.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import samenspel.diagram.Box;
import samenspel.diagram.Diagram;
import samenspel.diagram.figure.Page;
import samenspel.layout.solve.Progress;
import samenspel.session.request.PictureRequest;
import samenspel.storage.disk.CannotSave;
import samenspel.study.recipe.FileKind;
import samenspel.work.gate.Gate;
import samenspel.work.gate.Permit;

class PictureFileTest {
    private static final Diagram FIGURE = new Diagram(new Box(0, 0, 600, 400), List.of(), "A title", "A title. What is seen.", "en");
    private static final Permit PERMIT = Gate.unguarded();
    private static final Page PAGE = Page.ofCm(16, 12);

    /// Somebody who turns away at once.
    private static final Progress IMPATIENT = new Progress() {
        @Override
        public void report(double fraction) {
            // does not look
        }

        @Override
        public boolean isCancelled() {
            return true;
        }
    };

    @TempDir
    Path folder;

    private Path written(String name, FileKind kind, boolean described) throws CannotSave {
        Path file = folder.resolve(name);
        PictureFile.of(FIGURE, new PictureRequest(PAGE.withDpi(96), kind, described), file).write(PERMIT, Progress.NONE);
        return file;
    }

    @ParameterizedTest
    @CsvSource({"a.png,SVG,89504e47", "a.SVG,PNG,3c", "a.pdf,PNG,25504446", "a.pptx,PNG,504b0304", "a,PDF,25504446", "a.b,PPTX,504b0304"})
    void the_end_of_a_name_says_of_which_kind_the_file_is(String name, FileKind asked, String start) throws Exception {
        byte[] bytes = Files.readAllBytes(written(name, asked, true));
        StringBuilder begin = new StringBuilder();
        for (int at = 0; at < start.length() / 2; at++) {
            begin.append("%02x".formatted(bytes[at]));
        }
        assertEquals(start, begin.toString());
    }

    @ParameterizedTest
    @CsvSource({"SVG", "PDF"})
    void a_file_that_is_not_described_has_neither_title_nor_description(FileKind kind) throws Exception {
        String said = Files.readString(written("a" + kind.ending(), kind, false), StandardCharsets.ISO_8859_1);
        assertEquals(List.of(), Stream.of("<title", "<desc", "aria-labelledby", "/Title", "/Subject", "dc:title", "What is seen").filter(said::contains).toList());
    }

    @Test
    void work_that_is_cancelled_leaves_the_old_file_and_nothing_else() throws Exception {
        for (FileKind kind : FileKind.values()) {
            Path file = Files.writeString(folder.resolve("old" + kind.ending()), "old");
            assertFalse(PictureFile.of(FIGURE, new PictureRequest(PAGE.withDpi(96), kind, true), file).write(PERMIT, IMPATIENT));
            assertEquals("old", Files.readString(file));
        }
        assertEquals(FileKind.values().length, count());
    }

    private long count() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.count();
        }
    }

    @Test
    void a_folder_that_is_gone_is_said() {
        PictureFile file = PictureFile.of(FIGURE, new PictureRequest(PAGE.withDpi(96)), folder.resolve("gone").resolve("a.png"));
        assertEquals("cannot.save.folder-missing", assertThrows(CannotSave.class, () -> file.write(PERMIT, Progress.NONE)).key());
    }
}
