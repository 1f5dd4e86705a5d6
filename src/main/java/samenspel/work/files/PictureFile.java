package samenspel.work.files;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import samenspel.diagram.Diagram;
import samenspel.layout.solve.Progress;
import samenspel.render.PrintFlaws;
import samenspel.render.pdf.Pdf;
import samenspel.render.pptx.Pptx;
import samenspel.render.raster.Pixels;
import samenspel.render.raster.Png;
import samenspel.render.svg.Svg;
import samenspel.session.request.PictureRequest;
import samenspel.storage.disk.CannotSave;
import samenspel.storage.disk.SafeFile;
import samenspel.study.recipe.FileKind;
import samenspel.text.Texts;
import samenspel.work.gate.Permit;

/// A figure to be written; the file is there as a whole or not at all.
///
/// @param dpi dots to the inch of a PNG; no other kind has any
public record PictureFile(Diagram figure, double dpi, boolean transparent, FileKind kind, Path file) {

    public static PictureFile of(Diagram figure, PictureRequest request, Path file) {
        return new PictureFile(request.described() ? figure : figure.undescribed(), request.page().dpi(), request.page().transparent(),
                request.kindOf(file), file);
    }

    /// Most dots of a picture.
    public static final long MOST_DOTS = Pixels.MOST;

    /// Whether the figure has more dots than a PNG can be made of; a drawing has none.
    public boolean isTooLarge() {
        return kind.hasDots() && Png.pixels(figure.page().width(), dpi) * Png.pixels(figure.page().height(), dpi) > MOST_DOTS;
    }

    /// What cannot be read in it, in sentences; said before it is written.
    public List<String> flaws(Texts texts) {
        return new PrintFlaws().of(figure, texts);
    }

    /// @return false when the work was ended before the file was whole; the former file is then as it was
    /// @throws CannotSave if the disk or the folder does not let it; the former file is then as it was
    public boolean write(Permit permit, Progress progress) throws CannotSave {
        return SafeFile.replace(file, channel -> into(channel, progress));
    }

    private boolean into(SeekableByteChannel channel, Progress progress) throws IOException {
        boolean whole = switch (kind) {
            case PNG -> Png.write(figure, dpi, transparent, buffered(channel), done -> {
                progress.report(done);
                return !progress.isCancelled();
            });
            case SVG -> pour(Svg.write(figure).getBytes(StandardCharsets.UTF_8), channel);
            case PDF -> pour(Pdf.write(figure), channel);
            case PPTX -> pour(Pptx.write(figure), channel);
        };
        return whole && !progress.isCancelled();
    }

    private static OutputStream buffered(SeekableByteChannel channel) {
        return new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
    }

    private static boolean pour(byte[] bytes, SeekableByteChannel channel) throws IOException {
        ByteBuffer rest = ByteBuffer.wrap(bytes);
        while (rest.hasRemaining()) {
            channel.write(rest);
        }
        return true;
    }
}
