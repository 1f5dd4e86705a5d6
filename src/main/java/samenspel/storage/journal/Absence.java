package samenspel.storage.journal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import samenspel.storage.disk.CannotSave;
import samenspel.storage.disk.PrivateFiles;

/// How long a study's file has been missing, as starts of the program found it, in a small file of its own.
///
/// @param counted in all; between two starts it grows by ten days at most, so that a clock that was wrong once does not end it,
///                and a clock set back takes nothing away
/// @param seen    when it was found missing last
record Absence(Duration counted, Instant seen) {
    private static final Duration LONG = Duration.ofDays(30);
    private static final Duration MOST_AT_ONCE = Duration.ofDays(10);

    /// What the file says; empty where it is not there or says something else.
    static Optional<Absence> read(Path file) {
        try {
            String[] words = Files.isRegularFile(file) ? Files.readString(file).strip().split(" ") : new String[0];
            return words.length == 2 ? Optional.of(new Absence(Duration.ofMillis(Long.parseLong(words[0])), Instant.ofEpochMilli(Long.parseLong(words[1]))))
                    : Optional.empty();
        } catch (IOException | NumberFormatException unknown) {
            return Optional.empty();
        }
    }

    /// Found missing for the first time.
    static Absence since(Instant now) {
        return new Absence(Duration.ZERO, now);
    }

    /// Found missing once more.
    Absence at(Instant now) {
        Duration since = Duration.between(seen, now);
        Duration more = since.isNegative() ? Duration.ZERO : since.compareTo(MOST_AT_ONCE) > 0 ? MOST_AT_ONCE : since;
        return new Absence(counted.plus(more), now);
    }

    boolean isLong() {
        return counted.compareTo(LONG) >= 0;
    }

    /// @throws CannotSave if the disk does not let it
    void write(Path file) throws CannotSave {
        PrivateFiles.replace(file, (counted.toMillis() + " " + seen.toEpochMilli()).getBytes(StandardCharsets.UTF_8));
    }
}
