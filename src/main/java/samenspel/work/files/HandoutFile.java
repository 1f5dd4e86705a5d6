package samenspel.work.files;

import java.nio.file.Path;
import samenspel.diagram.handon.Handout;
import samenspel.render.pdf.HandoutPdf;
import samenspel.storage.disk.CannotSave;
import samenspel.storage.disk.SafeFile;
import samenspel.work.gate.Permit;

/// Writes a handout; the file is there as a whole or not at all.
public final class HandoutFile {
    private HandoutFile() {
    }

    public static void write(Handout handout, Path file, Permit permit) throws CannotSave {
        SafeFile.replace(file, HandoutPdf.write(handout));
    }
}
