package samenspel.storage;

import samenspel.network.Attributes;
import samenspel.network.FrequencyClass;
import samenspel.network.Organisation;
import samenspel.network.OrganisationId;
import samenspel.network.Sector;
import samenspel.network.SectorId;
import samenspel.network.kind.AccessRole;
import samenspel.network.kind.CareLevel;
import samenspel.network.kind.MunicipalTask;

/// `organisations`, and what they are described by: `sectors` and the answer scale `frequencies`.
final class OrganisationFormat {
    private OrganisationFormat() {
    }

    static Organisation read(FieldReader fields, KnownIds sectors) {
        OrganisationId id = new OrganisationId(fields.id());
        String name = fields.text("name");
        String shortName = fields.text("shortName");
        SectorId sector = new SectorId(fields.required("sector").map(sectors::named).orElse(FileValue.UNREADABLE));
        String subSector = fields.textOr("subSector", "");
        AccessRole access = fields.flag("access") ? AccessRole.ACCESS : AccessRole.OTHER;
        CareLevel level = fields.word("level", CareLevel.class);
        MunicipalTask task = fields.optional("task").map(t -> t.word(FileWords.all(MunicipalTask.class))).orElse(MunicipalTask.NONE);
        Attributes attributes = AttributesFormat.read(fields);
        fields.keepRest();
        return new Organisation(id, name, shortName, sector, subSector, access, level, task, attributes);
    }

    static void write(FieldWriter fields, Organisation organisation) {
        fields.put("id", organisation.id().value()).put("name", organisation.name())
                .put("shortName", organisation.shortName()).put("sector", organisation.sector().value());
        if (!organisation.subSector().isEmpty()) {
            fields.put("subSector", organisation.subSector());
        }
        fields.put("access", organisation.givesAccess()).put("level", organisation.level());
        if (organisation.task() != MunicipalTask.NONE) {
            fields.put("task", organisation.task());
        }
        AttributesFormat.write(fields, organisation.attributes());
    }

    static Sector readSector(FieldReader fields) {
        Sector sector = new Sector(new SectorId(fields.id()), fields.text("code"), fields.name());
        fields.keepRest();
        return sector;
    }

    static void write(FieldWriter fields, Sector sector) {
        fields.put("id", sector.id().value()).put("code", sector.code()).put("name", sector.name());
    }

    static FrequencyClass readFrequency(FieldReader fields) {
        int timesPerYear = fields.required("timesPerYear").map(FileValue::count).orElse(1);
        FrequencyClass frequency = new FrequencyClass(fields.number("strength"), fields.name(), timesPerYear);
        fields.keepRest();
        return frequency;
    }

    static void write(FieldWriter fields, FrequencyClass frequency) {
        fields.put("strength", frequency.strength()).put("name", frequency.name()).put("timesPerYear", frequency.timesPerYear());
    }
}
