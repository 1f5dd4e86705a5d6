package samenspel.exchange.write;

/// Where an organisation stands: x to the right, y downwards, in any unit.
public record Position(double x, double y) {
}
