package samenspel;

import java.io.File;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import samenspel.cli.Cli;
import samenspel.text.Language;

/// Sends a call to the window, or to the command line when it says more than a file.
public final class Main {
    private static final String ENDING = ".samenspel.json";
    private static final String WINDOW = "samenspel.ui.SamenspelApp";

    private Main() {
    }

    public static void main(String[] arguments) throws ReflectiveOperationException {
        if (wantsWindow(List.of(arguments))) {
            openWindow(arguments);
        } else {
            System.exit(commandLine(List.of(arguments)));
        }
    }

    /// Whether a call is for the window: it says nothing, or names one file.
    static boolean wantsWindow(List<String> arguments) {
        if (arguments.isEmpty()) {
            return true;
        }
        String first = arguments.getFirst();
        return arguments.size() == 1 && (first.endsWith(ENDING) || new File(first).isFile());
    }

    /// The window is reached by name, so that no verb depends on a class of the window's room.
    private static void openWindow(String[] arguments) throws ReflectiveOperationException {
        try {
            Class.forName(WINDOW).getMethod("main", String[].class).invoke(null, (Object) arguments);
        } catch (InvocationTargetException failure) {
            throw new IllegalStateException("the window could not be opened", failure.getCause());
        }
    }

    private static int commandLine(List<String> arguments) {
        Charset charset = charset();
        PrintWriter out = new PrintWriter(new OutputStreamWriter(new FileOutputStream(FileDescriptor.out), charset));
        PrintWriter err = new PrintWriter(new OutputStreamWriter(new FileOutputStream(FileDescriptor.err), charset));
        return Cli.run(arguments, out, err, Language.ofTag(Locale.getDefault().toLanguageTag()));
    }

    /// UTF-8 for files and other programs; what the terminal speaks for a terminal, unless that is ASCII,
    /// in which no Dutch can be written.
    private static Charset charset() {
        boolean terminal = System.console() != null && System.console().isTerminal();
        Charset spoken = Charset.forName(System.getProperty("stdout.encoding", "UTF-8"));
        return terminal && spoken.newEncoder().canEncode('é') ? spoken : StandardCharsets.UTF_8;
    }
}
