package samenspel.exchange.harvest;

import java.util.List;
import java.util.Locale;

/// Which attributes programs use for the name of a node and the weight of a tie.
final class Labels {
    /// In order of preference.
    static final List<String> NAMES = List.of("label", "name", "lab", "nodelabel", "shortname", "title");
    static final List<String> WEIGHTS = List.of("weight", "value", "strength", "w");

    private Labels() {
    }

    static boolean isWeight(String name) {
        return WEIGHTS.contains(name.toLowerCase(Locale.ROOT));
    }
}
