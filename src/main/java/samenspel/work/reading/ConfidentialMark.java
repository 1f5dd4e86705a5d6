package samenspel.work.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import samenspel.exchange.Import;
import samenspel.text.account.ConfidentialRemark;
import samenspel.exchange.found.ReadingOptions;
import samenspel.storage.FileReason;
import samenspel.storage.disk.DeviceFile;
import samenspel.study.Document;
import samenspel.text.account.Account;
import samenspel.text.account.Problem;
import samenspel.text.account.Reading;
import samenspel.text.account.Reason;

/// Whether files are of a confidential study, also where they cannot be read: a mark anywhere in the text then counts, and
/// where the text itself breaks off or is no text, nobody knows, which is not "no".
final class ConfidentialMark {
    /// The mark is in the first part of a file; beyond this nobody wrote one.
    private static final int MOST_BYTES = 64 << 20;
    private static final Pattern MARK = Pattern.compile("[\"']?confidential[\"']?\\s*+[:=]\\s*+(?![\"']?(?:false|no|0)\\b)", Pattern.CASE_INSENSITIVE);
    /// A graph names its attributes apart from their values, so that in a file that breaks off the value cannot be told.
    private static final Pattern DECLARED = Pattern.compile("\\b(?:attr\\.name|title|for)\\s*=\\s*[\"']\\s*(?:confidential|vertrouwelijk)\\s*[\"']", Pattern.CASE_INSENSITIVE);
    private static final Pattern ESCAPED = Pattern.compile("\\\\u([0-9a-fA-F]{4})");
    /// After these nobody knows what else stands in the file.
    private static final Set<Reason> BROKEN = Set.of(FileReason.CUT_OFF, FileReason.NOT_JSON, FileReason.TOO_DEEP, FileReason.BAD_ENCODING,
            FileReason.DUPLICATE_FIELD, FileReason.TOO_LARGE);

    private ConfidentialMark() {
    }

    static boolean isOn(List<Path> files, Reading<Document> reading) {
        return reading.value().map(document -> document.network().profile().confidential()).orElseGet(() -> isOn(files, reading.account()));
    }

    /// The same of files that were refused; false where nothing of them is quoted.
    static boolean isOn(List<Path> files, Account refused) {
        return refused.problems().stream().anyMatch(Problem::isQuoting) && (refused.problems().stream().anyMatch(problem -> BROKEN.contains(problem.reason()))
                || files.stream().anyMatch(ConfidentialMark::inText) || Import.marksConfidential(files, ReadingOptions.USUAL));
    }

    private static boolean inText(Path file) {
        if (DeviceFile.isReadOnce(file)) {
            // What came out of a pipe is gone: nobody knows, which is not "no".
            return true;
        }
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MOST_BYTES);
            String text = new String(bytes, charset(bytes));
            return MARK.matcher(unescaped(text)).find() || DECLARED.matcher(text).find() || ConfidentialRemark.isIn(text);
        } catch (IOException unreadable) {
            // Nothing of it can be quoted either.
            return false;
        }
    }

    private static Charset charset(byte[] bytes) {
        boolean wide = bytes.length > 1 && (bytes[0] == (byte) 0xff && bytes[1] == (byte) 0xfe || bytes[0] == (byte) 0xfe && bytes[1] == (byte) 0xff);
        return wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
    }

    private static String unescaped(String text) {
        return ESCAPED.matcher(text).replaceAll(one -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(one.group(1), 16))));
    }
}
