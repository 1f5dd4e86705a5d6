package samenspel.session;

import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.Set;
import samenspel.diagram.note.Annotations;
import samenspel.layout.Point;
import samenspel.network.OrganisationId;

/// Names that are moved by hand and put back.
public final class NameMoves {
    private NameMoves() {
    }

    static Annotations with(Annotations annotations, Action.MoveName move) {
        SequencedMap<OrganisationId, Point> labels = new LinkedHashMap<>(annotations.labels());
        labels.put(move.organisation(), move.offset());
        return annotations.withLabels(labels);
    }

    static Annotations without(Annotations annotations, Set<OrganisationId> some) {
        SequencedMap<OrganisationId, Point> labels = new LinkedHashMap<>(annotations.labels());
        labels.keySet().removeAll(some);
        return annotations.withLabels(labels);
    }

    /// How many of some have a name that was moved.
    public static int among(Annotations annotations, Set<OrganisationId> some) {
        return (int) some.stream().filter(annotations.labels()::containsKey).count();
    }
}
