package samenspel.sample;

import samenspel.network.Name;
import samenspel.network.Sector;
import samenspel.network.SectorId;
import samenspel.network.kind.CareLevel;

/// The eleven sectors of the published networks, in the order of legends.
enum Field {
    CJG(CareLevel.FREELY_ACCESSIBLE, "Centrum voor Jeugd en Gezin", "Centre for Youth and Family"),
    G(CareLevel.FREELY_ACCESSIBLE, "Gemeente-afdelingen", "Municipal departments"),
    O(CareLevel.BASIC, "Onderwijs", "Education"),
    SB(CareLevel.BASIC, "Sociale basisvoorzieningen", "Basic social services"),
    H(CareLevel.FREELY_ACCESSIBLE, "Huisartsen", "General practitioners"),
    JGZ(CareLevel.FREELY_ACCESSIBLE, "Jeugdgezondheidszorg & preventie", "Preventive youth health care & prevention"),
    S(CareLevel.SPECIALIST, "Specialistische jeugdzorg", "Specialist youth care"),
    K(CareLevel.BASIC, "Kinderopvang", "Childcare"),
    JB(CareLevel.SPECIALIST, "Jeugdbescherming & -reclassering", "Youth protection & youth probation"),
    V(CareLevel.FREELY_ACCESSIBLE, "Veiligheid", "Safety"),
    VV(CareLevel.BASIC, "Verenigingen & vrijwilligersorganisaties", "Associations & volunteer organisations");

    private final CareLevel level;
    private final Name sectorName;

    Field(CareLevel level, String nl, String en) {
        this.level = level;
        this.sectorName = Name.of(nl, en);
    }

    CareLevel level() {
        return level;
    }

    Sector sector() {
        return new Sector(new SectorId(name()), name(), sectorName);
    }
}
