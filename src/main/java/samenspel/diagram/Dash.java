package samenspel.diagram;

import java.util.List;

/// The pattern of a line.
public enum Dash {
    SOLID,
    DASHED,
    DOTTED,
    /// Short dashes for outlines, of which several go round the smallest disc. No tie has them.
    BROKEN;

    /// Those that a tie may have.
    public static List<Dash> ofTies() {
        return List.of(SOLID, DASHED, DOTTED);
    }

    /// Lengths of line and gap in multiples of the pen's width (at least 1 unit, for outlines 0.4); empty when solid.
    public double[] pattern() {
        return switch (this) {
            case SOLID -> new double[0];
            case DASHED -> new double[] {5, 3.5};
            case DOTTED -> new double[] {1.2, 2.6};
            case BROKEN -> new double[] {2.4, 1.6};
        };
    }
}
