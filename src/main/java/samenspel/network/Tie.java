package samenspel.network;

/// A tie as it stands in a layer and a wave.
///
/// @param pair     in order of sending in a directed layer, [Pair#unordered()] in an undirected one
/// @param strength above 0: the frequency reported, or for a derived layer the number of layers it stands on
public record Tie(Pair pair, double strength) {
}
