package samenspel.measure;

import java.util.Arrays;
import java.util.List;
import samenspel.network.Layer;
import samenspel.network.Network;
import samenspel.network.OrganisationId;
import samenspel.network.Sketch;
import samenspel.network.Tie;

/// The textbook's definitions worked out the slow way, on partners: the lengths of the shortest paths and
/// their numbers by powers of the matrix of partners.
///
/// @param length n × n; infinite when there is no path
/// @param number n × n; how many paths have that length
record ShortestPaths(double[][] length, double[][] number) {

    static ShortestPaths in(Network network, Layer layer) {
        List<OrganisationId> ids = Measures.present(network, Sketch.FIRST);
        double[][] partner = new double[ids.size()][ids.size()];
        for (Tie tie : network.ties(layer, Sketch.FIRST)) {
            int from = ids.indexOf(tie.pair().from());
            int to = ids.indexOf(tie.pair().to());
            partner[from][to] = 1;
            partner[to][from] = 1;
        }
        return of(partner);
    }

    private static ShortestPaths of(double[][] partner) {
        int n = partner.length;
        double[][] length = new double[n][n];
        double[][] number = new double[n][n];
        double[][] walks = new double[n][n];
        for (int i = 0; i < n; i++) {
            Arrays.fill(length[i], Double.POSITIVE_INFINITY);
            walks[i][i] = 1;
        }
        for (int steps = 0; steps < n; steps++) {
            arrive(steps, walks, length, number);
            walks = product(walks, partner);
        }
        return new ShortestPaths(length, number);
    }

    /// A walk of so many steps that reaches somebody for the first time is a shortest path.
    private static void arrive(int steps, double[][] walks, double[][] length, double[][] number) {
        for (int i = 0; i < walks.length; i++) {
            for (int j = 0; j < walks.length; j++) {
                if (walks[i][j] > 0 && Double.isInfinite(length[i][j])) {
                    length[i][j] = steps;
                    number[i][j] = walks[i][j];
                }
            }
        }
    }

    private static double[][] product(double[][] a, double[][] b) {
        double[][] product = new double[a.length][a.length];
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j < a.length; j++) {
                for (int k = 0; k < a.length; k++) {
                    product[i][j] += a[i][k] * b[k][j];
                }
            }
        }
        return product;
    }

    double[] betweenness() {
        int n = length.length;
        double[] values = new double[n];
        for (int v = 0; v < n; v++) {
            for (int s = 0; s < n; s++) {
                for (int t = s + 1; t < n; t++) {
                    values[v] += shareThrough(v, s, t) / ((n - 1) * (n - 2) / 2.0);
                }
            }
        }
        return values;
    }

    private double shareThrough(int v, int s, int t) {
        boolean onPath = v != s && v != t && !Double.isInfinite(length[s][t]) && length[s][v] + length[v][t] == length[s][t];
        return onPath ? number[s][v] * number[v][t] / number[s][t] : 0;
    }

    double[] closeness() {
        int n = length.length;
        double[] values = new double[n];
        for (int v = 0; v < n; v++) {
            for (int u = 0; u < n; u++) {
                values[v] += u == v ? 0 : 1 / length[v][u] / (n - 1);
            }
        }
        return values;
    }
}
