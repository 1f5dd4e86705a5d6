package samenspel.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import samenspel.exchange.harvest.Format;
import samenspel.exchange.harvest.Gathering;
import samenspel.exchange.harvest.Harvest;
import samenspel.exchange.harvest.Ledger;
import samenspel.exchange.harvest.Manner;
import samenspel.exchange.harvest.Reason;
import samenspel.exchange.harvest.SourceText;
import samenspel.exchange.harvest.Unreadable;
import samenspel.exchange.table.Tables;
import samenspel.text.Spot;
import samenspel.text.account.Reading;

/// Reads graph files of other programs: GraphML, GEXF, GML, Pajek, UCINET DL, DGS, DOT, JSON, edge lists,
/// bare matrices, tables with separators and workbooks of Excel.
///
/// What a file is, is seen from its content first; its name only decides between what fits. Nothing in a
/// file is an exception, and nothing is left out without being said. Cost: proportional to the size;
/// at most [samenspel.exchange.harvest.Limits#time]. Threads may share this class.
public final class GraphFiles {
    private GraphFiles() {
    }

    public static Reading<Harvest> read(Path file) {
        return read(file, Manner.USUAL);
    }

    /// Reads a file. A file that is not there or cannot be opened is refused like any other.
    public static Reading<Harvest> read(Path file, Manner manner) {
        String name = Optional.ofNullable(file.getFileName()).orElse(file).toString();
        if (Files.isDirectory(file)) {
            return refused(name, new Unreadable(Reason.FILE_IS_FOLDER, Spot.NOWHERE));
        }
        try {
            return read(name, content(file, manner.limits().bytes()), manner);
        } catch (NoSuchFileException missing) {
            return refused(name, new Unreadable(Reason.FILE_MISSING, Spot.NOWHERE));
        } catch (AccessDeniedException denied) {
            return refused(name, new Unreadable(Reason.FILE_NOT_ALLOWED, Spot.NOWHERE));
        } catch (IOException unreadable) {
            return refused(name, new Unreadable(Reason.FILE_UNREADABLE, Spot.NOWHERE, String.valueOf(unreadable.getMessage())));
        }
    }

    /// One byte more than allowed is enough to know that a file is too large, whatever the system says of its size.
    private static byte[] content(Path file, long most) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            return bytes.readNBytes((int) Math.min(most + 1, Integer.MAX_VALUE - 16));
        }
    }

    static boolean isPacked(byte[] bytes) {
        return bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] < 8;
    }

    private static Harvest workbook(byte[] bytes, Gathering gathering) {
        Tables.read(bytes, gathering);
        return gathering.finish(Format.WORKBOOK, "UTF-8");
    }

    private static Harvest text(String name, byte[] bytes, Gathering gathering) {
        SourceText text = Decoding.decode(name, bytes, gathering);
        Format format = Recognition.of(text);
        Readers.of(format).read(text, gathering);
        return gathering.finish(format, text.encoding());
    }

    public static Reading<Harvest> read(String name, byte[] bytes) {
        return read(name, bytes, Manner.USUAL);
    }

    /// Reads the content of a file.
    ///
    /// @param name as findings call it; its ending decides where the content leaves a choice
    public static Reading<Harvest> read(String name, byte[] bytes, Manner manner) {
        Gathering gathering = new Gathering(name, manner);
        try {
            if (bytes.length > manner.limits().bytes()) {
                throw new Unreadable(Reason.FILE_TOO_LARGE, Spot.NOWHERE, manner.limits().bytes());
            }
            Harvest harvest = Joining.within(isPacked(bytes) ? workbook(bytes, gathering) : text(name, bytes, gathering), gathering.ledger());
            return Reading.of(harvest, gathering.ledger().account());
        } catch (Unreadable refusal) {
            return refusal.reading(gathering.ledger());
        }
    }

    private static Reading<Harvest> refused(String name, Unreadable refusal) {
        return refusal.reading(new Ledger(name));
    }
}
