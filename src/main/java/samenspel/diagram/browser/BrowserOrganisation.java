package samenspel.diagram.browser;

import java.util.List;
import java.util.Optional;
import samenspel.layout.Point;

/// An organisation of a page.
///
/// @param place    on the paper, unless a state says another
/// @param sector   from 0
/// @param partners for each layer and wave how many it has, from the least to the most where some answer is unknown; empty where it is not in the network
/// @param ties     for each layer and change what became of its ties, as `samenspel change` counts them
public record BrowserOrganisation(Point place, int sector, boolean access, List<List<Optional<BrowserRange>>> partners, List<List<BrowserCounts>> ties) {
    public BrowserOrganisation {
        partners = List.copyOf(partners);
        ties = List.copyOf(ties);
    }
}
