package samenspel.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/// Which version of the program this is.
public final class ProgramVersion {
    private static final String FILE = "/samenspel/cli/version.txt";

    /// A system property: commit and day, such as "2ee84910,2026-12-01", with a plus after the commit when more was built than it has. Only the starter of an
    /// image that was made ready to install says it.
    private static final String BUILD = "samenspel.build";

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

    /// Such as "Samenspel 1.0.0 (build 2ee84910, 2026-12-01)": the commit it was built from and that commit's day.
    public static String withBuild() {
        return told(text(), System.getProperty(BUILD, ""));
    }

    static String told(String version, String build) {
        return build.isEmpty() ? version : version + " (build " + build.replace("+", " and changes").replace(",", ", ") + ")";
    }
}
