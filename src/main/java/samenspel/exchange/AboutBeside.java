package samenspel.exchange;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import samenspel.exchange.book.BookPart;
import samenspel.exchange.found.ReadingOptions;
import samenspel.text.Language;
import samenspel.text.Texts;

/// The table about the network in a folder as we write it: it alone says that the study is confidential, also to who reads one of
/// the other tables without it.
final class AboutBeside {
    private AboutBeside() {
    }

    /// Whether one that stands beside a file says so.
    static boolean marks(Path file, ReadingOptions readingOptions) {
        Path absolute = file.toAbsolutePath();
        return Language.all().stream().map(language -> absolute.resolveSibling(BookPart.ABOUT.title(Texts.in(language)).toLowerCase(language.locale()) + ".csv"))
                .filter(about -> !about.equals(absolute) && Files.isRegularFile(about))
                .flatMap(about -> Stream.of(OpenedFile.ofTable(about, readingOptions))).anyMatch(Import::marksConfidential);
    }
}
