package samenspel.study.findings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import samenspel.network.OrganisationId;
import samenspel.network.Pair;

/// What the ties of a layer may be where some answers are unknown: those ways that speak most for something, or against it.
///
/// @param ties those that are known
record OtherAnswers(LayerTies ties) {

    boolean areNone() {
        return ties.unknown().isEmpty();
    }

    /// With every unknown tie.
    LayerTies all() {
        return ties.answered(ties.unknown());
    }

    /// With those unknown ties alone.
    LayerTies only(Predicate<Pair> which) {
        return ties.answered(ties.unknown().stream().filter(which).toList());
    }

    /// With as many ties of others as leave the two with most partners the same ones.
    LayerTies besideTheTwo() {
        Set<OrganisationId> two = first(ties.degrees());
        int second = two.stream().mapToInt(one -> ties.degrees()[place(one)]).min().orElse(0);
        int[] partners = ties.degrees().clone();
        List<Pair> tied = new ArrayList<>();
        for (Pair pair : ties.unknown()) {
            int from = place(pair.from());
            int to = place(pair.to());
            if (!two.contains(pair.from()) && !two.contains(pair.to()) && partners[from] < second && partners[to] < second) {
                tied.add(pair);
                partners[from]++;
                partners[to]++;
            }
        }
        return ties.answered(tied);
    }

    /// With every unknown tie of the two that have most partners, or of the two that may have most, and no other.
    List<LayerTies> ofTheTwo() {
        return List.of(of(first(ties.degrees())), of(first(all().degrees())));
    }

    private LayerTies of(Set<OrganisationId> two) {
        return only(pair -> two.contains(pair.from()) || two.contains(pair.to()));
    }

    private Set<OrganisationId> first(int[] degrees) {
        return IntStream.range(0, degrees.length).boxed().sorted(Comparator.comparingInt(place -> -degrees[place])).limit(2).map(ties.present()::get).collect(Collectors.toSet());
    }

    private int place(OrganisationId one) {
        return ties.present().indexOf(one);
    }

    /// The least and the most share of ties that the two with most partners have a part in.
    Between two() {
        int[] degrees = ties.degrees();
        int[] order = IntStream.of(degrees).sorted().toArray();
        double least = order[order.length - 1] + order[order.length - 2] - 1.0;
        int[] more = new int[degrees.length];
        ties.unknown().forEach(pair -> {
            more[place(pair.from())]++;
            more[place(pair.to())]++;
        });
        int[] own = RandomTies.degrees(degrees.length, ties.ties());
        double most = 0;
        for (int one = 0; one < own.length; one++) {
            for (int other = one + 1; other < own.length; other++) {
                double further = more[one] + more[other];
                most = Math.max(most, (own[one] + own[other] + further) / (ties.ties().length + further));
            }
        }
        return new Between(least / (ties.ties().length + ties.unknown().size()), Math.min(1, most));
    }

    /// The least and the most share of ties within groups.
    Between within(Predicate<Pair> isWithin) {
        double within = ties.known().tiedPairs().stream().filter(isWithin).count();
        double more = ties.unknown().stream().filter(isWithin).count();
        double all = ties.ties().length;
        return new Between(within / (all + ties.unknown().size() - more), (within + more) / (all + more));
    }

    /// The least and the most of something.
    record Between(double least, double most) {
    }
}
