package samenspel.storage.disk;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// A process of its own that writes a file and does not come to an end.
final class Locking {
    private Locking() {
    }

    /// Returns when the file is locked.
    static Process start(Path file) throws IOException {
        Process process = new ProcessBuilder(System.getProperty("java.home") + "/bin/java", "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"),
                Locking.class.getName(), file.toString()).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        process.getInputStream().read();
        return process;
    }

    public static void main(String[] arguments) throws IOException {
        try (FileChannel channel = FileChannel.open(Path.of(arguments[0]), StandardOpenOption.WRITE)) {
            System.out.println(Unfinished.lock(channel));
            System.out.flush();
            System.in.read();
        }
    }
}
