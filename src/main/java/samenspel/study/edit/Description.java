package samenspel.study.edit;

import samenspel.network.Network;
import samenspel.network.Organisation;
import samenspel.network.Sector;
import samenspel.network.kind.AccessRole;
import samenspel.network.kind.CareLevel;
import samenspel.network.kind.MunicipalTask;
import samenspel.text.Language;
import samenspel.text.ShortNames;

/// What an organisation is called and what it is.
///
/// @param shortName that of the name itself when it is blank
/// @param sector    its name in any language; empty when it is not known. A name that no sector has makes a new one
public record Description(String name, String shortName, String sector, AccessRole access, CareLevel level, MunicipalTask task) {
    public Description {
        name = name.strip();
        shortName = shortName.isBlank() ? ShortNames.of(name) : shortName.strip();
        sector = sector.strip();
    }

    public static Description of(Network network, Organisation organisation, Language language) {
        String sector = network.sector(organisation.sector()).filter(one -> !one.code().equals(Sector.NOT_KNOWN))
                .map(one -> one.name().in(language.tag())).orElse("");
        return new Description(organisation.name(), organisation.shortName(), sector, organisation.access(), organisation.level(), organisation.task());
    }

    /// Whether it can be used.
    public boolean hasName() {
        return !name.isEmpty();
    }

    /// An organisation described so, but for its sector.
    Organisation on(Organisation one) {
        return new Organisation(one.id(), name, shortName, one.sector(), one.subSector(), access, level, task, one.attributes());
    }
}
