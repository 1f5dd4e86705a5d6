package samenspel.cli;

import java.io.IOException;
import java.util.List;
import samenspel.text.Texts;

/// Says why an answer could not be written in full.
record LostAnswer(IOException why) {
    private static final List<String> CLOSED = List.of("Broken pipe", "pipe is being closed", "Connection reset");
    private static final List<String> FULL = List.of("No space left", "not enough space", "Disk quota exceeded", "File too large");

    String words(Texts texts) {
        String said = String.valueOf(why.getMessage());
        if (CLOSED.stream().anyMatch(said::contains)) {
            return texts.get("cli.answer.closed");
        }
        return FULL.stream().anyMatch(said::contains) ? texts.get("cli.answer.full") : texts.get("cli.answer.lost", said);
    }
}
