package samenspel.work.files;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import samenspel.diagram.browser.BrowserPage;
import samenspel.render.html.Html;
import samenspel.storage.disk.CannotSave;
import samenspel.storage.disk.SafeFile;
import samenspel.work.gate.Permit;

/// Writes a page for the browser; the file is there as a whole or not at all.
public final class BrowserFile {
    /// With its point.
    public static final String ENDING = ".html";

    private BrowserFile() {
    }

    /// Whether a file's name says that it is one.
    public static boolean is(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(ENDING);
    }

    public static void write(BrowserPage page, Path file, Permit permit) throws CannotSave {
        SafeFile.replace(file, Html.write(page).getBytes(StandardCharsets.UTF_8));
    }
}
