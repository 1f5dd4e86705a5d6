import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// What `jpackage` reads beside the image on Windows and macOS.
final class Description {
    private Description() {
    }

    static void write(Program program, TargetSystem system) throws IOException {
        Path folder = Files.createDirectories(program.described());
        if (system == TargetSystem.WINDOWS) {
            IconFile.windows(program, system.icon(program));
        } else if (system == TargetSystem.MAC) {
            IconFile.mac(program, system.icon(program));
        }
        Files.write(folder.resolve("file-kind.properties"), fileKind(program, system));
        Files.write(folder.resolve("console.properties"), List.of("win-console=true", "win-menu=false", "win-shortcut=false"));
    }

    /// These systems judge a file by what follows its last dot.
    private static List<String> fileKind(Program program, TargetSystem system) {
        return List.of("extension=json", "mime-type=application/x-samenspel+json", "description=Samenspel network",
                "icon=" + system.icon(program).toString().replace("\\", "/"), "mac.CFBundleTypeRole=Editor", "mac.LSHandlerRank=Alternate");
    }
}
