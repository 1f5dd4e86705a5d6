import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// Makes the program ready to install on this system: an image with its own Java, and a package of it. Called by the profile `install`.
///
/// Arguments: `make`, `describe SYSTEM` or `say`, then what `Program` reads. `describe` writes only what `jpackage` reads on a system; `say` makes
/// nothing and prints what the tools of the JDK are asked on each system.
final class Install {
    private Install() {
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        List<String> words = Arrays.asList(arguments);
        switch (words.getFirst()) {
            case "say" -> say(Program.of(words.subList(1, words.size())));
            case "describe" -> Description.write(Program.of(words.subList(2, words.size())), TargetSystem.ofWord(words.get(1)));
            default -> make(TargetSystem.here(), Program.of(words.subList(1, words.size())));
        }
    }

    private static void make(TargetSystem system, Program program) throws IOException, InterruptedException {
        Tree.delete(program.to());
        Description.write(program, system);
        OwnJava.make(program, system);
        Image image = new Image(program, system);
        if (system == TargetSystem.LINUX) {
            new DebPackage(program, image.make()).make();
        } else {
            image.make();
            Tools.jdk("jpackage", Calls.pack(program, system));
        }
        for (String made : List.of("runtime", "jars", "modules", "natives", "rehearsal", "described", "unused.txt")) {
            Tree.delete(program.to().resolve(made));
        }
    }

    private static void say(Program program) {
        for (TargetSystem system : TargetSystem.values()) {
            print("jlink", Calls.jlink(program, program.to().resolve("modules"), system));
            print("jpackage", Calls.image(program, system));
            if (!system.packed.isEmpty()) {
                print("jpackage", Calls.pack(program, system));
            }
        }
    }

    private static void print(String tool, List<String> call) {
        System.out.println(String.join("\n    ", Stream.concat(Stream.of(tool), call.stream()).toList()));
    }
}
