package samenspel.render.html;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/// A Chromium for the tests of a class; they are skipped where none is installed.
final class ChromiumAtHand implements BeforeAllCallback, AfterAllCallback {
    private @Nullable Chromium chromium;
    private @Nullable Path folder;

    @Override
    public void beforeAll(ExtensionContext context) throws IOException {
        Optional<Path> program = Chromium.installed();
        Assumptions.assumeTrue(program.isPresent(), "There is no Chromium on this machine, so the page for the browser is not tried in one.");
        folder = Files.createTempDirectory("browser");
        chromium = Chromium.start(program.orElseThrow(), Files.createDirectory(folder.resolve("profile")));
    }

    @Override
    public void afterAll(ExtensionContext context) throws IOException {
        if (chromium != null) {
            chromium.close();
            try (var below = Files.walk(Objects.requireNonNull(folder))) {
                below.sorted(java.util.Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
            }
        }
    }

    /// A tab of a wide window, in which nothing moves slowly.
    Tab calm() {
        return moving().preferring(Map.of("prefers-reduced-motion", "reduce"));
    }

    /// The same where things move.
    Tab moving() {
        return Objects.requireNonNull(chromium).tab().sized(1466, 1000, false);
    }

    Path folder() {
        return Objects.requireNonNull(folder);
    }

    /// A page as a file.
    Path file(String page) {
        try {
            return Files.writeString(folder().resolve(Integer.toHexString(page.hashCode()) + ".html"), page);
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }
}
