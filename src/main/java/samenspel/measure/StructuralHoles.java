package samenspel.measure;

import java.util.Arrays;

/// What Burt (1992), "Structural Holes", measures of the partners of an organisation. Who has no partners has NaN.
final class StructuralHoles {
    private final PartnerLists partners;
    /// The share of a partner in the strength of an organisation, beside the lists.
    private final double[] share;
    /// Scratch: the constraint that comes from each place, before the square.
    private final double[] from;

    StructuralHoles(StrengthLists ties) {
        this.partners = ties.to();
        double[] sums = ties.sent();
        this.share = ties.strength().clone();
        this.from = new double[partners.n()];
        for (int i = 0; i < partners.n(); i++) {
            for (int k = partners.first()[i]; k < partners.first()[i + 1]; k++) {
                share[k] /= sums[i];
            }
        }
    }

    double[] constraint() {
        double[] constraint = new double[partners.n()];
        Arrays.setAll(constraint, i -> partners.count(i) == 0 ? Double.NaN : Arrays.stream(byPartner(i)).sum());
        return constraint;
    }

    double[] hierarchy() {
        double[] hierarchy = new double[partners.n()];
        Arrays.setAll(hierarchy, i -> partners.count(i) == 0 ? Double.NaN : hierarchy(byPartner(i)));
        return hierarchy;
    }

    double[] effectiveSize() {
        double[] size = new double[partners.n()];
        Arrays.setAll(size, i -> partners.count(i) == 0 ? Double.NaN : partners.count(i) - (double) arcsAmongPartners(i) / partners.count(i));
        return size;
    }

    double[] efficiency() {
        double[] efficiency = effectiveSize();
        Arrays.setAll(efficiency, i -> efficiency[i] / partners.count(i));
        return efficiency;
    }

    private static double hierarchy(double[] constraints) {
        double mean = Arrays.stream(constraints).sum() / constraints.length;
        double sum = Arrays.stream(constraints).map(one -> one / mean).map(ratio -> ratio * StrictMath.log(ratio)).sum();
        return constraints.length == 1 ? 1 : sum / (constraints.length * StrictMath.log(constraints.length));
    }

    /// The constraint of an organisation that each of its partners is the source of.
    private double[] byPartner(int i) {
        Interruption.check(i, partners.n());
        for (int k = partners.first()[i]; k < partners.first()[i + 1]; k++) {
            int partner = partners.at()[k];
            from[partner] += share[k];
            for (int l = partners.first()[partner]; l < partners.first()[partner + 1]; l++) {
                from[partners.at()[l]] += share[k] * share[l];
            }
        }
        double[] squares = new double[partners.count(i)];
        Arrays.setAll(squares, k -> {
            double one = from[partners.at()[partners.first()[i] + k]];
            return one * one;
        });
        Arrays.fill(from, 0);
        return squares;
    }

    private int arcsAmongPartners(int i) {
        Interruption.check(i, partners.n());
        int arcs = 0;
        for (int k = partners.first()[i]; k < partners.first()[i + 1]; k++) {
            int partner = partners.at()[k];
            for (int l = partners.first()[partner]; l < partners.first()[partner + 1]; l++) {
                arcs += Arrays.binarySearch(partners.at(), partners.first()[i], partners.first()[i + 1], partners.at()[l]) >= 0 ? 1 : 0;
            }
        }
        return arcs;
    }
}
