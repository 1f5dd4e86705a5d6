package samenspel.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import samenspel.exchange.found.FileFormat;
import samenspel.exchange.found.ImportReason;
import samenspel.exchange.found.ReadingOptions;
import samenspel.text.account.Problem;
import samenspel.text.account.Reason;

/// What a file says is in the network that is made of it, or in the account with place and reason: each word of a rich
/// small file of every format.
class NothingDroppedTest {
    private static final Pattern TOKEN = Pattern.compile("\\bq[a-z]+|\\b7\\d{3}\\b|\\b20[67]\\d\\b");

    /// Why whole rows are not used.
    private static final Set<Reason> ROWS = Set.of(ImportReason.SELF_TIE, ImportReason.TIE_WITHOUT_ENDS, ImportReason.NOT_A_NUMBER, ImportReason.MERGED_TIE,
            ImportReason.UNKNOWN_ORGANISATION);

    @TempDir
    private Path folder;

    static Stream<RichFiles.Sample> samples() {
        return Stream.of(FileFormat.values()).flatMap(format -> RichFiles.of(format).stream());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void each_word_of_a_file_is_in_the_network_or_in_the_account(RichFiles.Sample sample) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Map.Entry<String, byte[]> file : sample.files().entrySet()) {
            files.add(Files.write(folder.resolve(file.getKey()), file.getValue()));
        }
        var reading = Import.of(files, Optional.empty(), ReadingOptions.USUAL).reading();
        assertTrue(reading.value().isPresent(), () -> "refused: " + reading.problems());
        String kept = reading.value().get().network() + " " + reading.problems();
        TreeSet<String> lost = new TreeSet<>();
        for (Map.Entry<String, byte[]> file : sample.files().entrySet()) {
            tokens(file.getValue(), rowsLeftOut(file.getKey(), reading.problems())).filter(token -> !kept.contains(token)).forEach(lost::add);
        }
        assertEquals("", String.join(" ", lost));
    }

    /// The rows of which the account says that they are not used: their place and reason are enough.
    private static Set<Integer> rowsLeftOut(String file, List<Problem> problems) {
        return problems.stream().filter(problem -> ROWS.contains(problem.reason()) && problem.place().file().equals(file))
                .map(problem -> problem.place().line()).collect(Collectors.toSet());
    }

    /// The words of a text, or of all parts of a packed workbook.
    private static Stream<String> tokens(byte[] file, Set<Integer> leftOut) throws IOException {
        if (file[0] != 'P' || file[1] != 'K') {
            List<String> lines = new String(file, StandardCharsets.UTF_8).lines().toList();
            return IntStream.range(0, lines.size()).filter(at -> !leftOut.contains(at + 1)).mapToObj(lines::get).flatMap(NothingDroppedTest::tokens);
        }
        List<String> words = new ArrayList<>();
        try (ZipFile zip = ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(file)).get()) {
            for (ZipArchiveEntry part : Collections.list(zip.getEntries())) {
                if (part.getName().contains("sharedStrings") || part.getName().contains("workbook.xml") || part.getName().contains("sheet")) {
                    tokens(new String(zip.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8)).forEach(words::add);
                }
            }
        }
        return words.stream();
    }

    private static Stream<String> tokens(String text) {
        return TOKEN.matcher(text).results().map(MatchResult::group);
    }
}
