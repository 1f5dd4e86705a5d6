package samenspel.exchange;

import samenspel.exchange.harvest.ReadingReport;
import samenspel.network.Network;

/// A network made of harvests.
///
/// @param report what became of each node and tie of the harvests
public record Made(Network network, ReadingReport report) {
}
