package samenspel.exchange.write;

import samenspel.exchange.harvest.Value;

/// Numbers as every format reads them: a point for decimals, none for whole numbers.
final class Digits {
    private Digits() {
    }

    static String of(double number) {
        return Value.of(number).toString();
    }

    /// Coordinates need no more than hundredths.
    static String rounded(double number) {
        return of(Math.rint(number * 100) / 100);
    }
}
