package samenspel.exchange;

import samenspel.exchange.harvest.FoundNode;
import samenspel.exchange.harvest.Sheaf;

/// A sheaf on its way into a network.
///
/// @param layer the layer it is, before its relations; empty if they alone say so
/// @param wave  the wave it is; empty if its ties say so
record Strand(Sheaf sheaf, String layer, String wave, boolean joinedByLabel) {

    /// What identifies a node across sheaves.
    String identity(FoundNode node) {
        return (joinedByLabel ? node.label() : node.id()).strip();
    }

    String layerOf(String relation) {
        return layer.isEmpty() || relation.isEmpty() ? layer + relation : layer + " · " + relation;
    }
}
