import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A package for Debian and what descends from it. `jpackage` would give the jars new time stamps, for which the start-up cache does not hold;
/// and the menu, the file kind, the command, its completion and its manual are plain files here, so no script runs at installing.
final class DebPackage {
    /// For letters, the window, a graphics card when there is one.
    private static final String NEEDED = "libc6, zlib1g, libfreetype6, libfontconfig1, libpangoft2-1.0-0, libgtk-3-0 | libgtk-3-0t64, libxtst6, libgl1, libxxf86vm1";

    private final Program program;
    private final Path image;
    private final Path root;

    DebPackage(Program program, Path image) {
        this.program = program;
        this.image = image;
        this.root = program.to().resolve("deb");
    }

    void make() throws IOException, InterruptedException {
        if (!Files.isExecutable(Path.of("/usr/bin/dpkg-deb"))) {
            System.err.println("No .deb was made: there is no dpkg-deb here. The image is in " + image);
            return;
        }
        Tree.copy(program.packaging().resolve("deb"), root);
        Tree.copy(image, root.resolve("opt/samenspel"));
        icons();
        shell();
        Files.createDirectories(root.resolve("usr/share/doc/samenspel"));
        Files.copy(program.app().resolve("licences/EUPL-1.2.txt"), root.resolve("usr/share/doc/samenspel/copyright"));
        rights();
        Files.createDirectories(root.resolve("DEBIAN"));
        Files.write(root.resolve("DEBIAN/control"), control());
        Tree.stamp(root, program.stamp());
        Tools.run(Map.of("SOURCE_DATE_EPOCH", String.valueOf(program.stamp().getEpochSecond())), List.of("dpkg-deb", "--root-owner-group", "-Zxz", "-z6", "--build",
                root.toString(), program.to().resolve("samenspel_" + program.version() + "_" + architecture() + ".deb").toString()));
        Tree.delete(root);
    }

    private void icons() throws IOException {
        for (int side : new int[] {16, 32, 64, 128, 256, 512}) {
            Path folder = Files.createDirectories(root.resolve("usr/share/icons/hicolor/" + side + "x" + side + "/apps"));
            Files.copy(program.icon("samenspel-" + side + ".png"), folder.resolve("samenspel.png"));
        }
    }

    /// Completion of words and the manual, as the program itself makes them.
    private void shell() throws IOException, InterruptedException {
        List<String> call = new ArrayList<>(List.of("-cp", program.app().resolve("lib").resolve(program.jar()).toString(),
                program.packaging().resolve("ShellFiles.java").toString(), root.resolve("usr/share").toString(), program.stamp().toString()));
        Tools.run(Map.of(), Tools.java(Path.of(System.getProperty("java.home")), call));
    }

    private void rights() throws IOException {
        for (Path path : Tree.of(root)) {
            if (!path.startsWith(root.resolve("opt"))) {
                boolean runs = Files.isDirectory(path) || path.startsWith(root.resolve("usr/bin"));
                Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(runs ? "rwxr-xr-x" : "rw-r--r--"));
            }
        }
    }

    private List<String> control() throws IOException {
        return List.of("Package: samenspel", "Version: " + program.version(), "Architecture: " + architecture(), "Section: science", "Priority: optional",
                "Maintainer: Samenspel <samenspel@localhost>", "Installed-Size: " + Tree.kibibytes(root), "Depends: " + NEEDED,
                "Description: Networks of organisations that work together",
                " Samenspel draws who shares information with whom, layer by layer and wave by wave,",
                " and shows what was kept, lost and gained in between.");
    }

    private static String architecture() {
        return System.getProperty("os.arch").equals("aarch64") ? "arm64" : "amd64";
    }
}
