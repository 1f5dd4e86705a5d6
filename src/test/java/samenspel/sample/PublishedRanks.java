package samenspel.sample;

import java.util.List;

/// The sectors of the ten organisations with the most central positions in referral, as published.
public final class PublishedRanks {
    public static final List<List<String>> IN_ORDER = List.of(
            List.of("CJG", "S", "JB", "G", "JGZ", "O PO", "O VO", "G", "S", "H"),
            List.of("O VO", "O PO", "H", "S", "S", "V", "S", "S", "SB", "CJG"),
            List.of("SB", "H", "S", "JGZ", "G", "G", "G", "S", "CJG", "S"));

    private PublishedRanks() {
    }
}
