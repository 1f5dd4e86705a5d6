package samenspel.exchange.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import samenspel.exchange.harvest.Gathering;
import samenspel.exchange.harvest.Reason;
import samenspel.exchange.harvest.SourceText;
import samenspel.exchange.harvest.Unreadable;
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

/// Turns a JSON text into [Json] values, within limits.
final class JsonTree {
    static final int MOST_TOKENS = 10_000_000;

    private final JsonParser parser;
    private final SourceText source;
    private final Gathering gathering;

    private JsonTree(SourceText source, Gathering gathering) {
        this.source = source;
        this.gathering = gathering;
        StreamReadConstraints limits = StreamReadConstraints.builder().maxNestingDepth(gathering.limits().depth())
                .maxTokenCount(MOST_TOKENS).maxStringLength(gathering.limits().lineLength())
                .maxNameLength(50_000).maxNumberLength(1_000).build();
        this.parser = JsonFactory.builder().streamReadConstraints(limits).build()
                .createParser(ObjectReadContext.empty(), source.characters());
    }

    static Json read(SourceText source, Gathering gathering) {
        JsonTree tree = new JsonTree(source, gathering);
        try (JsonParser parser = tree.parser) {
            parser.nextToken();
            Json whole = tree.value();
            if (parser.nextToken() != null) {
                throw new Unreadable(Reason.SYNTAX, tree.spot(), "JSON");
            }
            return whole;
        } catch (JacksonException broken) {
            throw tree.refusal(broken);
        }
    }

    private Json value() {
        Spot spot = spot();
        gathering.step(spot.line());
        return switch (parser.currentToken()) {
            case START_OBJECT -> new Json.Fields(spot, fields());
            case START_ARRAY -> new Json.Items(spot, items());
            case VALUE_STRING -> new Json.Text(spot, parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Json.Digits(spot, parser.getString());
            case VALUE_TRUE, VALUE_FALSE -> new Json.Flag(spot, parser.currentToken() == JsonToken.VALUE_TRUE);
            case null -> throw new Unreadable(Reason.CUT_OFF, source.end(), "}");
            default -> new Json.Nothing(spot);
        };
    }

    private SequencedMap<String, Json> fields() {
        SequencedMap<String, Json> fields = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            Spot spot = spot();
            parser.nextToken();
            if (fields.put(name, value()) != null) {
                gathering.ledger().setAside(Reason.KEY_TWICE, spot, name);
            }
        }
        return fields;
    }

    private List<Json> items() {
        List<Json> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value());
        }
        return items;
    }

    private Spot spot() {
        TokenStreamLocation location = parser.currentTokenLocation();
        return new Spot(location.getLineNr(), location.getColumnNr());
    }

    private Unreadable refusal(JacksonException broken) {
        TokenStreamLocation at = broken.getLocation() == null ? parser.currentLocation() : broken.getLocation();
        Spot spot = new Spot(Math.max(0, at.getLineNr()), Math.max(0, at.getColumnNr()));
        if (broken instanceof StreamConstraintsException) {
            boolean deep = parser.streamReadContext().getNestingDepth() >= gathering.limits().depth();
            return deep ? new Unreadable(Reason.TOO_DEEP, spot, gathering.limits().depth())
                    : new Unreadable(Reason.LINE_TOO_LONG, spot, gathering.limits().lineLength());
        }
        boolean ended = broken instanceof UnexpectedEndOfInputException
                || at.getCharOffset() >= source.characters().stripTrailing().length();
        return ended ? new Unreadable(Reason.CUT_OFF, spot, "}") : new Unreadable(Reason.SYNTAX, spot, "JSON");
    }
}
