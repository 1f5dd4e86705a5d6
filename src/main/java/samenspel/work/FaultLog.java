package samenspel.work;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import samenspel.storage.disk.PrivateFiles;

/// The log of our own mistakes, a file in the program's folder that only its user may read: when, which code, which Java,
/// and where in the program. What a mistake says of itself is left out, because it may quote a study. A file that has
/// grown to [#MOST] bytes becomes the former one, in the place of the one before it.
public final class FaultLog {
    static final int MOST = 200_000;
    private static final int MOST_CALLS = 40;
    private static final int MOST_CAUSES = 5;

    private final Path file;

    /// @param folder of the program's own files; made when it is needed
    public FaultLog(Path folder) {
        this.file = folder.resolve("faults.log");
    }

    public Path file() {
        return file;
    }

    /// Writes a mistake down. May be called from any thread.
    ///
    /// @return whether it could be written
    public boolean add(String code, Throwable fault) {
        return append(Instant.now().truncatedTo(ChronoUnit.SECONDS) + " " + details(code, fault));
    }

    /// What there is to know of a mistake for who is to mend it.
    static String details(String code, Throwable fault) {
        return code + " Java " + System.getProperty("java.version") + " " + System.getProperty("os.name") + "\n" + calls(fault);
    }

    /// Writes down how often a mistake was seen that is in the log already.
    void addTimes(String code, int times) {
        append(Instant.now().truncatedTo(ChronoUnit.SECONDS) + " " + code + " was seen " + times + " times\n");
    }

    private static String calls(Throwable fault) {
        return Stream.iterate(fault, cause -> cause != null, Throwable::getCause).limit(MOST_CAUSES)
                .map(cause -> cause.getClass().getName() + "\n" + Arrays.stream(cause.getStackTrace()).limit(MOST_CALLS)
                        .map(call -> "\tat " + call + "\n").collect(Collectors.joining()))
                .collect(Collectors.joining("because of "));
    }

    private synchronized boolean append(String text) {
        try {
            Files.createDirectories(file.getParent());
            if (Files.exists(file) && Files.size(file) >= MOST) {
                Files.move(file, file.resolveSibling("faults.former.log"), StandardCopyOption.REPLACE_EXISTING);
            }
            try (SeekableByteChannel channel = Files.newByteChannel(file, Set.of(StandardOpenOption.CREATE, StandardOpenOption.APPEND), PrivateFiles.ofUserAlone())) {
                channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
            }
            return true;
        } catch (IOException | RuntimeException _) {
            return false;
        }
    }
}
