package samenspel.layout.solve;

/// Where one node's own part of the function that majorises the stress is least: the mean of the places that others want
/// for it (Gansner, Koren & North 2004, "Graph Drawing by Stress Majorization", section 2.3). In double precision, one
/// node at a time, for solvers that do more with a node than lower its stress.
public final class WantedPlace {
    private double sumX;
    private double sumY;
    private double weight;

    public void clear() {
        sumX = 0;
        sumY = 0;
        weight = 0;
    }

    /// Wants the node at a place.
    public void add(double x, double y, double more) {
        sumX += more * x;
        sumY += more * y;
        weight += more;
    }

    /// Wants node i at a distance from node j, weighted by 1 ÷ its square.
    public void add(Positions places, int i, int j, double wish) {
        double[] x = places.x();
        double[] y = places.y();
        double drawn = places.distance(i, j);
        double stretch = drawn == 0 ? 0 : wish / drawn;
        add(x[j] + (x[i] - x[j]) * stretch, y[j] + (y[i] - y[j]) * stretch, 1 / (wish * wish));
    }

    /// A constant force.
    public void push(double forceX, double forceY) {
        sumX += forceX;
        sumY += forceY;
    }

    /// The force of all wishes together on the node at this x.
    public double forceX(double x) {
        return weight * x - sumX;
    }

    public double forceY(double y) {
        return weight * y - sumY;
    }

    public double weight() {
        return weight;
    }

    public double x() {
        return sumX / weight;
    }

    public double y() {
        return sumY / weight;
    }

    /// Puts the node there; it stays where nobody wants it anywhere.
    public void put(Positions places, int i) {
        if (weight > 0) {
            places.x()[i] = x();
            places.y()[i] = y();
        }
    }
}
