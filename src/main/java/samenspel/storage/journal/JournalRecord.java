package samenspel.storage.journal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32C;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import samenspel.text.Spot;
import samenspel.text.json.Json;
import samenspel.text.json.JsonPrinter;
import samenspel.text.json.JsonText;
import samenspel.text.json.NotJson;

/// The content of one record of a journal: a JSON object, deflated. The study's text stands in it whole, or as what is
/// between a beginning and an end that it has in common with the text of the record before; the checksum of the whole text
/// says whether it was put together from the right one.
final class JournalRecord {
    private static final JsonText.Limits LIMITS = new JsonText.Limits(4, 100_000, 1 << 30, 100_000);
    private static final JsonText.Follower NOBODY = new JsonText.Follower() {
        @Override
        public void at(Spot spot, long offset) {
            // Records are short of structure.
        }

        @Override
        public void twice(String path, Spot spot, String name) {
            // The last one counts.
        }
    };

    private JournalRecord() {
    }

    /// @param before the work of the record before; empty for a record that stands alone
    static byte[] of(KeptStudy work, Optional<KeptStudy> before) {
        SharedEnds ends = before.map(former -> SharedEnds.of(former.text(), work.text())).orElse(SharedEnds.NONE);
        return deflated(JsonPrinter.dense(Json.fields(
                "at", Json.whole(work.at().toEpochMilli()),
                "file", work.file().map(Path::toString).orElse(""),
                "digest", work.digest().orElse(""),
                "study", work.study(),
                "steps", Json.texts(work.steps()),
                "whole", before.isEmpty(),
                "begin", ends.begin(),
                "end", ends.end(),
                "text", work.text().substring(ends.begin(), work.text().length() - ends.end()),
                "sum", Json.whole(sum(work.text())))));
    }

    /// @return empty where the content is not of a record, or needs a record before that is not there
    static Optional<KeptStudy> read(byte[] content, Optional<KeptStudy> before) {
        try {
            return read(JsonText.read(inflated(content), LIMITS, NOBODY), before);
        } catch (IOException | NotJson | NumberFormatException | DateTimeException | InvalidPathException notOurs) {
            return Optional.empty();
        }
    }

    private static Optional<KeptStudy> read(Json record, Optional<KeptStudy> before) {
        boolean whole = word(record, "whole").equals("true");
        SharedEnds ends = new SharedEnds(Integer.parseInt(word(record, "begin")), Integer.parseInt(word(record, "end")));
        Optional<String> text = whole ? Optional.of(word(record, "text")) : before.flatMap(former -> ends.around(word(record, "text"), former.text()));
        return text.filter(put -> sum(put) == Long.parseLong(word(record, "sum"))).map(put -> new KeptStudy(
                Instant.ofEpochMilli(Long.parseLong(word(record, "at"))), filled(record, "file").map(Path::of), filled(record, "digest"),
                word(record, "study"), steps(record), put));
    }

    private static List<String> steps(Json record) {
        return record.field("steps").map(Json::items).orElse(List.of()).stream().map(Json::word).flatMap(Optional::stream).toList();
    }

    private static String word(Json record, String name) {
        return record.field(name).flatMap(Json::word).orElse("");
    }

    private static Optional<String> filled(Json record, String name) {
        return Optional.of(word(record, name)).filter(word -> !word.isEmpty());
    }

    private static long sum(String text) {
        CRC32C sum = new CRC32C();
        sum.update(text.getBytes(StandardCharsets.UTF_8));
        return sum.getValue();
    }

    private static byte[] deflated(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static String inflated(byte[] content) throws IOException {
        try (InputStream in = new InflaterInputStream(new ByteArrayInputStream(content))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
