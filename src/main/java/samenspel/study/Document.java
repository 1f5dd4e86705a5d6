package samenspel.study;

import samenspel.diagram.Look;
import samenspel.layout.Placement;
import samenspel.network.Network;

/// What is saved and what undo brings back.
///
/// @param extras what a file held that this version does not know; it is written back as it was
public record Document(Network network, Placement placement, Look look, Extras extras) {

    public Document with(Network changed) {
        return new Document(changed, placement, look, extras);
    }

    public Document with(Placement changed) {
        return new Document(network, changed, look, extras);
    }

    public Document with(Look changed) {
        return new Document(network, placement, changed, extras);
    }
}
