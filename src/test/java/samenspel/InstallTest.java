package samenspel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/// The sources that make the program ready to install are run as the build runs them.
@DisabledOnOs(OS.WINDOWS)
class InstallTest {
    private static final Path ASKED = Path.of("src/test/resources/samenspel/packaging/asked-of-the-jdk.txt");

    private static String said(String... verb) throws IOException, InterruptedException {
        List<String> call = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xshare:auto", "-XX:TieredStopAtLevel=1",
                "src/packaging/install/Install.java"));
        call.addAll(List.of(verb));
        call.addAll(List.of("project=/p", "app=/p/samenspel", "to=/p/install", "version=0.1.0", "jar=samenspel-0.1.0.jar", "main=samenspel.Launcher",
                "stamp=2026-01-01T00:00:00Z", "build=2ee84910,2026-12-01", "flags=--enable-native-access=ALL-UNNAMED -Xms256m"));
        Process process = new ProcessBuilder(call).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return process.waitFor() + "\n" + said;
    }

    /// When it fails since the calls were changed on purpose, the file is to be changed too.
    @Test
    void the_tools_of_the_JDK_are_asked_this_on_each_system() throws Exception {
        assertEquals("0\n" + Files.readString(ASKED), said("say"));
    }
}
