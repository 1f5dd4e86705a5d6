package samenspel.ui.canvas;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import samenspel.diagram.picture.Projection;
import samenspel.layout.Point;
import samenspel.network.OrganisationId;
import samenspel.session.Action;
import samenspel.session.Session;
import samenspel.session.State;
import samenspel.session.command.NearView;
import samenspel.session.request.EditQuestion;

/// What a double click in the picture does: on a disc the picture goes to its partners, and back; a name is edited; of a tie both ends are chosen; on
/// the ground all is shown.
final class DoubleClicks {
    private final PictureCanvas canvas;
    private final Session session;
    private Optional<Visit> visit = Optional.empty();

    /// Where the picture was before it went to some partners, if somebody had moved it.
    private record Visit(OrganisationId of, Projection there, Optional<Projection> before) {
    }

    DoubleClicks(PictureCanvas canvas, Session session) {
        this.canvas = canvas;
        this.session = session;
    }

    void on(Point at) {
        Optional<OrganisationId> disc = canvas.organisationAt(at.x(), at.y());
        Optional<OrganisationId> name = disc.isPresent() ? Optional.empty() : canvas.nameOwnerAt(at.x(), at.y());
        if (disc.isPresent()) {
            visit(disc.get());
        } else if (name.isPresent()) {
            // What asks holds up whoever asked for it.
            Platform.runLater(() -> session.dispatch(new Action.AskEdit(new EditQuestion.Changing(name.get()))));
        } else {
            session.dispatch(canvas.tieAt(at.x(), at.y()).<Action>map(tie -> new Action.Choose(new LinkedHashSet<>(List.of(tie.from(), tie.to())))).orElseGet(Action.Fit::new));
        }
    }

    private void visit(OrganisationId one) {
        State state = session.state();
        Optional<Projection> now = state.view().orElseThrow().camera();
        Optional<Visit> last = visit.filter(former -> former.of.equals(one) && now.equals(Optional.of(former.there)));
        if (last.isPresent()) {
            session.dispatch(last.get().before.<Action>map(Action.MoveCamera::new).orElseGet(Action.Fit::new));
            visit = Optional.empty();
        } else {
            session.dispatch(new Action.MoveCamera(NearView.ofPartners(state, one)));
            visit = session.state().view().orElseThrow().camera().map(there -> new Visit(one, there, now));
        }
    }
}
