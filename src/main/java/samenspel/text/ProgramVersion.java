package samenspel.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/// Which version of the program this is.
public final class ProgramVersion {
    private static final String FILE = "/samenspel/cli/version.txt";

    private ProgramVersion() {
    }

    /// Such as "Samenspel 1.0.0".
    public static String text() {
        try (InputStream stored = Objects.requireNonNull(ProgramVersion.class.getResourceAsStream(FILE), FILE)) {
            return "Samenspel " + new String(stored.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
