package samenspel.exchange;

import java.util.Map;
import samenspel.exchange.harvest.FoundNode;
import samenspel.exchange.harvest.Sheaf;

/// A sheaf on its way into a network.
///
/// @param layer the layer it is, before its relations; empty if they alone say so
/// @param wave  the wave it is; empty if its ties say so
/// @param same what identifies those that are the same as another, by what would identify them otherwise
record Strand(Sheaf sheaf, String layer, String wave, boolean joinedByLabel, Map<String, String> same) {

    /// What identifies a node across sheaves.
    String identity(FoundNode node) {
        String own = own(node);
        return same.getOrDefault(own, own);
    }

    /// What identifies it if it is the same as no other.
    String own(FoundNode node) {
        return (joinedByLabel ? node.label() : node.id()).strip();
    }

    String layerOf(String relation) {
        return layer.isEmpty() || relation.isEmpty() ? layer + relation : layer + " · " + relation;
    }
}
