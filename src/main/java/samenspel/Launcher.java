package samenspel;

/// Starts the program. Compiled for every Java, so that a wrong one is told in a sentence instead of a
/// stack trace; everything else is reached by name.
public final class Launcher {
    private static final int NEEDED = 25;

    private Launcher() {
    }

    public static void main(String[] arguments) throws Exception {
        String version = System.getProperty("java.specification.version");
        int found = version.startsWith("1.") ? Integer.parseInt(version.substring(2)) : Integer.parseInt(version);
        if (found < NEEDED) {
            System.err.println("Samenspel needs Java " + NEEDED + "; this is Java " + found
                    + ". Install Temurin " + NEEDED + " and start again.");
            System.exit(2);
        }
        Class.forName("samenspel.Main").getMethod("main", String[].class).invoke(null, (Object) arguments);
    }
}
