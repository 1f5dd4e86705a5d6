package samenspel.storage;

/// Where a token begins in a text: line and column from 1, columns in characters; 0 where there is no text.
record Spot(int line, int column) {
    static final Spot NOWHERE = new Spot(0, 0);
}
