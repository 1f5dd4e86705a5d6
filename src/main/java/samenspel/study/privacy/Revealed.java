package samenspel.study.privacy;

import samenspel.network.Name;
import samenspel.text.Texts;

/// Something by which a reader could tell who is meant.
///
/// @param of    the sector or network it is about; empty where it needs no name
/// @param count how many organisations it gives away; 0 where it is about the network
public record Revealed(Kind kind, Name of, int count) {
    static final Name NAMELESS = Name.of("");

    /// What it is, the plainest first.
    public enum Kind {
        /// Organisations stand there by name.
        NAMES,
        /// What was written on the picture, which may name anybody.
        NOTES,
        /// The network's name, which may be that of a municipality; it stands in every title.
        NETWORK_NAME,
        ONLY_OF_SECTOR,
        ONLY_WITH_ACCESS,
        ONLY_WITHOUT_ACCESS,
        ONLY_WITH_ACCESS_OF_SECTOR,
        ONLY_WITHOUT_ACCESS_OF_SECTOR,
        ONLY_LEADING,
        ONLY_PURCHASING,
        /// The number of inhabitants, by which a municipality can be found.
        INHABITANTS
    }

    /// In one sentence.
    public String words(Texts texts) {
        return texts.get("privacy.revealed." + kind, of.in(texts.language().tag()), count);
    }
}
