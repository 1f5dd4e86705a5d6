package samenspel.study.privacy;

import samenspel.network.Name;
import samenspel.network.Network;
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
        /// Ids of organisations, which are often made from their names.
        IDS,
        /// Whatever else a file says of each.
        ATTRIBUTES,
        /// What a user wrote on the picture, which may name anybody.
        NOTES,
        /// Words of others, in which anything may stand.
        WORDS,
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
        INHABITANTS,
        /// Who has seen the picture with names finds everybody where they stood.
        POSITIONS,
        /// Numbers within a sector follow the order of ids, so who has the list of ids can count.
        ORDER,
        /// Ties are as they were, so who knows some of somebody can look for them.
        TIES
    }

    /// About all organisations.
    public static Revealed of(Kind kind, Network network) {
        return new Revealed(kind, NAMELESS, network.organisations().size());
    }

    /// So many notes on the picture.
    public static Revealed notes(int count) {
        return new Revealed(Kind.NOTES, NAMELESS, count);
    }

    /// Words that nobody has looked at.
    public static Revealed words() {
        return new Revealed(Kind.WORDS, NAMELESS, 0);
    }

    /// In one sentence.
    public String words(Texts texts) {
        return texts.get("privacy.revealed." + kind, of.in(texts.language().tag()), count);
    }
}
