package samenspel.measure;

import java.util.Arrays;
import java.util.function.UnaryOperator;

/// Principal eigenvectors by repeated multiplication, from a vector of ones: where several parts of the network share the
/// largest eigenvalue, each has its own. JGraphT's stops at differences of 0.0001.
final class Spectrum {
    private static final double SAME = 1e-15;
    private static final double NOTHING = 1e-12;
    /// So many products of an arc, though two parts have nearly the same eigenvalue: a reader waits a second at most.
    private static final double MOST_PRODUCTS = 1e8;

    private Spectrum() {
    }

    /// Of length 1; all 0 without ties.
    static double[] eigenvector(PartnerLists partners) {
        // With itself added no eigenvalue is as large as the largest but negative.
        return principal(partners, vector -> plus(times(partners, vector), vector));
    }

    /// The largest 1; all 0 without ties.
    static double[] hubs(PartnerLists to, PartnerLists from) {
        double[] hubs = principal(to, vector -> times(to, times(from, vector)));
        double largest = Arrays.stream(hubs).max().orElse(0);
        return Arrays.stream(hubs).map(hub -> largest == 0 ? 0 : hub / largest).toArray();
    }

    private static double[] principal(PartnerLists lists, UnaryOperator<double[]> step) {
        double[] vector = new double[lists.n()];
        if (lists.at().length == 0) {
            return vector;
        }
        Arrays.fill(vector, 1);
        vector = ofLengthOne(vector);
        double most = MOST_PRODUCTS / (lists.at().length + lists.n());
        double change = 1;
        for (int times = 0; times < most && change > SAME; times++) {
            Interruption.check();
            double[] next = ofLengthOne(step.apply(vector));
            change = change(vector, next);
            vector = next;
        }
        return Arrays.stream(vector).map(value -> value < NOTHING ? 0 : value).toArray();
    }

    /// For each the sum of those in its list.
    private static double[] times(PartnerLists lists, double[] vector) {
        double[] product = new double[vector.length];
        for (int i = 0; i < vector.length; i++) {
            for (int k = lists.first()[i]; k < lists.first()[i + 1]; k++) {
                product[i] += vector[lists.at()[k]];
            }
        }
        return product;
    }

    private static double[] plus(double[] one, double[] other) {
        for (int i = 0; i < one.length; i++) {
            one[i] += other[i];
        }
        return one;
    }

    private static double[] ofLengthOne(double[] vector) {
        double length = Math.sqrt(Arrays.stream(vector).map(value -> value * value).sum());
        return Arrays.stream(vector).map(value -> value / length).toArray();
    }

    private static double change(double[] before, double[] after) {
        double change = 0;
        for (int i = 0; i < before.length; i++) {
            change = Math.max(change, Math.abs(after[i] - before[i]));
        }
        return change;
    }
}
