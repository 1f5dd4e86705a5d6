package samenspel.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import samenspel.network.OrganisationId;

/// Organisations from the highest value to the lowest; equals in order of ids.
public record Ranking(List<Ranked> ranked) {
    /// Values that are the same to so many parts of one are equal: sums over the same paths in another
    /// order differ in their last digits.
    private static final double PARTS = 1e9;

    public Ranking {
        ranked = List.copyOf(ranked);
    }

    /// One organisation's place.
    ///
    /// @param rank from 1; organisations with equal values share the best of their ranks (1, 2, 2, 4)
    public record Ranked(OrganisationId organisation, int rank, double value) {
    }

    public static Ranking of(Map<OrganisationId, Double> values) {
        List<Map.Entry<OrganisationId, Double>> order = values.entrySet().stream()
                .sorted(Comparator.comparingDouble((Map.Entry<OrganisationId, Double> one) -> -rounded(one.getValue()))
                        .thenComparing(Map.Entry.comparingByKey()))
                .toList();
        List<Ranked> ranked = new ArrayList<>();
        for (Map.Entry<OrganisationId, Double> one : order) {
            ranked.add(new Ranked(one.getKey(), rankOfNext(ranked, one.getValue()), one.getValue()));
        }
        return new Ranking(ranked);
    }

    private static int rankOfNext(List<Ranked> before, double value) {
        boolean sharesRank = !before.isEmpty() && rounded(before.getLast().value()) == rounded(value);
        return sharesRank ? before.getLast().rank() : before.size() + 1;
    }

    private static double rounded(double value) {
        return StrictMath.rint(value * PARTS);
    }

    /// The first so many; with equals on the edge, those whose ids come first.
    public List<Ranked> top(int count) {
        return ranked.subList(0, Math.min(count, ranked.size()));
    }

    /// How many have the rank of this one, itself among them.
    public int sharing(Ranked one) {
        return (int) ranked.stream().filter(other -> other.rank() == one.rank()).count();
    }

    public Optional<Ranked> of(OrganisationId organisation) {
        return ranked.stream().filter(place -> place.organisation().equals(organisation)).findFirst();
    }
}
