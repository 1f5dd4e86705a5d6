package samenspel.change;

import samenspel.network.LayerId;

/// What became of a tie, and in which layer.
public record LayerTie(LayerId layer, TieChange change) {
}
