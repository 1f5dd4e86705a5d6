package samenspel.exchange.harvest;

import java.util.Locale;

/// What can be done about a finding by reading the file once more.
public enum Repair {
    /// Take nodes that are named only by ties as nodes of the network.
    ADD_NODES,
    /// Exchange the two ends of times that end before they start.
    SWAP_TIMES,
    /// Take the organisation of the nearest name for one that is not listed.
    TAKE_NEAREST,
    /// Choose in which encoding the characters are.
    CHOOSE_ENCODING;

    /// The key of its name, as on a button.
    public String key() {
        return "exchange.repair." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
