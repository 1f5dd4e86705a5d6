package samenspel.study.edit;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import samenspel.claim.ClaimText;
import samenspel.diagram.note.Anchor;
import samenspel.diagram.note.Annotations;
import samenspel.diagram.note.ContourMembers;
import samenspel.diagram.note.Note;
import samenspel.layout.Placement;
import samenspel.layout.Point;
import samenspel.network.OrganisationId;
import samenspel.study.Document;

/// What becomes of places, notes, scenarios and scenes when an organisation is gone: notes on it stand where it stood, or on the one it became
/// a part of. That one is chosen in scenarios and scenes in its place,
/// and numbers by reference are of that one; without it they keep who is gone, and say so.
///
/// @param heir whom it became a part of; empty for nobody
record Succession(OrganisationId gone, Optional<OrganisationId> heir) {

    Document in(Document document) {
        Optional<Point> place = Optional.ofNullable(document.placement().at().get(gone));
        return heir.map(one -> followed(document, id -> id.equals(gone) ? one : id)).orElse(document).withEach(this::without).with(annotations(document.annotations(), place.orElse(new Point(0, 0))));
    }

    /// With who is meant by other ids, in what was chosen and in the numbers of what was written.
    private static Document followed(Document document, UnaryOperator<OrganisationId> ids) {
        return document.with(document.scenarios().of(ids)).with(document.story().of(ids)).with(document.written().with(words -> ClaimText.of(words, ids)));
    }

    private Placement without(Placement placement) {
        SequencedMap<OrganisationId, Point> at = new LinkedHashMap<>(placement.at());
        at.remove(gone);
        TreeSet<OrganisationId> tray = new TreeSet<>(placement.tray());
        tray.remove(gone);
        // The one they became may have ties now.
        heir.filter(_ -> !placement.tray().contains(gone)).ifPresent(tray::remove);
        TreeSet<OrganisationId> pinned = new TreeSet<>(placement.pinned());
        pinned.remove(gone);
        return new Placement(at, tray, pinned, placement.recipe(), placement.quality());
    }

    private Annotations annotations(Annotations before, Point place) {
        List<Note> notes = before.notes().stream().flatMap(note -> body(note.body(), place).map(note::with).stream()).toList();
        Map<OrganisationId, Point> labels = new TreeMap<>(before.labels());
        labels.remove(gone);
        return new Annotations(notes, new LinkedHashMap<>(labels));
    }

    private Optional<Note.Body> body(Note.Body body, Point place) {
        return switch (body) {
            case Note.Text(var words, var at) -> Optional.of(new Note.Text(words, anchor(at, place)));
            case Note.Arrow(var from, var to) -> {
                Note.Arrow arrow = new Note.Arrow(anchor(from, place), anchor(to, place));
                yield arrow.from().holder().isPresent() && arrow.from().holder().equals(arrow.to().holder()) ? Optional.empty() : Optional.of(arrow);
            }
            case Note.Contour(var members, var words) -> members(members).map(some -> new Note.Contour(some, words));
        };
    }

    private Anchor anchor(Anchor anchor, Point place) {
        if (!(anchor instanceof Anchor.On(var organisation, var offset)) || !organisation.equals(gone)) {
            return anchor;
        }
        return heir.<Anchor>map(one -> new Anchor.On(one, offset)).orElseGet(() -> new Anchor.At(place.plus(offset.x(), offset.y())));
    }

    /// Empty when nobody is left.
    private Optional<ContourMembers> members(ContourMembers members) {
        if (!(members instanceof ContourMembers.Organisations(var some)) || !some.contains(gone)) {
            return Optional.of(members);
        }
        SequencedSet<OrganisationId> left = new LinkedHashSet<>();
        some.forEach(one -> (one.equals(gone) ? heir : Optional.of(one)).ifPresent(left::add));
        return left.isEmpty() ? Optional.empty() : Optional.of(new ContourMembers.Organisations(left));
    }
}
