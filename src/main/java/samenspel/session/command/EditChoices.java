package samenspel.session.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import samenspel.layout.Point;
import samenspel.network.OrganisationId;
import samenspel.session.Action;
import samenspel.session.State;
import samenspel.session.request.EditQuestion;
import samenspel.study.edit.FreePlace;

/// What the commands that change the network by hand ask in a state.
public final class EditChoices {
    private EditChoices() {
    }

    static boolean isOnOne(State state) {
        return state.chosen().size() == 1;
    }

    static boolean isOnOneOrTwo(State state) {
        int chosen = state.chosen().size();
        return chosen > 0 && chosen <= 2 && hasOthers(state);
    }

    /// The last one stays.
    static boolean isRemovable(State state) {
        return isOnOne(state) && hasOthers(state);
    }

    private static boolean hasOthers(State state) {
        return state.document().filter(document -> document.network().organisations().size() > 1).isPresent();
    }

    static Action change(State state) {
        return new Action.AskEdit(new EditQuestion.Changing(state.chosen().getFirst()));
    }

    static Action remove(State state) {
        return new Action.AskEdit(new EditQuestion.Removing(state.chosen().getFirst()));
    }

    static Action merge(State state) {
        return new Action.AskEdit(new EditQuestion.Merging(state.chosen().getFirst(), second(state)));
    }

    static Action correct(State state) {
        return new Action.AskEdit(new EditQuestion.Correcting(state.chosen().getFirst(), second(state)));
    }

    private static Optional<OrganisationId> second(State state) {
        List<OrganisationId> chosen = new ArrayList<>(state.chosen());
        return chosen.size() > 1 ? Optional.of(chosen.get(1)) : Optional.empty();
    }

    /// In the middle of what is looked at.
    static Action add(State state) {
        return addAt(state, state.canvas().centre());
    }

    /// Where the pointer is.
    ///
    /// @param on in the picture's region
    public static Action addAt(State state, Point on) {
        return new Action.AskEdit(new EditQuestion.Adding(FreePlace.near(state.placement(), state.projection().toLayout(on))));
    }
}
