package samenspel.exchange.dot;

import java.util.LinkedHashMap;
import java.util.SequencedMap;

/// Attribute lists and ids of DOT.
final class DotAttributes {
    private DotAttributes() {
    }

    /// None, one or several lists in brackets.
    static SequencedMap<String, DotToken> read(DotTokens tokens) {
        SequencedMap<String, DotToken> attributes = new LinkedHashMap<>();
        while (tokens.takeIf("[")) {
            while (!tokens.takeIf("]")) {
                if (!tokens.peek().isId()) {
                    throw tokens.unexpected("]");
                }
                String name = id(tokens);
                tokens.expect("=");
                attributes.put(name, value(tokens));
                if (!tokens.takeIf(",")) {
                    tokens.takeIf(";");
                }
            }
        }
        return attributes;
    }

    static String id(DotTokens tokens) {
        return value(tokens).text();
    }

    /// An id; quoted ones may be joined by `+`.
    static DotToken value(DotTokens tokens) {
        if (!tokens.peek().isId()) {
            throw tokens.unexpected("=");
        }
        DotToken first = tokens.next();
        StringBuilder text = new StringBuilder(first.text());
        while (first.kind() == DotToken.Kind.QUOTED && tokens.takeIf("+")) {
            if (tokens.peek().kind() != DotToken.Kind.QUOTED) {
                throw tokens.unexpected("\"");
            }
            text.append(tokens.next().text());
        }
        return new DotToken(first.kind(), text.toString(), first.spot());
    }
}
