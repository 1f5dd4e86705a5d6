package samenspel.diagram.seen;

/// How organisations are called: the switch that keeps names private.
public enum NameMode {
    FULL,
    SHORT,
    /// The sector's name and a number, the same in every picture of the network.
    SECTOR,
    NONE;

    /// Whether organisations stand by name in a picture of this mode.
    public boolean isNaming() {
        return this == FULL || this == SHORT;
    }

    /// The mode for words and tables, where nobody can be left without a name: by sector and number where a picture names none.
    public NameMode inWords() {
        return this == NONE ? SECTOR : this;
    }
}
