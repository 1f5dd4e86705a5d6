import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.spi.ToolProvider;

/// Programs that the build calls; one that fails stops it.
final class Tools {
    private Tools() {
    }

    /// Runs a tool of this JDK.
    static void jdk(String tool, List<String> arguments) throws IOException {
        int code = ToolProvider.findFirst(tool).orElseThrow(() -> new IOException("this JDK has no " + tool))
                .run(System.out, System.err, arguments.toArray(String[]::new));
        if (code != 0) {
            throw new IOException(tool + " " + String.join(" ", arguments) + " ended with " + code);
        }
    }

    static void run(Map<String, String> settings, List<String> command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
        builder.environment().putAll(settings);
        int code = builder.start().waitFor();
        if (code != 0) {
            throw new IOException(String.join(" ", command) + " ended with " + code);
        }
    }

    /// The words of a call of Java's `java`.
    static List<String> java(Path home, List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(home.resolve("bin/java").toString()));
        command.addAll(arguments);
        return command;
    }
}
