package samenspel.cli.call;

import java.io.IOException;
import java.io.Writer;
import java.util.Optional;

/// Writes text of which nothing commands the terminal: names come from files, and in them may be what colours, moves or
/// answers. A control character is shown by its picture (`␛`), one that has none and one that turns letters around by `�`.
/// Ends of lines and tabs stay. Remembers what kept it from writing.
final class CleanWriter extends Writer {
    private static final char PICTURES = '\u2400';
    private static final char NO_PICTURE = '\ufffd';
    private static final char DELETE = 0x7f;

    private final Writer to;
    private Optional<IOException> failure = Optional.empty();

    CleanWriter(Writer to) {
        this.to = to;
    }

    @Override
    public void write(char[] text, int from, int length) throws IOException {
        StringBuilder clean = new StringBuilder(length);
        for (int at = from; at < from + length; at++) {
            boolean endsLine = text[at] == '\r' && at + 1 < from + length && text[at + 1] == '\n';
            clean.append(endsLine ? text[at] : clean(text[at]));
        }
        attempt(() -> to.write(clean.toString()));
    }

    private static char clean(char letter) {
        if (letter == '\n' || letter == '\t') {
            return letter;
        }
        if (letter < ' ') {
            return (char) (PICTURES + letter);
        }
        return letter == DELETE ? '\u2421' : Character.isISOControl(letter) || isTurning(letter) ? NO_PICTURE : letter;
    }

    /// Source: Unicode Standard Annex 9, explicit formatting characters; and those that end a line.
    private static boolean isTurning(char letter) {
        return letter >= '\u2028' && letter <= '\u202e' || letter >= '\u2066' && letter <= '\u2069';
    }

    /// Something that may not be written.
    private interface Writing {
        void done() throws IOException;
    }

    private void attempt(Writing writing) throws IOException {
        if (failure.isPresent()) {
            throw failure.get();
        }
        try {
            writing.done();
        } catch (IOException lost) {
            failure = Optional.of(lost);
            throw lost;
        }
    }

    /// What kept it from writing first, if anything did.
    Optional<IOException> failure() {
        return failure;
    }

    @Override
    public void flush() throws IOException {
        attempt(to::flush);
    }

    @Override
    public void close() throws IOException {
        to.close();
    }
}
