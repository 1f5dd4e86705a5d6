package samenspel.storage;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.concurrent.CancellationException;
import samenspel.layout.solve.Progress;
import samenspel.text.Spot;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/// Turns a JSON text into [Node]s with their places. Depth and lengths are limited, so that no text,
/// however odd, exhausts the program.
final class JsonText {
    static final int MOST_DEPTH = 100;
    /// Room for two million reports.
    static final int MOST_TOKENS = 20_000_000;

    /// In letters of the text.
    private static final int BETWEEN_REPORTS = 200_000;

    private static final StreamReadConstraints LIMITS = StreamReadConstraints.builder()
            .maxNestingDepth(MOST_DEPTH).maxTokenCount(MOST_TOKENS)
            .maxStringLength(1_000_000).maxNameLength(50_000).maxNumberLength(1_000).build();
    private static final JsonFactory FACTORY = JsonFactory.builder().streamReadConstraints(LIMITS).build();

    private static final List<String> WHOLE_ENDS = List.of("true", "false", "null", ".0");

    private final String text;
    private final JsonParser parser;
    private final Findings findings;
    private final Progress progress;
    private int reportedAt;
    /// Each text that occurs once only: a large file names the same ids a million times.
    private final Map<String, String> texts = new HashMap<>();

    private JsonText(String text, Findings findings, Progress progress) {
        this.progress = progress;
        this.text = text;
        this.parser = FACTORY.createParser(ObjectReadContext.empty(), text);
        this.findings = findings;
    }

    /// The value of a text; empty, with one problem found, when it is not JSON.
    static Optional<Node> read(String text, Findings findings) {
        return read(text, findings, Progress.NONE);
    }

    /// @param progress told how much of the text has been read
    static Optional<Node> read(String text, Findings findings, Progress progress) {
        JsonText reading = new JsonText(text, findings, progress);
        try (JsonParser parser = reading.parser) {
            return reading.document(parser);
        } catch (JacksonException broken) {
            reading.report(broken);
            return Optional.empty();
        }
    }

    private Optional<Node> document(JsonParser tokens) {
        if (tokens.nextToken() == null) {
            findings.add(Flaw.EMPTY_FILE, JsonPath.ROOT, new Spot(1, 1));
            return Optional.empty();
        }
        Node value = value();
        if (tokens.nextToken() != null) {
            findings.add(Flaw.NOT_JSON, JsonPath.ROOT, spot());
            return Optional.empty();
        }
        return Optional.of(value);
    }

    private Node value() {
        Spot spot = spot();
        return switch (parser.currentToken()) {
            case START_OBJECT -> new Node.Fields(spot, fields());
            case START_ARRAY -> new Node.Items(spot, items());
            case VALUE_STRING -> new Node.Text(spot, once(parser.getString()));
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Node.Digits(spot, once(parser.getString()));
            case VALUE_TRUE, VALUE_FALSE -> new Node.Flag(spot, parser.currentToken() == JsonToken.VALUE_TRUE);
            default -> new Node.Nothing(spot);
        };
    }

    private void progress() {
        int at = (int) parser.currentTokenLocation().getCharOffset();
        if (at - reportedAt > BETWEEN_REPORTS) {
            reportedAt = at;
            progress.report((double) at / text.length());
            if (progress.isCancelled()) {
                throw new CancellationException();
            }
        }
    }

    private String once(String read) {
        String known = texts.putIfAbsent(read, read);
        return known == null ? read : known;
    }

    private SequencedMap<String, Node> fields() {
        SequencedMap<String, Node> fields = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            Spot spot = spot();
            parser.nextToken();
            if (fields.putIfAbsent(name, value()) != null) {
                findings.add(Flaw.DUPLICATE_FIELD, JsonPath.of(parser.streamReadContext()), spot, name);
            }
        }
        return fields;
    }

    private List<Node> items() {
        NodeList items = new NodeList();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            progress();
            items.append(value());
        }
        return items;
    }

    private Spot spot() {
        TokenStreamLocation location = parser.currentTokenLocation();
        return new Spot(location.getLineNr(), location.getColumnNr());
    }

    private void report(JacksonException broken) {
        TokenStreamLocation at = broken.getLocation() == null ? parser.currentLocation() : broken.getLocation();
        findings.add(flaw(broken, at), JsonPath.of(parser.streamReadContext()), new Spot(at.getLineNr(), at.getColumnNr()));
    }

    private Flaw flaw(JacksonException broken, TokenStreamLocation at) {
        if (broken instanceof StreamConstraintsException) {
            return parser.streamReadContext().getNestingDepth() >= MOST_DEPTH ? Flaw.TOO_DEEP : Flaw.TOO_LARGE;
        }
        boolean ended = broken instanceof UnexpectedEndOfInputException || isCutShort(text.substring((int) at.getCharOffset()));
        return ended ? Flaw.CUT_OFF : Flaw.NOT_JSON;
    }

    /// A word such as `true`, or a number after its point, that is cut short is to the parser a wrong one.
    private static boolean isCutShort(String rest) {
        return WHOLE_ENDS.stream().anyMatch(whole -> whole.startsWith(rest.strip()));
    }
}
