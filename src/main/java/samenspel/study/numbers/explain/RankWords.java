package samenspel.study.numbers.explain;

import java.util.List;
import java.util.Optional;
import samenspel.measure.Ranking;
import samenspel.network.OrganisationId;
import samenspel.text.Texts;

/// Ranks in words: "the highest of 135 organisations", "joint 3rd of 135".
public final class RankWords {
    private final Texts texts;
    private final List<String> endings;

    public RankWords(Texts texts) {
        this.texts = texts;
        this.endings = List.of(texts.get("rank.endings").split(","));
    }

    /// Such as `3rd`.
    public String ordinal(int rank) {
        boolean plain = rank % 100 > 10 && rank % 100 < 14 || rank % 10 >= endings.size();
        return rank + endings.get(plain ? 0 : rank % 10);
    }

    /// Such as "joint 3rd of 135".
    public String place(int rank, boolean joint, int of) {
        return texts.get(joint ? "rank.joint" : "rank.place", ordinal(rank), of);
    }

    /// Empty for who is not ranked, and where all are equal.
    ///
    /// @param most whether the number is one of things that can be counted
    Optional<String> of(Ranking ranking, OrganisationId whom, boolean most) {
        int all = ranking.ranked().size();
        return ranking.of(whom).filter(_ -> ranking.sharing(ranking.ranked().getFirst()) < all).map(one -> {
            boolean joint = ranking.sharing(one) > 1;
            return one.rank() > 1 || joint ? texts.get("explain.rank", place(one.rank(), joint, all), all) : texts.get(most ? "explain.rank.most" : "explain.rank.highest", all);
        });
    }
}
