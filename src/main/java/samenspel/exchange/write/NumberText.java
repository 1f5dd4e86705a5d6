package samenspel.exchange.write;

import samenspel.network.AttributeValue;

/// Numbers as every format reads them: a point for decimals, none for whole numbers.
final class NumberText {
    private NumberText() {
    }

    static String of(double number) {
        return AttributeValue.of(number).toString();
    }

    /// Coordinates need no more than hundredths.
    static String rounded(double number) {
        return of(Math.rint(number * 100) / 100);
    }
}
