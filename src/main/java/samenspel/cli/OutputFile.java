package samenspel.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import samenspel.text.Texts;

/// A file a verb makes. It is written beside its place under another name and moved there when it is
/// whole, so that a failure leaves what was there before.
record OutputFile(Path path, Texts texts) {

    /// What fills the file.
    @FunctionalInterface
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    void write(String text) throws Stop {
        write(out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    void write(Content content) throws Stop {
        Path place = path.toAbsolutePath();
        if (Files.isDirectory(place)) {
            throw Stop.cannot(texts.get("cli.output.folder", path.toString()));
        }
        if (!Files.isDirectory(place.getParent())) {
            throw Stop.cannot(texts.get("cli.output.no-folder", place.getParent().toString()));
        }
        try {
            writeBeside(place, content);
        } catch (IOException failure) {
            throw Stop.cannot(texts.get("cli.output.failed", path.toString(), reason(failure)));
        }
    }

    private static void writeBeside(Path place, Content content) throws IOException {
        Path beside = place.resolveSibling("." + place.getFileName() + "." + ProcessHandle.current().pid() + ".part");
        try {
            try (OutputStream out = Files.newOutputStream(beside)) {
                content.writeTo(out);
            }
            move(beside, place);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException _) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static String reason(IOException failure) {
        return failure.getClass().getSimpleName() + (failure.getMessage() == null ? "" : ": " + failure.getMessage());
    }
}
