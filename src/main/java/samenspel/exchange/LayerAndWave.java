package samenspel.exchange;

/// Where the ties of a relation or matrix go.
///
/// @param layer the name of the layer
/// @param wave  the name of the wave; empty for what the ties themselves say
public record LayerAndWave(String layer, String wave) {
}
