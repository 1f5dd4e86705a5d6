package samenspel.session.command;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.stream.Stream;
import samenspel.diagram.note.Anchor;
import samenspel.diagram.note.ContourMembers;
import samenspel.diagram.note.Note;
import samenspel.diagram.note.NoteId;
import samenspel.diagram.picture.ShownNotes;
import samenspel.diagram.seen.Lens;
import samenspel.layout.Placement;
import samenspel.layout.Point;
import samenspel.network.OrganisationId;
import samenspel.network.WaveId;
import samenspel.session.Action;
import samenspel.session.NoteAction;
import samenspel.session.State;
import samenspel.session.note.NoteTool;
import samenspel.study.Perspective;

/// What the commands on notes do in a state.
public final class NoteChoices {
    private NoteChoices() {
    }

    static boolean isPicture(State state) {
        return state.view().filter(view -> view.perspective() == Perspective.PICTURE).isPresent();
    }

    /// On the organisation chosen, or else wherever is pressed next.
    static Action text(State state) {
        return state.chosen().size() == 1 ? new NoteAction.BeginNote(beside(state, state.chosen().getFirst())) : new NoteAction.TakeNoteTool(NoteTool.TEXT);
    }

    /// Between the two organisations chosen, or else wherever is drawn next.
    static Action arrow(State state) {
        SequencedSet<OrganisationId> chosen = state.chosen();
        return chosen.size() == 2 ? new NoteAction.AddNote(new Note.Arrow(new Anchor.On(chosen.getFirst()), new Anchor.On(chosen.getLast())))
                : new NoteAction.TakeNoteTool(NoteTool.ARROW);
    }

    static Action contour(State state) {
        return round(state.chosen());
    }

    public static Action round(SequencedSet<OrganisationId> members) {
        return new NoteAction.AddNote(new Note.Contour(new ContourMembers.Organisations(new LinkedHashSet<>(members)), ""));
    }

    /// Beside an organisation, where there is most room.
    public static Anchor beside(State state, OrganisationId organisation) {
        Point at = state.placement().of(organisation);
        Point free = NotePlace.in(state).near(at, false);
        return new Anchor.On(organisation, new Point(free.x() - at.x(), free.y() - at.y()));
    }

    /// Near a place of the picture, where there is most room.
    public static Anchor near(State state, Point at) {
        return new Anchor.At(NotePlace.in(state).near(at, true));
    }

    /// Where the words of the notes shown stand, in the layout's frame.
    static Stream<Point> places(State state) {
        Placement placement = state.placement();
        return shown(state).stream().map(Note::body).filter(Note.Text.class::isInstance).map(body -> ((Note.Text) body).at()).map(anchor -> switch (anchor) {
            case Anchor.At place -> place.place();
            case Anchor.On on -> placement.of(on.organisation()).plus(on.offset().x(), on.offset().y());
        });
    }

    /// Only in the wave looked at, or in all again.
    static Action waves(State state) {
        boolean inAll = state.note().filter(note -> note.wave().isEmpty()).isPresent();
        return new NoteAction.SeeNote(inAll ? Optional.of(wave(state)) : Optional.empty());
    }

    /// The wave looked at; of a change the later one.
    public static WaveId wave(State state) {
        Lens lens = state.view().orElseThrow().lensNow(state.document().orElseThrow());
        return lens.wave();
    }

    /// The notes to be seen, in drawing order.
    static List<Note> shown(State state) {
        return state.depiction().map(depiction -> ShownNotes.of(depiction.with(state.view().orElseThrow().lensNow(state.document().orElseThrow()))))
                .orElse(List.of());
    }

    /// From one note to the next, and from the last to the first.
    static Action next(State state) {
        List<NoteId> ids = new ArrayList<>(shown(state).stream().map(Note::id).toList());
        int at = state.noteEditing().selected().map(ids::indexOf).orElse(-1);
        return new NoteAction.SelectNote(Optional.of(ids.get((at + 1) % ids.size())));
    }
}
