package samenspel.work.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import samenspel.diagram.Drawn;
import samenspel.diagram.drawn.DrawnLayersCache;
import samenspel.diagram.note.Anchor;
import samenspel.diagram.note.Annotations;
import samenspel.diagram.note.Note;
import samenspel.diagram.note.NoteId;
import samenspel.layout.Point;
import samenspel.layout.solve.Progress;
import samenspel.network.Sketch;
import samenspel.session.Action;
import samenspel.session.Effect;
import samenspel.session.ExportAction;
import samenspel.session.request.AnonymousRequest;
import samenspel.storage.disk.CannotSave;
import samenspel.storage.journal.Versions;
import samenspel.study.Document;
import samenspel.study.Drawings;
import samenspel.study.privacy.TypedKey;
import samenspel.text.Language;
import samenspel.text.Texts;

class AnonymousFileTest {
    private static final Texts TEXTS = Texts.in(Language.EN);
    private static final Document SKETCH = Drawn.onCircle(Sketch.of("a b c").network());
    private static final Document NOTED = SKETCH.with(Annotations.NONE.with(List.of(
            new Note(new NoteId("note-1"), new Note.Text("Jansen", new Anchor.At(new Point(1, 1))), Optional.empty()))));

    @TempDir
    Path folder;

    private String copy(AnonymousRequest request) throws Exception {
        Path file = folder.resolve("copy.samenspel.json");
        AnonymousFile.write(SKETCH, request, Optional.empty(), file, TEXTS);
        return Files.readString(file);
    }

    private AnonymousRequest by(String keyFile, String... typed) {
        return new AnonymousRequest(false, Optional.of(folder.resolve(keyFile)), List.of(typed).stream().findFirst().map(TypedKey::new));
    }

    private String refusal(AnonymousRequest request) {
        return assertThrows(CannotSave.class, () -> copy(request)).key();
    }

    @Test
    void without_a_key_file_no_two_copies_have_the_same_codes() throws Exception {
        assertNotEquals(copy(AnonymousRequest.USUAL), copy(AnonymousRequest.USUAL));
    }

    @Test
    void one_key_file_gives_the_same_codes_again_and_another_one_others() throws Exception {
        String first = copy(by("a.key"));
        assertEquals(first, copy(by("a.key")));
        assertNotEquals(first, copy(by("b.key")));
    }

    @Test
    void a_key_file_is_its_owners_alone() throws Exception {
        copy(by("a.key"));
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("a.key"))));
    }

    @Test
    void a_key_file_keeps_key_salt_and_how_often_it_is_stretched() throws Exception {
        copy(by("a.key"));
        assertTrue(Files.readString(folder.resolve("a.key")).matches(
                "Samenspel key file 1\nfunction: PBKDF2-HMAC-SHA256\niterations: 600000\nsalt: [0-9a-f]{32}\nkey: [0-9a-f]{40}\n"));
    }

    @Test
    void a_typed_key_is_in_no_file_and_blanks_around_it_do_not_count() throws Exception {
        String first = copy(by("a.key", "four plain words here"));
        assertFalse(Files.readString(folder.resolve("a.key")).contains("key:"));
        assertEquals(first, copy(by("a.key", " four plain words here ")));
        assertNotEquals(first, copy(by("a.key", "four other words here")));
    }

    @Test
    void a_key_somebody_wrote_on_one_line_gets_its_salt() throws Exception {
        Files.writeString(folder.resolve("a.key"), "four plain words here\n");
        String first = copy(by("a.key"));
        assertTrue(Files.readString(folder.resolve("a.key")).endsWith("\nkey: four plain words here\n"));
        assertEquals(first, copy(by("a.key")));
    }

    @ParameterizedTest
    @CsvSource({"'x\n',cannot.save.key-file-short", "'eleven char\n',cannot.save.key-file-short", "'',cannot.save.no-key-file",
        "'one line\nand another\n',cannot.save.no-key-file", "'Samenspel key file 1\nfunction: none\n',cannot.save.no-key-file",
        "'Samenspel key file 1\nfunction: PBKDF2-HMAC-SHA256\niterations: 1000\nsalt: 00112233445566778899aabbccddeeff\nkey: four plain words\n',cannot.save.no-key-file"})
    void a_file_that_keeps_no_good_key_is_refused(String text, String key) throws Exception {
        Files.writeString(folder.resolve("a.key"), text);
        assertEquals(key, refusal(by("a.key")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "eleven char", "   twelve?   "})
    void a_typed_key_of_fewer_than_twelve_characters_is_refused(String typed) {
        assertEquals("cannot.save.key-short", refusal(by("a.key", typed)));
        assertFalse(Files.exists(folder.resolve("a.key")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"aaaaaaaaaaaa", "123456789012", "098765432109", "abcabcabcabc", "AbCdEfGhIjKlM", "abcdeabcdeab", "hond1hond1hond1", "            aaaabbbbccccdddd", "wachtwoordwachtwoord"})
    void a_plain_key_makes_no_key_file(String key) throws Exception {
        assertEquals("cannot.save.key-plain", refusal(by("a.key", key)));
        assertFalse(Files.exists(folder.resolve("a.key")));
        Files.writeString(folder.resolve("b.key"), key + "\n");
        assertEquals("cannot.save.key-file-plain", refusal(by("b.key")));
        assertEquals(key + "\n", Files.readString(folder.resolve("b.key")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"four plain words here", "vier woorden", "k7#pq2!xTzm9", "éénzelfgekozen sleutel"})
    void a_varied_key_is_none_of_those(String key) {
        assertTrue(new TypedKey(key).isVaried());
    }

    @Test
    void a_plain_key_with_which_a_file_was_made_before_still_links_its_copies() throws Exception {
        Files.writeString(folder.resolve("a.key"), "Samenspel key file 1\nfunction: PBKDF2-HMAC-SHA256\niterations: 600000\nsalt: 00112233445566778899aabbccddeeff\n");
        assertEquals(copy(by("a.key", "aaaaaaaaaaaa")), copy(by("a.key", "aaaaaaaaaaaa")));
    }

    @Test
    void a_key_is_typed_for_a_file_that_keeps_none_and_for_no_other() throws Exception {
        copy(by("salt.key", "four plain words here"));
        copy(by("whole.key"));
        assertEquals(List.of("cannot.save.key-typed", "cannot.save.key-kept"), List.of(refusal(by("salt.key")), refusal(by("whole.key", "four plain words here"))));
    }

    @Test
    void a_copy_takes_the_place_of_neither_its_original_nor_its_key() throws Exception {
        Path file = Files.writeString(folder.resolve("copy.samenspel.json"), "original");
        Path link = Files.createSymbolicLink(folder.resolve("link.samenspel.json"), file);
        Action answer = new EffectWriter(new Drawings(new DrawnLayersCache()), new EarlierStates(new Versions(folder), InstantSource.system()))
                .write(new Effect.WriteAnonymous(SKETCH, AnonymousRequest.USUAL, Optional.of(file), link, 1), TEXTS, Progress.NONE);
        assertEquals("cannot.save.anonymous-itself", assertInstanceOf(Action.Ended.class, answer).notice().key());
        assertEquals("original", Files.readString(file));
        assertEquals("cannot.save.anonymous-key", refusal(by("copy.samenspel.json")));
    }

    @Test
    void a_key_does_not_show_itself() {
        assertFalse(by("a.key", "four plain words here").toString().contains("plain"));
    }

    @Test
    void the_window_says_that_words_of_notes_were_left_out_and_what_ties_tell() {
        ExportAction.AnonymousSaved saved = (ExportAction.AnonymousSaved) new EffectWriter(new Drawings(new DrawnLayersCache()), new EarlierStates(new Versions(folder), InstantSource.system()))
                .write(new Effect.WriteAnonymous(NOTED, AnonymousRequest.USUAL, Optional.empty(), folder.resolve("copy.samenspel.json"), 1), TEXTS, Progress.NONE);
        assertTrue(saved.remarks().contains("Left out, because they may name somebody: the words of 1 note."), saved.remarks().toString());
        assertTrue(saved.remarks().getLast().startsWith("Could still reveal who is meant: Ties are as they were"), saved.remarks().toString());
    }
}
