package samenspel.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import samenspel.exchange.harvest.Harvest;
import samenspel.exchange.harvest.Manner;
import samenspel.text.account.Reading;

/// The import of files of other programs as one network: each is opened once, and read as can be guessed. A plan
/// ([samenspel.exchange.assist.ImportPlan]) reads the same opened files otherwise.
///
/// @param files   as they were opened
/// @param reading what comes of them if nobody says otherwise
public record Import(List<OpenedFile> files, Reading<ImportedNetwork> reading) {
    private static final Pattern DIGITS = Pattern.compile("\\d+");

    public Import {
        files = List.copyOf(files);
    }

    /// @param files at least one; several are taken in the order of their names
    /// @param how   what several files, networks or relations are; empty to guess
    public static Import of(List<Path> files, Optional<Choices.Several> how, Manner manner) {
        return how.isPresent() ? usual(opened(files, manner), how, manner)
                : OwnBooks.ofTables(files, manner).orElseGet(() -> guessed(opened(files, manner), manner));
    }

    /// Whether files are a book of ours that says its study is confidential.
    public static boolean isConfidential(List<Path> files, Manner manner) {
        return OwnBooks.ofTables(files, manner).or(() -> OwnBooks.ofWorkbook(opened(files, manner), manner))
                .flatMap(found -> found.reading.value()).filter(found -> found.network().profile().confidential()).isPresent();
    }

    /// The files opened, in the order in which they are read.
    public static List<OpenedFile> opened(List<Path> files, Manner manner) {
        return files.stream().sorted(Comparator.comparing(Import::sortable)).map(file -> OpenedFile.of(file, manner)).toList();
    }

    private static Import guessed(List<OpenedFile> opened, Manner manner) {
        return OwnBooks.ofWorkbook(opened, manner).orElseGet(() -> usual(opened, Optional.empty(), manner));
    }

    private static Import usual(List<OpenedFile> opened, Optional<Choices.Several> how, Manner manner) {
        List<Reading<Harvest>> readings = new ArrayList<>();
        for (OpenedFile file : opened) {
            Reading<Harvest> reading = file.read(manner);
            if (reading.isRefused()) {
                return new Import(opened, Reading.refused(reading.account()));
            }
            readings.add(reading);
        }
        return new Import(opened, Assembly.of(readings, how));
    }

    /// Numbers in names sort as numbers, so that wave 10 comes after wave 9.
    private static String sortable(Path file) {
        return DIGITS.matcher(OpenedFile.nameOf(file).toLowerCase(Locale.ROOT))
                .replaceAll(number -> "0".repeat(Math.max(0, 12 - number.group().length())) + number.group());
    }
}
