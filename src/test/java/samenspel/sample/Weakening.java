package samenspel.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Sees to it that no pair has a strong tie that is not meant to: where two layers or more could count,
/// all but one become less frequent. What a silent organisation might have said counts as a yes here, so
/// that no tie stays unknown unmeant.
final class Weakening {
    private final Cast cast;
    private final int wave;
    private final Map<Flow, Replies> replies;
    private final Draws draws;

    Weakening(Cast cast, int wave, Map<Flow, Replies> replies, Draws draws) {
        this.cast = cast;
        this.wave = wave;
        this.replies = replies;
        this.draws = draws;
    }

    void outside(Ties strong) {
        for (Ends pair : Ties.allPairs(cast.size())) {
            if (!strong.has(pair)) {
                weaken(pair);
            }
        }
    }

    private void weaken(Ends pair) {
        List<Replies> counting = new ArrayList<>();
        for (Flow flow : Flow.values()) {
            if (mayCount(replies.get(flow), pair)) {
                counting.add(replies.get(flow));
            }
        }
        while (counting.size() > 1) {
            lower(counting.remove(draws.below(counting.size())), pair);
        }
    }

    private boolean mayCount(Replies layer, Ends pair) {
        return layer.tied(pair) && mayCount(layer, pair.first(), pair.second()) && mayCount(layer, pair.second(), pair.first());
    }

    private boolean mayCount(Replies layer, int from, int to) {
        return cast.silent(wave, from) || layer.get(from, to) >= Replies.MONTHLY;
    }

    private void lower(Replies layer, Ends pair) {
        boolean first = layer.reported(pair.first(), pair.second()) && (draws.chance(50) || !layer.reported(pair.second(), pair.first()));
        layer.set(first ? pair.first() : pair.second(), first ? pair.second() : pair.first(), 1 + draws.below(2));
    }
}
