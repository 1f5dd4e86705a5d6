package samenspel.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import samenspel.storage.disk.CannotSave;
import samenspel.text.Language;
import samenspel.text.Texts;
import samenspel.text.account.Place;
import samenspel.text.account.Problem;

class FileMessagesTest {

    @ParameterizedTest
    @EnumSource
    void every_flaw_says_in_two_sentences_what_is_wrong_and_what_to_do(FileReason flaw) {
        for (Language language : Language.all()) {
            Problem problem = new Problem(Place.of("x"), flaw, List.of(7, 7), flaw.outcome());
            String message = problem.message(Texts.in(language));
            assertTrue(message.matches(".+[.:;] .+\\."), message);
        }
    }

    @ParameterizedTest
    @MethodSource("samenspel.text.Language#all")
    void every_reason_not_to_save_has_its_message(Language language) {
        Stream.of("disk-full", "disk-error", "folder-missing", "is-folder", "no-permission", "read-only").forEach(reason -> {
            String message = new CannotSave(reason, null, "the file", 3).message(Texts.in(language));
            assertTrue(message.contains("the file") && !message.contains("{"), message);
        });
    }

    @Test
    void braces_and_apostrophes_come_out_as_they_should() {
        Problem name = new Problem(Place.of("x"), FileReason.NOT_NAME, List.of("[]"), FileReason.NOT_NAME.outcome());
        assertEquals("Hier hoort een naam, als één tekst of als {\"nl\": …, \"en\": …}, niet []. Verbeter dit.", name.message(Texts.in(Language.NL)));
    }
}
