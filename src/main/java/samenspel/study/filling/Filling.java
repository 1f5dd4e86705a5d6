package samenspel.study.filling;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import samenspel.diagram.Colour;
import samenspel.diagram.Look;
import samenspel.network.AttributeValue;
import samenspel.network.Network;
import samenspel.network.Organisation;
import samenspel.network.OrganisationId;
import samenspel.network.Sector;
import samenspel.network.SectorId;
import samenspel.study.Document;

/// Sectors and access roles as somebody filled them in.
///
/// @param traits of the organisations it is about; what is empty stays as it is
public record Filling(SequencedMap<OrganisationId, Traits> traits) {
    public Filling {
        traits = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(traits));
    }

    /// Those that a file gives as an attribute: what holds in every wave, or else in the last of those it speaks of.
    public static Filling ofAttribute(Network network, String name) {
        SequencedMap<OrganisationId, Traits> traits = new LinkedHashMap<>();
        for (Organisation one : network.organisations()) {
            Optional<AttributeValue> value = network.waves().reversed().stream().flatMap(wave -> network.said(one, wave.id()).value(name).stream()).findFirst();
            value.ifPresent(said -> traits.put(one.id(), new Traits(said.toString(), Optional.empty())));
        }
        return new Filling(traits);
    }

    /// The document with them. Nobody moves; sectors there were keep their colours, new ones get those that are free.
    public Document in(Document document) {
        Network network = document.network();
        NewSectors named = new NewSectors(network.sectors());
        List<Organisation> organisations = network.organisations().stream().map(organisation -> filled(organisation, named)).toList();
        List<Sector> sectors = named.all(organisations);
        Network next = new Network(network.profile(), network.frequencies(), sectors, organisations, network.waves(), network.layers(),
                network.fieldwork());
        return document.with(next).with(painted(document.look(), sectors));
    }

    private Organisation filled(Organisation one, NewSectors named) {
        Traits given = traits.get(one.id());
        if (given == null) {
            return one;
        }
        SectorId sector = given.sector().isEmpty() ? one.sector() : named.called(given.sector());
        return new Organisation(one.id(), one.name(), one.shortName(), sector, sector.equals(one.sector()) ? one.subSector() : "",
                given.access().orElse(one.access()), one.level(), one.task(), one.attributes());
    }

    private static Look painted(Look look, List<Sector> sectors) {
        SequencedMap<SectorId, Colour> colours = new LinkedHashMap<>();
        for (Sector sector : sectors) {
            Colour colour = look.sectors().get(sector.id());
            if (colour != null) {
                colours.put(sector.id(), colour);
            }
        }
        SequencedMap<SectorId, Colour> all = new LinkedHashMap<>();
        for (Sector sector : sectors) {
            Colour own = colours.get(sector.id());
            all.put(sector.id(), own != null ? own : sector.code().equals(Sector.NOT_KNOWN) ? Look.NO_SECTOR : FreeColours.besides(colours.values()));
            colours.putIfAbsent(sector.id(), all.get(sector.id()));
        }
        return look.withSectors(all);
    }
}
