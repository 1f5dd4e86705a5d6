package samenspel.exchange;

import samenspel.exchange.harvest.Harvest;

/// A file with the name of the wave or layer it becomes.
public record Named(String name, Harvest found) {
}
