package samenspel.storage;

import java.util.LinkedHashMap;
import java.util.SequencedMap;
import samenspel.layout.Point;
import samenspel.network.OrganisationId;
import samenspel.study.Document;

/// `labels`: where names were moved to by hand, from the centre of the organisation's disc to the middle of its name, in
/// the layout's frame. Left out when none was moved.
final class LabelsFormat {
    static final String SECTION = "labels";

    private LabelsFormat() {
    }

    /// Organisations that are not in the network are reported and left out.
    static SequencedMap<OrganisationId, Point> read(FieldReader fields, KnownIds organisations) {
        SequencedMap<OrganisationId, Point> labels = new LinkedHashMap<>();
        for (FileValue offset : fields.all()) {
            String id = offset.key();
            if (PlacementFormat.used(offset, id, organisations)) {
                labels.put(new OrganisationId(id), PlacementFormat.point(offset));
            }
        }
        return labels;
    }

    static void write(FieldWriter file, Document document) {
        file.partIfAny(SECTION, inside -> document.annotations().labels().forEach((id, offset) -> {
            if (document.network().organisation(id).isPresent() && Double.isFinite(offset.x()) && Double.isFinite(offset.y())) {
                inside.put(id.value(), PlacementFormat.written(offset));
            }
        }));
    }
}
