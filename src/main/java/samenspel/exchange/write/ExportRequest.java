package samenspel.exchange.write;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import samenspel.network.Network;
import samenspel.network.OrganisationId;
import samenspel.text.Language;

/// What is to be written, and how.
///
/// @param language of names that are given in two
/// @param places   where organisations stand; those not named get none, and no place at all is fine
public record ExportRequest(Network network, ExportFormat target, Language language, SequencedMap<OrganisationId, Position> places) {
    public ExportRequest {
        places = new LinkedHashMap<>(places);
    }

    public ExportRequest(Network network, ExportFormat target, Language language) {
        this(network, target, language, new LinkedHashMap<>(Map.of()));
    }
}
