package samenspel.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/// Which version of the program this is.
public final class ProgramVersion {
    private static final String VERSION = "/samenspel/cli/version.txt";
    private static final String BUILD = "/samenspel/cli/build.txt";

    private ProgramVersion() {
    }

    /// Such as "Samenspel 1.0.0".
    public static String text() {
        return "Samenspel " + stored(VERSION);
    }

    /// Such as "Samenspel 1.0.0 (build 2ee84910, 2026-12-01)": the commit it was built from and that commit's day.
    public static String withBuild() {
        return told(text(), stored(BUILD));
    }

    /// Only who makes the program ready to install fills in the build; elsewhere the place for it is still empty.
    static String told(String version, String build) {
        return build.contains("${") ? version : version + " (build " + build.replace(" true", " and changes").replace(" false", "") + ")";
    }

    private static String stored(String file) {
        try (InputStream stored = Objects.requireNonNull(ProgramVersion.class.getResourceAsStream(file), file)) {
            return new String(stored.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
