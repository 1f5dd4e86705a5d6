package samenspel.text.json;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
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

/// Turns a JSON text into a [Json] tree. Depth and lengths are limited, so that no text, however odd, exhausts
/// the program.
public final class JsonText {
    /// Most objects have as many fields, and a million of them take less memory so.
    private static final int FEW = 4;
    private static final List<String> WHOLE_ENDS = List.of("true", "false", "null", ".0");

    /// How much of anything a text may hold.
    ///
    /// @param depth  of brackets in one another
    /// @param tokens values, names and brackets
    /// @param length of one text, in characters
    /// @param parts  objects and lists, but for lists of three values, which take little memory
    public record Limits(int depth, int tokens, int length, int parts) {
        private StreamReadConstraints constraints() {
            return StreamReadConstraints.builder().maxNestingDepth(depth).maxTokenCount(tokens).maxStringLength(length)
                    .maxNameLength(50_000).maxNumberLength(1_000).build();
        }
    }

    /// Who follows the reading. May end it by an exception of its own.
    public interface Follower {
        /// @param offset of the value that is read next, in characters of the text
        void at(Spot spot, long offset);

        /// An object has a field of this name already; the last one counts.
        void twice(String path, Spot spot, String name);
    }

    private final String text;
    private final Limits limits;
    private final Follower follower;
    private final JsonParser parser;
    /// Each text that occurs once only: a large file names the same ids a million times.
    private final Map<String, String> texts = new HashMap<>();

    private int parts;

    private JsonText(String text, Limits limits, Follower follower) {
        this.text = text;
        this.limits = limits;
        this.follower = follower;
        this.parser = JsonFactory.builder().streamReadConstraints(limits.constraints()).build()
                .createParser(ObjectReadContext.empty(), text);
    }

    /// @throws NotJson where the text is not JSON or beyond the limits
    public static Json read(String text, Limits limits, Follower follower) throws NotJson {
        JsonText reading = new JsonText(text, limits, follower);
        try (JsonParser parser = reading.parser) {
            return reading.document(parser);
        } catch (JacksonException broken) {
            throw reading.refusal(broken);
        }
    }

    private Json document(JsonParser tokens) throws NotJson {
        if (tokens.nextToken() == null) {
            throw new NotJson(NotJson.Kind.EMPTY, JsonPath.ROOT, new Spot(1, 1));
        }
        Json value = value();
        if (tokens.nextToken() != null) {
            throw new NotJson(NotJson.Kind.SYNTAX, JsonPath.ROOT, spot());
        }
        return value;
    }

    private Json value() {
        TokenStreamLocation location = parser.currentTokenLocation();
        Spot spot = new Spot(location.getLineNr(), location.getColumnNr());
        follower.at(spot, location.getCharOffset());
        return switch (parser.currentToken()) {
            case START_OBJECT -> new Json.Fields(spot, fields());
            case START_ARRAY -> new Json.Items(spot, items());
            case VALUE_STRING -> new Json.Text(spot, once(parser.getString()));
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Json.Digits(spot, once(parser.getString()));
            case VALUE_TRUE, VALUE_FALSE -> new Json.Flag(spot, parser.currentToken() == JsonToken.VALUE_TRUE);
            default -> new Json.Nothing(spot);
        };
    }

    private String once(String read) {
        String known = texts.putIfAbsent(read, read);
        return known == null ? read : known;
    }

    private SequencedMap<String, Json> fields() {
        part();
        SequencedMap<String, Json> fields = new LinkedHashMap<>(FEW);
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            Spot spot = spot();
            parser.nextToken();
            if (fields.put(name, value()) != null) {
                follower.twice(JsonPath.of(parser.streamReadContext()), spot, name);
            }
        }
        return fields;
    }

    private List<Json> items() {
        JsonList items = new JsonList();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.append(value());
        }
        if (!JsonList.isTriple(items)) {
            part();
        }
        return items;
    }

    private void part() {
        if (++parts > limits.parts()) {
            throw new StreamConstraintsException("parts");
        }
    }

    private Spot spot() {
        TokenStreamLocation location = parser.currentTokenLocation();
        return new Spot(location.getLineNr(), location.getColumnNr());
    }

    private NotJson refusal(JacksonException broken) {
        TokenStreamLocation at = broken.getLocation() == null ? parser.currentLocation() : broken.getLocation();
        Spot spot = new Spot(Math.max(0, at.getLineNr()), Math.max(0, at.getColumnNr()));
        return new NotJson(kind(broken, at), JsonPath.of(parser.streamReadContext()), spot);
    }

    private NotJson.Kind kind(JacksonException broken, TokenStreamLocation at) {
        if (broken instanceof StreamConstraintsException) {
            boolean deep = parser.streamReadContext().getNestingDepth() >= limits.depth();
            if (parts > limits.parts() || parser.currentTokenCount() > limits.tokens()) {
                return NotJson.Kind.TOO_MANY;
            }
            return deep ? NotJson.Kind.TOO_DEEP : NotJson.Kind.TOO_LARGE;
        }
        boolean ended = broken instanceof UnexpectedEndOfInputException || isCutShort(text.substring((int) at.getCharOffset()));
        return ended ? NotJson.Kind.CUT_OFF : NotJson.Kind.SYNTAX;
    }

    /// A word such as `true`, or a number after its point, that is cut short is to the parser a wrong one.
    private static boolean isCutShort(String rest) {
        return WHOLE_ENDS.stream().anyMatch(whole -> whole.startsWith(rest.strip()));
    }
}
