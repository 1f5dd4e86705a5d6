package samenspel.diagram.picture;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import samenspel.diagram.Box;
import samenspel.diagram.drawn.Sizes;
import samenspel.diagram.label.Circle;
import samenspel.diagram.note.Anchor;
import samenspel.diagram.note.ContourMembers;
import samenspel.diagram.note.Note;
import samenspel.diagram.note.NoteMarks;
import samenspel.diagram.note.NotedPicture;
import samenspel.diagram.seen.Depiction;
import samenspel.layout.Placement;
import samenspel.layout.Point;
import samenspel.network.Organisation;
import samenspel.network.OrganisationId;
import samenspel.network.Participation;

/// Which notes a picture shows: those of its waves and of all, as far as what they speak of is in the picture.
public final class ShownNotes {
    private ShownNotes() {
    }

    /// In drawing order.
    public static List<Note> of(Depiction depiction) {
        List<Note> notes = depiction.annotations().notes();
        return notes.isEmpty() ? List.of() : notes.stream().filter(note -> note.isIn(depiction.seen().lens().noted()))
                .filter(note -> isThere(note.body(), depiction)).toList();
    }

    private static boolean isThere(Note.Body body, Depiction depiction) {
        return switch (body) {
            case Note.Text text -> isThere(text.at(), depiction);
            case Note.Arrow arrow -> isThere(arrow.from(), depiction) && isThere(arrow.to(), depiction);
            case Note.Contour contour -> members(contour.contourMembers(), depiction).anyMatch(one -> isThere(one, depiction));
        };
    }

    private static boolean isThere(Anchor anchor, Depiction depiction) {
        return anchor.holder().map(id -> depiction.network().organisation(id).filter(one -> isThere(one, depiction)).isPresent()).orElse(true);
    }

    /// Not hidden, and in the network in a wave that the picture shows.
    private static boolean isThere(Organisation one, Depiction depiction) {
        return depiction.seen().shows(depiction.network(), one) && depiction.seen().lens().shown().stream()
                .anyMatch(wave -> depiction.network().fieldwork(wave).participationOf(one.id()) != Participation.ABSENT);
    }

    private static Stream<Organisation> members(ContourMembers contourMembers, Depiction depiction) {
        return switch (contourMembers) {
            case ContourMembers.Organisations some -> some.members().stream().flatMap(id -> depiction.network().organisation(id).stream());
            case ContourMembers.OfSector of -> depiction.network().organisations().stream().filter(one -> one.sector().equals(of.sector()));
        };
    }

    /// Those of a picture as marks.
    ///
    /// @param discs those drawn
    static NoteMarks drawn(Depiction depiction, Collection<PlacedDisc> discs, Projection projection, Sizes sizes, Optional<Box> within) {
        List<Note> shown = of(depiction);
        OrganisationMarks drawn = new OrganisationMarks(depiction, sizes);
        SequencedMap<OrganisationId, NotedPicture.Disc> circles = new LinkedHashMap<>();
        Predicate<PlacedDisc> isThere = disc -> isThere(disc.organisation(), depiction);
        (shown.isEmpty() ? Stream.<PlacedDisc>empty() : discs.stream().filter(isThere)).forEach(disc -> circles.put(disc.organisation().id(),
                new NotedPicture.Disc(disc.organisation().sector(), new Circle(disc.centre(), drawn.outerRadius(disc)))));
        return new NoteMarks(shown, new NotedPicture(projection::toPage, circles, sizes.unit(), sizes.noteSize(), within));
    }

    /// What there must be room for on a page, in the layout's frame: places that notes stand at and discs with a line
    /// round them, of all waves, so that one follows the other without the picture changing its size.
    public static List<Box> room(Depiction depiction) {
        return depiction.annotations().notes().stream().flatMap(note -> room(note.body(), depiction)).toList();
    }

    private static Stream<Box> room(Note.Body body, Depiction depiction) {
        return switch (body) {
            case Note.Text text -> room(text.at());
            case Note.Arrow arrow -> Stream.concat(room(arrow.from()), room(arrow.to()));
            case Note.Contour contour -> members(contour.contourMembers(), depiction).map(Organisation::id)
                    .map(depiction.placement().at()::get).map(ShownNotes::withLine);
        };
    }

    private static Box withLine(Point disc) {
        return Box.around(disc, 1.2 * Placement.DISC_DIAMETER);
    }

    private static Stream<Box> room(Anchor anchor) {
        return anchor instanceof Anchor.At at ? Stream.of(Box.around(at.place(), 0)) : Stream.empty();
    }
}
