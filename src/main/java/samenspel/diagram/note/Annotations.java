package samenspel.diagram.note;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import samenspel.layout.Point;
import samenspel.network.OrganisationId;

/// All that a user added to the picture by hand.
///
/// @param notes  in drawing order
/// @param labels where names were moved to: from the centre of the disc to the middle of the name, in the layout's frame
public record Annotations(List<Note> notes, SequencedMap<OrganisationId, Point> labels) {
    public static final Annotations NONE = new Annotations(List.of(), Collections.emptyNavigableMap());

    public Annotations {
        notes = List.copyOf(notes);
        labels = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(labels));
    }

    public Annotations with(List<Note> others) {
        return new Annotations(others, labels);
    }

    public Annotations withLabels(SequencedMap<OrganisationId, Point> others) {
        return new Annotations(notes, others);
    }
}
