package samenspel.scenario;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// How a core group is proposed.
public enum ProposalKind {
    /// Of each sector the best connected, one for each started number of members.
    SECTORS(12),
    /// Those who are most often between two others that have no tie themselves.
    BROKERS(15),
    /// The smallest group found, one of which everybody has a tie with who has any.
    REACH(0),
    /// As many as a team can keep: the best connected of each sector, then the best connected.
    CAPACITY(Capacity.ASSUMED.partners());

    private final int usual;

    ProposalKind(int usual) {
        this.usual = usual;
    }

    /// The number by which it is made where nobody says; 0 where it needs none.
    public int usual() {
        return usual;
    }

    /// Its id in files and calls.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ProposalKind> of(String word) {
        return Arrays.stream(values()).filter(one -> one.word().equals(word)).findFirst();
    }
}
