package samenspel;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.regex.Pattern;
import samenspel.cli.Cli;

/// Sends a call to the window, or to the command line when it says more than a file.
public final class Main {
    private static final Pattern NAME_OF_FILE = Pattern.compile("[^.\\s][.]\\p{Alnum}{1,8}$");
    private static final String WINDOW = "samenspel.ui.SamenspelApp";

    private Main() {
    }

    public static void main(String[] arguments) throws ReflectiveOperationException, IOException {
        if (StartCache.isOfOtherJars()) {
            System.exit(StartCache.startWithout(List.of(arguments)));
        } else if (wantsWindow(List.of(arguments))) {
            openWindow(arguments);
        } else {
            System.exit(Cli.run(List.of(arguments)));
        }
    }

    /// Whether a call is for the window: it says nothing, or names one file or folder. One that is not there any more is for the window
    /// too, which says so: who double-clicks on it sees no terminal.
    static boolean wantsWindow(List<String> arguments) {
        if (arguments.isEmpty()) {
            return true;
        }
        String first = arguments.getFirst();
        return arguments.size() == 1 && (isFileName(first) && isSpelled(first) || new File(first).isFile()
                || new File(first).isDirectory() && !Cli.isVerb(first));
    }

    /// Whether a word can be nothing but the name of a file: it has an ending, or a folder before it.
    private static boolean isFileName(String word) {
        return !word.startsWith("-") && (NAME_OF_FILE.matcher(word).find() || word.indexOf(File.separatorChar) >= 0);
    }

    /// Whether the settings of the system know all its letters; the command line says what to do where they do not.
    private static boolean isSpelled(String name) {
        return name.indexOf('\ufffd') < 0;
    }

    /// The window is reached by name, so that no verb depends on a class of the window's room.
    private static void openWindow(String[] arguments) throws ReflectiveOperationException {
        try {
            Class.forName(WINDOW).getMethod("main", String[].class).invoke(null, (Object) arguments);
        } catch (InvocationTargetException failure) {
            System.exit(Cli.unopened(failure.getCause()));
        }
    }
}
