package samenspel.study;

import samenspel.network.AttributeValue;
import samenspel.text.Texts;
import samenspel.text.WrittenNumber;

/// What a file says of an organisation or a tie, as the language writes it.
final class AttributeText {
    private static final int DECIMALS = 3;

    private AttributeText() {
    }

    /// @param years whether a number is a year
    static String of(AttributeValue value, boolean years, Texts texts) {
        return years && value instanceof AttributeValue.Number(double year) ? texts.get("value.year", year) : of(value, texts);
    }

    static String of(AttributeValue value, Texts texts) {
        return switch (value) {
            case AttributeValue.Text(String text) -> text.isBlank() ? texts.get("attribute.blank") : text;
            case AttributeValue.Number(double number) -> new WrittenNumber(texts, DECIMALS).of(number);
            case AttributeValue.Flag(boolean flag) -> texts.get("attribute." + flag);
        };
    }
}
