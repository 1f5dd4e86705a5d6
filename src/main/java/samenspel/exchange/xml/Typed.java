package samenspel.exchange.xml;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import samenspel.exchange.found.ImportReason;
import samenspel.exchange.found.Ledger;
import samenspel.exchange.found.Numbers;
import samenspel.network.AttributeValue;
import samenspel.text.Spot;

/// A declared attribute: its name, its type and the value of what does not give one.
///
/// @param type lower case, as declared
record Typed(String name, String type, Optional<String> otherwise) {

    /// Reads the current element, which declares it.
    static Typed declared(XmlCursor cursor, String id, String name, String type) {
        Typed typed = new Typed(name, type, Optional.empty());
        if (!typed.isKnownType()) {
            cursor.ledger().noted(ImportReason.UNKNOWN_TYPE, cursor.spot(), id, type);
        }
        String[] otherwise = {""};
        cursor.children(child -> {
            if (child.equals("default")) {
                otherwise[0] = cursor.text(_ -> { });
            }
        });
        return otherwise[0].isEmpty() ? typed : new Typed(name, type, Optional.of(otherwise[0]));
    }

    static Typed text(String name) {
        return new Typed(name, "string", Optional.empty());
    }

    /// The value of a text; empty, and said, if it is none of that type. An empty text is no value.
    Optional<AttributeValue> value(String written, Spot at, Ledger ledger) {
        if (written.isEmpty()) {
            return Optional.empty();
        }
        return switch (type.toLowerCase(Locale.ROOT)) {
            case "boolean", "bool" -> flag(written, at, ledger);
            case "int", "integer", "long", "short", "byte", "float", "double", "bigdecimal", "biginteger", "number" ->
                    number(written, at, ledger);
            default -> Optional.of(AttributeValue.of(written));
        };
    }

    private Optional<AttributeValue> flag(String written, Spot at, Ledger ledger) {
        return switch (written.toLowerCase(Locale.ROOT)) {
            case "true", "1", "yes" -> Optional.of(AttributeValue.of(true));
            case "false", "0", "no" -> Optional.of(AttributeValue.of(false));
            default -> rejected(written, at, ledger);
        };
    }

    private Optional<AttributeValue> number(String written, Spot at, Ledger ledger) {
        OptionalDouble number = Numbers.parse(written);
        return number.isPresent() ? Optional.of(AttributeValue.of(number.getAsDouble())) : rejected(written, at, ledger);
    }

    private Optional<AttributeValue> rejected(String written, Spot at, Ledger ledger) {
        ledger.rejected(ImportReason.NOT_A_NUMBER, at, name, written);
        return Optional.empty();
    }

    boolean isKnownType() {
        return type.toLowerCase(Locale.ROOT).matches(
                "|string|boolean|bool|int|integer|long|short|byte|float|double|bigdecimal|biginteger|number|anyuri|char|character|(list|set).*");
    }
}
