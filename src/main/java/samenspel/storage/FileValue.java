package samenspel.storage;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import java.util.regex.Pattern;
import samenspel.diagram.Colour;
import samenspel.diagram.Scale;
import samenspel.layout.solve.Progress;
import samenspel.network.Name;
import samenspel.text.Spot;
import samenspel.text.json.Json;
import samenspel.text.json.JsonPath;
import samenspel.text.json.JsonPrinter;
import samenspel.text.json.JsonText;
import samenspel.text.json.NotJson;

/// One value of the file while it is read, with its place. When it is not what is asked for, that is
/// reported and something harmless is given, so that reading goes on and finds what else is wrong; the
/// document is then never made.
///
/// Paths are put together only when somebody asks, for there are many parts and few problems.
///
/// @param above what it is a part of; null for the whole file
/// @param step  from there to here: the name of a field or the index in a list
/// @param key   the name of the field, or in a list the id by which this part is known; null where that is its index
public record FileValue(Json json, FileValue above, Object step, String key, FileProblems findings) {
    /// Stands for a text that could not be read.
    public static final String UNREADABLE = "?";

    /// Room for two million reports.
    static final int MOST_TOKENS = 20_000_000;

    private static final int MOST_PARTS = 2_000_000;

    /// A language of ISO 639 with what may follow it (BCP 47), such as `nl` and `nl-BE`.
    private static final Pattern LANGUAGE_TAG = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*");
    private static final JsonText.Limits LIMITS = new JsonText.Limits(100, MOST_TOKENS, 1_000_000, MOST_PARTS);
    private static final int MOST_SHOWN = 40;

    /// The whole of a text; empty, with one problem found, when it is not JSON.
    public static Optional<FileValue> whole(String text, FileProblems findings) {
        return whole(text, findings, Progress.NONE);
    }

    /// @param progress is given how much of the text has been read
    static Optional<FileValue> whole(String text, FileProblems findings, Progress progress) {
        try {
            Json json = JsonText.read(text, LIMITS, new Follower(text.length(), findings, progress));
            return Optional.of(new FileValue(json, null, "", "", findings));
        } catch (NotJson broken) {
            findings.add(FileReason.of(broken.kind()), broken.path(), broken.spot());
            return Optional.empty();
        }
    }

    public FileValue field(String name, Json value) {
        return new FileValue(value, this, name, name, findings);
    }

    /// The key of this part as if it were a text of its own.
    FileValue keyAsText() {
        return new FileValue(new Json.Text(json.spot(), key()), above, step, key, findings);
    }

    /// Put into words only when asked: a list may have a million parts.
    @Override
    public String key() {
        return key == null ? step.toString() : key;
    }

    /// For people, with positions in lists.
    String path() {
        if (above == null) {
            return JsonPath.ROOT;
        }
        return step instanceof Integer index ? JsonPath.item(above.path(), index) : JsonPath.field(above.path(), key());
    }

    /// For kept fields, with ids in lists.
    String pointer() {
        return above == null ? "" : JsonPath.pointer(above.pointer(), key());
    }

    public void report(FileReason flaw, Object... arguments) {
        findings.add(flaw, path(), json.spot(), arguments);
    }

    private <T> T wrong(FileReason flaw, T instead) {
        report(flaw, shown());
        return instead;
    }

    /// What stands here, cut to a length that fits a message.
    public String shown() {
        String all = JsonPrinter.compact(json);
        return all.length() <= MOST_SHOWN ? all : all.substring(0, MOST_SHOWN) + "…";
    }

    public FieldReader fields() {
        return json instanceof Json.Fields(_, var byName)
                ? new FieldReader(this, byName) : wrong(FileReason.NOT_FIELDS, FieldReader.broken(this));
    }

    /// The parts of a list; a part that has a field of this name is known by its value.
    public List<FileValue> items(String idField) {
        if (!(json instanceof Json.Items(_, List<Json> list))) {
            return wrong(FileReason.NOT_LIST, List.of());
        }
        List<FileValue> parts = new ArrayList<>();
        for (Json item : list) {
            parts.add(new FileValue(item, this, parts.size(), key(item, idField).orElse(null), findings));
        }
        return parts;
    }

    private static Optional<String> key(Json item, String idField) {
        Json id = item instanceof Json.Fields(_, var byName) ? byName.get(idField) : null;
        return switch (id) {
            case Json.Text(_, String value) -> Optional.of(value);
            case Json.Digits(_, String written) -> Optional.of(JsonPrinter.compact(Json.number(Double.parseDouble(written))));
            case null, default -> Optional.empty();
        };
    }

    public List<FileValue> items() {
        return items("id");
    }

    public String text() {
        return json instanceof Json.Text(_, String value) ? value : wrong(FileReason.NOT_TEXT, UNREADABLE);
    }

    /// A text that can be an id: not blank, and of whole characters, since ids are names of fields elsewhere
    /// and JSON readers refuse halves of a surrogate pair there.
    public String id() {
        if (isId()) {
            return text();
        }
        boolean blank = json instanceof Json.Text(_, String value) && value.isBlank();
        FileReason flaw = blank ? FileReason.EMPTY_ID : FileReason.HALF_CHARACTER;
        return wrong(json instanceof Json.Text ? flaw : FileReason.NOT_TEXT, UNREADABLE);
    }

    boolean isId() {
        return json instanceof Json.Text(_, String value) && !value.isBlank()
                && value.codePoints().noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }

    public boolean flag() {
        return json instanceof Json.Flag(_, boolean value) ? value : wrong(FileReason.NOT_FLAG, false);
    }

    public double number() {
        double value = json instanceof Json.Digits(_, String written) ? Double.parseDouble(written) : Double.NaN;
        return Double.isFinite(value) ? value : wrong(FileReason.NOT_NUMBER, 1.0);
    }

    /// From 0 to 1.
    double share() {
        double value = json instanceof Json.Digits(_, String written) ? Double.parseDouble(written) : Double.NaN;
        return value >= 0 && value <= 1 ? value : wrong(FileReason.NOT_SHARE, 0.0);
    }

    /// Above 0, to 1.
    double positiveShare() {
        double value = json instanceof Json.Digits(_, String written) ? Double.parseDouble(written) : Double.NaN;
        return value > 0 && value <= 1 ? value : wrong(FileReason.NOT_POSITIVE_SHARE, 1.0);
    }

    /// How many times the usual ([Scale]).
    double factor() {
        double value = json instanceof Json.Digits(_, String written) ? Double.parseDouble(written) : Double.NaN;
        return Scale.allows(value) ? value : wrong(FileReason.NOT_FACTOR, 1.0);
    }

    long whole() {
        try {
            return json instanceof Json.Digits(_, String written) ? Long.parseLong(written) : wrong(FileReason.NOT_WHOLE_NUMBER, 1L);
        } catch (NumberFormatException fraction) {
            return wrong(FileReason.NOT_WHOLE_NUMBER, 1L);
        }
    }

    public int count() {
        long value = whole();
        return value == (int) value ? (int) value : wrong(FileReason.NOT_WHOLE_NUMBER, 1);
    }

    int atLeastZero() {
        int value = count();
        return value >= 0 ? value : wrong(FileReason.NEGATIVE_NUMBER, 0);
    }

    LocalDate date() {
        try {
            return json instanceof Json.Text(_, String value) ? LocalDate.parse(value) : wrong(FileReason.NOT_DATE, LocalDate.EPOCH);
        } catch (DateTimeException wrong) {
            return wrong(FileReason.NOT_DATE, LocalDate.EPOCH);
        }
    }

    /// A day and a time to the minute.
    LocalDateTime minute() {
        try {
            return json instanceof Json.Text(_, String value) ? LocalDateTime.parse(value) : wrong(FileReason.NOT_DATE, LocalDate.EPOCH.atStartOfDay());
        } catch (DateTimeException wrong) {
            return wrong(FileReason.NOT_DATE, LocalDate.EPOCH.atStartOfDay());
        }
    }

    public <E extends Enum<E>> E word(List<E> allowed) {
        return word(allowed, FileWords::of);
    }

    /// One of several things.
    ///
    /// @param spelling how the file spells it
    public <T> T word(List<T> allowed, Function<T, String> spelling) {
        Optional<T> found = allowed.stream().filter(one -> json instanceof Json.Text(_, String value) && value.equals(spelling.apply(one))).findFirst();
        if (found.isEmpty()) {
            report(FileReason.UNKNOWN_WORD, shown(), String.join(", ", allowed.stream().map(spelling).toList()));
        }
        return found.orElse(allowed.getFirst());
    }

    /// `#rrggbb`, or `#rrggbbaa` where it is not opaque.
    Colour colour() {
        if (!(json instanceof Json.Text(_, String value)) || !value.matches("#([0-9a-fA-F]{2}){3,4}")) {
            return wrong(FileReason.NOT_COLOUR, Colour.BLACK);
        }
        Colour opaque = Colour.of(value.substring(0, 7));
        int alpha = value.length() == 7 ? 255 : Integer.parseInt(value.substring(7), 16);
        return new Colour(opaque.red(), opaque.green(), opaque.blue(), alpha);
    }

    /// One text for every language, or texts by the tags of their languages. What has no name of a language is another
    /// field, which this version does not know.
    Name name() {
        if (json instanceof Json.Text(_, String value)) {
            return Name.of(value);
        }
        SortedMap<String, String> byTag = new TreeMap<>();
        FieldReader fields = json instanceof Json.Fields ? fields() : FieldReader.broken(this);
        json.fields().forEach((tag, text) -> {
            if (text instanceof Json.Text && LANGUAGE_TAG.matcher(tag).matches()) {
                byTag.put(tag, fields.text(tag));
            }
        });
        fields.keepRest();
        return byTag.isEmpty() ? wrong(FileReason.NOT_NAME, Name.of(UNREADABLE)) : new Name(byTag);
    }

    /// Tells how much of a file has been read, and finds fields that stand in it twice.
    private static final class Follower implements JsonText.Follower {
        /// In characters of the text.
        private static final int BETWEEN_REPORTS = 200_000;

        private final double length;
        private final FileProblems findings;
        private final Progress progress;
        private long reportedAt;

        Follower(int length, FileProblems findings, Progress progress) {
            this.length = length;
            this.findings = findings;
            this.progress = progress;
        }

        @Override
        public void at(Spot spot, long offset) {
            if (offset - reportedAt > BETWEEN_REPORTS) {
                reportedAt = offset;
                progress.report(offset / length);
                if (progress.isCancelled()) {
                    throw new CancellationException();
                }
            }
        }

        @Override
        public void twice(String path, Spot spot, String name) {
            findings.add(FileReason.DUPLICATE_FIELD, path, spot, name);
        }
    }
}
