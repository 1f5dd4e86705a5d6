package samenspel.network;

/// One kind of tie.
public sealed interface Layer permits ReportedLayer, DerivedLayer {

    LayerId id();

    Name name();

    /// Whether a tie from A to B says nothing about one from B to A.
    boolean directed();
}
