package samenspel.study.findings;

/// How far something lies beyond its threshold, which is at 1: by the ties that are known, and whatever the unknown ones turn out to be.
///
/// @param known with every unknown tie as none
/// @param least with the answers that speak most against it
/// @param most  with the answers that speak most for it
record Strength(double known, double least, double most) {
    /// At the threshold, which does not stand out.
    private static final double NEARLY = 0.99;

    Strength {
        least = Math.min(least, known);
        most = Math.max(most, known);
    }

    /// Of which nothing is unknown.
    static Strength certain(double strength) {
        return new Strength(strength, strength, strength);
    }

    /// Whether it is beyond its threshold by what is known and, where much is unknown, whatever else is answered too. Where little is
    /// unknown and [#turns()], it is said as far as is known.
    ///
    /// @param open whether much is unknown
    boolean standsOut(boolean open) {
        return known >= 1 && (least >= 1 || !open);
    }

    /// Whether it depends on unknown answers on which side of the threshold it lies.
    boolean turns() {
        return least < 1 && most >= 1;
    }

    /// By which findings are put in order; below 1 for what does not stand out.
    double told(boolean open) {
        return standsOut(open) ? known : Math.min(NEARLY, known);
    }
}
