package samenspel.network;

/// States what must hold for a value to exist.
final class Require {
    private Require() {
    }

    static void that(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
