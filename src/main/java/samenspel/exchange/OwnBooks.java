package samenspel.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import samenspel.exchange.book.Part;
import samenspel.exchange.book.reading.BookReader;
import samenspel.exchange.book.reading.Source;
import samenspel.exchange.harvest.Format;
import samenspel.exchange.harvest.Gathering;
import samenspel.exchange.harvest.Manner;
import samenspel.exchange.harvest.Reason;
import samenspel.exchange.harvest.Unreadable;
import samenspel.exchange.table.Grid;
import samenspel.exchange.table.Tables;
import samenspel.network.Network;
import samenspel.text.Folding;
import samenspel.text.Spot;
import samenspel.text.account.Account;
import samenspel.text.account.Reading;

/// Sees whether files are a book in our own shape, and reads them as one: a workbook with sheets of that name, or
/// tables whose names end in that of their sheet.
final class OwnBooks {
    private static final Set<Part> NEEDED = EnumSet.of(Part.ORGANISATIONS, Part.TIES);
    /// A workbook with at least one of these besides is of this shape, and not just one with lists of both kinds.
    private static final Set<Part> TELLING = EnumSet.of(Part.WAVES, Part.LAYERS, Part.ABOUT, Part.SCALE);

    private final Manner manner;
    private final List<Gathering> gatherings = new ArrayList<>();

    private OwnBooks(Manner manner) {
        this.manner = manner;
    }

    /// @return empty if they are none, or cannot be opened
    static Optional<Reading<ImportedNetwork>> read(List<Path> files, Manner manner) {
        OwnBooks books = new OwnBooks(manner);
        try {
            return files.size() == 1 ? books.workbook(files.getFirst()) : books.tables(files);
        } catch (IOException unreadable) {
            // Whoever reads them next says so.
            return Optional.empty();
        }
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    private static String stem(Path file) {
        String name = name(file);
        return name.lastIndexOf('.') > 0 ? name.substring(0, name.lastIndexOf('.')) : name;
    }

    private byte[] content(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            return bytes.readNBytes((int) Math.min(manner.limits().bytes() + 1, Integer.MAX_VALUE - 16));
        }
    }

    private Optional<Reading<ImportedNetwork>> workbook(Path file) throws IOException {
        byte[] bytes = name(file).toLowerCase(Locale.ROOT).endsWith(".xls") ? new byte[0] : content(file);
        boolean packed = bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes.length <= manner.limits().bytes();
        Set<Part> parts = EnumSet.noneOf(Part.class);
        (packed ? Tables.sheetNames(bytes) : List.<String>of()).forEach(sheet -> Part.named(sheet).ifPresent(parts::add));
        boolean telling = TELLING.stream().anyMatch(parts::contains);
        return parts.containsAll(NEEDED) && telling ? book(file, Format.WORKBOOK, () -> sheets(bytes, gathering(file))) : Optional.empty();
    }

    private Gathering gathering(Path file) {
        Gathering gathering = new Gathering(name(file), manner);
        gatherings.add(gathering);
        return gathering;
    }

    /// Makes sources, which may end in a refusal.
    @FunctionalInterface
    private interface Sources {
        List<Source> sources() throws IOException;
    }

    private Optional<Reading<ImportedNetwork>> book(Path first, Format format, Sources made) throws IOException {
        try {
            Optional<Network> network = BookReader.read(made.sources(), stem(first));
            Account account = gatherings.stream().map(gathering -> gathering.ledger().account()).reduce(Account.NOTHING, Account::and);
            return network.map(whole -> Reading.of(new ImportedNetwork(whole, format.plainName(), 1, false, whole.waves().size() > 1), account));
        } catch (Unreadable refusal) {
            return Optional.of(refusal.reading(gatherings.getLast().ledger()));
        }
    }

    private static List<Source> sheets(byte[] bytes, Gathering gathering) {
        List<Source> sources = new ArrayList<>();
        Set<Part> taken = EnumSet.noneOf(Part.class);
        for (Grid grid : Tables.grids(bytes, gathering)) {
            Optional<Part> part = Part.named(grid.name());
            if (part.isPresent() && taken.add(part.get())) {
                sources.add(new Source(part.get(), grid, gathering, false));
            } else if (!grid.isEmpty()) {
                gathering.ledger().within(grid.name());
                gathering.ledger().setAside(Reason.SHEET_UNUSED, Spot.line(grid.rows().getFirst().number()), grid.name());
            }
        }
        return sources;
    }

    private Optional<Reading<ImportedNetwork>> tables(List<Path> files) throws IOException {
        List<Path> separated = files.stream().filter(file -> name(file).toLowerCase(Locale.ROOT).matches(".*\\.(csv|tsv|txt|tab)")).toList();
        List<Part> parts = files.stream().map(OwnBooks::partOf).toList();
        boolean whole = separated.size() == files.size() && parts.containsAll(NEEDED) && EnumSet.copyOf(parts).size() == parts.size();
        return whole ? book(files.get(parts.indexOf(Part.TIES)), Format.TABLE, () -> tables(files, parts)) : Optional.empty();
    }

    private List<Source> tables(List<Path> files, List<Part> parts) throws IOException {
        List<Source> sources = new ArrayList<>();
        for (int at = 0; at < files.size(); at++) {
            Gathering gathering = gathering(files.get(at));
            byte[] bytes = content(files.get(at));
            if (bytes.length > manner.limits().bytes()) {
                throw new Unreadable(Reason.FILE_TOO_LARGE, Spot.NOWHERE, manner.limits().bytes());
            }
            Grid grid = Tables.grid(Decoding.decode(name(files.get(at)), bytes, gathering), gathering);
            sources.add(new Source(parts.get(at), grid, gathering, true));
        }
        return sources;
    }

    /// What the last word of a file's name says; ties if it says nothing.
    private static Part partOf(Path file) {
        String folded = Folding.fold(stem(file).replace('_', ' '));
        String last = folded.substring(folded.lastIndexOf(' ') + 1);
        return Stream.of(folded, last).flatMap(word -> Part.named(word).stream()).findFirst().orElse(Part.TIES);
    }
}
